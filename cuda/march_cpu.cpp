#include "cuda/march_cpu.h"

#include "cuda/cpu_loops.h"
#include "cuda/ray_clip.h"

namespace maquette::cuda {

void prefixSum(std::uint32_t* start, std::int64_t n) {
    start[0] = 0;
    for (std::int64_t i = 1; i <= n; ++i)
        start[i] += start[i - 1];
}

namespace {

constexpr std::int64_t kRaysPerTask = 256;

} // namespace

namespace cpu {

void cameraRays(const Backend& backend, const CameraRays& args) {
    backend.threads().parallelFor(std::int64_t{args.width} * args.height, 4 * kRaysPerTask,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      for (std::int64_t r = begin; r < end; ++r)
                                          cameraRay(args, r);
                                  });
}

void clipRays(const Backend&, const ClipRays& args) {
    for (std::int64_t r = 0; r < args.rays.count; ++r)
        clipRay(args, r);
}

void marchCount(const Backend& backend, const March& args) {
    const MarchLoops& loops = MAQUETTE_LOOPS(backend, kMarch);
    backend.threads().parallelFor(
        args.rays.count, kRaysPerTask,
        [&](std::int64_t begin, std::int64_t end, int) { loops.count(args, begin, end); });
    prefixSum(args.start, args.rays.count);
}

void marchFill(const Backend& backend, const March& args) {
    const MarchLoops& loops = MAQUETTE_LOOPS(backend, kMarch);
    backend.threads().parallelFor(
        args.rays.count, kRaysPerTask,
        [&](std::int64_t begin, std::int64_t end, int) { loops.fill(args, begin, end); });
}

} // namespace cpu

} // namespace maquette::cuda
