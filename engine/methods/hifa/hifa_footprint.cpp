#include <algorithm>
#include <cmath>

#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/hifa_method.h"

namespace maquette::methods::hifa {

namespace {

// Bytes, of the largest resident size of whole runs of the program with the starter on the CPU
// (docs/benchmarks.md; tst_footprint_slow compares). A value of the field is there about four times
// with its moments: as it is, as it last was good, on its way to the disk, and its gradient.
constexpr std::uint64_t kProgram = 238'000'000; // LibTorch, the starter, a step
constexpr std::uint64_t kPerValue = 49, kPerSample = 95, kPerLargeSample = 815;
constexpr std::uint64_t kPerPoint = 13, kPerTexel = 7, kPerTriangle = 105;
constexpr std::int64_t kStarterSize = 64; // pixels along an edge of what it looks at

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
    const std::uint64_t values = valuesOf(config);
    const std::uint64_t state = 3 * sizeof(float) * values; // with Adam's two moments
    const auto points = static_cast<std::uint64_t>(std::pow(params.mesh.resolution + 1.0, 3));
    const auto texels = static_cast<std::uint64_t>(std::pow(params.mesh.textureSize, 2.0));
    const auto triangles = static_cast<std::uint64_t>(params.mesh.triangles);
    // All of a view's samples are looked at until the occupancy grid knows what is empty.
    const std::int64_t size =
        model.kind == "starter" ? std::min(params.renderSize, kStarterSize) : params.renderSize;
    const auto samples = static_cast<std::uint64_t>(size * size) *
                         static_cast<std::uint64_t>(params.samples + params.fineSamples);
    const std::uint64_t perSample = params.field == "large" ? kPerLargeSample : kPerSample;
    constexpr std::uint64_t kCheckpoints = 4; // three kept and one being written
    constexpr std::uint64_t kTexelsOnDisk = 4, kTrianglesOnDisk = 80;
    api::Footprint footprint;
    footprint.memory = kProgram + kPerValue * values + perSample * samples + kPerPoint * points +
                       kPerTexel * texels + kPerTriangle * triangles;
    footprint.disk = kCheckpoints * state + kTexelsOnDisk * texels + kTrianglesOnDisk * triangles;
    return footprint;
}

} // namespace maquette::methods::hifa
