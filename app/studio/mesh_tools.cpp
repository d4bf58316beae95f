#include "app/studio/mesh_tools.h"

#include <algorithm>
#include <mutex>

#include "app/cli/mesh_work.h"
#include "engine/base/camera.h"
#include "engine/base/mesh_placement.h"
#include "engine/geometry/mesh_view.h"
#include "engine/mesh/desk.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/print_check.h"

namespace maquette::studio {

namespace {

constexpr int kViews = 8, kTurntableSize = 256, kThumbnailSize = 256;
constexpr float kAway = 3.2f, kFovY = 40.0f;

// Lit, because a mesh from outside brings no light of its own.
base::Image8 pictureOf(const base::Mesh& mesh, float azimuth, float elevation, int size) {
    const auto camera = base::Camera::orbit(azimuth, elevation, kAway, kFovY, size, size);
    return base::straightAlpha(geometry::renderMesh(mesh, camera).rgba);
}

ui::MeshFacts measured(const base::Mesh& mesh) {
    const mesh::Measure measure = mesh::measure(mesh);
    ui::MeshFacts facts{measure.vertices, measure.triangles, measure.boundaryEdges,
                        measure.watertight(), measure.bounds.high - measure.bounds.low};
    facts.pieces = measure.components;
    facts.area = measure.area;
    facts.volume = measure.watertight() ? measure.volume : 0;
    facts.texels = mesh.baseColor ? std::max(mesh.baseColor->width, mesh.baseColor->height) : 0;
    facts.normalMap = mesh.normalMap != nullptr;
    return facts;
}

ui::MeshPictures drawn(const base::Mesh& mesh, const base::Progress& progress) {
    const base::Mesh unit = base::inUnitSphere(mesh);
    ui::MeshPictures pictures;
    pictures.thumbnail = pictureOf(unit, 30, 20, kThumbnailSize);
    for (int i = 0; i < kViews; ++i) {
        progress.checkStop();
        pictures.turntable.push_back(
            pictureOf(unit, 360.0f * static_cast<float>(i) / kViews, 15, kTurntableSize));
    }
    return pictures;
}

class Session final : public ui::DeskSession {
  public:
    explicit Session(std::shared_ptr<const base::Mesh> mesh)
        : m_desk(std::move(mesh)) {}

    ui::DeskOutcome run(const base::MeshRecipe& recipe, const base::Progress& progress) override {
        const std::lock_guard lock(m_mutex); // an older call that was stopped may still be ending
        progress.checkStop();
        const mesh::DeskResult result = m_desk.run(recipe, progress);
        ui::DeskOutcome outcome{result.mesh, {}, measured(*result.mesh)};
        for (const mesh::StepOutcome& step : result.steps) {
            const bool failed = !step.failure.empty();
            outcome.steps.push_back({failed ? step.failure : step.words, failed});
        }
        return outcome;
    }

  private:
    std::mutex m_mutex;
    mesh::Desk m_desk;
};

std::vector<ui::PrintAdvice> printAdvice(const base::Mesh& mesh, const base::Progress& progress) {
    std::vector<ui::PrintAdvice> advice;
    for (const mesh::PrintFinding& finding : mesh::checkPrint(mesh, {}, progress).findings) {
        advice.push_back(
            {static_cast<int>(finding.verdict), finding.what, finding.remedy, finding.operation});
    }
    return advice;
}

} // namespace

ui::MeshTools meshTools() {
    ui::MeshTools tools{measured, drawn, mesh::operationInfos(), {}, printAdvice, cli::meshWork()};
    tools.desk = [](std::shared_ptr<const base::Mesh> mesh) {
        return std::make_shared<Session>(std::move(mesh));
    };
    return tools;
}

} // namespace maquette::studio
