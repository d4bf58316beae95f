#pragma once

#include <cstdint>
#include <functional>
#include <unordered_set>
#include <vector>

#include "engine/base/mesh.h"

// The parts of fillHoles(): one rim at a time.
namespace maquette::mesh {

inline std::uint64_t edgeKey(std::uint32_t a, std::uint32_t b) {
    return a < b ? std::uint64_t{a} << 32 | b : std::uint64_t{b} << 32 | a;
}

// All edges of a mesh, whichever way they run.
using EdgeSet = std::unordered_set<std::uint64_t>;

// Triangles between the vertices of a rim (in the order of the border edges of the surface round
// it), facing like that surface. Rims longer than kLongestExact, and those that the edges that are
// there already leave no way for, get a new vertex in their middle, which is appended to the mesh.
inline constexpr std::size_t kLongestExact = 160;
std::vector<glm::uvec3> triangulateRim(base::Mesh& mesh, const std::vector<std::uint32_t>& rim,
                                       const EdgeSet& edges);

// Splits triangles of a patch whose middle is farther from their corners than the edges there are
// long, and turns edges so that angles stay wide; new vertices are appended to the mesh. At most
// maxVertices.
void refinePatch(base::Mesh& mesh, std::vector<glm::uvec3>& patch,
                 const std::vector<std::uint32_t>& rim, EdgeSet& edges, std::size_t maxVertices);

// Moves the vertices from firstNew on, which lie in the patch, to where the sum of squared
// umbrella vectors over the patch and its rim is least. `around` are the triangles of the old
// surface at the rim.
void fairPatch(base::Mesh& mesh, const std::vector<glm::uvec3>& patch,
               const std::vector<glm::uvec3>& around, std::uint32_t firstNew);

} // namespace maquette::mesh
