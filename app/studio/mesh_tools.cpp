#include "app/studio/mesh_tools.h"

#include <algorithm>

#include "engine/base/camera.h"
#include "engine/base/mesh_placement.h"
#include "engine/geometry/mesh_view.h"
#include "engine/mesh/measure.h"

namespace maquette::studio {

namespace {

constexpr int kViews = 8, kTurntableSize = 256, kThumbnailSize = 256;
constexpr float kAway = 3.2f, kFovY = 40.0f;

base::Image8 straightAlpha(base::ImageF image) {
    for (std::size_t i = 0; i < image.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            image.data[i + c] /= std::max(image.data[i + 3], 1e-4f);
    }
    return base::toImage8(image);
}

// Lit, because a mesh from outside brings no light of its own.
base::Image8 pictureOf(const base::Mesh& mesh, float azimuth, float elevation, int size) {
    const auto camera = base::Camera::orbit(azimuth, elevation, kAway, kFovY, size, size);
    return straightAlpha(geometry::renderMesh(mesh, camera).rgba);
}

ui::MeshFacts measured(const base::Mesh& mesh) {
    const mesh::Measure measure = mesh::measure(mesh);
    return {measure.vertices, measure.triangles, measure.boundaryEdges, measure.watertight(),
            measure.bounds.high - measure.bounds.low};
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

} // namespace

ui::MeshTools meshTools() {
    return {measured, drawn};
}

} // namespace maquette::studio
