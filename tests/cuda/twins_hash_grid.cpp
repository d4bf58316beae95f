#include <algorithm>

#include "tests/cuda/reference.h"
#include "tests/cuda/twin_table.h"

namespace maquette::tests {

namespace {

struct Case {
    std::vector<int> resolutions;
    int log2Size;
    int features;
    cuda::Interpolation interpolation;
    int points;
};

// Points inside, outside and exactly on the surface of the grid's cube.
std::array<std::vector<float>, 3> somePoints(int count) {
    Draw draw(3);
    std::array<std::vector<float>, 3> p;
    for (auto& axis : p) {
        axis = draw.floats(count, -1.2, 1.2);
        axis.front() = -1.5f;
        axis.back() = 1.5f;
    }
    return p;
}

// Lanes of [tiles, channels, kTile] back to [points, channels].
std::vector<float> untiled(const std::vector<float>& tiled, int channels, int count) {
    std::vector<float> rows;
    for (int i = 0; i < count; ++i) {
        for (int c = 0; c < channels; ++c)
            rows.push_back(tiled[(i / cuda::kTile * channels + c) * cuda::kTile + i % cuda::kTile]);
    }
    return rows;
}

void run(Report& report, const cuda::Backend& backend, const Case& c) {
    const auto shape =
        cuda::HashGridShape::make(c.resolutions.data(), static_cast<int>(c.resolutions.size()),
                                  c.log2Size, c.features, c.interpolation, 1.5f);
    const auto points = somePoints(c.points);
    const std::vector<float> table = Draw(1).floats(shape.entries() * c.features, -1, 1);
    const int channels = shape.channels();
    const std::int64_t lanes = cuda::tilesFor(c.points) * channels * cuda::kTile;
    const std::vector<float> incoming = Draw(2).floats(lanes, -1, 1);

    const auto x = on(backend, points[0]), y = on(backend, points[1]), z = on(backend, points[2]);
    const auto deviceTable = on(backend, table), deviceIncoming = on(backend, incoming);
    auto encoded = zeros(backend, lanes);
    auto gradient = zeros(backend, static_cast<std::int64_t>(table.size()));
    const cuda::Points planar{x.data(), y.data(), z.data()};
    cuda::hashGridForward(backend, {shape, deviceTable.data(), planar, c.points, encoded.data()});
    cuda::hashGridBackward(backend,
                           {shape, planar, c.points, deviceIncoming.data(), gradient.data()});

    std::vector<double> values, gradients(table.size());
    const std::vector<float> g = untiled(incoming, channels, c.points);
    for (int i = 0; i < c.points; ++i) {
        const Point p{points[0][i], points[1][i], points[2][i]};
        for (const double v : encode(shape, doubles(table), p))
            values.push_back(v);
        for (int level = 0; level < shape.levels; ++level) {
            for (const Corner& corner : corners(shape, level, p)) {
                for (int f = 0; f < c.features; ++f)
                    gradients[corner.entry * c.features + f] +=
                        corner.weight * g[i * channels + level * c.features + f];
            }
        }
    }
    // A position is a float times the resolution: its place within a cell has that many fewer bits.
    const double tolerance = 1e-7 * *std::max_element(c.resolutions.begin(), c.resolutions.end());
    report.close("encoded", untiled(encoded.download(), channels, c.points), values, tolerance);
    report.close("table gradient", gradient.download(), gradients, tolerance);
}

// The reference's own gradient against the difference quotient of its value.
void checkReference(Report& report, const cuda::Backend&) {
    const int resolutions[] = {2, 5};
    const auto shape =
        cuda::HashGridShape::make(resolutions, 2, 6, 2, cuda::Interpolation::Smoothstep, 1);
    const Point p{0.3, -0.71, 0.05};
    const std::vector<float> table = Draw(5).floats(shape.entries() * 2, -1, 1);
    const auto third = [&](const std::vector<double>& t) { return encode(shape, t, p)[3]; };
    std::vector<double> analytic(table.size());
    for (const Corner& corner : corners(shape, 1, p))
        analytic[corner.entry * 2 + 1] += corner.weight;
    const std::vector<double> numeric = differences(third, doubles(table));
    report.close("difference quotient", {numeric.begin(), numeric.end()}, analytic, 1e-6);
}

using enum cuda::Interpolation;

const bool kRows[] = {
    addTwin("hash_grid starter",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {{8, 12, 16, 24, 32, 48, 64, 96}, 15, 2, Linear, 1000});
            }),
    addTwin("hash_grid smoothstep, odd sizes",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {{3, 5, 129, 2048}, 9, 2, Smoothstep, 257});
                run(r, b, {{7}, 4, 2, Smoothstep, 1});
            }),
    addTwin("hash_grid 1 and 4 features",
            [](Report& r, const cuda::Backend& b) {
                run(r, b, {{4, 20, 33}, 12, 1, Linear, 75});
                run(r, b, {{4, 20, 33}, 12, 4, Smoothstep, 300});
            }),
    addTwin("hash_grid reference", checkReference),
};

} // namespace

} // namespace maquette::tests
