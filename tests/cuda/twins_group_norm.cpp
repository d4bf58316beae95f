#include <cmath>

#include "cuda/group_norm.h"
#include "tests/cuda/activations.h"

namespace maquette::tests {

namespace {

using cuda::ActivationType;

struct Reference {
    cuda::GroupNormShape shape;
    std::vector<double> weight, bias;

    std::size_t image() const { return static_cast<std::size_t>(shape.pixels * shape.channels); }

    // y of one image.
    std::vector<double> operator()(const std::vector<double>& x) const {
        const std::int64_t width = shape.channels / shape.groups;
        std::vector<double> y(x.size());
        for (std::int64_t g = 0; g < shape.groups; ++g) {
            const auto each = [&](auto&& body) {
                for (std::int64_t p = 0; p < shape.pixels; ++p) {
                    for (std::int64_t c = g * width; c < (g + 1) * width; ++c)
                        body(static_cast<std::size_t>(p * shape.channels + c),
                             static_cast<std::size_t>(c));
                }
            };
            double mean = 0, variance = 0;
            const auto count = static_cast<double>(width * shape.pixels);
            each([&](std::size_t i, std::size_t) { mean += x[i] / count; });
            each([&](std::size_t i, std::size_t) {
                variance += (x[i] - mean) * (x[i] - mean) / count;
            });
            const double rstd = 1 / std::sqrt(variance + shape.epsilon);
            each([&](std::size_t i, std::size_t c) {
                const double u = weight[c] * (x[i] - mean) * rstd + bias[c];
                y[i] = shape.silu ? u / (1 + std::exp(-u)) : u;
            });
        }
        return y;
    }
};

struct Case {
    std::int64_t images, pixels, channels, groups;
    bool silu;
    double mean; // of the activations: a large one must not eat the variance's digits
    ActivationType type;
};

std::vector<double> imageOf(const std::vector<float>& all, std::int64_t image, std::size_t size) {
    const auto first = all.begin() + image * static_cast<std::int64_t>(size);
    return {first, first + static_cast<std::int64_t>(size)};
}

struct Wanted {
    std::vector<double> y, dx, dWeight, dBias;
};

// Gradients by difference quotients of the reference.
Wanted wantedOf(const Reference& reference, const Case& c, const std::vector<float>& x,
                const std::vector<float>& dy) {
    Wanted wanted;
    for (std::int64_t n = 0; n < c.images; ++n) {
        const std::vector<double> in = imageOf(x, n, reference.image());
        const std::vector<double> incoming = imageOf(dy, n, reference.image());
        const auto loss = [&](const Reference& r, const std::vector<double>& at) {
            const std::vector<double> y = r(at);
            double total = 0;
            for (std::size_t i = 0; i < y.size(); ++i)
                total += y[i] * incoming[i];
            return total;
        };
        const auto append = [](std::vector<double>& to, const std::vector<double>& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        append(wanted.y, reference(in));
        append(wanted.dx,
               differences([&](const std::vector<double>& at) { return loss(reference, at); }, in));
        Reference changed = reference;
        append(wanted.dWeight, differences(
                                   [&](const std::vector<double>& weight) {
                                       changed.weight = weight;
                                       return loss(changed, in);
                                   },
                                   reference.weight));
        changed = reference;
        append(wanted.dBias, differences(
                                 [&](const std::vector<double>& bias) {
                                     changed.bias = bias;
                                     return loss(changed, in);
                                 },
                                 reference.bias));
    }
    return wanted;
}

void run(Report& report, const cuda::Backend& backend, const Case& c) {
    const cuda::GroupNormShape shape{c.images, c.pixels, c.channels, c.groups, 1e-5f, c.silu};
    Draw draw(91);
    const auto count = static_cast<std::int64_t>(c.images * c.pixels * c.channels);
    Activations x(backend, c.type, draw.floats(count, c.mean - 1, c.mean + 2));
    Activations dy(backend, c.type, draw.floats(count, -1, 1));
    const auto weight = draw.floats(c.channels, -1.5, 1.5), bias = draw.floats(c.channels, -1, 1);
    auto y = Activations::zeros(backend, c.type, x.size());
    auto dx = Activations::zeros(backend, c.type, x.size());
    const auto w = on(backend, weight), b = on(backend, bias);
    auto mean = zeros(backend, c.images * c.groups), rstd = zeros(backend, c.images * c.groups);
    auto dw = zeros(backend, c.images * c.channels), db = zeros(backend, c.images * c.channels);
    cuda::groupNormForward(
        backend, {shape, c.type, x.data(), w.data(), b.data(), y.data(), mean.data(), rstd.data()});
    cuda::groupNormBackward(backend, {shape, c.type, x.data(), dy.data(), w.data(), b.data(),
                                      mean.data(), rstd.data(), dx.data(), dw.data(), db.data()});
    const Reference reference{shape, doubles(weight), doubles(bias)};
    const Wanted wanted = wantedOf(reference, c, x.host(), dy.host());
    // The digits of x that its mean takes away are missing everywhere.
    const double single = 2e-6 * (1 + std::abs(c.mean));
    report.close("y", y.download(), wanted.y, toleranceOf(c.type, single));
    report.close("dx", dx.download(), wanted.dx, toleranceOf(c.type, 2 * single));
    report.close("dweight", dw.download(), wanted.dWeight, 5 * single);
    report.close("dbias", db.download(), wanted.dBias, 5 * single);

    // Without the parameters' gradients.
    auto alone = Activations::zeros(backend, c.type, x.size());
    cuda::groupNormBackward(backend, {shape, c.type, x.data(), dy.data(), w.data(), b.data(),
                                      mean.data(), rstd.data(), alone.data()});
    report.same("dx alone", alone.download(), dx.download());
}

using enum ActivationType;

const bool kRows[] = {
    addTwin("group_norm",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 9, 32, 8, false, 0, Float32});
                run(r, b, {1, 4, 12, 4, false, 0, Float32});
                run(r, b, {3, 1, 10, 1, false, 0, Float32});
            }),
    addTwin("group_norm silu",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 16, 24, 6, true, 0, Float32});
                run(r, b, {1, 33, 6, 2, true, 0, Float32});
            }),
    addTwin("group_norm large mean",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 25, 16, 4, true, 100, Float32});
            }),
    addTwin("group_norm bfloat16",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {2, 16, 32, 8, true, 0, BFloat16});
                run(r, b, {2, 9, 20, 4, false, 0, BFloat16});
            }),
};

} // namespace

} // namespace maquette::tests
