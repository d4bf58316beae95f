#pragma once

#include <cmath>
#include <memory>

#include <glm/geometric.hpp>
#include <glm/gtc/constants.hpp>

#include "engine/base/mesh.h"
#include "engine/base/rng.h"

// Meshes to export, small enough to be made by the hundred.
namespace maquette::tests {

// A sphere of rings x sectors with seams, so that uvs are those of a map of the world.
inline base::Mesh globe(int rings, int sectors, float radius = 0.8f) {
    base::Mesh mesh;
    for (int r = 0; r <= rings; ++r) {
        for (int s = 0; s <= sectors; ++s) {
            const float v = static_cast<float>(r) / rings, u = static_cast<float>(s) / sectors;
            const float polar = v * glm::pi<float>(), around = u * glm::two_pi<float>();
            const glm::vec3 n(std::sin(polar) * std::sin(around), std::cos(polar),
                              std::sin(polar) * std::cos(around));
            mesh.positions.push_back(n * radius);
            mesh.normals.push_back(glm::normalize(n));
            mesh.uvs.push_back({u, v});
            mesh.colors.push_back(n * 0.5f + 0.5f);
        }
    }
    const auto at = [&](int r, int s) { return static_cast<unsigned>(r * (sectors + 1) + s); };
    for (int r = 0; r < rings; ++r) {
        for (int s = 0; s < sectors; ++s) {
            if (r > 0) mesh.triangles.push_back({at(r, s), at(r + 1, s), at(r, s + 1)});
            if (r + 1 < rings)
                mesh.triangles.push_back({at(r, s + 1), at(r + 1, s), at(r + 1, s + 1)});
        }
    }
    return mesh;
}

inline std::shared_ptr<const base::Image8> checker(int width, int height, int channels = 3) {
    auto image = std::make_shared<base::Image8>(width, height, channels);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < channels; ++c) {
                const bool dark = (x / 4 + y / 4) % 2 == 1;
                image->pixel(x, y)[c] = static_cast<std::uint8_t>(
                    c == 3 ? 255 : (dark ? 40 + 20 * c : 250 - 60 * c) * (x + 1) / (width + 1));
            }
        }
    }
    return image;
}

inline base::Mesh texturedGlobe(int rings = 12, int sectors = 16) {
    base::Mesh mesh = globe(rings, sectors);
    mesh.colors.clear();
    mesh.baseColor = checker(64, 32);
    return mesh;
}

// Anything a generator could come up with: repeated and coincident vertices, triangles without
// area, normals of any length, unused vertices, attributes present or not.
inline base::Mesh randomMesh(std::uint64_t seed) {
    base::Rng rng(seed);
    base::Mesh mesh;
    const std::uint32_t vertices = 3 + rng.below(60);
    const float scale = std::pow(10.0f, rng.uniform(-4.0f, 4.0f));
    const bool normals = rng.chance(0.6f), colors = rng.chance(0.5f), uvs = rng.chance(0.5f);
    for (std::uint32_t i = 0; i < vertices; ++i) {
        const bool again = i > 0 && rng.chance(0.2f);
        const auto draw = [&] { return scale * rng.uniform(-1, 1); };
        const float x = draw(), y = draw(), z = draw();
        mesh.positions.push_back(again ? mesh.positions.back() : glm::vec3(x, y, z));
        if (normals) {
            const glm::vec3 n(rng.normal(), rng.normal(), rng.normal());
            mesh.normals.push_back(rng.chance(0.1f)   ? glm::vec3(0)
                                   : rng.chance(0.2f) ? n
                                                      : glm::normalize(n + 1e-6f));
        }
        if (colors) mesh.colors.push_back({rng.uniform(), rng.uniform(-0.1f, 1.1f), rng.uniform()});
        if (uvs) mesh.uvs.push_back({rng.uniform(-1, 2), rng.uniform()});
    }
    const std::uint32_t triangles = 1 + rng.below(80);
    for (std::uint32_t i = 0; i < triangles; ++i)
        mesh.triangles.push_back({rng.below(vertices), rng.below(vertices), rng.below(vertices)});
    if (uvs && rng.chance(0.6f))
        mesh.baseColor = checker(1 + static_cast<int>(rng.below(40)),
                                 1 + static_cast<int>(rng.below(40)), rng.chance(0.5f) ? 3 : 4);
    if (uvs && normals && rng.chance(0.4f))
        mesh.normalMap =
            checker(1 + static_cast<int>(rng.below(24)), 1 + static_cast<int>(rng.below(24)), 3);
    mesh.metallic = rng.uniform(-0.2f, 1.2f);
    mesh.roughness = rng.uniform(-0.2f, 1.2f);
    return mesh;
}

} // namespace maquette::tests
