#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "cuda/thread_pool.h"
#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

// A connected patch of triangles and its picture in the plane.
struct Chart {
    std::vector<std::uint32_t> triangles;
    std::vector<glm::dvec2> corners; // three a triangle, in the mesh's units, lower bounds at 0;
                                     // all triangles counter-clockwise and without overlap
    glm::dvec2 size{0};              // of the bounding box
};

// Cuts a mesh into charts as unwrap() describes it. Triangles are welded ones (topology.h).
std::vector<Chart> makeCharts(const base::Mesh& mesh, const base::Progress& progress,
                              cuda::ThreadPool& pool);

// Moves triangles that lie on earlier ones of the same chart into charts of their own.
void separateOverlaps(std::vector<Chart>& charts, const base::Progress& progress,
                      cuda::ThreadPool& pool);

// Cuts charts with more than this share of the total area in two, until there are none: a few large
// ones leave large gaps between them.
void splitLarge(std::vector<Chart>& charts, double share);

// Turns a chart so that its bounding box is smallest and lies at the origin.
void layFlat(Chart& chart);

} // namespace maquette::mesh
