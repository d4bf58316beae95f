#include <algorithm>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/topology.h"
#include "tests/engine/mesh/rough_mug.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

base::Mesh surface(const PointField& field, int resolution = 64, float level = 0) {
    return mesh::extractSurface(sampler(field),
                                {.resolution = resolution, .surface = {.level = level}});
}

base::Mesh tetrahedron() {
    base::Mesh mesh;
    mesh.positions = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    mesh.triangles = {{0, 2, 1}, {0, 1, 3}, {0, 3, 2}, {1, 2, 3}};
    return mesh;
}

} // namespace

class CleanTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void measuresOfATetrahedron() {
        const mesh::Measure m = mesh::measure(tetrahedron());
        QVERIFY(m.manifold());
        QCOMPARE(m.components, 1);
        QCOMPARE(m.eulerNumber, 2);
        QVERIFY(std::abs(m.volume - 1.0 / 6) < 1e-12);
        QVERIFY(std::abs(m.area - (1.5 + std::sqrt(3.0) / 2)) < 1e-7);
    }

    void measuresSeeDefects() {
        base::Mesh open = tetrahedron();
        open.triangles.pop_back();
        QCOMPARE(mesh::measure(open).boundaryEdges, 3);
        QVERIFY(!mesh::measure(open).watertight());
        base::Mesh turned = tetrahedron();
        std::swap(turned.triangles[0].x, turned.triangles[0].y);
        QCOMPARE(mesh::measure(turned).nonManifoldEdges, 3);
        // Two tetrahedra that share one vertex are watertight, but no manifold.
        base::Mesh touching = tetrahedron();
        for (const glm::vec3 p : {glm::vec3(-1, 0, 0), glm::vec3(0, -1, 0), glm::vec3(0, 0, -1)})
            touching.positions.push_back(p);
        for (const glm::uvec3 t : {glm::uvec3(0, 4, 5), {0, 6, 4}, {0, 5, 6}, {4, 6, 5}})
            touching.triangles.push_back(t);
        const mesh::Measure m = mesh::measure(touching);
        QVERIFY(m.watertight() && !m.manifold());
        QCOMPARE(m.nonManifoldVertices, 1);
        QCOMPARE(m.components, 1);
    }

    void seamsAreNoBorders() {
        base::Mesh split; // every triangle with vertices of its own
        const base::Mesh whole = tetrahedron();
        for (const glm::uvec3& t : whole.triangles) {
            const auto n = static_cast<unsigned>(split.positions.size());
            for (int k = 0; k < 3; ++k)
                split.positions.push_back(whole.positions[t[k]]);
            split.triangles.push_back({n, n + 1, n + 2});
        }
        QVERIFY(mesh::measure(split).manifold());
        QCOMPARE(mesh::measure(split).vertices, 12);
    }

    void floatersGoAndTheObjectStays() {
        const auto field =
            unite(unite(sphere(0.6f), sphere(0.05f, {0.85f, 0, 0})), sphere(0.18f, {-0.8f, 0, 0}));
        base::Mesh mesh = surface(field, 96);
        mesh.colors.assign(mesh.positions.size(), glm::vec3(0.5f));
        QCOMPARE(mesh::measure(mesh).components, 3);
        base::Mesh largest = mesh;
        QCOMPARE(mesh::removeFloaters(mesh), 1); // the larger satellite has 9 % of the area
        QCOMPARE(mesh::measure(mesh).components, 2);
        QCOMPARE(mesh::removeFloaters(largest, {.largestOnly = true}), 2);
        const mesh::Measure m = mesh::measure(largest);
        QCOMPARE(m.components, 1);
        QVERIFY(std::abs(m.volume / (4.0 / 3 * M_PI * 0.216) - 1) < 0.01);
        QCOMPARE(largest.colors.size(), largest.positions.size());
        QCOMPARE(base::firstDefect(largest), nullptr);
        const mesh::Measure all = mesh::measure(largest);
        QCOMPARE(all.vertices, all.triangles / 2 + 2); // no vertex without triangles
    }

    void hollowsAreFilled() {
        const auto shell = [](glm::vec3 p) { return 0.2f - std::abs(glm::length(p) - 0.6f); };
        base::Mesh mesh = surface(shell, 64);
        base::Mesh kept = mesh;
        QCOMPARE(mesh::measure(mesh).components, 2);
        QCOMPARE(mesh::removeFloaters(mesh), 1);
        QVERIFY(std::abs(mesh::measure(mesh).volume / (4.0 / 3 * M_PI * 0.512) - 1) < 0.01);
        QCOMPARE(mesh::removeFloaters(kept, {.removeCavities = false}), 0);
    }

    void somethingAlwaysStays() {
        base::Mesh inwards = tetrahedron();
        for (glm::uvec3& t : inwards.triangles)
            std::swap(t.x, t.y);
        QCOMPARE(mesh::removeFloaters(inwards), 0);
        QCOMPARE(inwards.triangles.size(), std::size_t{4});
        base::Mesh empty;
        QCOMPARE(mesh::removeFloaters(empty), 0);
    }

    void smoothingKeepsTheVolumeAndCalmsTheNoise() {
        base::Mesh mesh = surface(sphere(0.7f), 64);
        base::Rng rng(5);
        for (glm::vec3& p : mesh.positions)
            p *= 1 + 0.008f * rng.normal();
        const auto roughness = [](const base::Mesh& m) {
            double sum = 0;
            for (const glm::vec3& p : m.positions)
                sum += std::pow(glm::length(p) - 0.7, 2);
            return std::sqrt(sum / static_cast<double>(m.positions.size()));
        };
        const double before = roughness(mesh), volume = mesh::measure(mesh).volume;
        mesh::smooth(mesh, {.iterations = 10});
        QVERIFY(roughness(mesh) < 0.4 * before);
        QVERIFY(std::abs(mesh::measure(mesh).volume / volume - 1) < 0.01);
        QVERIFY(mesh::measure(mesh).manifold());
        QVERIFY(std::abs(glm::length(mesh.normals[10]) - 1) < 1e-5f);
    }

    void bordersStayWhereTheyAre() {
        base::Mesh open = surface(sphere(0.7f), 32);
        std::erase_if(open.triangles,
                      [&](const glm::uvec3& t) { return open.positions[t.x].y > 0.4f; });
        mesh::dropUnusedVertices(open);
        const base::Mesh before = open;
        mesh::smooth(open);
        const mesh::HalfEdges halves = mesh::halfEdges(open.triangles, open.positions.size());
        QVERIFY(halves.boundaryEdges > 10);
        for (std::size_t h = 0; h < halves.opposite.size(); ++h) {
            if (halves.opposite[h] != mesh::kNone) continue;
            const unsigned v = open.triangles[h / 3][static_cast<int>(h % 3)];
            QCOMPARE(open.positions[v], before.positions[v]);
        }
    }

    void verticesReturnToTheLevel() {
        const auto field = sampler(bumpySphere());
        mesh::FieldSurfaceStats stats;
        base::Mesh mesh = mesh::extractSurface(field, {.resolution = 96}, {}, &stats);
        mesh::smooth(mesh, {.iterations = 3});
        const auto furthest = [&] {
            std::vector<float> values(mesh.positions.size());
            field(mesh.positions, values);
            for (float& v : values)
                v = std::abs(v);
            return *std::max_element(values.begin(), values.end());
        };
        const float before = furthest();
        const float left = mesh::projectToLevel(mesh, field, 0, stats.voxel, 3);
        QVERIFY(furthest() < 0.02f * stats.voxel);
        QVERIFY(furthest() < 0.1f * before);
        QVERIFY(left < 0.1f * stats.voxel);
        QVERIFY(mesh::measure(mesh).manifold());
    }

    void decimationReachesItsTargetAndStaysClosed() {
        for (const auto& [field, level] : {std::pair{bumpySphere(), 0.0f},
                                           {torus(0.5f, 0.2f), 0.0f},
                                           {noisyDensity(4), 25.0f},
                                           {noisyDensity(6), 25.0f}}) {
            base::Mesh whole = surface(field, 128, level);
            mesh::removeFloaters(whole);
            const mesh::Measure before = mesh::measure(whole);
            for (const std::int64_t target : {20000, 5000, 1000}) {
                base::Mesh mesh = whole;
                mesh::decimate(mesh, target, 0.1f);
                const mesh::Measure after = mesh::measure(mesh);
                QVERIFY(after.triangles <= target && after.triangles > target * 9 / 10);
                QVERIFY(after.manifold());
                QVERIFY(after.eulerNumber >= before.eulerNumber); // thin handles may go, none comes
                if (level == 0) QCOMPARE(after.eulerNumber, before.eulerNumber);
                QVERIFY(std::abs(after.volume / before.volume - 1) < 0.04);
                QCOMPARE(base::firstDefect(mesh), nullptr);
                QCOMPARE(mesh.normals.size(), mesh.positions.size());
            }
        }
    }

    void roughSurfacesReachTheirBudgetToo() {
        // What a short run leaves: a skin full of pits, tunnels and bridges.
        base::Mesh real = surface(roughMug(), 96, 4);
        base::Mesh synthetic = surface(crumbs(0.08f), 96);
        for (base::Mesh* mesh : {&real, &synthetic}) {
            mesh::removeFloaters(*mesh);
            const mesh::Measure before = mesh::measure(*mesh);
            QVERIFY2(before.triangles > 50000 && before.eulerNumber < -20,
                     qPrintable(QString("%1, %2").arg(before.triangles).arg(before.eulerNumber)));
            mesh::decimate(*mesh, 20000, 1);
            const mesh::Measure after = mesh::measure(*mesh);
            QVERIFY2(
                after.triangles <= 20000 && after.triangles >= 19998,
                qPrintable(
                    QString("%1, Euler number %2").arg(after.triangles).arg(after.eulerNumber)));
            QVERIFY(after.manifold());
            QCOMPARE(after.eulerNumber, before.eulerNumber);
            QCOMPARE(after.components, before.components);
            QCOMPARE(after.degenerateTriangles, 0);
            QVERIFY(std::abs(after.volume / before.volume - 1) < 0.02);
        }
    }

    void bordersOfOpenMeshesKeepTheirOutline() {
        base::Mesh open = surface(sphere(0.7f), 64);
        std::erase_if(open.triangles,
                      [&](const glm::uvec3& t) { return open.positions[t.x].y > 0.4f; });
        mesh::dropUnusedVertices(open);
        const mesh::Measure before = mesh::measure(open);
        mesh::decimate(open, 500, 1);
        const mesh::Measure m = mesh::measure(open);
        QVERIFY(m.triangles <= 500 && m.nonManifoldEdges == 0 && m.boundaryEdges > 8);
        QCOMPARE(m.eulerNumber, before.eulerNumber);
        QVERIFY(m.bounds.high.y > 0.37f && m.bounds.high.y < 0.45f);
    }

    void decimationStopsAtItsErrorBudget() {
        base::Mesh mesh = surface(bumpySphere(), 96);
        mesh::decimate(mesh, 10, 0.001f);
        QVERIFY(mesh.triangles.size() > 500);
        base::Mesh few = tetrahedron();
        mesh::decimate(few, 100);
        QCOMPARE(few.triangles.size(), std::size_t{4});
    }

    void flatTrianglesAreTurnedAndRepeatedOnesRemoved() {
        base::Mesh mesh = tetrahedron();
        // A vertex on the middle of edge 1-2: one side is split properly, the other gets a flat
        // one.
        mesh.positions.push_back({0.5f, 0.5f, 0});
        mesh.triangles = {{0, 2, 4}, {0, 4, 1}, {0, 1, 3}, {0, 3, 2},
                          {1, 2, 3}, {1, 4, 2}, {3, 3, 1}};
        QCOMPARE(mesh::measure(mesh).degenerateTriangles, 2);
        QVERIFY(mesh::removeDegenerates(mesh) >= 2);
        const mesh::Measure m = mesh::measure(mesh);
        QCOMPARE(m.degenerateTriangles, 0);
        QVERIFY(m.manifold());
        QVERIFY(std::abs(m.volume - 1.0 / 6) < 1e-9);
    }

    void stopsAreObeyed() {
        std::stop_source source;
        source.request_stop();
        const base::Progress stopped{{}, source.get_token()};
        base::Mesh mesh = surface(sphere(0.7f), 32);
        QVERIFY_EXCEPTION_THROWN(mesh::smooth(mesh, {}, stopped), base::Error);
        QVERIFY_EXCEPTION_THROWN(mesh::decimate(mesh, 100, 0.1f, stopped), base::Error);
        QVERIFY_EXCEPTION_THROWN(
            mesh::projectToLevel(mesh, sampler(sphere(0.7f)), 0, 0.05f, 2, stopped), base::Error);
    }
};

MAQUETTE_TEST(CleanTest);
#include "tst_clean.moc"
