#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include <glm/vec3.hpp>

#include "cuda/thread_pool.h"
#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

// Samples of a field on a regular grid, x fastest: values[(z * size.y + y) * size.x + x] belongs to
// origin + spacing * (x, y, z). Inside is where the value is greater than the level (densities as
// they are, signed distances negated); NaN is outside.
struct Grid {
    std::span<const float> values;
    glm::ivec3 size{0}; // at least 2 on each axis
    glm::vec3 origin{0};
    glm::vec3 spacing{1};
};

struct SurfaceOptions {
    float level = 0;
    bool normals = true; // from the field's gradient; else Mesh::normals stays empty
};

// The surface value = level as an indexed mesh with one vertex per crossed grid edge. It is closed
// and 2-manifold for every field: ambiguous cells are resolved by one rule (cell_table.h), samples
// on the grid's border count as outside so that a surface leaving the grid is closed off there, and
// vertices keep 1/1000 of an edge away from its ends so that no triangle collapses.
// The method follows Flying Edges (Schroeder, Maynard, Geveci 2015): bit masks of rows, counts,
// prefix sums, then all rows at once. The result does not depend on the number of threads.
// Throws Error(Cancelled) on a stop, Error(Usage) for a grid that does not match its size.
base::Mesh extractSurface(const Grid& grid, const SurfaceOptions& options = {},
                          const base::Progress& progress = {},
                          cuda::ThreadPool& pool = cuda::defaultPool());

// Values of a field at points, points.size() == values.size(). Called from the caller's thread with
// one batch at a time.
using FieldSampler = std::function<void(std::span<const glm::vec3>, std::span<float>)>;

struct FieldSurfaceOptions {
    base::Bounds bounds{{-1, -1, -1}, {1, 1, 1}};
    int resolution = 256; // cells along the longest side, 8 .. 1024; cells are cubes
    SurfaceOptions surface;
    int batch = 65536;  // points in one call of the sampler
    bool refine = true; // false: evaluate every sample (the reference for tests)
};

struct FieldSurfaceStats {
    std::int64_t evaluations = 0;
    std::int64_t denseEvaluations = 0; // what a full grid would have cost
    glm::ivec3 size{0};
    float voxel = 0;
};

// The same for a field given by a sampler, evaluated only near the surface: every fourth sample
// first, then blocks of 4^3 cells where those samples come near the level (judged by how much the
// field varies round the block), then outwards from every block whose surface reaches its faces. So
// a component that is found is followed to its end, and equals the dense result bit by bit; what
// can be missed is a speck that lies between samples four cells apart in a region where the field
// hardly varies. Stop is looked at before every batch. Throws like the function above.
base::Mesh extractSurface(const FieldSampler& sampler, const FieldSurfaceOptions& options,
                          const base::Progress& progress = {}, FieldSurfaceStats* stats = nullptr,
                          cuda::ThreadPool& pool = cuda::defaultPool());

} // namespace maquette::mesh
