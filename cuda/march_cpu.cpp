#include "cuda/march_cpu.h"

#include <algorithm>
#include <cmath>

#include "cuda/cpu_loops.h"

namespace maquette::cuda {

void prefixSum(std::uint32_t* start, std::int64_t n) {
    start[0] = 0;
    for (std::int64_t i = 1; i <= n; ++i)
        start[i] += start[i - 1];
}

namespace {

constexpr std::int64_t kRaysPerTask = 256;

struct Segment {
    float enter, leave;
};

Segment clipToSphere(const float* origin, const float* direction, float radius) {
    float middle = 0, square = radius * radius;
    for (int a = 0; a < 3; ++a)
        middle -= origin[a] * direction[a];
    for (int a = 0; a < 3; ++a) {
        const float nearest = origin[a] + middle * direction[a];
        square -= nearest * nearest;
    }
    if (square <= 0) return {0, 0};
    const float half = std::sqrt(square);
    return {std::max(middle - half, 0.0f), middle + half};
}

Segment clipToCube(const float* origin, const float* direction, float half) {
    Segment s{0, 3.4e38f};
    for (int a = 0; a < 3; ++a) {
        // A ray along a face divides by zero: the infinities sort themselves out.
        const float inverse = 1.0f / direction[a];
        const float p = (-half - origin[a]) * inverse, q = (half - origin[a]) * inverse;
        s.enter = std::max(s.enter, std::min(p, q));
        s.leave = std::min(s.leave, std::max(p, q));
    }
    return s;
}

void clip(const Bounds& bounds, const float* origin, const float* direction, float& enter,
          float& leave) {
    const Segment s = bounds.sphere ? clipToSphere(origin, direction, bounds.extent)
                                    : clipToCube(origin, direction, bounds.extent);
    enter = s.enter;
    leave = std::max(s.leave, s.enter);
}

void cameraRay(const CameraRays& args, std::int64_t r) {
    const float x = static_cast<float>(r % args.width) + .5f;
    const float y = static_cast<float>(r / args.width) + .5f;
    const float u = (x - .5f * static_cast<float>(args.width)) / args.focalPixels;
    const float v = (.5f * static_cast<float>(args.height) - y) / args.focalPixels;
    const float cosine = 1.0f / std::sqrt(u * u + v * v + 1.0f);
    float direction[3];
    for (int a = 0; a < 3; ++a) {
        direction[a] = (u * args.right[a] + v * args.up[a] - args.back[a]) * cosine;
        args.origin[a][r] = args.position[a];
        args.direction[a][r] = direction[a];
    }
    args.cosine[r] = cosine;
    clip(args.bounds, args.position, direction, args.enter[r], args.leave[r]);
}

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
    for (std::int64_t r = 0; r < args.rays.count; ++r) {
        const float origin[3] = {args.rays.origin[0][r], args.rays.origin[1][r],
                                 args.rays.origin[2][r]};
        const float direction[3] = {args.rays.direction[0][r], args.rays.direction[1][r],
                                    args.rays.direction[2][r]};
        clip(args.bounds, origin, direction, args.enter[r], args.leave[r]);
    }
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
