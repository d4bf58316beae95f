#pragma once

#include <cstdint>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

// How many triangles are cut through by another one that shares no vertex with them (vertices at
// the same place count as one). Triangles that only touch, or lie in one plane, are not counted.
// Throws Error(Cancelled) on a stop.
std::int64_t crossingTriangles(const base::Mesh& mesh, const base::Progress& progress = {});

} // namespace maquette::mesh
