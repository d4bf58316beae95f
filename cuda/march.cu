#include "cuda/device.cuh"
#include "cuda/random.h"
#include "cuda/ray_clip.h"
#include "cuda/scan.cuh"

namespace maquette::cuda::gpu {

namespace {

__global__ void cameraKernel(CameraRays args) {
    const std::int64_t r = globalThread();
    if (r < std::int64_t{args.width} * args.height) cameraRay(args, r);
}

__global__ void clipKernel(ClipRays args) {
    const std::int64_t r = globalThread();
    if (r < args.rays.count) clipRay(args, r);
}

__device__ inline bool occupied(const OccupancyBits& grid, const float (&p)[3]) {
    const float n = static_cast<float>(grid.resolution);
    std::uint32_t index = 0;
    for (int axis = 2; axis >= 0; --axis) {
        const float cell = (p[axis] - grid.low) * (grid.inverseExtent * n);
        index = index * static_cast<std::uint32_t>(grid.resolution) +
                static_cast<std::uint32_t>(fminf(fmaxf(cell, 0.0f), n - 1.0f));
    }
    return (grid.bits[index >> 5] >> (index & 31)) & 1u;
}

// The parts of a warp's ray, 32 at a time: calls body(part, t, p, keep) in every lane; lanes past
// the last part keep nothing.
template <class Body>
__device__ inline void overParts(const March& a, std::int64_t r, Body body) {
    const float enter = a.rays.enter[r];
    const float step = (a.rays.leave[r] - enter) / static_cast<float>(a.samples);
    const auto item = static_cast<std::uint32_t>(r);
    for (int first = 0; first < a.samples && step > 0; first += kWarp) {
        const int part = first + static_cast<int>(threadIdx.x) % kWarp;
        const auto index = static_cast<std::uint32_t>(part);
        const float within = a.jitter ? uniform(a.key, item, index, Purpose::Jitter) : .5f;
        const float t = fmaf(static_cast<float>(part) + within, step, enter);
        float p[3];
        for (int axis = 0; axis < 3; ++axis)
            p[axis] = fmaf(t, a.rays.direction[axis][r], a.rays.origin[axis][r]);
        bool keep = part < a.samples;
        if (keep && a.occupancy.bits) {
            keep = occupied(a.occupancy, p) ||
                   uniform(a.key, item, index, Purpose::Explore) < a.explore;
        }
        body(part, t, p, step, keep);
    }
}

__global__ void countKernel(March a) {
    const std::int64_t r = globalThread() / kWarp;
    if (r >= a.rays.count) return;
    int kept = 0;
    overParts(a, r, [&](int, float, const float(&)[3], float, bool keep) {
        kept += __popc(__ballot_sync(kAllLanes, keep));
    });
    if (threadIdx.x % kWarp == 0) a.start[r + 1] = static_cast<std::uint32_t>(kept);
}

__global__ void fillKernel(March a) {
    const std::int64_t r = globalThread() / kWarp;
    if (r >= a.rays.count) return;
    std::int64_t next = a.start[r];
    overParts(a, r, [&](int part, float t, const float(&p)[3], float step, bool keep) {
        const unsigned kept = __ballot_sync(kAllLanes, keep);
        const unsigned lower = (1u << threadIdx.x % kWarp) - 1;
        const std::int64_t at = next + __popc(kept & lower);
        next += __popc(kept);
        if (!keep) return;
        a.t[at] = t;
        a.delta[at] = step;
        if (a.part) a.part[at] = static_cast<std::uint32_t>(part);
        for (int axis = 0; axis < 3; ++axis) {
            a.position[axis][at] = p[axis];
            if (a.direction[axis]) a.direction[axis][at] = a.rays.direction[axis][r];
        }
    });
}

} // namespace

void cameraRays(const Backend& backend, const CameraRays& args) {
    launchEach(backend, "cameraRays", std::int64_t{args.width} * args.height, cameraKernel, args);
}

void clipRays(const Backend& backend, const ClipRays& args) {
    launchEach(backend, "clipRays", args.rays.count, clipKernel, args);
}

void marchCount(const Backend& backend, const March& args) {
    launchEach(backend, "marchCount", args.rays.count * kWarp, countKernel, args);
    prefixSum(backend, args.start, args.rays.count);
}

void marchFill(const Backend& backend, const March& args) {
    launchEach(backend, "marchFill", args.rays.count * kWarp, fillKernel, args);
}

} // namespace maquette::cuda::gpu
