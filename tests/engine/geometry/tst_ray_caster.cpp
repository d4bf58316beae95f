#include <cmath>

#include <glm/geometric.hpp>

#include "engine/base/rng.h"
#include "engine/geometry/ray_caster.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

struct Soup {
    std::vector<glm::vec3> positions;
    std::vector<glm::uvec3> triangles;
};

Soup soup(std::uint64_t seed, std::uint32_t count) {
    base::Rng rng(seed);
    Soup out;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto draw = [&] { return rng.uniform(-1, 1); };
        const glm::vec3 centre(draw(), draw(), draw());
        for (int k = 0; k < 3; ++k)
            out.positions.push_back(centre + 0.2f * glm::vec3(draw(), draw(), draw()));
        out.triangles.push_back({3 * i, 3 * i + 1, 3 * i + 2});
    }
    return out;
}

glm::vec3 place(const Soup& soup, const geometry::RayCaster::Hit& hit) {
    const glm::uvec3& t = soup.triangles[hit.triangle];
    return hit.weights.x * soup.positions[t.x] + hit.weights.y * soup.positions[t.y] +
           hit.weights.z * soup.positions[t.z];
}

} // namespace

class RayCasterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Against all triangles, one by one.
    void nearestIsNearest() {
        const Soup all = soup(4, 300);
        const geometry::RayCaster rays(all.positions, all.triangles);
        base::Rng rng(5);
        for (int i = 0; i < 300; ++i) {
            const glm::vec3 p(rng.uniform(-1.5f, 1.5f), rng.uniform(-1.5f, 1.5f),
                              rng.uniform(-1.5f, 1.5f));
            float best = 1e9f;
            for (const glm::uvec3& t : all.triangles) {
                const glm::vec3 w = geometry::nearestWeights(
                    p, all.positions[t.x], all.positions[t.y], all.positions[t.z]);
                best =
                    std::min(best, glm::length(w.x * all.positions[t.x] + w.y * all.positions[t.y] +
                                               w.z * all.positions[t.z] - p));
            }
            const auto hit = rays.nearest(p);
            QVERIFY(std::abs(hit.distance - best) < 1e-5f);
            QVERIFY(std::abs(glm::length(place(all, hit) - p) - best) < 1e-5f);
        }
    }

    // The nearest place of one triangle, against a fine sampling of it.
    void weightsAreThoseOfTheNearestPlace() {
        base::Rng rng(9);
        for (int i = 0; i < 200; ++i) {
            const auto draw = [&] { return glm::vec3(rng.normal(), rng.normal(), rng.normal()); };
            const glm::vec3 a = draw(), b = draw(), c = draw(), p = 2.0f * draw();
            const glm::vec3 w = geometry::nearestWeights(p, a, b, c);
            QVERIFY(std::abs(w.x + w.y + w.z - 1) < 1e-5f && w.x >= 0 && w.y >= 0 && w.z >= 0);
            const float found = glm::length(w.x * a + w.y * b + w.z * c - p);
            for (int u = 0; u <= 24; ++u) {
                for (int v = 0; u + v <= 24; ++v) {
                    const glm::vec3 q = a + (b - a) * (u / 24.0f) + (c - a) * (v / 24.0f);
                    QVERIFY(found <= glm::length(q - p) + 1e-5f);
                }
            }
        }
    }

    void raysMeetTheFirstTriangle() {
        const Soup all = soup(6, 200);
        const geometry::RayCaster rays(all.positions, all.triangles);
        base::Rng rng(7);
        int hits = 0;
        for (int i = 0; i < 400; ++i) {
            const glm::vec3 from(rng.uniform(-2, 2), rng.uniform(-2, 2), rng.uniform(-2, 2));
            const glm::vec3 way =
                glm::normalize(glm::vec3(rng.normal(), rng.normal(), rng.normal()) - from);
            float best = 1e9f; // Moeller and Trumbore, every triangle
            for (const glm::uvec3& t : all.triangles) {
                const glm::vec3 a = all.positions[t.x], e = all.positions[t.y] - a,
                                f = all.positions[t.z] - a, h = glm::cross(way, f);
                const float det = glm::dot(e, h);
                if (std::abs(det) < 1e-9f) continue;
                const glm::vec3 s = from - a, q = glm::cross(s, e);
                const float u = glm::dot(s, h) / det, v = glm::dot(way, q) / det,
                            at = glm::dot(f, q) / det;
                if (u >= 0 && v >= 0 && u + v <= 1 && at >= 0) best = std::min(best, at);
            }
            const auto hit = rays.cast(from, way);
            QCOMPARE(hit.has_value(), best < 1e8f);
            if (!hit) continue;
            ++hits;
            QVERIFY(std::abs(hit->distance - best) < 1e-4f);
            QVERIFY(glm::length(place(all, *hit) - (from + way * best)) < 1e-4f);
            QVERIFY(!rays.cast(from, way, 0, best * 0.99f));
        }
        QVERIFY(hits > 30);
    }
};

MAQUETTE_TEST(RayCasterTest);
#include "tst_ray_caster.moc"
