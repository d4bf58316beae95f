#pragma once

#include <span>
#include <vector>

#include <glm/vec3.hpp>

namespace maquette::world {

// How open each vertex lies, in [0, 1], for ambient light: 1 is free, less in crevices, under tops
// and near the ground. From a coarse grid of the surface's density, not from rays. The triangles
// lie in the unit sphere.
std::vector<float> vertexOpenness(std::span<const glm::vec3> positions,
                                  std::span<const glm::vec3> normals,
                                  std::span<const glm::uvec3> triangles);

} // namespace maquette::world
