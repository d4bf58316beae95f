#include "engine/mesh/opacity_hull.h"

#include <numbers>
#include <stop_token>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/mesh_extractor.h"
#include "tests/engine/mesh/rough_mug.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// A constant density inside a shape.
PointField filled(PointField shape, float density) {
    return [shape = std::move(shape), density](glm::vec3 p) { return shape(p) > 0 ? density : 0; };
}

base::Mesh hull(const PointField& density, int resolution = 64,
                mesh::OpacityHullStats* stats = nullptr) {
    return mesh::extractOpacityHull(sampler(density), {.resolution = resolution}, {}, stats);
}

// Whether a ray along an axis meets the mesh (by the parity-free test of every triangle).
bool meets(const base::Mesh& mesh, glm::vec3 from, glm::vec3 along) {
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::vec3 a = mesh.positions[t.x], e = mesh.positions[t.y] - a,
                        f = mesh.positions[t.z] - a;
        const glm::vec3 h = glm::cross(along, f);
        const float det = glm::dot(e, h);
        if (std::abs(det) < 1e-12f) continue;
        const glm::vec3 s = (from - a) / det, q = glm::cross(s, e);
        const float u = glm::dot(s, h), v = glm::dot(along, q), d = glm::dot(f, q);
        if (u >= 0 && v >= 0 && u + v <= 1 && d > 0) return true;
    }
    return false;
}

} // namespace

class OpacityHullTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void solidsKeepTheirSize() {
        mesh::OpacityHullStats stats;
        const base::Mesh ball = hull(filled(sphere(0.6f), 200), 96, &stats);
        const mesh::Measure m = mesh::measure(ball);
        QVERIFY(m.manifold());
        QCOMPARE(m.eulerNumber, 2);
        const double voxel = 2.0 / 96; // half of one is what a sharp step leaves open
        QVERIFY2(std::abs(std::cbrt(m.volume * 0.75 / std::numbers::pi) - 0.6) < 0.8 * voxel,
                 qPrintable(QString::number(m.volume)));
        QVERIFY(stats.agreement > 0.97f);
        QVERIFY(stats.sampling.evaluations < stats.sampling.denseEvaluations / 2);
        const mesh::Measure ring = mesh::measure(hull(filled(torus(0.5f, 0.2f), 200)));
        QVERIFY(ring.manifold());
        QCOMPARE(ring.eulerNumber, 0); // the hole stays
    }

    void softBallsEndWhereTheyStopHiding() {
        // A density that falls off slowly: lines of sight at distance r are half opaque where the
        // integral of a Gaussian of height h and width s along them is ln 2.
        const float h = 12, s = 0.25f;
        const auto blob = [=](glm::vec3 p) { return h * std::exp(-glm::dot(p, p) / (2 * s * s)); };
        const double whole = h * s * std::sqrt(2 * std::numbers::pi);
        const double r = s * std::sqrt(2 * std::log(whole / std::log(2.0)));
        const mesh::Measure m = mesh::measure(hull(blob, 96));
        QVERIFY(m.manifold());
        QVERIFY2(std::abs(m.bounds.high.x / r - 1) < 0.04,
                 qPrintable(QString("%1 for %2").arg(m.bounds.high.x).arg(r)));
    }

    void whatNobodySeesGoes() {
        const auto shell = [](glm::vec3 p) { return 0.1f - std::abs(glm::length(p) - 0.6f); };
        const mesh::Measure closed = mesh::measure(hull(filled(shell, 100)));
        QCOMPARE(closed.components, 1);
        QVERIFY(closed.volume > 4.0 / 3 * std::numbers::pi * 0.3);
        // The same with an open top is a bowl that one looks into.
        const auto bowl = [=](glm::vec3 p) { return p.y > 0.2f ? -1.0f : shell(p); };
        const base::Mesh open = hull(filled(bowl, 100));
        QVERIFY(mesh::measure(open).manifold());
        QVERIFY(!meets(open, {0.01f, -0.4f, 0.02f}, {0, 1, 0})); // straight up from its floor
        QVERIFY(meets(open, {0.01f, -0.4f, 0.02f}, {0, -1, 0}));
    }

    void thinPlatesStayAsLongAsOneSeesThem() {
        const auto plate = [](float density) { return filled(box({0.6f, 0.05f, 0.6f}), density); };
        const mesh::Measure seen = mesh::measure(hull(plate(10), 96)); // 63 % opaque
        QCOMPARE(seen.components, 1);
        QVERIFY(seen.bounds.high.x > 0.5f && seen.volume > 0.5 * 1.2 * 1.2 * 0.1);
        QVERIFY(hull(plate(0.5f), 96).empty()); // 45 % even along it
        QVERIFY(hull(filled(sphere(0.3f), 0.5f)).empty());
        QVERIFY(hull([](glm::vec3) { return std::nanf(""); }).empty());
    }

    void aRealFieldBecomesACleanMesh() {
        mesh::FieldSource source{sampler(roughMug()), 4};
        source.opacity = 0.5f;
        mesh::MeshReport report;
        const base::Mesh mesh =
            mesh::MeshExtractor(source).run({.resolution = 96, .triangles = 20000}, {}, &report);
        const mesh::Measure& m = report.measure;
        QCOMPARE(base::firstDefect(mesh), nullptr);
        QVERIFY(m.manifold());
        QVERIFY(m.triangles <= 20000 && m.triangles > 19900);
        QCOMPARE(m.components, 1);
        QVERIFY2(m.eulerNumber <= 0 && m.eulerNumber > -8, // the handle; hardly a tunnel beside it
                 qPrintable(QString::number(m.eulerNumber)));
        QVERIFY2(report.agreement > 0.95f, qPrintable(QString::number(report.agreement)));
        // The level itself is far rougher: much more surface round less than the same volume.
        base::Mesh level =
            mesh::extractSurface(sampler(roughMug()), {.resolution = 96, .surface = {.level = 4}});
        mesh::removeFloaters(level);
        QVERIFY(m.area < 0.88 * mesh::measure(level).area);
    }

    void aRoughFieldReachesItsBudget() {
        // At its level this one has thousands of tunnels, which no decimation can remove.
        const PointField shape = crumbs(0.2f);
        mesh::FieldSource source{sampler(filled(shape, 60)), 4};
        source.opacity = 0.5f;
        mesh::MeshReport report;
        mesh::MeshExtractor(source).run({.resolution = 96, .triangles = 5000}, {}, &report);
        QVERIFY(report.measure.manifold());
        QVERIFY2(report.measure.triangles <= 5000,
                 qPrintable(QString::number(report.measure.triangles)));
    }

    void theNumberOfThreadsDoesNotMatter() {
        cuda::ThreadPool one(1), three(3);
        const auto field = sampler(roughMug());
        const mesh::OpacityHullOptions options{.resolution = 48, .fog = 4};
        const base::Mesh a = mesh::extractOpacityHull(field, options, {}, nullptr, one);
        const base::Mesh b = mesh::extractOpacityHull(field, options, {}, nullptr, three);
        QVERIFY(!a.empty() && a.positions == b.positions && a.triangles == b.triangles &&
                a.normals == b.normals);
    }

    void stopsAndMistakesAreErrors() {
        std::stop_source source;
        source.request_stop();
        try {
            mesh::extractOpacityHull(sampler(sphere(1)), {}, {{}, source.get_token()});
            QFAIL("stopped");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::Cancelled);
        }
        QVERIFY_EXCEPTION_THROWN(mesh::extractOpacityHull(sampler(sphere(1)), {.resolution = 4}),
                                 base::Error);
    }
};

MAQUETTE_TEST(OpacityHullTest);
#include "tst_opacity_hull.moc"
