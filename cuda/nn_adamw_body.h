// The body of the AdamW kernel; included once per instruction set, without the standard library.

#include "cuda/nn_adamw.h"
#include "cuda/vector_math.h"

namespace maquette::cuda {

namespace {

template <class Gradient, class Copy, bool Average>
void adamWRange(const AdamWStep& s, std::int64_t begin, std::int64_t end) {
    float* __restrict master = s.master;
    float* __restrict first = s.first;
    float* __restrict second = s.second;
    float* __restrict average = s.average;
    Copy* __restrict copy = static_cast<Copy*>(s.copy);
    const Gradient* __restrict gradient = static_cast<const Gradient*>(s.gradient);
    const float scale = s.gradientScale, b1 = s.beta1, b2 = s.beta2;
    const float rate = s.rate / s.correction1, root = 1.0f / __builtin_sqrtf(s.correction2);
    const float keep = 1.0f - s.rate * s.decay, averageDecay = s.averageDecay, epsilon = s.epsilon;
    for (std::int64_t i = begin; i < end; ++i) {
        const float g = scale * loadValue(gradient + i);
        const float m = b1 * first[i] + (1.0f - b1) * g;
        const float v = b2 * second[i] + (1.0f - b2) * g * g;
        first[i] = m;
        second[i] = v;
        const float w = keep * master[i] - rate * m / (__builtin_sqrtf(v) * root + epsilon);
        master[i] = w;
        if (Average) average[i] = averageDecay * average[i] + (1.0f - averageDecay) * w;
        storeValue(copy + i, w);
    }
}

template <class Gradient, class Copy>
void adamWTyped(const AdamWStep& s, std::int64_t begin, std::int64_t end) {
    if (s.average)
        adamWRange<Gradient, Copy, true>(s, begin, end);
    else
        adamWRange<Gradient, Copy, false>(s, begin, end);
}

void adamWAny(const AdamWStep& s, std::int64_t begin, std::int64_t end) {
    const bool halfGradient = s.gradientType == ActivationType::BFloat16;
    const bool halfCopy = s.copyType == ActivationType::BFloat16;
    if (halfGradient && halfCopy)
        adamWTyped<std::uint16_t, std::uint16_t>(s, begin, end);
    else if (halfGradient)
        adamWTyped<std::uint16_t, float>(s, begin, end);
    else if (halfCopy)
        adamWTyped<float, std::uint16_t>(s, begin, end);
    else
        adamWTyped<float, float>(s, begin, end);
}

} // namespace

} // namespace maquette::cuda
