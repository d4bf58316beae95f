#include "cuda/composite_cpu.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

// One ray's samples and what is made of them.
struct Ray {
    std::int64_t first;
    int count;
    float* weight;  // [count] w_i
    float* through; // [count] what is left behind sample i
    float* value;   // [count] gradient of w_i (backward)
    float opacity, depth, variance; // distances along the ray
};

MAQUETTE_INLINE M liveLanes(int left) { return firstLanes(left < 16 ? left : 16); }

MAQUETTE_INLINE F slots(const RaySamples& s, const float* values, std::int64_t i, M live) {
    if (!s.order) return load(values + i, live);
    alignas(64) float found[16] = {};
    for (unsigned left = bits(live); left != 0; left &= left - 1) {
        const int lane = __builtin_ctz(left);
        found[lane] = values[s.order[i + lane]];
    }
    return load(found);
}

// Weights and what comes through, from the optical depths.
MAQUETTE_INLINE void weigh(const RaySamples& s, Ray& ray) {
    float before = 0;
    F opacity = zero();
    for (int i = 0; i < ray.count; i += 16) {
        const M live = liveLanes(ray.count - i);
        const F tau = load(s.delta + ray.first + i, live) * slots(s, s.density, ray.first + i, live);
        alignas(64) float depth[16], sums[16];
        store(depth, tau);
        for (int k = 0; k < 16; ++k) {
            sums[k] = before;
            before += depth[k];
        }
        const F reaching = exp(zero() - load(sums));
        const F weight = reaching * oneMinusExp(tau);
        store(ray.weight + i, weight);
        store(ray.through + i, reaching - weight);
        opacity = opacity + weight;
    }
    ray.opacity = sum(opacity);
}

MAQUETTE_INLINE void moments(const RaySamples& s, Ray& ray) {
    ray.depth = ray.variance = 0;
    if (!(ray.opacity > kEmptyRay)) return;
    F total = zero();
    for (int i = 0; i < ray.count; i += 16) {
        const M live = liveLanes(ray.count - i);
        total = fma(load(ray.weight + i), load(s.t + ray.first + i, live), total);
    }
    ray.depth = sum(total) / ray.opacity;
    total = zero();
    for (int i = 0; i < ray.count; i += 16) {
        const M live = liveLanes(ray.count - i);
        const F off = load(s.t + ray.first + i, live) - set(ray.depth);
        total = fma(load(ray.weight + i), off * off, total);
    }
    ray.variance = sum(total) / ray.opacity;
}

MAQUETTE_INLINE Ray rayOf(const RaySamples& s, std::int64_t r, float* scratch,
                          std::int64_t stride) {
    Ray ray;
    ray.first = s.start[r];
    ray.count = static_cast<int>(s.start[r + 1] - s.start[r]);
    ray.weight = scratch;
    ray.through = scratch + stride;
    ray.value = scratch + 2 * stride;
    weigh(s, ray);
    moments(s, ray);
    return ray;
}

MAQUETTE_INLINE float backgroundOf(const RaySamples& s, std::int64_t r, int c) {
    return s.background[c] ? s.background[c][r] : s.flatBackground[c];
}

void forward(const Composite& args, std::int64_t rayBegin, std::int64_t rayEnd, float* scratch,
             std::int64_t stride) {
    const RaySamples& s = args.samples;
    for (std::int64_t r = rayBegin; r < rayEnd; ++r) {
        const Ray ray = rayOf(s, r, scratch, stride);
        for (int c = 0; c < 3; ++c) {
            F total = zero();
            for (int i = 0; i < ray.count; i += 16) {
                const M live = liveLanes(ray.count - i);
                total = fma(load(ray.weight + i), slots(s, s.colour[c], ray.first + i, live), total);
            }
            args.rgb[3 * r + c] = sum(total) + (1.0f - ray.opacity) * backgroundOf(s, r, c);
        }
        args.opacity[r] = ray.opacity;
        args.depth[r] = ray.depth * s.cosine[r];
        args.zVariance[r] = ray.variance * s.cosine[r] * s.cosine[r];
    }
}

// What the outputs' gradients mean for one ray.
struct Incoming {
    float rgb[3], opacity, depth, variance; // of distances along the ray
};

MAQUETTE_INLINE Incoming incomingOf(const CompositeBackward& args, std::int64_t r,
                                    const Ray& ray) {
    const float cosine = args.samples.cosine[r];
    const bool empty = !(ray.opacity > kEmptyRay);
    Incoming g;
    for (int c = 0; c < 3; ++c)
        g.rgb[c] = args.rgb ? args.rgb[3 * r + c] : 0.0f;
    g.opacity = args.opacity ? args.opacity[r] : 0.0f;
    g.depth = args.depth && !empty ? args.depth[r] * cosine / ray.opacity : 0.0f;
    g.variance = args.zVariance && !empty ? args.zVariance[r] * cosine * cosine / ray.opacity : 0.0f;
    return g;
}

// dL/dw_i into ray.value; the colours' gradients are written.
MAQUETTE_INLINE void valuesOf(const CompositeBackward& args, std::int64_t r, const Incoming& g,
                              const Ray& ray) {
    const RaySamples& s = args.samples;
    float background[3];
    for (int c = 0; c < 3; ++c)
        background[c] = backgroundOf(s, r, c);
    for (int i = 0; i < ray.count; i += 16) {
        const M live = liveLanes(ray.count - i);
        const F weight = load(ray.weight + i);
        const F off = load(s.t + ray.first + i, live) - set(ray.depth);
        F value = fma(set(g.depth), off, set(g.opacity));
        value = fma(set(g.variance), off * off - set(ray.variance), value);
        for (int c = 0; c < 3; ++c) {
            const F colour = slots(s, s.colour[c], ray.first + i, live);
            value = fma(set(g.rgb[c]), colour - set(background[c]), value);
            const F gradient = set(g.rgb[c]) * weight;
            float* out = args.colourGradient[c];
            if (!s.order) {
                store(out + ray.first + i, gradient, live);
                continue;
            }
            alignas(64) float lanes[16];
            store(lanes, gradient);
            for (int k = 0; k < 16 && i + k < ray.count; ++k)
                out[s.order[ray.first + i + k]] = lanes[k];
        }
        store(ray.value + i, value);
    }
}

// dL/dtau_i = value_i through_i - sum_{j>i} value_j w_j, and tau = density delta.
MAQUETTE_INLINE void densities(const CompositeBackward& args, const Ray& ray) {
    const RaySamples& s = args.samples;
    float behind = 0;
    for (int i = ray.count - 1; i >= 0; --i) {
        const std::int64_t at = ray.first + i;
        const std::int64_t slot = s.order ? s.order[at] : at;
        args.densityGradient[slot] = s.delta[at] * (ray.value[i] * ray.through[i] - behind);
        behind += ray.value[i] * ray.weight[i];
    }
}

void backward(const CompositeBackward& args, std::int64_t rayBegin, std::int64_t rayEnd,
              float* scratch, std::int64_t stride) {
    for (std::int64_t r = rayBegin; r < rayEnd; ++r) {
        const Ray ray = rayOf(args.samples, r, scratch, stride);
        const Incoming g = incomingOf(args, r, ray);
        valuesOf(args, r, g, ray);
        densities(args, ray);
        for (int c = 0; c < 3; ++c) {
            float* out = args.backgroundGradient[c];
            if (out) out[r] = (1.0f - ray.opacity) * g.rgb[c];
        }
    }
}

} // namespace

extern const CompositeLoops kComposite = {forward, backward};

} // namespace maquette::cuda::MAQUETTE_SIMD
