#pragma once

#include <cstdint>
#include <optional>

#include "cuda/thread_pool.h"
#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

struct UnwrapOptions {
    int textureSize = 1024; // texels along a side, 64 .. 8192
    int gutter = 2;         // texels between charts, at least
    int maxCharts = 4000;   // more take minutes to pack and leave each a few texels
};

struct UnwrapStats {
    int charts = 0;
    double utilisation = 0; // share of the texture that triangles cover
    double stretch = 0;     // L2 stretch of Sander et al. 2001; 1 = every length kept
};

// Gives a mesh texture coordinates in [0, 1]^2 without overlaps (origin at the top left): vertices
// at seams are doubled, triangles keep their order, normals and colours are carried over.
//
// The method is made for the many small triangles of iso-surfaces, where growing and merging
// parameterised charts takes minutes: triangles are labelled with the nearest of six directions,
// labels are smoothed, connected patches become charts, which are projected along their mean
// normal. Every triangle faces that direction, so distortion is bounded; triangles that would lie
// on others of their chart move to charts of their own. Bit masks of the charts are then packed
// into the square. Throws Error(Cancelled) on a stop, Error(Usage) for options out of range or a
// mesh with so many separate pieces that the texture has no room for them or maxCharts is passed.
base::Mesh unwrap(const base::Mesh& mesh, const UnwrapOptions& options = {},
                  const base::Progress& progress = {}, UnwrapStats* stats = nullptr,
                  cuda::ThreadPool& pool = cuda::defaultPool());

// The same, but nothing where the pieces do not fit.
std::optional<base::Mesh> unwrapIfRoom(const base::Mesh& mesh, const UnwrapOptions& options,
                                       const base::Progress& progress = {},
                                       UnwrapStats* stats = nullptr,
                                       cuda::ThreadPool& pool = cuda::defaultPool());

// The two figures for any mesh with uvs.
double textureUtilisation(const base::Mesh& mesh);
double textureStretch(const base::Mesh& mesh);

} // namespace maquette::mesh
