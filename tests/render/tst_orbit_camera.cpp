#include <cmath>

#include <glm/geometric.hpp>

#include "render/orbit_camera.h"
#include "render/projection.h"
#include "tests/support/registry.h"

using namespace maquette;
using render::OrbitCamera;
using render::ViewPreset;

namespace {

glm::vec2 project(const base::Camera& camera, const glm::vec3& point) {
    const glm::vec4 clip = render::worldToClip(camera) * glm::vec4(point, 1);
    const glm::vec2 ndc = glm::vec2(clip.x, clip.y) / clip.w;
    return {(ndc.x * 0.5f + 0.5f) * static_cast<float>(camera.width),
            (0.5f - ndc.y * 0.5f) * static_cast<float>(camera.height)};
}

} // namespace

class OrbitCameraTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void presetsLookAlongTheirAxes() {
        const std::pair<ViewPreset, glm::vec3> expected[] = {
            {ViewPreset::Front, {0, 0, 1}}, {ViewPreset::Back, {0, 0, -1}},
            {ViewPreset::Right, {1, 0, 0}}, {ViewPreset::Left, {-1, 0, 0}},
            {ViewPreset::Top, {0, 1, 0}},   {ViewPreset::Bottom, {0, -1, 0}}};
        for (const auto& [preset, towards] : expected) {
            OrbitCamera camera;
            camera.target = {0.3f, -0.2f, 0.1f};
            camera.look(preset);
            const glm::vec3 from = camera.camera(64, 64).position() - camera.target;
            QVERIFY(glm::distance(from, camera.distance * towards) < 1e-4f);
        }
    }

    void draggingBackUndoesADrag() {
        OrbitCamera camera;
        const glm::vec3 before = camera.camera(64, 64).position();
        camera.orbit({123, 37}, 700);
        QVERIFY(glm::distance(before, camera.camera(64, 64).position()) > 0.3f);
        camera.orbit({-123, -37}, 700);
        QVERIFY(glm::distance(before, camera.camera(64, 64).position()) < 1e-4f);
        camera.pan({40, -25}, 700);
        camera.pan({-40, 25}, 700);
        QVERIFY(glm::distance(before, camera.camera(64, 64).position()) < 1e-4f);
    }

    void orbitingNeverTipsOverThePoles() {
        OrbitCamera camera;
        camera.orbit({0, 5000}, 500);
        QCOMPARE(camera.elevation, 90.0f);
        camera.orbit({0, -50000}, 500);
        QCOMPARE(camera.elevation, -90.0f);
        camera.orbit({100000, 0}, 500);
        QVERIFY(camera.azimuth >= 0 && camera.azimuth < 360);
    }

    void panKeepsThePointUnderThePointer() {
        OrbitCamera camera;
        camera.distance = 4;
        const glm::vec3 held = camera.target;
        const glm::vec2 before = project(camera.camera(800, 600), held);
        camera.pan({70, -45}, 600);
        const glm::vec2 after = project(camera.camera(800, 600), held);
        QVERIFY(glm::distance(after - before, glm::vec2(70, -45)) < 0.05f);
    }

    void zoomKeepsWhatThePointerShows() {
        OrbitCamera camera;
        const glm::vec2 pointer{150, -80};
        const base::Camera before = camera.camera(800, 600);
        const base::Ray ray = before.ray(400 + pointer.x, 300 + pointer.y);
        const float t = glm::dot(camera.target - ray.origin, before.forward()) /
                        glm::dot(ray.direction, before.forward());
        const glm::vec3 held = ray.origin + t * ray.direction;
        camera.zoom(3, pointer, 600);
        QVERIFY(camera.distance < 4.2f);
        const glm::vec2 after = project(camera.camera(800, 600), held);
        QVERIFY(glm::distance(after, glm::vec2(400, 300) + pointer) < 0.2f);
    }

    void zoomStaysWithinItsLimits() {
        OrbitCamera camera;
        camera.zoom(1000, {0, 0}, 600);
        QCOMPARE(camera.distance, OrbitCamera::kNearest);
        camera.zoom(-1000, {0, 0}, 600);
        QCOMPARE(camera.distance, OrbitCamera::kFarthest);
    }

    void fitShowsTheWholeBoxInAnyShapeOfWindow() {
        const base::Bounds box{{-0.2f, -0.9f, -0.4f}, {0.7f, 0.5f, 0.3f}};
        for (const glm::ivec2 size : {glm::ivec2(900, 300), {300, 900}, {640, 640}}) {
            OrbitCamera camera;
            camera.fit(box, static_cast<float>(size.x) / static_cast<float>(size.y));
            for (int corner = 0; corner < 8; ++corner) {
                const glm::vec3 p(corner & 1 ? box.high.x : box.low.x,
                                  corner & 2 ? box.high.y : box.low.y,
                                  corner & 4 ? box.high.z : box.low.z);
                const glm::vec2 at = project(camera.camera(size.x, size.y), p);
                QVERIFY(at.x > 0 && at.y > 0 && at.x < static_cast<float>(size.x) &&
                        at.y < static_cast<float>(size.y));
            }
        }
    }
};

MAQUETTE_TEST(OrbitCameraTest);
#include "tst_orbit_camera.moc"
