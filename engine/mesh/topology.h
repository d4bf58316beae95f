#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/base/mesh.h"

namespace maquette::mesh {

inline constexpr std::uint32_t kNone = 0xffffffff;

// Sets of numbers that grow together (union-find with path halving).
class DisjointSets {
  public:
    explicit DisjointSets(std::size_t count);
    std::uint32_t find(std::uint32_t i);
    void unite(std::uint32_t a, std::uint32_t b);

  private:
    std::vector<std::uint32_t> m_parent;
};

// For each vertex the first one with bitwise the same position, so that a mesh that was cut along
// texture seams is seen as the closed surface it is.
std::vector<std::uint32_t> weldByPosition(std::span<const glm::vec3> positions);

// The triangles with every vertex replaced by its representative.
std::vector<glm::uvec3> weldedTriangles(const base::Mesh& mesh);

// Half-edge 3 t + k runs from corner k to corner k + 1 of triangle t.
struct HalfEdges {
    std::vector<std::uint32_t> opposite; // the half-edge back, or kNone at borders and where the
                                         // edge does not belong to exactly two triangles of one
                                         // orientation
    std::int64_t boundaryEdges = 0;      // edges of one triangle
    std::int64_t nonManifoldEdges = 0;   // of three or more, or of two that disagree on direction
    std::int64_t edges = 0;              // all, each once
};
// Triangles with a repeated vertex take no part.
HalfEdges halfEdges(std::span<const glm::uvec3> triangles, std::size_t vertexCount);

// For each triangle the number of its connected component (through shared vertices), 0 .. count-1
// in the order of their first triangles.
struct Components {
    std::vector<std::uint32_t> ofTriangle;
    std::uint32_t count = 0;
};
Components components(std::span<const glm::uvec3> triangles, std::size_t vertexCount);

} // namespace maquette::mesh
