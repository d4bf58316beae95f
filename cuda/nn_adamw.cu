#include "cuda/device.cuh"
#include "cuda/nn_adamw.h"

namespace maquette::cuda::gpu {

namespace {

template <class Gradient, class Copy>
__global__ void adamWKernel(AdamWStep s, float rate, float root, float keep) {
    const std::int64_t i = globalThread();
    if (i >= s.count) return;
    const float g = s.gradientScale * loadValue(static_cast<const Gradient*>(s.gradient) + i);
    const float m = s.beta1 * s.first[i] + (1.0f - s.beta1) * g;
    const float v = s.beta2 * s.second[i] + (1.0f - s.beta2) * g * g;
    s.first[i] = m;
    s.second[i] = v;
    const float w = keep * s.master[i] - rate * m / (sqrtf(v) * root + s.epsilon);
    s.master[i] = w;
    if (s.average) s.average[i] = s.averageDecay * s.average[i] + (1.0f - s.averageDecay) * w;
    if (s.copy) storeValue(static_cast<Copy*>(s.copy) + i, w);
}

template <class Gradient, class Copy>
void run(const Backend& backend, const AdamWStep& s) {
    launchEach(backend, "adamW", s.count, adamWKernel<Gradient, Copy>, s, s.rate / s.correction1,
               1.0f / sqrtf(s.correction2), 1.0f - s.rate * s.decay);
}

} // namespace

void adamW(const Backend& backend, const AdamWStep& step) {
    const bool halfGradient = step.gradientType == ActivationType::BFloat16;
    const bool halfCopy = step.copyType == ActivationType::BFloat16;
    if (halfGradient) {
        halfCopy ? run<std::uint16_t, std::uint16_t>(backend, step)
                 : run<std::uint16_t, float>(backend, step);
    } else {
        halfCopy ? run<float, std::uint16_t>(backend, step) : run<float, float>(backend, step);
    }
}

} // namespace maquette::cuda::gpu
