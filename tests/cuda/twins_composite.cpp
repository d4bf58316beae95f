#include <cmath>

#include "tests/cuda/reference.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

// Rays of many lengths: none, one sample, more than three vectors, opaque, thin and invisible ones.
struct Scene {
    std::vector<std::uint32_t> start{0}, order;
    std::vector<float> t, delta, cosine, density, colour[3], background[3];
    std::vector<float> gradient[4]; // of rgb, opacity, depth, variance
    std::vector<std::vector<RaySample>> rays;

    std::int64_t count() const { return static_cast<std::int64_t>(rays.size()); }
};

Scene someScene(bool shuffled) {
    Draw draw(21);
    Scene s;
    for (const int samples : {0, 1, 2, 15, 16, 17, 33, 64, 7, 50}) {
        for (const double scale : {40.0, 3.0, 1e-4, 1e-8}) {
            float t = static_cast<float>(draw.uniform(2, 2.5));
            for (int i = 0; i < samples; ++i) {
                s.delta.push_back(static_cast<float>(draw.uniform(.005, .05)));
                s.t.push_back(t);
                t += s.delta.back();
                s.density.push_back(static_cast<float>(draw.uniform(0, scale)));
                for (auto& colour : s.colour)
                    colour.push_back(static_cast<float>(draw.uniform(0, 1)));
            }
            s.start.push_back(static_cast<std::uint32_t>(s.t.size()));
            s.cosine.push_back(static_cast<float>(draw.uniform(.8, 1)));
        }
    }
    const std::int64_t rays = static_cast<std::int64_t>(s.cosine.size());
    const std::uint32_t total = s.start.back();
    for (std::uint32_t i = 0; i < total; ++i)
        s.order.push_back(shuffled ? (i * 7 + 3) % total : i);
    for (auto& background : s.background)
        background = draw.floats(rays, 0, 1);
    for (int k = 0; k < 4; ++k)
        s.gradient[k] = draw.floats(k == 0 ? 3 * rays : rays, -1, 1);
    for (std::int64_t r = 0; r < rays; ++r) {
        s.rays.emplace_back();
        for (std::uint32_t i = s.start[r]; i < s.start[r + 1]; ++i) {
            const std::uint32_t slot = s.order[i];
            s.rays.back().push_back({s.t[i],
                                     s.delta[i],
                                     s.density[slot],
                                     {s.colour[0][slot], s.colour[1][slot], s.colour[2][slot]}});
        }
    }
    return s;
}

std::array<double, 3> backgroundOf(const Scene& s, std::int64_t r) {
    return {s.background[0][r], s.background[1][r], s.background[2][r]};
}

double loss(const Scene& s, std::int64_t r, const Pixel& pixel) {
    double total = pixel.opacity * s.gradient[1][r] + pixel.depth * s.gradient[2][r] +
                   pixel.variance * s.gradient[3][r];
    for (int c = 0; c < 3; ++c)
        total += pixel.rgb[c] * s.gradient[0][3 * r + c];
    return total;
}

struct Wanted {
    std::vector<double> rgb, opacity, depth, variance, density, colour[3], background[3];
};

Wanted wantedOf(const Scene& s) {
    Wanted w;
    w.density.resize(s.t.size());
    for (auto& colour : w.colour)
        colour.resize(s.t.size());
    for (std::int64_t r = 0; r < s.count(); ++r) {
        const Pixel pixel = composite(s.rays[r], s.cosine[r], backgroundOf(s, r));
        w.rgb.insert(w.rgb.end(), pixel.rgb.begin(), pixel.rgb.end());
        w.opacity.push_back(pixel.opacity);
        w.depth.push_back(pixel.depth);
        w.variance.push_back(pixel.variance);
        // Four numbers a sample, then the background's three.
        std::vector<double> at;
        for (const RaySample& sample : s.rays[r])
            at.insert(at.end(),
                      {sample.density, sample.colour[0], sample.colour[1], sample.colour[2]});
        for (const double b : backgroundOf(s, r))
            at.push_back(b);
        const auto d = differences(
            [&](const std::vector<double>& v) {
                std::vector<RaySample> ray = s.rays[r];
                for (std::size_t i = 0; i < ray.size(); ++i) {
                    ray[i].density = v[4 * i];
                    ray[i].colour = {v[4 * i + 1], v[4 * i + 2], v[4 * i + 3]};
                }
                return loss(
                    s, r, composite(ray, s.cosine[r], {*(v.end() - 3), *(v.end() - 2), v.back()}));
            },
            at, 1e-7);
        for (std::size_t i = 0; i < s.rays[r].size(); ++i) {
            const std::uint32_t slot = s.order[s.start[r] + i];
            w.density[slot] = d[4 * i];
            for (int c = 0; c < 3; ++c)
                w.colour[c][slot] = d[4 * i + 1 + c];
        }
        for (int c = 0; c < 3; ++c)
            w.background[c].push_back(*(d.end() - 3 + c));
    }
    return w;
}

void run(Report& report, const cuda::Backend& backend, bool shuffled) {
    const Scene s = someScene(shuffled);
    const Wanted wanted = wantedOf(s);
    const auto start = on(backend, s.start), order = on(backend, s.order);
    const auto t = on(backend, s.t), delta = on(backend, s.delta), cosine = on(backend, s.cosine);
    const auto density = on(backend, s.density);
    cuda::Buffer<float> colour[3], colourGradient[3], gradient[4];
    cuda::Buffer<float> background[3], backgroundGradient[3];
    cuda::RaySamples samples{s.count(),     start.data(), shuffled ? order.data() : nullptr,
                             t.data(),      delta.data(), cosine.data(),
                             density.data()};
    for (int c = 0; c < 3; ++c) {
        colour[c] = on(backend, s.colour[c]);
        colourGradient[c] = zeros(backend, colour[c].size());
        samples.colour[c] = colour[c].data();
        background[c] = on(backend, s.background[c]);
        backgroundGradient[c] = zeros(backend, s.count());
        samples.background[c] = background[c].data();
    }
    for (int k = 0; k < 4; ++k)
        gradient[k] = on(backend, s.gradient[k]);
    auto rgb = zeros(backend, 3 * s.count()), opacity = zeros(backend, s.count());
    auto depth = zeros(backend, s.count()), variance = zeros(backend, s.count());
    cuda::composite(backend, {samples, rgb.data(), opacity.data(), depth.data(), variance.data()});
    report.close("rgb", rgb.download(), wanted.rgb, 1e-6);
    report.close("opacity", opacity.download(), wanted.opacity, 1e-6);
    report.close("depth", depth.download(), wanted.depth, 1e-6);
    report.close("z-variance", variance.download(), wanted.variance, 1e-5);

    auto densityGradient = zeros(backend, density.size());
    cuda::CompositeBackward back{samples,
                                 gradient[0].data(),
                                 gradient[1].data(),
                                 gradient[2].data(),
                                 gradient[3].data(),
                                 densityGradient.data()};
    for (int c = 0; c < 3; ++c) {
        back.colourGradient[c] = colourGradient[c].data();
        back.backgroundGradient[c] = backgroundGradient[c].data();
    }
    cuda::compositeBackward(backend, back);
    report.close("density gradient", densityGradient.download(), wanted.density, 2e-5);
    for (int c = 0; c < 3; ++c) {
        report.close("colour gradient", colourGradient[c].download(), wanted.colour[c], 1e-5);
        report.close("background gradient", backgroundGradient[c].download(), wanted.background[c],
                     1e-5);
    }
}

const bool kRows[] = {
    addTwin("composite in order", [](Report& r, const cuda::Backend& b) { run(r, b, false); }),
    addTwin("composite by slots", [](Report& r, const cuda::Backend& b) { run(r, b, true); }),
};

} // namespace

} // namespace maquette::tests
