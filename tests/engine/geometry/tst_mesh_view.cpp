#include <cmath>

#include "engine/base/error.h"
#include "engine/geometry/mesh_view.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

// A square facing +z with uvs from the top left.
base::Mesh square() {
    base::Mesh mesh;
    mesh.positions = {{-1, -1, 0}, {1, -1, 0}, {1, 1, 0}, {-1, 1, 0}};
    mesh.uvs = {{0, 1}, {1, 1}, {1, 0}, {0, 0}};
    mesh.triangles = {{0, 1, 2}, {0, 2, 3}};
    return mesh;
}

bool near(const float* pixel, float r, float g, float b) {
    return std::abs(pixel[0] - r) < 0.02f && std::abs(pixel[1] - g) < 0.02f &&
           std::abs(pixel[2] - b) < 0.02f;
}

} // namespace

class MeshViewTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void textureIsUprightAndItsColoursAreKept() {
        base::Mesh mesh = square();
        auto texture = std::make_shared<base::Image8>(4, 4, 3);
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 4; ++x) {
                texture->pixel(x, y)[0] = x < 2 ? 255 : 0; // red left
                texture->pixel(x, y)[2] = y < 2 ? 255 : 0; // blue above
            }
        }
        mesh.baseColor = texture;
        const auto camera = base::Camera::orbit(0, 0, 4, 40, 40, 40);
        const auto view = geometry::renderMesh(
            mesh, camera,
            {.shading = geometry::MeshShading::Albedo, .channels = geometry::AllChannels});
        QVERIFY(near(view.rgba.pixel(12, 12), 1, 0, 1));
        QVERIFY(near(view.rgba.pixel(28, 12), 0, 0, 1));
        QVERIFY(near(view.rgba.pixel(12, 28), 1, 0, 0));
        QVERIFY(near(view.rgba.pixel(28, 28), 0, 0, 0));
        QCOMPARE(view.rgba.pixel(28, 28)[3], 1.0f);
        QCOMPARE(view.rgba.pixel(0, 0)[3], 0.0f);
        QVERIFY(std::abs(*view.depth.pixel(20, 20) - 4) < 1e-3f);
        QVERIFY(near(view.normals.pixel(20, 20), 0, 0, 1));
    }

    void vertexColoursAreInterpolatedAndTheRearIsSeenTurned() {
        base::Mesh mesh = square();
        mesh.uvs.clear();
        mesh.colors = {{0, 0, 0}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}};
        const auto camera = base::Camera::orbit(180, 0, 4, 40, 40, 40);
        const auto view = geometry::renderMesh(
            mesh, camera,
            {.shading = geometry::MeshShading::Albedo, .channels = geometry::AllChannels});
        QVERIFY(near(view.rgba.pixel(20, 20), 0.5f, 0.5f, 0));
        QVERIFY(view.rgba.pixel(8, 20)[0] > 0.8f); // +x is at the left from behind
        QVERIFY(near(view.normals.pixel(20, 20), 0, 0, -1));
        QVERIFY(geometry::renderMesh(mesh, camera, {.cullBackFaces = true}).rgba.pixel(20, 20)[3] ==
                0);
    }

    void edgesAreAntiAliased() {
        const auto camera = base::Camera::orbit(0, 0, 4, 40, 41, 41);
        const auto view = geometry::renderMesh(square(), camera, {.supersampling = 4});
        int partial = 0;
        double covered = 0;
        for (int i = 0; i < 41 * 41; ++i) {
            const float alpha = view.rgba.data[static_cast<std::size_t>(4 * i + 3)];
            QVERIFY(alpha >= 0 && alpha <= 1);
            partial += alpha > 0 && alpha < 1;
            covered += alpha;
        }
        const double side = 2 * camera.focalPixels() / 4;
        QVERIFY(partial > 20);
        QVERIFY(std::abs(covered - side * side) < 0.03 * side * side);
    }

    void defectsAreRefused() {
        base::Mesh mesh = square();
        mesh.triangles.emplace_back(0, 1, 9);
        const auto camera = base::Camera::orbit(0, 0, 4, 40, 8, 8);
        QVERIFY_THROWS_EXCEPTION(base::Error, geometry::renderMesh(mesh, camera));
    }
};

MAQUETTE_TEST(MeshViewTest);
#include "tst_mesh_view.moc"
