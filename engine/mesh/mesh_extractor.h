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

// A field as the extractor needs it. Both functions are called from the thread that calls run(),
// one batch of points at a time (world units), and answer in place.
struct FieldSource {
    FieldSampler value; // a density, or a negated distance: inside where greater than the level
    float level = 0;
    ColorSampler color; // display-referred, [0, 1]; may be empty for plain meshes
    base::Bounds bounds{{-1, -1, -1}, {1, 1, 1}}; // asked for up to four cells farther out
    // Greater than 0 for a density per world unit that is seen, not measured: the surface then is
    // that of what hides this share of the light (opacity_hull.h), and densities up to the level
    // count as nothing. 0: the surface is the level itself.
    float opacity = 0;
};

struct MeshReport {
    Measure measure; // of the finished mesh
    FieldSurfaceStats surface;
    float agreement = 0;  // of the opacity hull's silhouettes with the field's, 1 = the same
    int floaters = 0;     // components that were removed
    bool crowded = false; // too many patches for the texture: the colours went to the vertices
    UnwrapStats unwrap;
};

// From a field to the mesh that is saved: surface, floaters, smoothing, return to the level (not of
// opacity hulls), decimation, normals, then texture or vertex colours. This is what a method's
// finish() calls:
//
//     const mesh::MeshExtractor extractor({density, level, color, bounds});
//     const base::Mesh mesh = extractor.run(params, {reportShare, stopToken});
//
// What reaches the bounds is closed off there. The same field gives the same mesh, bit by bit.
//
// Time: `value` is asked at the (resolution / 4)^3 coarse samples, then at about twenty points for
// each vertex of the surface before decimation, of which there is one a cell the surface passes
// (of an opacity hull: at the samples in and near it);
// `color` at no more than textureSize^2 points, or once a vertex. Beside the samplers everything is
// linear in the triangles of the surface but for the queue of the decimation, and what could take
// much longer on a field of noise gives up instead: the texture becomes vertex colours.
//
// Throws Error(NotFound) with a sentence for people when nothing in the bounds reaches the level,
// and Error(Cancelled) within one batch of the samplers or a second, whichever is longer.
class MeshExtractor {
  public:
    explicit MeshExtractor(FieldSource field)
        : m_field(std::move(field)) {}

    base::Mesh run(const MeshParams& params, const base::Progress& progress = {},
                   MeshReport* report = nullptr) const;

  private:
    base::Mesh surface(const MeshParams& params, const base::Progress& progress,
                       MeshReport& report) const;
    base::Mesh shape(const MeshParams& params, const base::Progress& progress,
                     MeshReport& report) const;
    void paint(base::Mesh& mesh, const MeshParams& params, const base::Progress& progress,
               MeshReport& report) const;

    FieldSource m_field;
};

} // namespace maquette::mesh
