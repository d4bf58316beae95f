#include <cmath>
#include <limits>

#include "cuda/adam.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

void run(Report& report, const cuda::Backend& backend, bool touchedOnly) {
    const std::int64_t count = 100003;
    Draw draw(31);
    const auto p0 = draw.floats(count, -1, 1);
    const auto m0 = draw.floats(count, -.1, .1), v0 = draw.floats(count, 0, .1);
    auto g0 = draw.floats(count, -1, 1);
    for (std::int64_t i = 0; i < count; ++i) {
        if (i % 3 == 0 || (i > 5000 && i < 9000)) g0[i] = i % 2 ? 0.0f : -0.0f;
    }
    auto p = on(backend, p0), m = on(backend, m0), v = on(backend, v0), g = on(backend, g0);
    cuda::Adam args{p.data(), m.data(), v.data(), g.data(), count};
    args.rate = 1e-2f;
    args.correction1 = 1 - std::pow(args.beta1, 7);
    args.correction2 = 1 - std::pow(args.beta2, 7);
    args.epsilon = 1e-8f;
    args.gradientScale = .5f;
    args.touchedOnly = touchedOnly;
    cuda::adam(backend, args);
    std::vector<double> wp = doubles(p0), wm = doubles(m0), wv = doubles(v0);
    for (std::int64_t i = 0; i < count; ++i) {
        if (touchedOnly && g0[i] == 0) continue;
        const double gradient = .5 * g0[i];
        wm[i] = args.beta1 * wm[i] + (1.0 - args.beta1) * gradient;
        wv[i] = args.beta2 * wv[i] + (1.0 - args.beta2) * gradient * gradient;
        wp[i] -= args.rate * (wm[i] / args.correction1) /
                 (std::sqrt(wv[i] / args.correction2) + args.epsilon);
    }
    report.close("parameters", p.download(), wp, 1e-6);
    report.close("first moment", m.download(), wm, 1e-6);
    report.close("second moment", v.download(), wv, 1e-6);
    report.close("gradient behind it", g.download(), std::vector<double>(count), 0);
}

void squares(Report& report, const cuda::Backend& backend) {
    auto values = Draw(41).floats(200001, -3, 3);
    double wanted = 0;
    for (const float value : values)
        wanted += static_cast<double>(value) * value;
    const auto sum = [&] {
        const auto device = on(backend, values);
        auto result = zeros<double>(backend, 1);
        cuda::sumOfSquares(backend, {device.data(), device.size(), result.data()});
        return result.download()[0];
    };
    report.truth("the sum is off", std::abs(sum() / wanted - 1) < 1e-12);
    values[177777] = std::numeric_limits<float>::quiet_NaN();
    report.truth("a NaN went unseen", !std::isfinite(sum()));
    values[177777] = 1e38f;
    report.truth("a large value is not infinite", std::isfinite(sum()));
    values[0] = -std::numeric_limits<float>::infinity();
    report.truth("an infinity went unseen", !std::isfinite(sum()));
}

const bool kRows[] = {
    addTwin("adam dense", [](Report& r, const cuda::Backend& b) { run(r, b, false); }),
    addTwin("adam touched only", [](Report& r, const cuda::Backend& b) { run(r, b, true); }),
    addTwin("sum of squares", squares),
};

} // namespace

} // namespace maquette::tests
