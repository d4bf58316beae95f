#include <cmath>
#include <vector>

#include <glm/geometric.hpp>

#include "engine/base/camera.h"
#include "engine/base/rng.h"
#include "engine/geometry/rasteriser.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

struct Triangles {
    std::vector<glm::vec3> positions;
    std::vector<glm::uvec3> triangles;
};

// A sphere of latitude and longitude, counter-clockwise from outside.
Triangles sphere(float radius, int columns, int rows) {
    Triangles out;
    const float pi = 3.14159265f;
    for (int j = 0; j <= rows; ++j) {
        for (int i = 0; i <= columns; ++i) {
            const float a = 2 * pi * static_cast<float>(i) / static_cast<float>(columns);
            const float b = pi * (static_cast<float>(j) / static_cast<float>(rows) - 0.5f);
            out.positions.push_back(radius * glm::vec3(std::sin(a) * std::cos(b), std::sin(b),
                                                       std::cos(a) * std::cos(b)));
        }
    }
    const auto stride = static_cast<unsigned>(columns + 1);
    for (unsigned j = 0; j < static_cast<unsigned>(rows); ++j) {
        for (unsigned i = 0; i + 1 < stride; ++i) {
            const unsigned a = j * stride + i, b = a + stride;
            out.triangles.emplace_back(a, a + 1, b + 1);
            out.triangles.emplace_back(a, b + 1, b);
        }
    }
    return out;
}

// The plane z = height in n x n cells over [-size, size]^2, shaken in the plane.
Triangles sheet(float size, float height, int n, float shake) {
    Triangles out;
    base::Rng rng(5);
    for (int j = 0; j <= n; ++j) {
        for (int i = 0; i <= n; ++i) {
            const float s = 2 * size / static_cast<float>(n);
            out.positions.emplace_back(
                static_cast<float>(i) * s - size + rng.uniform(-shake, shake) * s,
                static_cast<float>(j) * s - size + rng.uniform(-shake, shake) * s, height);
        }
    }
    const auto stride = static_cast<unsigned>(n + 1);
    for (unsigned j = 0; j + 1 < stride; ++j) {
        for (unsigned i = 0; i + 1 < stride; ++i) {
            const unsigned a = j * stride + i, b = a + stride;
            out.triangles.emplace_back(a, a + 1, b + 1);
            out.triangles.emplace_back(a, b + 1, b);
        }
    }
    return out;
}

} // namespace

class RasteriserTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void depthOfASphereIsAnalytic() {
        const auto camera = base::Camera::orbit(30, 20, 3, 40, 64, 64);
        const Triangles ball = sphere(0.8f, 200, 100);
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 1});
        raster.draw(ball.positions, ball.triangles);
        int compared = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const auto ray =
                    camera.ray(static_cast<float>(x) + 0.5f, static_cast<float>(y) + 0.5f);
                const auto inner = base::intersectSphere(ray, 0.79f);
                const auto outer = base::intersectSphere(ray, 0.81f);
                const float depth = raster.depth(x, y);
                if (outer.empty()) QCOMPARE(depth, 0.0f);
                if (inner.empty()) continue;
                const auto hit = base::intersectSphere(ray, 0.8f);
                const float expected = hit.enter * glm::dot(ray.direction, camera.forward());
                QVERIFY2(std::abs(depth - expected) < 0.01f,
                         qPrintable(QString::number(depth - expected)));
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }

    void weightsAndDepthOfAPlaneArePerspectiveCorrect() {
        const auto camera = base::Camera::orbit(25, 35, 3, 40, 48, 48);
        const Triangles plane = sheet(1.6f, 0.2f, 2, 0);
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 2});
        raster.draw(plane.positions, plane.triangles);
        int compared = 0;
        for (int y = 0; y < raster.height(); ++y) {
            for (int x = 0; x < raster.width(); ++x) {
                if (raster.triangle(x, y) == geometry::Rasteriser::kNothing) continue;
                const auto ray = camera.ray((static_cast<float>(x) + 0.5f) / 2,
                                            (static_cast<float>(y) + 0.5f) / 2);
                const float t = (0.2f - ray.origin.z) / ray.direction.z;
                const geometry::Hit hit = raster.hit(x, y);
                const glm::uvec3& c = plane.triangles[hit.triangle];
                const glm::vec3 p = hit.weights.x * plane.positions[c.x] +
                                    hit.weights.y * plane.positions[c.y] +
                                    hit.weights.z * plane.positions[c.z];
                QVERIFY(glm::distance(p, ray.origin + t * ray.direction) < 2e-3f);
                QVERIFY(std::abs(hit.depth - t * glm::dot(ray.direction, camera.forward())) <
                        2e-3f);
                ++compared;
            }
        }
        QVERIFY(compared > 2000);
    }

    void neighboursLeaveNoCracks() {
        const auto camera = base::Camera::orbit(0, 0, 3, 40, 64, 64);
        const Triangles plane = sheet(3, 0, 37, 0.3f);
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 3});
        raster.draw(plane.positions, plane.triangles);
        for (int y = 0; y < raster.height(); ++y) {
            for (int x = 0; x < raster.width(); ++x)
                QVERIFY(raster.triangle(x, y) != geometry::Rasteriser::kNothing);
        }
    }

    void coverageOfADiscIsItsArea() {
        const auto camera = base::Camera::orbit(0, 0, 3, 40, 64, 64);
        const Triangles ball = sphere(0.8f, 120, 60);
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 4});
        raster.draw(ball.positions, ball.triangles);
        double samples = 0;
        for (int y = 0; y < raster.height(); ++y) {
            const auto span = raster.covered(y);
            for (int x = 0; x < raster.width(); ++x) {
                const bool seen = raster.triangle(x, y) != geometry::Rasteriser::kNothing;
                samples += seen;
                if (seen) QVERIFY(x >= span.first && x < span.last);
            }
        }
        // The silhouette of a sphere at distance d is a disc of radius f r / sqrt(d^2 - r^2).
        const double radius = camera.focalPixels() * 0.8 / std::sqrt(9 - 0.64);
        QVERIFY(std::abs(samples / 16 / (3.14159265 * radius * radius) - 1) < 0.005);
    }

    void backFacesAreCulledWhenAsked() {
        const auto camera = base::Camera::orbit(180, 0, 3, 40, 16, 16); // the plane's rear
        const Triangles plane = sheet(2, 0, 1, 0);
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 1, .cullBackFaces = true});
        raster.draw(plane.positions, plane.triangles);
        QCOMPARE(raster.triangle(8, 8), geometry::Rasteriser::kNothing);
        raster.begin(camera, {.supersampling = 1, .cullBackFaces = false});
        raster.draw(plane.positions, plane.triangles);
        QVERIFY(raster.triangle(8, 8) != geometry::Rasteriser::kNothing);
        QVERIFY(std::abs(raster.depth(8, 8) - 3) < 1e-4f);
    }

    void trianglesThroughTheCameraAreClipped() {
        // A floor that runs from behind the camera to the horizon.
        const auto camera = base::Camera::orbit(0, 0, 3, 60, 32, 32);
        const std::vector<glm::vec3> floor{
            {-20, -1, 20}, {20, -1, 20}, {20, -1, -20}, {-20, -1, -20}};
        geometry::Rasteriser raster;
        raster.begin(camera, {.supersampling = 1, .nearPlane = 0.1f});
        raster.draw(floor, std::vector<glm::uvec3>{{0, 1, 2}, {0, 2, 3}});
        for (int y = 0; y < 32; ++y) {
            const auto ray = camera.ray(16.5f, static_cast<float>(y) + 0.5f);
            const float t = -1 / ray.direction.y;
            const float expected = t * glm::dot(ray.direction, camera.forward());
            if (ray.direction.y >= 0 || expected > 22.9f) {
                QCOMPARE(raster.depth(16, y), 0.0f);
            } else {
                QVERIFY(std::abs(raster.depth(16, y) / expected - 1) < 1e-3f);
            }
        }
    }

    void theNearerTriangleWinsInAnyOrder() {
        const auto camera = base::Camera::orbit(0, 0, 3, 40, 8, 8);
        const Triangles near = sheet(1, 0.5f, 1, 0), far = sheet(1, -0.5f, 1, 0);
        geometry::Rasteriser raster;
        raster.begin(camera);
        raster.draw(near.positions, near.triangles);
        raster.draw(far.positions, far.triangles);
        QVERIFY(raster.triangle(8, 8) < 2);
        raster.begin(camera);
        raster.draw(far.positions, far.triangles);
        raster.draw(near.positions, near.triangles);
        QVERIFY(raster.triangle(8, 8) >= 2);
    }
};

MAQUETTE_TEST(RasteriserTest);
#include "tst_rasteriser.moc"
