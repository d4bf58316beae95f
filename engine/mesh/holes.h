#pragma once

#include <cstdint>
#include <vector>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

struct HoleOptions {
    float maxSize = 1;  // longest extent of a hole's rim, as a share of the mesh's longest side;
                        // larger ones stay open
    bool smooth = true; // refine the patch to the density of its rim and let it continue the
                        // surface round it; else the flattest triangles between the rim's vertices
};

struct HoleStats {
    int found = 0;
    int filled = 0;
    std::int64_t triangles = 0; // added
};

// Closes holes: each rim is triangulated with the least turn between neighbouring triangles and
// then the least area (Liepa 2003, "Filling holes in meshes"), refined, and faired by minimising
// the thin-plate energy over the patch. No triangle is added that would make an edge non-manifold.
// Colours of new vertices blend those of the rim; normals are made anew when there are some. For
// meshes without uvs; vertices at the same position are welded first. Throws Error(Cancelled) on a
// stop, which is looked at before each hole.
HoleStats fillHoles(base::Mesh& mesh, const HoleOptions& options = {},
                    const base::Progress& progress = {});

// The rims of a welded mesh's holes: vertices in the order of their border edges. A vertex where
// several surfaces meet can occur more than once.
std::vector<std::vector<std::uint32_t>> holeRims(std::span<const glm::uvec3> triangles,
                                                 const HalfEdges& halves);

} // namespace maquette::mesh
