#pragma once

#include <array>
#include <vector>

#include "cuda/composite.h"
#include "cuda/field_mlp.h"
#include "cuda/hash_grid.h"

// The kernels once more, in double and as plainly as possible.

namespace maquette::tests {

using Point = std::array<double, 3>;

// [channels] of one point.
std::vector<double> encode(const cuda::HashGridShape& shape, const std::vector<double>& table,
                           const Point& point);

// The entries a point reads at a level, with their weights.
struct Corner {
    std::int64_t entry;
    double weight;
};
std::vector<Corner> corners(const cuda::HashGridShape& shape, int level, const Point& point);

struct DensityColour {
    double density = 0;
    std::array<double, 3> colour{};
};
DensityColour network(const cuda::FieldMlpShape& shape, const std::vector<double>& parameters,
                      const std::vector<double>& encoded, const Point& point,
                      const Point& direction);

struct Pixel {
    std::array<double, 3> rgb{};
    double opacity = 0, depth = 0, variance = 0;
};
struct RaySample {
    double t = 0, delta = 0, density = 0;
    std::array<double, 3> colour{};
};
Pixel composite(const std::vector<RaySample>& samples, double cosine,
                const std::array<double, 3>& background);

} // namespace maquette::tests
