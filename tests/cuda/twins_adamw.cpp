#include <cmath>

#include "cuda/adam.h"
#include "cuda/nn_adamw.h"
#include "tests/cuda/activations.h"

namespace maquette::tests {

namespace {

using cuda::ActivationType;

void run(Report& report, const cuda::Backend& backend, ActivationType gradientType,
         ActivationType copyType, bool average, bool copy) {
    const std::int64_t count = 70001;
    Draw draw(101);
    const auto w0 = draw.floats(count, -1, 1), m0 = draw.floats(count, -.1, .1);
    const auto v0 = draw.floats(count, 0, .1), a0 = draw.floats(count, -1, 1);
    Activations gradient(backend, gradientType, draw.floats(count, -1, 1));
    auto copied = Activations::zeros(backend, copyType, gradient.size());
    auto w = on(backend, w0), m = on(backend, m0), v = on(backend, v0), a = on(backend, a0);
    cuda::AdamWStep step;
    step.count = count;
    step.master = w.data();
    step.first = m.data();
    step.second = v.data();
    step.average = average ? a.data() : nullptr;
    step.copy = copy ? copied.data() : nullptr;
    step.copyType = copyType;
    step.gradient = gradient.data();
    step.gradientType = gradientType;
    step.gradientScale = .7f;
    step.decay = .05f;
    step.rate = 1e-2f;
    step.correction1 = 1 - std::pow(step.beta1, 5);
    step.correction2 = 1 - std::pow(step.beta2, 5);
    step.averageDecay = .9f;
    cuda::adamW(backend, step);

    std::vector<double> ww = doubles(w0), wm = doubles(m0), wv = doubles(v0), wa = doubles(a0);
    for (std::size_t i = 0; i < ww.size(); ++i) {
        const double g = static_cast<double>(step.gradientScale) * gradient.host()[i];
        wm[i] = step.beta1 * wm[i] + (1.0 - step.beta1) * g;
        wv[i] = step.beta2 * wv[i] + (1.0 - step.beta2) * g * g;
        ww[i] = (1 - static_cast<double>(step.rate) * step.decay) * ww[i] -
                step.rate * (wm[i] / step.correction1) /
                    (std::sqrt(wv[i] / step.correction2) + step.epsilon);
        if (average) wa[i] = step.averageDecay * wa[i] + (1.0 - step.averageDecay) * ww[i];
    }
    report.close("weights", w.download(), ww, 1e-6);
    report.close("first moment", m.download(), wm, 1e-6);
    report.close("second moment", v.download(), wv, 1e-6);
    report.close("average", a.download(), wa, 1e-6);
    if (copy) {
        report.close("copy", copied.download(), ww, toleranceOf(copyType, 1e-6));
        std::vector<float> rounded = w.download();
        for (float& value : rounded)
            if (copyType == ActivationType::BFloat16) value = roundedToBfloat(value);
        report.same("copy of the weights", copied.download(), rounded);
    }
}

void squares(Report& report, const cuda::Backend& backend) {
    Activations values(backend, ActivationType::BFloat16, Draw(103).floats(90001, -3, 3));
    double wanted = 0;
    for (const float value : values.host())
        wanted += static_cast<double>(value) * value;
    auto result = zeros<double>(backend, 1);
    cuda::sumOfSquares(backend, {values.data(), 90001, result.data(), ActivationType::BFloat16});
    report.truth("the sum is off", std::abs(result.download()[0] / wanted - 1) < 1e-12);
}

using enum ActivationType;

const bool kRows[] = {
    addTwin("adamw",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, Float32, Float32, true, true);
                run(r, b, Float32, Float32, false, false);
            }),
    addTwin("adamw bfloat16",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, BFloat16, BFloat16, true, true);
                run(r, b, Float32, BFloat16, false, true);
                run(r, b, BFloat16, Float32, true, true);
            }),
    addTwin("sum of squares bfloat16", squares),
};

} // namespace

} // namespace maquette::tests
