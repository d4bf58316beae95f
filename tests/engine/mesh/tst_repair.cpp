#include <cstdio>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/holes.h"
#include "engine/mesh/intersections.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/repair.h"
#include "engine/mesh/topology.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

base::Mesh surface(const PointField& field, int resolution = 32) {
    return mesh::extractSurface(sampler(field), {.resolution = resolution});
}

// Without the triangles round a direction, so wide in radians.
base::Mesh punched(base::Mesh mesh, glm::vec3 direction, float angle) {
    direction = glm::normalize(direction);
    std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
        const glm::vec3 middle = mesh.positions[t.x] + mesh.positions[t.y] + mesh.positions[t.z];
        return glm::dot(glm::normalize(middle), direction) > std::cos(angle);
    });
    mesh::dropUnusedVertices(mesh);
    return mesh;
}

glm::vec3 anyDirection(base::Rng& rng) {
    const float x = rng.normal(), y = rng.normal(), z = rng.normal();
    return glm::normalize(glm::vec3(x, y, z + 1e-4f));
}

// What scans, downloads and careless edits do to a mesh.
base::Mesh damaged(std::uint64_t seed) {
    base::Rng rng(seed);
    const PointField shapes[] = {sphere(0.7f), torus(0.55f, 0.22f), box({0.5f, 0.4f, 0.3f}),
                                 bumpySphere(0.6f, 0.06f, 14)};
    base::Mesh mesh = surface(shapes[rng.below(4)], 14 + static_cast<int>(rng.below(14)));
    const std::uint32_t holes = rng.below(5);
    for (std::uint32_t i = 0; i < holes; ++i)
        mesh = punched(mesh, anyDirection(rng), rng.uniform(0.05f, 0.7f));
    if (rng.chance(0.5f)) { // single triangles missing
        std::erase_if(mesh.triangles, [&](const glm::uvec3&) { return rng.chance(0.02f); });
    }
    if (rng.chance(0.4f)) { // some face inwards
        for (glm::uvec3& t : mesh.triangles) {
            if (rng.chance(0.03f)) std::swap(t.x, t.y);
        }
    }
    if (rng.chance(0.2f)) { // all do
        for (glm::uvec3& t : mesh.triangles)
            std::swap(t.x, t.y);
    }
    const std::size_t count = mesh.triangles.size();
    if (rng.chance(0.4f)) { // some are there twice
        for (std::size_t i = 0; i < count; i += 17)
            mesh.triangles.push_back(mesh.triangles[i]);
    }
    if (rng.chance(0.4f)) { // a fin sticks out of an edge
        const glm::uvec3 t = mesh.triangles[rng.below(static_cast<std::uint32_t>(count))];
        mesh.positions.push_back(mesh.positions[t.x] * 1.4f);
        mesh.triangles.push_back({t.x, t.y, static_cast<std::uint32_t>(mesh.positions.size() - 1)});
        if (!mesh.normals.empty()) mesh.normals.push_back({0, 1, 0});
    }
    if (rng.chance(0.3f)) { // a speck
        const auto n = static_cast<std::uint32_t>(mesh.positions.size());
        for (int i = 0; i < 4; ++i) {
            mesh.positions.push_back(glm::vec3(0.9f) + 0.02f * glm::vec3(i == 1, i == 2, i == 3));
            if (!mesh.normals.empty()) mesh.normals.push_back({0, 1, 0});
        }
        for (const glm::uvec3 t : {glm::uvec3(0, 2, 1), {0, 1, 3}, {0, 3, 2}, {1, 2, 3}})
            mesh.triangles.push_back(t + n);
    }
    if (rng.chance(0.3f)) { // every triangle with vertices of its own
        base::Mesh split;
        for (const glm::uvec3& t : mesh.triangles) {
            const auto n = static_cast<std::uint32_t>(split.positions.size());
            for (int k = 0; k < 3; ++k)
                split.positions.push_back(mesh.positions[t[k]]);
            split.triangles.push_back({n, n + 1, n + 2});
        }
        mesh = std::move(split);
    }
    return mesh;
}

} // namespace

class RepairTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aHoleIsFoundByItsRim() {
        const base::Mesh mesh = punched(surface(sphere(0.7f)), {0, 1, 0}, 0.4f);
        const auto triangles = mesh::weldedTriangles(mesh);
        const auto rims =
            mesh::holeRims(triangles, mesh::halfEdges(triangles, mesh.positions.size()));
        QCOMPARE(rims.size(), std::size_t{1});
        QCOMPARE(std::int64_t(rims[0].size()), mesh::measure(mesh).boundaryEdges);
    }

    // The patch continues the sphere: a flat lid would lose the whole cap.
    void aPatchContinuesTheSurface() {
        const base::Mesh whole = surface(sphere(0.7f), 48);
        const double volume = mesh::measure(whole).volume;
        for (const float angle : {0.15f, 0.4f, 0.8f}) {
            base::Mesh flat = punched(whole, {0.3f, 1, 0.2f}, angle), fair = flat;
            const mesh::HoleStats stats = mesh::fillHoles(fair);
            mesh::fillHoles(flat, {.smooth = false});
            QCOMPARE(stats.filled, 1);
            QVERIFY(mesh::measure(fair).manifold());
            QVERIFY(mesh::measure(flat).manifold());
            QCOMPARE(mesh::measure(fair).eulerNumber, 2);
            const double lost = volume - mesh::measure(flat).volume;
            const double off = std::abs(volume - mesh::measure(fair).volume);
            QVERIFY2(off < 0.38 * lost, qPrintable(QString("%1 of %2").arg(off).arg(lost)));
            QVERIFY(base::firstDefect(fair) == nullptr);
        }
    }

    // Rims whose edges are much shorter than those across: a patch must not bulge out there, nor
    // fold over itself.
    void patchesAreFairOnUnevenMeshes() {
        for (const auto& [rings, sectors] : {std::pair{24, 36}, {40, 24}, {12, 80}}) {
            base::Mesh mesh;
            for (int r = 0; r <= rings; ++r) {
                for (int s = 0; s < sectors; ++s) {
                    const double polar = M_PI * r / rings, around = 2 * M_PI * s / sectors;
                    mesh.positions.push_back({std::sin(polar) * std::sin(around), std::cos(polar),
                                              std::sin(polar) * std::cos(around)});
                }
            }
            const auto at = [&, sectors = sectors](int r, int s) {
                return static_cast<std::uint32_t>(r * sectors + s % sectors);
            };
            for (int r = 2; r < rings - 1; ++r) { // both poles are missing
                for (int s = 0; s < sectors; ++s) {
                    mesh.triangles.push_back({at(r, s), at(r + 1, s), at(r, s + 1)});
                    mesh.triangles.push_back({at(r, s + 1), at(r + 1, s), at(r + 1, s + 1)});
                }
            }
            mesh::dropUnusedVertices(mesh);
            QCOMPARE(mesh::fillHoles(mesh).filled, 2);
            QVERIFY(mesh::measure(mesh).manifold());
            QCOMPARE(mesh::crossingTriangles(mesh), std::int64_t{0});
            double worst = 0;
            for (const glm::vec3& p : mesh.positions)
                worst = std::max(worst, std::abs(double(glm::length(p)) - 1));
            QVERIFY2(worst < 0.04, qPrintable(QString("%1 of %2").arg(worst).arg(sectors)));
        }
    }

    void aFlatHoleGetsAFlatLid() {
        base::Mesh mesh = surface(box({0.5f, 0.5f, 0.5f}), 24);
        const double volume = mesh::measure(mesh).volume;
        std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
            return mesh.positions[t.x].y > 0.45f && mesh.positions[t.y].y > 0.45f &&
                   mesh.positions[t.z].y > 0.45f && std::abs(mesh.positions[t.x].x) < 0.3f &&
                   std::abs(mesh.positions[t.x].z) < 0.3f;
        });
        QCOMPARE(mesh::fillHoles(mesh).filled, 1);
        QVERIFY(mesh::measure(mesh).manifold());
        QVERIFY(std::abs(mesh::measure(mesh).volume / volume - 1) < 2e-3);
    }

    void largeHolesStayWhenAsked() {
        base::Mesh mesh = punched(surface(sphere(0.7f)), {0, 1, 0}, 0.9f);
        mesh = punched(mesh, {0, -1, 0}, 0.15f);
        const mesh::HoleStats stats = mesh::fillHoles(mesh, {.maxSize = 0.4f});
        QCOMPARE(stats.found, 2);
        QCOMPARE(stats.filled, 1);
        QVERIFY(mesh::measure(mesh).boundaryEdges > 0);
    }

    // Longer than what the exact triangulation takes.
    void longRimsAreFilledToo() {
        base::Mesh mesh = punched(surface(sphere(0.7f), 80), {0, 1, 0}, 1.2f);
        QVERIFY(mesh::measure(mesh).boundaryEdges > 160);
        mesh::fillHoles(mesh);
        QVERIFY(mesh::measure(mesh).manifold());
        QCOMPARE(mesh::measure(mesh).eulerNumber, 2);
    }

    void coloursContinue() {
        base::Mesh mesh = punched(surface(sphere(0.7f)), {0, 1, 0}, 0.4f);
        mesh.colors.assign(mesh.positions.size(), glm::vec3(0.25f, 0.5f, 0.75f));
        mesh::fillHoles(mesh);
        QCOMPARE(mesh.colors.size(), mesh.positions.size());
        for (const glm::vec3& color : mesh.colors)
            QVERIFY(glm::length(color - glm::vec3(0.25f, 0.5f, 0.75f)) < 1e-5f);
    }

    void aGoodMeshIsLeftAlone() {
        const base::Mesh before = surface(torus(0.5f, 0.2f));
        base::Mesh mesh = before;
        const mesh::RepairStats stats = mesh::repair(mesh);
        QVERIFY(!stats.changed() && stats.closed);
        QVERIFY(mesh.positions == before.positions && mesh.triangles == before.triangles);
    }

    // A seam whose two sides differ in the last bit, as trigonometry in other programs leaves them.
    void seamsThatAlmostMeetAreWelded() {
        base::Mesh mesh = surface(sphere(0.7f));
        const auto count = static_cast<std::uint32_t>(mesh.positions.size());
        for (std::uint32_t i = 0; i < count; ++i) { // the right half gets vertices of its own
            mesh.positions.push_back(mesh.positions[i] * (1 + 6e-8f));
            mesh.normals.push_back(glm::vec3(mesh.normals[i]));
        }
        for (glm::uvec3& t : mesh.triangles) {
            const glm::vec3 middle =
                mesh.positions[t.x] + mesh.positions[t.y] + mesh.positions[t.z];
            if (middle.x > 0) t += count;
        }
        mesh::dropUnusedVertices(mesh);
        QVERIFY(!mesh::measure(mesh).watertight());
        const mesh::RepairStats stats = mesh::repair(mesh);
        QVERIFY(stats.closed && stats.welded > 0 && stats.holes == 0);
        QCOMPARE(mesh::measure(mesh).eulerNumber, 2);
    }

    void surfacesThatTouchAreDetached() {
        base::Mesh mesh;
        mesh.positions = {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
        mesh.triangles = {{0, 2, 1}, {0, 1, 3}, {0, 3, 2}, {1, 2, 3}};
        for (const glm::vec3 p : {glm::vec3(-1, 0, 0), glm::vec3(0, -1, 0), glm::vec3(0, 0, -1)})
            mesh.positions.push_back(p);
        for (const glm::uvec3 t : {glm::uvec3(0, 4, 5), {0, 6, 4}, {0, 5, 6}, {4, 6, 5}})
            mesh.triangles.push_back(t);
        QVERIFY(!mesh::measure(mesh).manifold());
        mesh::repair(mesh);
        QVERIFY(mesh::measure(mesh).manifold());
        QCOMPARE(mesh::measure(mesh).components, 2);
    }

    void cavitiesStayHollow() {
        const auto shell = [](glm::vec3 p) { return 0.15f - std::abs(glm::length(p) - 0.6f); };
        base::Mesh mesh = surface(shell, 40);
        const double volume = mesh::measure(mesh).volume;
        mesh = punched(mesh, {0, 1, 0}, 0.05f);
        std::swap(mesh.triangles[5].x, mesh.triangles[5].y);
        mesh::repair(mesh);
        QVERIFY(mesh::measure(mesh).manifold());
        QVERIFY(std::abs(mesh::measure(mesh).volume / volume - 1) < 0.02);
    }

    void anythingBecomesAClosedManifold() {
        int cases = 0, open = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            base::Mesh mesh = damaged(seed);
            const mesh::Measure before = mesh::measure(mesh);
            const mesh::RepairStats stats = mesh::repair(mesh);
            const mesh::Measure after = mesh::measure(mesh);
            ++cases;
            open += !before.manifold();
            QVERIFY2(after.manifold() && stats.closed && after.volume > 0 &&
                         base::firstDefect(mesh) == nullptr,
                     qPrintable(QString("seed %1: %2 open, %3 ambiguous edges, %4 vertices")
                                    .arg(seed)
                                    .arg(after.boundaryEdges)
                                    .arg(after.nonManifoldEdges)
                                    .arg(after.nonManifoldVertices)));
            mesh::removeFloaters(mesh, {.largestOnly = true});
            QVERIFY(mesh::measure(mesh).manifold());
            QCOMPARE(mesh::measure(mesh).components, 1);
        }
        QVERIFY(open > cases / 2); // the damage is real
        std::printf("RELIABILITY R18 cases=%d damaged=%d lost=0 what=repair\n", cases, open);
    }

    void repairStopsWhenAsked() {
        base::Mesh mesh = damaged(3);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(mesh::repair(mesh, {{}, stop.get_token()}), base::Error);
    }
};

MAQUETTE_TEST(RepairTest);
#include "tst_repair.moc"
