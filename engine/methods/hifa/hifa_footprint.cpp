#include <algorithm>
#include <cmath>

#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/hifa_method.h"

namespace maquette::methods::hifa {

namespace {

std::uint64_t valuesOf(const fields::HashGridConfig& config) {
    const double table = std::pow(2.0, config.log2TableSize);
    double values = 0;
    for (const int resolution : config.resolutions) // coarse levels are dense grids
        values += config.features * std::min(table, std::pow(resolution + 1.0, 3));
    return static_cast<std::uint64_t>(values);
}

} // namespace

api::Footprint HifaMethod::footprint(const api::Request& request,
                                     const api::ModelInfo& model) const {
    HifaParams params;
    base::assign(params, runtime::effectiveParams(info(), request, model.kind));
    fields::HashGridConfig config = params.field == "large" ? fields::HashGridConfig::full()
                                                            : fields::HashGridConfig::starter();
    config.log2TableSize = static_cast<int>(params.tableBits);
    const std::uint64_t state = 3 * sizeof(float) * valuesOf(config); // with Adam's two moments
    constexpr std::uint64_t kProgram = std::uint64_t{420} << 20; // LibTorch, the starter, a step
    constexpr std::uint64_t kCopies = 4; // gradients, last good state, one on its way to the disk
    const auto points = static_cast<std::uint64_t>(std::pow(params.mesh.resolution + 1.0, 3));
    const auto texels = static_cast<std::uint64_t>(std::pow(params.mesh.textureSize, 2.0));
    constexpr std::uint64_t kPerPoint = 12, kPerTexel = 48, kPerTriangle = 600;
    const std::uint64_t surface = kPerPoint * points + kPerTexel * texels +
                                  kPerTriangle * static_cast<std::uint64_t>(params.mesh.triangles);
    constexpr std::uint64_t kCheckpoints = 4; // three kept and one being written
    constexpr std::uint64_t kTexelsOnDisk = 4, kTrianglesOnDisk = 80;
    api::Footprint footprint;
    footprint.memory = kProgram + (1 + kCopies) * state + surface;
    footprint.disk = kCheckpoints * state + kTexelsOnDisk * texels +
                     kTrianglesOnDisk * static_cast<std::uint64_t>(params.mesh.triangles);
    return footprint;
}

} // namespace maquette::methods::hifa
