#include <algorithm>
#include <cmath>

#include "cuda/region.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

constexpr int kN = 9;       // corners along an edge
constexpr int kCount = 700; // points
constexpr int kLayersUsed = 3;

// A grid with corners of three layers and empty ones, and points in and round the cube.
struct Scene {
    explicit Scene(const cuda::Backend& backend)
        : weight(Draw(201).floats(kN * kN * kN, 0, 1))
        , owner(weight.size()) {
        Draw draw(202);
        for (std::size_t i = 0; i < weight.size(); ++i) {
            const double choice = draw.uniform(0, 5);
            owner[i] = choice < kLayersUsed ? static_cast<std::uint8_t>(choice) : 255;
            if (owner[i] == 255) weight[i] = 0;
        }
        for (int axis = 0; axis < 3; ++axis) {
            at[axis] = Draw(203 + axis).floats(kCount, -1.2, 1.2);
            points[axis] = on(backend, at[axis]);
        }
        weightOn = on(backend, weight);
        ownerOn = on(backend, owner);
    }

    cuda::RegionGrid grid() const { return {weightOn.data(), ownerOn.data(), kN, -1, .5f}; }
    cuda::Points planar() const { return {points[0].data(), points[1].data(), points[2].data()}; }

    // In float64, layer -1 being all of them.
    double weightAt(int i, int layer) const {
        int low[3];
        double share[3];
        for (int axis = 0; axis < 3; ++axis) {
            const double along = std::clamp((at[axis][i] + 1.0) / 2 * (kN - 1), 0.0, kN - 1.0);
            low[axis] = std::min(static_cast<int>(along), kN - 2);
            share[axis] = along - low[axis];
        }
        double sum = 0;
        for (int k = 0; k < 8; ++k) {
            double part = 1;
            int corner[3];
            for (int axis = 0; axis < 3; ++axis) {
                const int up = k >> axis & 1;
                corner[axis] = low[axis] + up;
                part *= up ? share[axis] : 1 - share[axis];
            }
            const std::size_t c = corner[0] + kN * (corner[1] + kN * corner[2]);
            if (layer < 0 || owner[c] == layer) sum += part * weight[c];
        }
        return std::min(sum, 1.0);
    }

    std::vector<float> weight, at[3];
    std::vector<std::uint8_t> owner;
    cuda::Buffer<float> weightOn, points[3];
    cuda::Buffer<std::uint8_t> ownerOn;
};

void weights(Report& report, const cuda::Backend& backend) {
    const Scene scene(backend);
    auto out = zeros(backend, kCount);
    cuda::regionWeights(backend, {scene.grid(), scene.planar(), kCount, out.data()});
    std::vector<double> wanted;
    for (int i = 0; i < kCount; ++i)
        wanted.push_back(scene.weightAt(i, -1));
    report.close("weights", out.download(), wanted, 2e-6);
}

void selection(Report& report, const cuda::Backend& backend) {
    const Scene scene(backend);
    auto total = zeros(backend, kCount);
    cuda::regionWeights(backend, {scene.grid(), scene.planar(), kCount, total.data()});
    for (int layer = 0; layer < kLayersUsed; ++layer) {
        auto start = zeros<std::uint32_t>(backend, kCount + 1);
        auto index = zeros<std::uint32_t>(backend, kCount);
        auto weight = zeros(backend, kCount);
        cuda::Buffer<float> place[3], direction[3];
        cuda::RegionSelect args{scene.grid(), layer, scene.planar(), scene.planar(), kCount};
        args.total = total.data();
        args.start = start.data();
        args.index = index.data();
        args.weight = weight.data();
        for (int axis = 0; axis < 3; ++axis) {
            place[axis] = zeros(backend, kCount);
            direction[axis] = zeros(backend, kCount);
            args.position[axis] = place[axis].data();
            args.direction[axis] = direction[axis].data();
        }
        cuda::regionCount(backend, args);
        cuda::regionFill(backend, args);
        std::vector<std::uint32_t> order;
        std::vector<double> wanted;
        for (int i = 0; i < kCount; ++i) {
            const double w = scene.weightAt(i, layer);
            if (w <= 0) continue;
            order.push_back(static_cast<std::uint32_t>(i));
            wanted.push_back(w);
        }
        const std::size_t count = start.download().back();
        report.truth("as many are selected as are held", count == order.size());
        if (count != order.size()) return;
        auto got = index.download();
        got.resize(count);
        report.truth("the selected ones, in order", got == order);
        auto shares = weight.download();
        shares.resize(count);
        report.close("their weights", shares, wanted, 2e-6);
        for (int axis = 0; axis < 3; ++axis) {
            const auto copied = place[axis].download(), along = direction[axis].download();
            bool right = true;
            for (std::size_t k = 0; k < count; ++k)
                right = right && copied[k] == scene.at[axis][order[k]] && along[k] == copied[k];
            report.truth("copies of their places and directions", right);
        }
    }
}

void blending(Report& report, const cuda::Backend& backend) {
    const auto w = Draw(211).floats(kCount, 0, 1), live = Draw(212).floats(kCount, -1, 5);
    const auto weight = on(backend, w), values = on(backend, live);
    auto out = zeros(backend, kCount);
    cuda::regionKeep(backend, {weight.data(), kCount, values.data(), out.data()});
    std::vector<double> wanted;
    for (int i = 0; i < kCount; ++i)
        wanted.push_back((1 - double{w[i]}) * live[i]);
    report.close("what is kept of the live field", out.download(), wanted, 1e-6);

    std::vector<std::uint32_t> at;
    for (int i = 2; i < kCount; i += 3)
        at.push_back(static_cast<std::uint32_t>(i));
    const auto index = on(backend, at);
    const auto layer = Draw(213).floats(static_cast<std::int64_t>(at.size()), 0, 9);
    const auto held = on(backend, layer);
    cuda::regionAdd(backend, {index.data(), weight.data(), static_cast<std::int64_t>(at.size()),
                              held.data(), out.data()});
    for (std::size_t k = 0; k < at.size(); ++k)
        wanted[at[k]] += double{w[k]} * layer[k];
    report.close("with a layer", out.download(), wanted, 1e-6);

    cuda::scale(backend, {values.data(), kCount, .25f, out.data()});
    for (int i = 0; i < kCount; ++i)
        wanted[i] = .25 * live[i];
    report.close("scaled", out.download(), wanted, 1e-7);
}

// The gradient of L(shown(live)) + pull / 2 |live - shown|^2 at the live values, shown standing
// still in the second term.
void gradients(Report& report, const cuda::Backend& backend) {
    auto w = Draw(221).floats(kCount, 0, 1);
    for (int i = 0; i < kCount; i += 4)
        w[i] = i % 8 ? 1.f : 0.f;
    const auto g = Draw(222).floats(kCount, -1, 1), live = Draw(223).floats(kCount, 0, 6),
               base = Draw(224).floats(kCount, 0, 6);
    std::vector<float> shown(kCount);
    for (int i = 0; i < kCount; ++i)
        shown[i] = (1 - w[i]) * live[i] + w[i] * base[i];
    const auto weight = on(backend, w), gradient = on(backend, g), own = on(backend, live),
               all = on(backend, shown);
    for (const bool relative : {false, true}) {
        auto out = zeros(backend, kCount);
        cuda::regionGradient(backend, {weight.data(), kCount, gradient.data(), own.data(),
                                       all.data(), .3f, relative, out.data()});
        std::vector<double> wanted;
        for (int i = 0; i < kCount; ++i) {
            const double unit = relative ? 1 + double{shown[i]} : 1;
            const double pull = .3 * (double{live[i]} - shown[i]) / (unit * unit);
            wanted.push_back((1 - double{w[i]}) * g[i] + (w[i] > 0 ? pull : 0));
        }
        report.close("gradient", out.download(), wanted, 2e-6);
    }
}

void pressure(Report& report, const cuda::Backend& backend) {
    const Scene scene(backend);
    constexpr int n = 6;
    const auto density = Draw(231).floats(kCount, 0, 20), pull = Draw(232).floats(kCount, -1, 1);
    std::vector<float> colour[3];
    cuda::Buffer<float> colourOn[3];
    for (int c = 0; c < 3; ++c) {
        colour[c] = Draw(233 + c).floats(kCount, -1, 1);
        colourOn[c] = on(backend, colour[c]);
    }
    const auto d = on(backend, density), g = on(backend, pull);
    auto cells = zeros(backend, n * n * n);
    cuda::pressureAdd(backend, {cells.data(),
                                n,
                                -1,
                                .5f,
                                scene.planar(),
                                kCount,
                                d.data(),
                                g.data(),
                                {colourOn[0].data(), colourOn[1].data(), colourOn[2].data()},
                                .1f});
    std::vector<double> wanted(n * n * n);
    for (int i = 0; i < kCount; ++i) {
        int cell = 0;
        for (int axis = 2; axis >= 0; --axis) {
            const double along = std::floor((scene.at[axis][i] + 1.0) / 2 * n);
            cell = cell * n + static_cast<int>(std::clamp(along, 0.0, n - 1.0));
        }
        const double r = colour[0][i], gr = colour[1][i], b = colour[2][i];
        wanted[cell] +=
            std::sqrt(r * r + gr * gr + b * b) + .1 * std::abs(pull[i]) * (1 + double{density[i]});
    }
    report.close("cells", cells.download(), wanted, 2e-6);
}

const bool kRows[] = {
    addTwin("region weights", weights),   addTwin("region selection", selection),
    addTwin("region blending", blending), addTwin("region gradient", gradients),
    addTwin("pressure", pressure),
};

} // namespace

} // namespace maquette::tests
