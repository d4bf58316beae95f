#include "app/cli/help.h"

#include <algorithm>
#include <cmath>

#include "app/cli/composition.h"

namespace maquette::cli {

namespace {

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size() + 1), ' ');
    return text;
}

std::string number(double value) {
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    return whole ? std::to_string(static_cast<long long>(value)) : base::toText(value);
}

std::string valuesHelp(const base::ParamSpec& spec) {
    std::string text = base::toText(spec.defaultValue);
    if (spec.type == base::ParamType::Integer || spec.type == base::ParamType::Real)
        text += " (" + number(spec.minimum) + ".." + number(spec.maximum) + ")";
    if (spec.type == base::ParamType::Choice) {
        text += " (";
        for (const base::ParamChoice& choice : spec.choices)
            text += (&choice == spec.choices.data() ? "" : " ") + choice.value;
        text += ")";
    }
    return spec.unit.empty() ? text : text + " " + spec.unit;
}

std::string paramsHelp(const api::MethodInfo& method) {
    std::string text;
    for (const base::ParamSpec& spec : method.params) {
        text += "    " + padded(spec.name, 22) + padded(valuesHelp(spec), 24) + spec.tip.english() +
                "\n";
    }
    return text;
}

} // namespace

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

std::string methodsHelp(const Composition& composition) {
    std::string text;
    for (const auto& each : composition.methods.all()) {
        const api::MethodInfo method = each->info();
        text += "\nMethod " + method.id + ": " + method.summary.english() + "\n  Presets:\n";
        for (const api::Preset& preset : method.presets)
            text += "    " + padded(preset.id, 22) + preset.tip.english() + "\n";
        text += "  Parameters for --set, with their defaults:\n" + paramsHelp(method);
    }
    return text;
}

} // namespace maquette::cli
