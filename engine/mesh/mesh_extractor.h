#pragma once

#include <cstdint>
#include <string>

#include "engine/base/params.h"
#include "engine/mesh/bake.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/iso_surface.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/unwrap.h"

namespace maquette::mesh {

// What a method lets the user choose about the mesh it ends with.
struct MeshParams {
    std::int64_t resolution = 128;   // cells along the longest side of the bounds
    std::int64_t triangles = 60000;  // after decimation; 0 = all
    std::int64_t smoothing = 3;      // Taubin iterations
    double floaterShare = 0.02;      // components below this share of the largest one's area go
    std::string surface = "texture"; // texture, vertex_colors or plain
    std::int64_t textureSize = 1024; // texels
    void describe(base::ParamVisitor& v);
};

// A field as the extractor needs it.
struct FieldSource {
    FieldSampler value; // inside where greater than the level
    float level = 0;
    ColorSampler color; // may be empty for plain meshes
    base::Bounds bounds{{-1, -1, -1}, {1, 1, 1}};
};

struct MeshReport {
    Measure measure; // of the finished mesh
    FieldSurfaceStats surface;
    int floaters = 0; // components that were removed
    UnwrapStats unwrap;
};

// From a field to the mesh that is saved: surface, floaters, smoothing, return to the level,
// decimation, then texture or vertex colours. An empty field gives an empty mesh. Throws
// Error(Cancelled) within one batch of the samplers or a second, whichever is longer.
class MeshExtractor {
  public:
    explicit MeshExtractor(FieldSource field)
        : m_field(std::move(field)) {}

    base::Mesh run(const MeshParams& params, const base::Progress& progress = {},
                   MeshReport* report = nullptr) const;

  private:
    base::Mesh shape(const MeshParams& params, const base::Progress& progress,
                     MeshReport& report) const;
    void paint(base::Mesh& mesh, const MeshParams& params, const base::Progress& progress,
               MeshReport& report) const;

    FieldSource m_field;
};

} // namespace maquette::mesh
