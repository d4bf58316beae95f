#pragma once

#include "engine/mesh/iso_surface.h"

namespace maquette::mesh {

struct OpacityHullOptions {
    base::Bounds bounds{{-1, -1, -1}, {1, 1, 1}};
    int resolution = 128; // cells along the longest side, 8 .. 1024; cells are cubes
    float fog = 0;        // densities up to this count as nothing
    float opacity = 0.5f; // of a line of sight that counts as covered, in (0, 1)
    int blurs = 1;        // rounds of a binomial filter of five samples before the surface is cut
    int batch = 65536;    // points in one call of the sampler
};

struct OpacityHullStats {
    FieldSurfaceStats sampling;
    float depth = 0;     // the optical depth the surface lies at
    float agreement = 0; // intersection over union of its and the field's silhouettes along the
                         // grid's axes
};

// What one sees of a density field (per world unit) as a closed 2-manifold: the places that light
// from outside reaches only through at least a certain optical depth, whichever way it comes (the
// 26 directions to a sample's neighbours). So hollows inside disappear, concave places that are
// seen into stay, and the surface of a soft or noisy density is as calm as an integral of it. The
// optical depth is chosen so that the silhouettes along the axes agree best with those of the
// field, where the latter are the lines of sight that are at least `opacity` opaque.
// The result does not depend on the number of threads. Empty when nothing is opaque enough. Throws
// Error(Cancelled) on a stop, Error(Usage) for options out of range.
base::Mesh extractOpacityHull(const FieldSampler& density, const OpacityHullOptions& options,
                              const base::Progress& progress = {},
                              OpacityHullStats* stats = nullptr,
                              cuda::ThreadPool& pool = cuda::defaultPool());

} // namespace maquette::mesh
