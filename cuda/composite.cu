#include "cuda/composite.h"
#include "cuda/device.cuh"

namespace maquette::cuda::gpu {

namespace {

// A warp a ray, a lane a sample. The optical depth in front of a sample is kept in double, so that
// the way back may subtract what the way there added.
struct Ray {
    std::int64_t index = 0, first = 0, count = 0;
    double thickness = 0;                       // optical depth of all samples
    float opacity = 0, depth = 0, variance = 0; // distances along the ray
};

// What one lane knows of its sample.
struct Lane {
    bool live = false;
    std::int64_t at = 0, slot = 0;
    float weight = 0, through = 0; // w_i, and what is left behind the sample
};

__device__ inline int laneIndex() {
    return static_cast<int>(threadIdx.x) % kWarp;
}

__device__ inline double opticalDepth(const RaySamples& s, const Ray& ray, std::int64_t i,
                                      Lane& lane) {
    lane.live = i >= 0 && i < ray.count;
    if (!lane.live) return 0;
    lane.at = ray.first + i;
    lane.slot = s.order ? s.order[lane.at] : lane.at;
    return s.delta[lane.at] * s.density[lane.slot];
}

__device__ inline void weigh(Lane& lane, double before, double tau) {
    const float reaching = expf(-static_cast<float>(before));
    lane.weight = reaching * -expm1f(-static_cast<float>(tau));
    lane.through = reaching - lane.weight;
}

// Calls body(lane) for the samples, the whole warp at a time, front to back.
template <class Body>
__device__ inline void frontToBack(const RaySamples& s, const Ray& ray, Body body) {
    double before = 0;
    for (std::int64_t i = 0; i < ray.count; i += kWarp) {
        Lane lane;
        const double tau = opticalDepth(s, ray, i + laneIndex(), lane);
        const double sum = warpScan(tau);
        weigh(lane, before + (sum - tau), tau);
        if (!lane.live) lane.weight = 0;
        body(lane);
        before += __shfl_sync(kAllLanes, sum, kWarp - 1);
    }
}

// Lane 0 holds the last sample of each group.
template <class Body>
__device__ inline void backToFront(const RaySamples& s, const Ray& ray, Body body) {
    double upTo = ray.thickness; // optical depth of what has not been visited
    for (std::int64_t i = ray.count - 1; i >= 0; i -= kWarp) {
        Lane lane;
        const double tau = opticalDepth(s, ray, i - laneIndex(), lane);
        const double sum = warpScan(tau);
        weigh(lane, fmax(upTo - sum, 0.0), tau);
        if (!lane.live) lane.weight = 0;
        body(lane);
        upTo -= __shfl_sync(kAllLanes, sum, kWarp - 1);
    }
}

__device__ inline Ray rayOf(const RaySamples& s) {
    Ray ray;
    ray.index = globalThread() / kWarp;
    if (ray.index >= s.rays) return ray;
    ray.first = s.start[ray.index];
    ray.count = static_cast<std::int64_t>(s.start[ray.index + 1]) - ray.first;
    float opacity = 0, total = 0;
    double thickness = 0;
    frontToBack(s, ray, [&](const Lane& lane) {
        if (!lane.live) return;
        opacity += lane.weight;
        total = fmaf(lane.weight, s.t[lane.at], total);
        thickness += static_cast<double>(s.delta[lane.at] * s.density[lane.slot]);
    });
    ray.opacity = warpSum(opacity);
    ray.thickness = warpSum(thickness);
    total = warpSum(total);
    if (!(ray.opacity > kEmptyRay)) return ray;
    ray.depth = total / ray.opacity;
    total = 0;
    frontToBack(s, ray, [&](const Lane& lane) {
        if (!lane.live) return;
        const float off = s.t[lane.at] - ray.depth;
        total = fmaf(lane.weight, off * off, total);
    });
    ray.variance = warpSum(total) / ray.opacity;
    return ray;
}

__device__ inline float backgroundOf(const RaySamples& s, std::int64_t r, int c) {
    return s.background[c] ? s.background[c][r] : s.flatBackground[c];
}

__global__ void forwardKernel(Composite a) {
    const RaySamples& s = a.samples;
    const Ray ray = rayOf(s);
    if (ray.index >= s.rays) return;
    float rgb[3] = {};
    frontToBack(s, ray, [&](const Lane& lane) {
        for (int c = 0; c < 3 && lane.live; ++c)
            rgb[c] = fmaf(lane.weight, s.colour[c][lane.slot], rgb[c]);
    });
    for (float& channel : rgb)
        channel = warpSum(channel);
    if (laneIndex() != 0) return;
    const std::int64_t r = ray.index;
    for (int c = 0; c < 3; ++c)
        a.rgb[3 * r + c] = rgb[c] + (1.0f - ray.opacity) * backgroundOf(s, r, c);
    a.opacity[r] = ray.opacity;
    a.depth[r] = ray.depth * s.cosine[r];
    a.zVariance[r] = ray.variance * s.cosine[r] * s.cosine[r];
}

// What the outputs' gradients mean for one ray, in distances along it.
struct Incoming {
    float rgb[3], background[3], opacity, depth, variance;
};

__device__ inline Incoming incomingOf(const CompositeBackward& a, const Ray& ray) {
    const std::int64_t r = ray.index;
    const float cosine = a.samples.cosine[r];
    const bool empty = !(ray.opacity > kEmptyRay);
    Incoming g;
    for (int c = 0; c < 3; ++c) {
        g.rgb[c] = a.rgb ? a.rgb[3 * r + c] : 0.0f;
        g.background[c] = backgroundOf(a.samples, r, c);
    }
    g.opacity = a.opacity ? a.opacity[r] : 0.0f;
    g.depth = a.depth && !empty ? a.depth[r] * cosine / ray.opacity : 0.0f;
    g.variance = a.zVariance && !empty ? a.zVariance[r] * cosine * cosine / ray.opacity : 0.0f;
    return g;
}

// dL/dw_i
__device__ inline float valueOf(const RaySamples& s, const Ray& ray, const Incoming& g,
                                const Lane& lane) {
    const float off = s.t[lane.at] - ray.depth;
    float value = fmaf(g.depth, off, g.opacity);
    value = fmaf(g.variance, off * off - ray.variance, value);
    for (int c = 0; c < 3; ++c)
        value = fmaf(g.rgb[c], s.colour[c][lane.slot] - g.background[c], value);
    return value;
}

// dL/dtau_i = value_i through_i - sum_{j>i} value_j w_j, and tau = density delta.
__global__ void backwardKernel(CompositeBackward a) {
    const RaySamples& s = a.samples;
    const Ray ray = rayOf(s);
    if (ray.index >= s.rays) return;
    const Incoming g = incomingOf(a, ray);
    float behind = 0;
    backToFront(s, ray, [&](const Lane& lane) {
        const float value = lane.live ? valueOf(s, ray, g, lane) : 0.0f;
        const float part = value * lane.weight;
        const float sum = warpScan(part);
        if (lane.live) {
            a.densityGradient[lane.slot] =
                s.delta[lane.at] * (value * lane.through - (behind + (sum - part)));
            for (int c = 0; c < 3; ++c)
                a.colourGradient[c][lane.slot] = g.rgb[c] * lane.weight;
        }
        behind += __shfl_sync(kAllLanes, sum, kWarp - 1);
    });
    for (int c = 0; c < 3 && laneIndex() == 0; ++c) {
        if (a.backgroundGradient[c]) {
            a.backgroundGradient[c][ray.index] = (1.0f - ray.opacity) * g.rgb[c];
        }
    }
}

} // namespace

void composite(const Backend& backend, const Composite& args) {
    launchEach(backend, "composite", args.samples.rays * kWarp, forwardKernel, args);
}

void compositeBackward(const Backend& backend, const CompositeBackward& args) {
    launchEach(backend, "compositeBackward", args.samples.rays * kWarp, backwardKernel, args);
}

} // namespace maquette::cuda::gpu
