#pragma once

#include <memory>
#include <vector>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

struct LodOptions {
    int levels = 3;     // below the mesh itself, 1 .. 6
    double ratio = 0.5; // of the triangles from one level to the next, 0.05 .. 0.95
    double pixels = 0;  // > 0: a level may deviate by so many pixels where it is used: level n when
                        // the object is screenPixels * ratio^(n/2) pixels large
    double screenPixels = 1000;
};

// Coarser versions of a mesh, the next coarser first, each with the colours of the mesh itself (a
// texture half as large as the level before, at least 64 texels, or colours at the vertices) and,
// where the mesh has a normal map, one of its own. A
// level that would not be coarser ends the chain. Throws Error(Usage) for options out of range,
// Error(Cancelled) on a stop.
std::vector<std::shared_ptr<const base::Mesh>> lodChain(std::shared_ptr<const base::Mesh> mesh,
                                                        const LodOptions& options = {},
                                                        const base::Progress& progress = {});

} // namespace maquette::mesh
