#include "cuda/adam_cpu.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

struct Factors {
    F beta1, beta2, rest1, rest2, scale, rate, root, epsilon;
};

MAQUETTE_INLINE void update(const Adam& args, const Factors& f, std::int64_t i, F g, M live) {
    g = g * f.scale;
    const F m = fma(f.beta1, load(args.first + i, live), f.rest1 * g);
    const F v = fma(f.beta2, load(args.second + i, live), f.rest2 * (g * g));
    const F step = f.rate * m / fma(sqrt(v), f.root, f.epsilon);
    store(args.first + i, m, live);
    store(args.second + i, v, live);
    store(args.parameters + i, load(args.parameters + i, live) - step, live);
    store(args.gradient + i, zero(), live);
}

void adam(const Adam& args, std::int64_t begin, std::int64_t end) {
    const Factors f = {set(args.beta1),
                       set(args.beta2),
                       set(1.0f - args.beta1),
                       set(1.0f - args.beta2),
                       set(args.gradientScale),
                       set(args.rate / args.correction1),
                       set(1.0f / __builtin_sqrtf(args.correction2)),
                       set(args.epsilon)};
    for (std::int64_t i = begin; i < end; i += 16) {
        M live = firstLanes(end - i < 16 ? static_cast<int>(end - i) : 16);
        const F g = load(args.gradient + i, live);
        if (args.touchedOnly) {
            // Twice the bits, so that minus zero counts as zero.
            live = both(live, notZero(shiftLeft(asBits(g), 1)));
            if (bits(live) == 0) continue;
        }
        update(args, f, i, g, live);
    }
}

} // namespace

extern const AdamLoops kAdam = {adam};

} // namespace maquette::cuda::MAQUETTE_SIMD
