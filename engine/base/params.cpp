#include "engine/base/params.h"

#include <charconv>
#include <cmath>

#include "engine/base/error.h"

namespace maquette::base {

namespace {

std::string shortNumber(double value) {
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

[[noreturn]] void refuse(const std::string& name, const std::string& given,
                         const std::string& wanted) {
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("The parameter \"%1\" cannot be \"%2\": it must be %3."), name, given,
                 wanted});
}

std::string rangeText(const ParamInfo& info) {
    return "between " + shortNumber(info.minimum) + " and " + shortNumber(info.maximum);
}

std::string choicesText(const ParamInfo& info) {
    std::string text = "one of";
    for (const ParamChoice& choice : info.choices)
        text += " " + choice.value;
    return text;
}

ParamValue checkedChoice(const ParamInfo& info, const std::string& value) {
    for (const ParamChoice& choice : info.choices) {
        if (choice.value == value) return value;
    }
    refuse(info.name, value, choicesText(info));
}

template <class Number>
void checkRange(const ParamInfo& info, Number value) {
    const double number = static_cast<double>(value);
    if (!(number >= info.minimum && number <= info.maximum)) {
        refuse(info.name, shortNumber(number), rangeText(info));
    }
}

} // namespace

std::string toText(const ParamValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const auto* integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const double* real = std::get_if<double>(&value)) return shortNumber(*real);
    return std::get<std::string>(value);
}

ParamValue parseValue(const ParamSpec& spec, const std::string& text) {
    const char* end = text.data() + text.size();
    switch (spec.type) {
    case ParamType::Boolean:
        if (text == "true" || text == "on" || text == "1" || text == "yes") return true;
        if (text == "false" || text == "off" || text == "0" || text == "no") return false;
        refuse(spec.name, text, "true or false");
    case ParamType::Integer: {
        std::int64_t value = 0;
        const auto result = std::from_chars(text.data(), end, value);
        if (result.ec != std::errc{} || result.ptr != end) {
            refuse(spec.name, text, "a whole number " + rangeText(spec));
        }
        return checkedValue(spec, value);
    }
    case ParamType::Real: {
        double value = 0;
        const auto result = std::from_chars(text.data(), end, value);
        if (result.ec != std::errc{} || result.ptr != end) {
            refuse(spec.name, text, "a number " + rangeText(spec));
        }
        return checkedValue(spec, value);
    }
    case ParamType::Choice:
    case ParamType::String:
        return checkedValue(spec, text);
    }
    return text;
}

ParamValue checkedValue(const ParamSpec& spec, const ParamValue& value) {
    const auto wrongType = [&](const char* wanted) { refuse(spec.name, toText(value), wanted); };
    switch (spec.type) {
    case ParamType::Boolean:
        if (!std::holds_alternative<bool>(value)) wrongType("true or false");
        return value;
    case ParamType::Integer: {
        const double* real = std::get_if<double>(&value);
        if (real && std::floor(*real) == *real && std::abs(*real) < 9e15) {
            return checkedValue(spec, static_cast<std::int64_t>(*real));
        }
        const auto* integer = std::get_if<std::int64_t>(&value);
        if (!integer) wrongType("a whole number");
        checkRange(spec, *integer);
        return value;
    }
    case ParamType::Real: {
        const auto* integer = std::get_if<std::int64_t>(&value);
        const double* real = std::get_if<double>(&value);
        if (!integer && !real) wrongType("a number");
        const double number = real ? *real : static_cast<double>(*integer);
        checkRange(spec, number);
        return number;
    }
    case ParamType::Choice:
        if (!std::holds_alternative<std::string>(value)) wrongType(choicesText(spec).c_str());
        return checkedChoice(spec, std::get<std::string>(value));
    case ParamType::String:
        if (!std::holds_alternative<std::string>(value)) wrongType("text");
        return value;
    }
    return value;
}

const ParamSpec* findSpec(const std::vector<ParamSpec>& specs, const std::string& name) {
    for (const ParamSpec& spec : specs) {
        if (spec.name == name) return &spec;
    }
    return nullptr;
}

void SpecCollector::add(const ParamInfo& info, ParamType type, ParamValue value) {
    ParamSpec spec;
    static_cast<ParamInfo&>(spec) = info;
    spec.type = type;
    spec.defaultValue = std::move(value);
    specs.push_back(std::move(spec));
}

void SpecCollector::boolean(const ParamInfo& info, bool& value) {
    add(info, ParamType::Boolean, value);
}
void SpecCollector::integer(const ParamInfo& info, std::int64_t& value) {
    add(info, ParamType::Integer, value);
}
void SpecCollector::real(const ParamInfo& info, double& value) {
    add(info, ParamType::Real, value);
}
void SpecCollector::choice(const ParamInfo& info, std::string& value) {
    add(info, ParamType::Choice, value);
}
void SpecCollector::string(const ParamInfo& info, std::string& value) {
    add(info, ParamType::String, value);
}

const ParamValue* ParamAssigner::take(const ParamInfo& info) {
    const auto found = m_values.find(info.name);
    if (found == m_values.end()) return nullptr;
    m_taken[info.name] = true;
    return &found->second;
}

namespace {

ParamSpec specFor(const ParamInfo& info, ParamType type) {
    ParamSpec spec;
    static_cast<ParamInfo&>(spec) = info;
    spec.type = type;
    return spec;
}

} // namespace

void ParamAssigner::boolean(const ParamInfo& info, bool& value) {
    if (const ParamValue* given = take(info)) {
        value = std::get<bool>(checkedValue(specFor(info, ParamType::Boolean), *given));
    }
}

void ParamAssigner::integer(const ParamInfo& info, std::int64_t& value) {
    if (const ParamValue* given = take(info)) {
        value = std::get<std::int64_t>(checkedValue(specFor(info, ParamType::Integer), *given));
    }
}

void ParamAssigner::real(const ParamInfo& info, double& value) {
    if (const ParamValue* given = take(info)) {
        value = std::get<double>(checkedValue(specFor(info, ParamType::Real), *given));
    }
}

void ParamAssigner::choice(const ParamInfo& info, std::string& value) {
    if (const ParamValue* given = take(info)) {
        value = std::get<std::string>(checkedValue(specFor(info, ParamType::Choice), *given));
    }
}

void ParamAssigner::string(const ParamInfo& info, std::string& value) {
    if (const ParamValue* given = take(info)) {
        value = std::get<std::string>(checkedValue(specFor(info, ParamType::String), *given));
    }
}

void ParamAssigner::checkAllUsed() const {
    for (const auto& [name, value] : m_values) {
        if (!m_taken.contains(name)) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("There is no parameter called \"%1\"; the help of the method "
                                     "lists the ones there are."),
                         name});
        }
    }
}

} // namespace maquette::base
