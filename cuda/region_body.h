#pragma once

#include <cmath>

#include "cuda/both_sides.h"
#include "cuda/region.h"

// What happens to one point, on either side.

namespace maquette::cuda {

constexpr int kAllLayers = -1;

// fminf, fmaxf and floorf are calls into the C library on the CPU; this is two instructions. Not a
// number counts as 0.
MAQUETTE_BOTH_SIDES inline float regionClamp(float value, float most) {
    const float low = value > 0.0f ? value : 0.0f;
    return low < most ? low : most;
}

// The lower corner round a coordinate, and how far the place lies from it.
MAQUETTE_BOTH_SIDES inline int regionCorner(const RegionGrid& grid, float at, float& share) {
    const float n = static_cast<float>(grid.resolution - 1);
    const float along = regionClamp((at - grid.low) * grid.inverseExtent * n, n);
    const int corner = static_cast<int>(regionClamp(along, n - 1.0f));
    share = along - static_cast<float>(corner);
    return corner;
}

// How far a place is held, by one layer or all of them.
MAQUETTE_BOTH_SIDES inline float regionWeight(const RegionGrid& grid, const Points& points,
                                              std::int64_t i, int layer) {
    float share[3];
    const int x = regionCorner(grid, points.x[i], share[0]);
    const int y = regionCorner(grid, points.y[i], share[1]);
    const int z = regionCorner(grid, points.z[i], share[2]);
    float sum = 0;
    for (int k = 0; k < 8; ++k) {
        const int dx = k & 1, dy = k >> 1 & 1, dz = k >> 2;
        const std::int64_t n = grid.resolution;
        const std::int64_t corner = x + dx + n * (y + dy + n * (z + dz));
        if (layer != kAllLayers && grid.layer[corner] != layer) continue;
        sum += grid.weight[corner] * (dx ? share[0] : 1.0f - share[0]) *
               (dy ? share[1] : 1.0f - share[1]) * (dz ? share[2] : 1.0f - share[2]);
    }
    return regionClamp(sum, 1.0f);
}

MAQUETTE_BOTH_SIDES inline float regionWeight(const RegionSelect& a, std::int64_t i) {
    if (a.sole || !(a.total[i] > 0.0f)) return a.total[i];
    return regionWeight(a.grid, a.points, i, a.layer);
}

MAQUETTE_BOTH_SIDES inline void regionCopy(const RegionSelect& a, std::int64_t i) {
    const std::uint32_t to = a.start[i];
    if (a.start[i + 1] == to) return;
    a.index[to] = static_cast<std::uint32_t>(i);
    a.weight[to] = regionWeight(a, i);
    const float* position[3] = {a.points.x, a.points.y, a.points.z};
    const float* direction[3] = {a.directions.x, a.directions.y, a.directions.z};
    for (int axis = 0; axis < 3; ++axis) {
        a.position[axis][to] = position[axis][i];
        if (direction[axis]) a.direction[axis][to] = direction[axis][i];
    }
}

MAQUETTE_BOTH_SIDES inline void regionGradientAt(const RegionGradient& a, std::int64_t i) {
    const float w = a.weight[i];
    const float unit = a.relative ? 1.0f + a.shown[i] : 1.0f;
    const float pull = w > 0.0f ? a.pull * (a.live[i] - a.shown[i]) / (unit * unit) : 0.0f;
    a.out[i] = (1.0f - w) * a.gradient[i] + pull;
}

// The cell of a point, and what the point adds to it.
MAQUETTE_BOTH_SIDES inline std::int64_t pressureCell(const PressureAdd& a, std::int64_t i) {
    const float* position[3] = {a.points.x, a.points.y, a.points.z};
    const float n = static_cast<float>(a.resolution);
    std::int64_t cell = 0;
    for (int axis = 2; axis >= 0; --axis) {
        const float along = regionClamp((position[axis][i] - a.low) * a.inverseExtent * n, n - 1);
        cell = cell * a.resolution + static_cast<std::int64_t>(along);
    }
    return cell;
}

MAQUETTE_BOTH_SIDES inline float pressureOf(const PressureAdd& a, std::int64_t i) {
    const float r = a.colourGradient[0][i], g = a.colourGradient[1][i], b = a.colourGradient[2][i];
    return sqrtf(r * r + g * g + b * b) +
           a.densityShare * fabsf(a.densityGradient[i]) * (1.0f + a.density[i]);
}

} // namespace maquette::cuda
