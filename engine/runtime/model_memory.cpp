#include "engine/io/weight_summary.h"
#include "engine/runtime/model_library.h"

namespace maquette::runtime {

namespace {

std::string gigabytes(std::uint64_t bytes) {
    const std::uint64_t tenths = (bytes + 50'000'000) / 100'000'000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

} // namespace

api::MemoryNeed memoryNeed(const api::ModelInfo& model, std::uint64_t free, bool onGpu) {
    api::MemoryNeed need;
    need.free = free;
    // The starter fits everywhere; its steps are far smaller than those the estimate is made for.
    if (model.kind == "starter" || model.parameters == 0) return need;
    need.needed = io::memoryNeed(model.parameters, 16);
    need.full = io::memoryNeed(model.parameters, 32);
    if (free == 0 || free >= need.needed) return need;
    need.shortage = {
        onGpu ? MAQUETTE_TR("The model %1 needs about %2 GB of the GPU's memory, which has %3 GB. "
                            "Choose a smaller model or the device cpu.")
              : MAQUETTE_TR("The model %1 needs about %2 GB of memory, and %3 GB are free. Close "
                            "other programs or choose a smaller model."),
        model.name.english(), gigabytes(need.needed), gigabytes(free)};
    return need;
}

} // namespace maquette::runtime
