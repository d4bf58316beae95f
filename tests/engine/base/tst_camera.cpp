#include <glm/geometric.hpp>

#include "engine/base/camera.h"
#include "tests/support/registry.h"

using namespace maquette;

class CameraTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void orbitFollowsTheConvention() {
        const auto front = base::Camera::orbit(0, 0, 3, 40, 64, 64);
        QVERIFY(glm::distance(front.position(), glm::vec3(0, 0, 3)) < 1e-5f);
        const auto right = base::Camera::orbit(90, 0, 3, 40, 64, 64);
        QVERIFY(glm::distance(right.position(), glm::vec3(3, 0, 0)) < 1e-5f);
        const auto high = base::Camera::orbit(0, 90, 3, 40, 64, 64);
        QVERIFY(glm::distance(high.position(), glm::vec3(0, 3, 0)) < 1e-5f);
    }

    void anglesAreRecovered() {
        for (float azimuth = 0; azimuth < 360; azimuth += 17) {
            for (float elevation = -80; elevation <= 80; elevation += 20) {
                const auto camera = base::Camera::orbit(azimuth, elevation, 3, 40, 64, 64);
                QVERIFY(std::abs(camera.azimuth() - azimuth) < 1e-3f);
                QVERIFY(std::abs(camera.elevation() - elevation) < 1e-3f);
            }
        }
    }

    void centralRayLooksAtTheOriginAndImageTopIsUp() {
        const auto camera = base::Camera::orbit(33, 20, 3, 40, 64, 48);
        const auto centre = camera.ray(32, 24);
        QVERIFY(glm::distance(centre.direction, -glm::normalize(camera.position())) < 1e-5f);
        QVERIFY(camera.ray(32, 0).direction.y > centre.direction.y);
        const auto hit = base::intersectSphere(centre, 1);
        QVERIFY(std::abs(hit.enter - 2) < 1e-5f && std::abs(hit.leave - 4) < 1e-5f);
        QVERIFY(base::intersectSphere(camera.ray(0, 0), 0.1f).empty());
    }
};

MAQUETTE_TEST(CameraTest);
#include "tst_camera.moc"
