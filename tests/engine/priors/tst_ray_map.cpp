#include <cmath>

#include <glm/geometric.hpp>

#include "engine/priors/ray_map.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

glm::vec3 point(const at::Tensor& map, std::int64_t first, std::int64_t y, std::int64_t x) {
    const auto value = [&](std::int64_t c) { return map[0][first + c][y][x].item<float>(); };
    return {value(0), value(1), value(2)};
}

} // namespace

class RayMapTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Odd size: the middle pixel's ray goes through the origin, and so enters at the camera's side
    // of the sphere and leaves opposite.
    void theCentralRay() {
        for (const float azimuth : {0.f, 90.f, 200.f}) {
            const auto camera = base::Camera::orbit(azimuth, 30, 3, 40, 60, 60);
            const at::Tensor map = priors::rayMap(camera, 15);
            QCOMPARE(map.sizes(), (at::IntArrayRef{1, priors::kRayMapChannels, 15, 15}));
            const glm::vec3 towards = glm::normalize(camera.position());
            QVERIFY(glm::distance(point(map, 0, 7, 7), towards) < 1e-5f);
            QVERIFY(glm::distance(point(map, 3, 7, 7), -towards) < 1e-5f);
        }
    }

    // Straight on: x grows to the right and y upwards in the picture, z tells front from rear.
    void directions() {
        const at::Tensor map = priors::rayMap(base::Camera::orbit(0, 0, 3.2f, 40, 64, 64), 16);
        QVERIFY(point(map, 0, 8, 12).x > 0.2f && point(map, 0, 8, 3).x < -0.2f);
        QVERIFY(point(map, 0, 3, 8).y > 0.2f && point(map, 0, 12, 8).y < -0.2f);
        QVERIFY(point(map, 0, 8, 8).z > 0.9f && point(map, 3, 8, 8).z < -0.9f);
        // From behind everything is mirrored in x and z.
        const at::Tensor rear = priors::rayMap(base::Camera::orbit(180, 0, 3.2f, 40, 64, 64), 16);
        const glm::vec3 a = point(map, 0, 5, 11), b = point(rear, 0, 5, 11);
        QVERIFY(glm::distance(a, glm::vec3(-b.x, b.y, -b.z)) < 1e-5f);
    }

    // Every pixel: both points lie on its ray; on the sphere where the ray hits, else the nearest
    // point twice, outside. The pixel's ray is that of its centre, whatever the camera's size.
    void everyPixelAgainstGeometry() {
        const auto camera = base::Camera::orbit(35, -10, 2.95f, 40, 64, 64);
        const std::int64_t size = 16;
        const at::Tensor map = priors::rayMap(camera, size);
        int hits = 0, misses = 0;
        for (std::int64_t y = 0; y < size; ++y) {
            for (std::int64_t x = 0; x < size; ++x) {
                const base::Ray ray = camera.ray(4.0f * (static_cast<float>(x) + 0.5f),
                                                 4.0f * (static_cast<float>(y) + 0.5f));
                const glm::vec3 enter = point(map, 0, y, x), leave = point(map, 3, y, x);
                for (const glm::vec3& p : {enter, leave})
                    QVERIFY(glm::length(glm::cross(p - ray.origin, ray.direction)) < 1e-4f);
                const base::Interval wanted = base::intersectSphere(ray, 1);
                if (wanted.empty()) {
                    ++misses;
                    QCOMPARE(enter, leave);
                    QVERIFY(glm::length(enter) >= 1.0f);
                    QVERIFY(std::fabs(glm::dot(enter, ray.direction)) < 1e-4f);
                } else {
                    ++hits;
                    QVERIFY(glm::distance(enter, ray.origin + wanted.enter * ray.direction) <
                            1e-3f);
                    QVERIFY(glm::distance(leave, ray.origin + wanted.leave * ray.direction) <
                            1e-3f);
                }
            }
        }
        QVERIFY(hits > 150 && misses > 20);
        const auto large = base::Camera::orbit(35, -10, 2.95f, 40, 512, 512);
        QVERIFY((priors::rayMap(large, size) - map).abs().max().item<float>() < 1e-5f);
    }
};

MAQUETTE_TEST(RayMapTest);
#include "tst_ray_map.moc"
