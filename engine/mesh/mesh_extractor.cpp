#include "engine/mesh/mesh_extractor.h"

#include <glm/common.hpp>

#include "engine/base/error.h"
#include "engine/mesh/opacity_hull.h"

namespace maquette::mesh {

namespace {

base::Progress part(const base::Progress& whole, float from, float to) {
    return {[&whole, from, to](float share) { whole(from + (to - from) * share); }, whole.stop};
}

} // namespace

void MeshParams::describe(base::ParamVisitor& v) {
    const char* group = "mesh";
    v.integer(
        {.name = "mesh_resolution",
         .label = MAQUETTE_TR("Mesh resolution"),
         .tip = MAQUETTE_TR("Cells along the longest side when the surface is taken from the "
                            "field. Twice the number shows details half the size and takes about "
                            "four times as long."),
         .group = group,
         .minimum = 16,
         .maximum = 512,
         .step = 16,
         .live = true},
        resolution);
    v.integer(
        {.name = "mesh_triangles",
         .label = MAQUETTE_TR("Triangles"),
         .tip = MAQUETTE_TR("The mesh is simplified to at most this many triangles; 0 keeps all."),
         .group = group,
         .minimum = 0,
         .maximum = 2000000,
         .step = 1000,
         .live = true},
        triangles);
    v.integer({.name = "mesh_smoothing",
               .label = MAQUETTE_TR("Smoothing"),
               .tip = MAQUETTE_TR("Rounds of smoothing that take the steps of the grid out of the "
                                  "surface without shrinking it."),
               .group = group,
               .minimum = 0,
               .maximum = 50,
               .live = true,
               .advanced = true},
              smoothing);
    v.real(
        {.name = "mesh_floaters",
         .label = MAQUETTE_TR("Smallest piece"),
         .tip = MAQUETTE_TR("Pieces floating about with less than this share of the largest one's "
                            "surface are removed."),
         .group = group,
         .minimum = 0,
         .maximum = 1,
         .step = 0.01,
         .live = true,
         .advanced = true},
        floaterShare);
    v.choice(
        {.name = "mesh_surface",
         .label = MAQUETTE_TR("Colour"),
         .tip = MAQUETTE_TR("How the mesh carries its colours: a texture, one colour a vertex, or "
                            "none."),
         .group = group,
         .live = true,
         .choices = {{"texture", MAQUETTE_TR("Texture")},
                     {"vertex_colors", MAQUETTE_TR("Vertex colours")},
                     {"plain", MAQUETTE_TR("None")}}},
        surface);
    v.integer({.name = "texture_size",
               .label = MAQUETTE_TR("Texture size"),
               .tip = MAQUETTE_TR("Texels along a side of the texture."),
               .group = group,
               .minimum = 64,
               .maximum = 4096,
               .step = 64,
               .live = true},
              textureSize);
}

base::Mesh MeshExtractor::run(const MeshParams& params, const base::Progress& progress,
                              MeshReport* report) const {
    MeshReport own;
    base::Mesh mesh = shape(params, part(progress, 0.0f, 0.6f), own);
    paint(mesh, params, part(progress, 0.6f, 1.0f), own);
    own.measure = measure(mesh);
    if (report) *report = own;
    progress(1.0f);
    return mesh;
}

base::Mesh MeshExtractor::surface(const MeshParams& params, const base::Progress& progress,
                                  MeshReport& report) const {
    if (m_field.opacity > 0) {
        OpacityHullOptions options;
        options.bounds = m_field.bounds;
        options.resolution = static_cast<int>(params.resolution);
        options.fog = m_field.level;
        options.opacity = m_field.opacity;
        OpacityHullStats stats;
        base::Mesh mesh = extractOpacityHull(m_field.value, options, progress, &stats);
        report.surface = stats.sampling;
        report.agreement = stats.agreement;
        return mesh;
    }
    FieldSurfaceOptions options;
    options.bounds = m_field.bounds;
    options.resolution = static_cast<int>(params.resolution);
    options.surface.level = m_field.level;
    return extractSurface(m_field.value, options, progress, &report.surface);
}

base::Mesh MeshExtractor::shape(const MeshParams& params, const base::Progress& progress,
                                MeshReport& report) const {
    base::Mesh mesh = surface(params, part(progress, 0.0f, 0.6f), report);
    if (mesh.empty()) {
        throw base::Error(
            base::ErrorKind::NotFound,
            MAQUETTE_TR("Nothing solid has formed, so there is no surface to make a mesh of. Let "
                        "the run go on for longer, or try another seed."));
    }
    report.floaters = removeFloaters(mesh, {.minShare = static_cast<float>(params.floaterShare)});
    if (params.smoothing > 0) {
        const base::Bounds box = base::bounds(mesh);
        smooth(mesh, {.iterations = static_cast<int>(params.smoothing)},
               part(progress, 0.6f, 0.7f));
        if (m_field.opacity <= 0)
            projectToLevel(mesh, m_field.value, m_field.level, report.surface.voxel, 1,
                           part(progress, 0.7f, 0.85f));
        // Where the field goes on beyond the bounds its level would draw the lid out of them.
        for (glm::vec3& p : mesh.positions)
            p = glm::clamp(p, glm::min(box.low, m_field.bounds.low),
                           glm::max(box.high, m_field.bounds.high));
    }
    if (params.triangles > 0) decimate(mesh, params.triangles, 1.0f, part(progress, 0.85f, 1.0f));
    removeDegenerates(mesh);
    base::computeNormals(mesh);
    return mesh;
}

void MeshExtractor::paint(base::Mesh& mesh, const MeshParams& params,
                          const base::Progress& progress, MeshReport& report) const {
    if (params.surface == "plain" || !m_field.color) return;
    const TextureBaker baker(m_field.color, {.size = static_cast<int>(params.textureSize),
                                             .inset = 0.5f * report.surface.voxel});
    if (params.surface == "texture") {
        std::optional<base::Mesh> flat =
            unwrapIfRoom(mesh, {.textureSize = static_cast<int>(params.textureSize)},
                         part(progress, 0.0f, 0.3f), &report.unwrap);
        report.crowded = !flat;
        if (flat) {
            mesh = std::move(*flat);
            mesh.baseColor = baker.texture(mesh, part(progress, 0.3f, 1.0f));
            return;
        }
    }
    mesh.colors = baker.vertexColors(mesh, part(progress, 0.3f, 1.0f));
}

} // namespace maquette::mesh
