#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/fields/surface_colour.h"
#include "engine/geometry/mesh_view.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

constexpr float kHullOpacity = 0.5f; // of the light that the mesh's surface stands for
constexpr int kTurntableViews = 8, kTurntableSize = 256, kThumbnailSize = 256;

constexpr float kDistance = 3.2f;

// Degrees of view that show the starter's objects, which fill the unit sphere; full-size models
// leave more or less room round theirs.
float fovFor(const base::Mesh& mesh, const priors::PriorInfo& prior) {
    if (prior.kind == "starter") return 40;
    float radius = 0.1f;
    for (const glm::vec3& point : mesh.positions)
        radius = std::max(radius, glm::length(point));
    return std::min(40.0f, glm::degrees(2.2f * std::asin(std::min(1.0f, radius / kDistance))));
}

// The field's colours hold their shading already, so that they are shown as they are.
base::Image8 pictureOf(const base::Mesh& mesh, float azimuth, float elevation, float fov,
                       int size) {
    const auto camera = base::Camera::orbit(azimuth, elevation, kDistance, fov, size, size);
    return base::straightAlpha(
        geometry::renderMesh(mesh, camera, {.shading = geometry::MeshShading::Albedo}).rgba);
}

} // namespace

// With the starter, rendering is much of a step. It costs most until the occupancy grid knows what
// is empty (its first update is at step 64), and more in the first third of a run, while the object
// is still fog. Measured on whole runs (docs/adr/0018). A budget's plan takes all steps alike, and
// with large models the renderer does not count.
double HifaJob::stepCost(std::int64_t step) const {
    if (m_request.budgetSeconds > 0 || !m_models.prior) return 1;
    if (m_models.prior->info().kind != "starter") return 1;
    const auto at = static_cast<double>(step);
    // From one cost to another between two places.
    const auto falling = [](double x, double from, double to) {
        return std::clamp((to - x) / (to - from), 0.0, 1.0);
    };
    const double blind = 0.45 * falling(at, 64, 100) + 0.08 * falling(at, 100, 240);
    return 1 + blind + 0.24 * falling(at / static_cast<double>(steps()), 0.24, 0.34);
}

double HifaJob::finishSeconds() const {
    // An estimate on the safe side: the surface grows with the area, the texture with its texels.
    const double cells = static_cast<double>(m_params.mesh.resolution) / 128;
    const double texels = static_cast<double>(m_params.mesh.textureSize) / 1024;
    const double texture = m_params.mesh.surface == "texture" ? 1.5 + 1.5 * texels * texels : 0.3;
    return 0.5 + cells * cells + texture;
}

base::Mesh HifaJob::extract(runtime::JobContext& context, mesh::MeshReport& report) {
    mesh::FieldSource source;
    source.level = static_cast<float>(m_params.surfaceLevel);
    source.opacity = kHullOpacity;
    source.value = [this](std::span<const glm::vec3> points, std::span<float> values) {
        fields::evaluate(*m_shown, points, values, {});
    };
    source.color = [this](std::span<const glm::vec3> points, std::span<glm::vec3> colours) {
        fields::surfaceColour(*m_shown, points, colours);
    };
    return mesh::MeshExtractor(std::move(source))
        .run(m_params.mesh, context.progress(MAQUETTE_TR("Making the mesh")), &report);
}

api::AssetReady HifaJob::finish(runtime::JobContext& context) {
    api::AssetReady asset;
    mesh::MeshReport report;
    const auto mesh = std::make_shared<const base::Mesh>(extract(context, report));
    const float fov = fovFor(*mesh, m_models.prior->info());
    for (int i = 0; i < kTurntableViews; ++i) {
        context.progress(MAQUETTE_TR("Drawing the turntable")).checkStop();
        const float azimuth = 360.0f * static_cast<float>(i) / kTurntableViews;
        asset.turntable.push_back(pictureOf(*mesh, azimuth, 15, fov, kTurntableSize));
    }
    asset.thumbnail = pictureOf(*mesh, 30, 20, fov, kThumbnailSize);
    asset.mesh = mesh;
    fillRecipe(context, report);
    return asset;
}

void HifaJob::fillRecipe(runtime::JobContext& context, const mesh::MeshReport& report) const {
    runtime::Recipe& recipe = context.recipe();
    const priors::PriorInfo& prior = m_models.prior->info();
    recipe.schedule = m_planner.schedule(context.step());
    recipe.modelName = prior.name;
    recipe.modelHash = prior.hash;
    recipe.precision = prior.precision;
    recipe.licence = prior.licence;
    const mesh::MeshParams& m = m_params.mesh;
    recipe.meshOperations = {{"opacity_hull",
                              {{"fog", m_params.surfaceLevel},
                               {"opacity", double{kHullOpacity}},
                               {"resolution", m.resolution}}},
                             {"remove_floaters", {{"share", m.floaterShare}}},
                             {"smooth", {{"iterations", m.smoothing}}},
                             {"decimate", {{"triangles", m.triangles}}},
                             report.crowded
                                 ? runtime::MeshOperation{"vertex_colors", {}}
                                 : runtime::MeshOperation{m.surface, {{"size", m.textureSize}}}};
}

} // namespace maquette::methods::hifa
