#include "engine/runtime/preflight.h"

#include <filesystem>

#include "engine/runtime/model_library.h"

namespace maquette::runtime {

namespace fs = std::filesystem;

namespace {

std::string gigabytes(std::uint64_t bytes) {
    const std::uint64_t hundredths = (bytes + 5'000'000) / 10'000'000;
    std::string text = std::to_string(hundredths / 100) + ".";
    const std::uint64_t rest = hundredths % 100;
    return text + (rest < 10 ? "0" : "") + std::to_string(rest);
}

api::Preflight estimate(const api::Request& request, const Method& method,
                        const api::ModelInfo& model, const FreeSpace& space) {
    const api::Footprint own = method.footprint(request, model);
    api::Preflight flight;
    flight.memoryNeeded = own.memory + memoryNeed(model, 0, false).needed;
    flight.diskNeeded = own.disk > 0 ? own.disk + space.momentBytes : 0;
    flight.memoryFree = space.memory ? space.memory() : 0;
    flight.diskFree = space.disk ? space.disk(request.outputFolder) : 0;
    const bool remembers = flight.memoryFree == 0 || flight.memoryNeeded <= flight.memoryFree;
    const bool stores = flight.diskFree == 0 || flight.diskNeeded <= flight.diskFree;
    if (!remembers) {
        flight.shortage = {MAQUETTE_TR("This run needs about %1 GB of memory, and %2 GB are free."),
                           gigabytes(flight.memoryNeeded), gigabytes(flight.memoryFree)};
    } else if (!stores) {
        flight.shortage = {MAQUETTE_TR("This run needs about %1 GB on the disk for checkpoints, "
                                       "moments and the result, and %2 GB are free."),
                           gigabytes(flight.diskNeeded), gigabytes(flight.diskFree)};
    }
    return flight;
}

} // namespace

api::Preflight preflight(const api::Request& request, const Method& method,
                         const api::ModelInfo& model, const FreeSpace& space) {
    api::Preflight flight = estimate(request, method, model, space);
    if (flight.fits()) return flight;
    for (const api::Preset& preset : method.info().presets) { // the smallest first
        if (preset.id == request.preset) break;
        api::Request smaller = request;
        smaller.preset = preset.id;
        if (estimate(smaller, method, model, space).fits()) flight.smallerPreset = preset.id;
    }
    return flight;
}

std::uint64_t freeDisk(const std::string& folder) {
    std::error_code error;
    for (fs::path place = fs::absolute(folder.empty() ? "." : folder, error); !place.empty();
         place = place.parent_path()) {
        const fs::space_info space = fs::space(place, error);
        if (!error) return space.available;
        if (place == place.parent_path()) break;
    }
    return 0;
}

} // namespace maquette::runtime
