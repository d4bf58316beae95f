#include "engine/mesh/field_grid.h"

namespace maquette::mesh {

base::Mesh extractSurface(const FieldSampler& sampler, const FieldSurfaceOptions& options,
                          const base::Progress& progress, FieldSurfaceStats* stats,
                          cuda::ThreadPool& pool) {
    FieldGrid grid(sampler, options, progress);
    options.refine ? grid.sampleNearSurface() : grid.sampleAll();
    if (stats) *stats = grid.stats();
    base::Mesh mesh = extractSurface(grid.grid(), options.surface, {{}, progress.stop}, pool);
    progress(1.0f);
    return mesh;
}

} // namespace maquette::mesh
