#include "app/cli/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include "engine/api/prompt.h"
#include "engine/base/error.h"

namespace maquette::cli {

using base::Error;
using base::ErrorKind;

namespace {

[[noreturn]] void refuse(const std::string& option, const std::string& given,
                         const std::string& wanted) {
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("%1 cannot be \"%2\": it must be %3."), option, given, wanted});
}

// Reads a number at the start of the text and moves on; false when there is none.
template <class Number>
bool takeNumber(std::string_view& text, Number& value) {
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc{}) return false;
    text.remove_prefix(static_cast<std::size_t>(result.ptr - text.data()));
    return true;
}

double unitSeconds(std::string_view& text) {
    const char unit = text.empty() ? 's' : text.front();
    if (!text.empty()) text.remove_prefix(1);
    return unit == 's' ? 1 : unit == 'm' ? 60 : unit == 'h' ? 3600 : 0;
}

} // namespace

std::vector<api::LoraUse> parseLoras(const std::string& option,
                                     const std::vector<std::string>& texts) {
    std::vector<api::LoraUse> loras;
    for (const std::string& text : texts) {
        api::LoraUse lora{text, 1, {}};
        const std::size_t colon = text.rfind(':');
        const bool weighted =
            colon != std::string::npos &&
            text.find_first_not_of("+-.0123456789eE", colon + 1) == std::string::npos;
        if (weighted) {
            lora.path = text.substr(0, colon);
            lora.weight = parseReal(option, text.substr(colon + 1), -10, 10);
        }
        if (lora.path.empty()) refuse(option, text, "FILE or FILE:WEIGHT");
        lora.path = std::filesystem::absolute(lora.path).lexically_normal().string();
        loras.push_back(std::move(lora));
    }
    return loras;
}

std::uint64_t parseWhole(const std::string& option, const std::string& text, std::uint64_t low,
                         std::uint64_t high) {
    std::string_view rest = text;
    std::uint64_t value = 0;
    if (!takeNumber(rest, value) || !rest.empty() || value < low || value > high) {
        refuse(option, text,
               "a whole number between " + std::to_string(low) + " and " + std::to_string(high));
    }
    return value;
}

double parseReal(const std::string& option, const std::string& text, double low, double high) {
    std::string_view rest = text;
    double value = 0;
    if (!takeNumber(rest, value) || !rest.empty() || !(value >= low && value <= high)) {
        refuse(option, text,
               "a number between " + base::toText(low) + " and " + base::toText(high));
    }
    return value;
}

double parseDuration(const std::string& option, const std::string& text) {
    constexpr double kLongest = 30 * 24 * 3600.0;
    const char* wanted = "a duration such as 90s, 3m, 1m30s or 2h, from one second to 30 days";
    std::string_view rest = text;
    double seconds = 0;
    do {
        double value = 0;
        if (!takeNumber(rest, value) || !(value >= 0)) refuse(option, text, wanted);
        const double unit = unitSeconds(rest);
        if (unit == 0) refuse(option, text, wanted);
        seconds += value * unit;
    } while (!rest.empty());
    if (!(seconds >= 1 && seconds <= kLongest)) refuse(option, text, wanted);
    return seconds;
}

base::Params parseAssignments(const std::vector<std::string>& assignments,
                              const std::vector<base::ParamSpec>& specs) {
    base::Params params;
    for (const std::string& assignment : assignments) {
        const std::size_t sign = assignment.find('=');
        if (sign == std::string::npos || sign == 0)
            refuse("--set", assignment, "name=value, for example guidance=4");
        const std::string name = assignment.substr(0, sign);
        const base::ParamSpec* spec = base::findSpec(specs, name);
        if (!spec) {
            std::string names;
            for (const base::ParamSpec& each : specs)
                names += (names.empty() ? "" : " ") + each.name;
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("--set: there is no parameter called \"%1\". There are: %2."),
                         name, names});
        }
        params[name] = base::parseValue(*spec, assignment.substr(sign + 1));
    }
    return params;
}

std::vector<std::string> parseList(const std::string& option, const std::string& text,
                                   const std::vector<std::string>& known) {
    std::vector<std::string> items;
    std::string wanted = "a list of";
    for (const std::string& each : known)
        wanted += " " + each;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string item = text.substr(begin, end - begin);
        if (std::find(known.begin(), known.end(), item) == known.end())
            refuse(option, text, wanted + ", separated by commas");
        if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
        begin = end + 1;
    }
    return items;
}

std::string clockText(double seconds) {
    const long whole = std::lround(std::max(0.0, seconds));
    char text[48];
    if (whole >= 3600)
        std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60,
                      whole % 60);
    else
        std::snprintf(text, sizeof text, "%ld:%02ld", whole / 60, whole % 60);
    return text;
}

std::string slug(const std::string& prompt) {
    constexpr std::size_t kLongest = 48;
    std::string name;
    for (const std::string& word : api::promptWords(prompt)) {
        const bool plain = std::all_of(word.begin(), word.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        if (!plain) continue;
        if (name.size() + 1 + word.size() > kLongest) break;
        name += (name.empty() ? "" : "-") + word;
    }
    return name.empty() ? "object" : name;
}

} // namespace maquette::cli
