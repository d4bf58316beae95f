#include "ui/library/run_times.h"

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace {

// The steps a preset stands for, unless the request says otherwise.
double stepsOf(const api::MethodInfo& method, const api::Request& request,
               const std::string& preset) {
    base::Params params;
    for (const api::Preset& each : method.presets) {
        if (each.id == preset) params = each.params;
    }
    if (const auto own = request.params.find("steps"); own != request.params.end())
        params["steps"] = own->second;
    const base::ParamSpec* spec = base::findSpec(method.params, "steps");
    if (!spec) return 0;
    const auto found = params.find("steps");
    const base::ParamValue value = found == params.end() ? spec->defaultValue : found->second;
    const auto* steps = std::get_if<std::int64_t>(&value);
    return steps ? static_cast<double>(*steps) : 0;
}

} // namespace

double expectedSeconds(const LibraryService& library, const api::MethodInfo& method,
                       const api::Request& request, const std::string& preset) {
    const std::string& chosen = preset.empty() ? request.preset : preset;
    try {
        return library.secondsPerStep(method.id, chosen, request.model) *
               stepsOf(method, request, chosen);
    } catch (const base::Error& error) {
        base::logWarning(error.what()); // the time is a courtesy
        return 0;
    }
}

} // namespace maquette::ui
