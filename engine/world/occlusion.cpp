#include "engine/world/occlusion.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace maquette::world {

namespace {

constexpr int kSide = 24;
constexpr float kCell = 2.4f / kSide;
constexpr float kReach = 3.0f * kCell; // beyond the blur's support: a flat face never shades itself

using Grid = std::vector<float>;

std::size_t cellIndex(int x, int y, int z) {
    return static_cast<std::size_t>((z * kSide + y) * kSide + x);
}

int cellOf(float v) {
    return std::clamp(static_cast<int>((v + 1.2f) / kCell), 0, kSide - 1);
}

// Spreads a triangle's area over sample points about a cell apart.
void splat(Grid& grid, const glm::vec3& a, const glm::vec3& b, const glm::vec3& c) {
    const float area = 0.5f * glm::length(glm::cross(b - a, c - a));
    const float longest = std::max({glm::distance(a, b), glm::distance(b, c), glm::distance(c, a)});
    const int pieces = std::clamp(static_cast<int>(std::ceil(longest / kCell)), 1, 24);
    const float share = area / static_cast<float>(pieces * (pieces + 1) / 2);
    for (int i = 0; i < pieces; ++i) {
        for (int j = 0; i + j < pieces; ++j) {
            const float u = (static_cast<float>(i) + 0.33f) / static_cast<float>(pieces);
            const float v = (static_cast<float>(j) + 0.33f) / static_cast<float>(pieces);
            const glm::vec3 p = a + u * (b - a) + v * (c - a);
            grid[cellIndex(cellOf(p.x), cellOf(p.y), cellOf(p.z))] += share;
        }
    }
}

// Binomial weights 1 2 1 along one axis.
void blur(Grid& grid, int stride) {
    Grid out(grid.size(), 0.0f);
    for (int i = stride; i + stride < static_cast<int>(grid.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto step = static_cast<std::size_t>(stride);
        out[at] = 0.25f * (grid[at - step] + grid[at + step]) + 0.5f * grid[at];
    }
    grid = std::move(out);
}

float sample(const Grid& grid, const glm::vec3& p) {
    const glm::vec3 g = glm::clamp((p + 1.2f) / kCell - 0.5f, 0.0f, kSide - 1.001f);
    const int x = static_cast<int>(g.x), y = static_cast<int>(g.y), z = static_cast<int>(g.z);
    const float fx = g.x - static_cast<float>(x), fy = g.y - static_cast<float>(y),
                fz = g.z - static_cast<float>(z);
    const auto row = [&](int dy, int dz) {
        const std::size_t i = cellIndex(x, y + dy, z + dz);
        return glm::mix(grid[i], grid[i + 1], fx);
    };
    return glm::mix(glm::mix(row(0, 0), row(1, 0), fy), glm::mix(row(0, 1), row(1, 1), fy), fz);
}

} // namespace

std::vector<float> vertexOpenness(std::span<const glm::vec3> positions,
                                  std::span<const glm::vec3> normals,
                                  std::span<const glm::uvec3> triangles) {
    Grid grid(static_cast<std::size_t>(kSide * kSide * kSide), 0.0f);
    for (const glm::uvec3& t : triangles)
        splat(grid, positions[t.x], positions[t.y], positions[t.z]);
    // A cell crossed by one sheet counts as full.
    for (float& v : grid)
        v = std::min(v / (kCell * kCell), 1.0f);
    for (const int stride : {1, kSide, kSide * kSide})
        blur(grid, stride);

    std::vector<float> openness(positions.size());
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const glm::vec3& p = positions[i];
        const float near = sample(grid, p + kReach * normals[i]);
        const float far = sample(grid, p + 2.0f * kReach * normals[i]);
        const float ground = 0.12f * glm::smoothstep(0.1f, 1.0f, -p.y);
        openness[i] = std::clamp(1.0f - 0.75f * near - 0.45f * far - ground, 0.25f, 1.0f);
    }
    return openness;
}

} // namespace maquette::world
