#pragma once

#include <cmath>
#include <functional>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/vec2.hpp>

#include "engine/base/rng.h"
#include "engine/mesh/iso_surface.h"

// Fields with known shapes, inside > 0 (negated signed distances), and grids of them.
namespace maquette::tests {

using PointField = std::function<float(glm::vec3)>;

inline PointField sphere(float radius, glm::vec3 centre = glm::vec3(0)) {
    return [=](glm::vec3 p) { return radius - glm::length(p - centre); };
}
inline PointField torus(float ring, float tube) {
    return [=](glm::vec3 p) {
        return tube - glm::length(glm::vec2(glm::length(glm::vec2(p.x, p.z)) - ring, p.y));
    };
}
inline PointField box(glm::vec3 half) {
    return [=](glm::vec3 p) {
        const glm::vec3 q = glm::abs(p) - half;
        return -(glm::length(glm::max(q, glm::vec3(0))) +
                 std::min(std::max({q.x, q.y, q.z}), 0.0f));
    };
}
inline PointField unite(PointField a, PointField b) {
    return [=](glm::vec3 p) { return std::max(a(p), b(p)); };
}
// A sphere with bumps, as in the peers' benchmark.
inline PointField bumpySphere(float radius = 0.7f, float height = 0.05f, float waves = 20.0f) {
    return [=](glm::vec3 p) {
        return radius - glm::length(p) +
               height * std::sin(waves * p.x) * std::sin(waves * p.y) * std::sin(waves * p.z);
    };
}
// A steep, noisy density like that of a trained field: 0 far outside, up to 60 inside.
inline PointField noisyDensity(std::uint64_t seed) {
    return [=](glm::vec3 p) {
        float wave = 0;
        for (int i = 0; i < 6; ++i) {
            const auto h = static_cast<float>(base::mix(seed, i) % 1000) / 1000.0f;
            const float f = 3.0f + 4.0f * static_cast<float>(i);
            wave += std::sin(f * p.x + 6 * h) * std::sin(f * p.y + 13 * h) *
                    std::sin(f * p.z + 29 * h) / f;
        }
        return 60.0f / (1.0f + std::exp(-40.0f * (0.6f - glm::length(p) + 0.8f * wave)));
    };
}

// A sphere whose skin is torn by noise from one voxel to the next, to a depth.
inline PointField crumbs(float depth, float voxel = 1.0f / 48) {
    return [=](glm::vec3 p) {
        const glm::ivec3 c(glm::floor(p / voxel));
        const std::uint64_t line = base::mix(static_cast<std::uint64_t>(c.x + 1000),
                                             static_cast<std::uint64_t>(c.y + 1000));
        const std::uint64_t h = base::mix(line, static_cast<std::uint64_t>(c.z + 1000));
        return 0.7f - glm::length(p) + depth * (static_cast<float>(h % 1000) / 1000.0f - 0.5f);
    };
}

inline mesh::FieldSampler sampler(PointField field) {
    return [field = std::move(field)](std::span<const glm::vec3> points, std::span<float> values) {
        for (std::size_t i = 0; i < points.size(); ++i)
            values[i] = field(points[i]);
    };
}

struct OwnedGrid {
    std::vector<float> values;
    mesh::Grid grid;
};
inline OwnedGrid sampleGrid(const PointField& field, int samples, float extent = 1.0f) {
    OwnedGrid out;
    out.grid.size = glm::ivec3(samples);
    out.grid.origin = glm::vec3(-extent);
    out.grid.spacing = glm::vec3(2 * extent / static_cast<float>(samples - 1));
    out.values.reserve(static_cast<std::size_t>(samples) * samples * samples);
    for (int z = 0; z < samples; ++z) {
        for (int y = 0; y < samples; ++y) {
            for (int x = 0; x < samples; ++x)
                out.values.push_back(
                    field(out.grid.origin + out.grid.spacing * glm::vec3(x, y, z)));
        }
    }
    out.grid.values = out.values;
    return out;
}
inline OwnedGrid randomGrid(glm::ivec3 size, std::uint64_t seed, int levels = 0) {
    OwnedGrid out;
    base::Rng rng(seed);
    out.grid.size = size;
    for (int i = 0; i < size.x * size.y * size.z; ++i) {
        const float v = rng.uniform(-1.0f, 1.0f);
        out.values.push_back(levels ? std::round(v * static_cast<float>(levels)) : v);
    }
    out.grid.values = out.values;
    return out;
}

} // namespace maquette::tests
