#include <algorithm>
#include <stop_token>

#include "engine/base/error.h"
#include "engine/mesh/measure.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

struct Case {
    const char* name;
    PointField field;
    float level;
};

std::vector<Case> cases() {
    const glm::vec3 leg(0.02f, 0.5f, 0.02f);
    const auto legs =
        unite([=](glm::vec3 p) { return box(leg)(p - glm::vec3(0.31f, -0.2f, 0.3f)); },
              [=](glm::vec3 p) { return box(leg)(p - glm::vec3(-0.3f, -0.2f, 0.3f)); });
    return {{"sphere", sphere(0.61f), 0},
            {"off-centre sphere", sphere(0.3f, {0.5f, -0.3f, 0.2f}), 0},
            {"torus", torus(0.55f, 0.11f), 0},
            {"box", box({0.5f, 0.3f, 0.7f}), 0},
            {"two spheres", unite(sphere(0.25f, {-0.5f, 0, 0}), sphere(0.3f, {0.5f, 0, 0})), 0},
            {"table", unite(box({0.5f, 0.03f, 0.5f}), legs), 0},
            {"bumpy sphere", bumpySphere(), 0},
            {"fills the grid", [](glm::vec3) { return 1.0f; }, 0},
            {"noisy density 1", noisyDensity(1), 25},
            {"noisy density 2", noisyDensity(2), 10},
            {"noisy density 3", noisyDensity(3), 40}};
}

} // namespace

class FieldSurfaceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Equal to the dense result is stronger than the half voxel that was asked for.
    void refinementLosesNothing() {
        for (const Case& c : cases()) {
            mesh::FieldSurfaceOptions options{.resolution = 96, .surface = {.level = c.level}};
            mesh::FieldSurfaceStats stats;
            const base::Mesh fast = mesh::extractSurface(sampler(c.field), options, {}, &stats);
            options.refine = false;
            const base::Mesh dense = mesh::extractSurface(sampler(c.field), options);
            QVERIFY2(!dense.empty() || c.field(glm::vec3(0)) == 1, c.name);
            QVERIFY2(fast.positions == dense.positions, c.name);
            QVERIFY2(fast.triangles == dense.triangles, c.name);
            QVERIFY2(fast.normals == dense.normals, c.name);
            QVERIFY2(mesh::measure(fast).manifold(), c.name);
            QVERIFY2(stats.evaluations < stats.denseEvaluations, c.name);
        }
    }

    void fewPointsAreAsked() {
        mesh::FieldSurfaceStats stats;
        mesh::extractSurface(sampler(bumpySphere()), {.resolution = 192}, {}, &stats);
        const double share = double(stats.evaluations) / double(stats.denseEvaluations);
        QVERIFY2(share < 0.25, qPrintable(QString::number(share)));
    }

    void boundsNeedNotBeACube() {
        mesh::FieldSurfaceOptions options{.bounds = {{-1, -0.4f, -0.6f}, {1, 0.4f, 0.6f}},
                                          .resolution = 100};
        mesh::FieldSurfaceStats stats;
        const base::Mesh result =
            mesh::extractSurface(sampler(box({0.8f, 0.25f, 0.4f})), options, {}, &stats);
        const mesh::Measure m = mesh::measure(result);
        QVERIFY(m.manifold());
        QVERIFY(std::abs(m.volume / (1.6 * 0.5 * 0.8) - 1) < 0.01);
        QVERIFY(stats.size.y < stats.size.x);
        QVERIFY(stats.voxel <= 0.0201f);
    }

    void undefinedValuesAreOutside() {
        const auto field = [](glm::vec3 p) {
            return p.x > 0.2f ? std::nanf("") : 0.7f - glm::length(p);
        };
        const base::Mesh result = mesh::extractSurface(sampler(field), {.resolution = 64});
        QVERIFY(!result.empty());
        QCOMPARE(base::firstDefect(result), nullptr);
        QVERIFY(mesh::measure(result).manifold());
        QVERIFY(base::bounds(result).high.x < 0.25f);
    }

    void anEmptyFieldCostsOnlyTheCoarsePass() {
        mesh::FieldSurfaceStats stats;
        const base::Mesh result =
            mesh::extractSurface(sampler(sphere(-9)), {.resolution = 128}, {}, &stats);
        QVERIFY(result.empty());
        QVERIFY(stats.evaluations <= 33 * 33 * 33);
    }

    void aStopEndsItAtOnce() {
        std::stop_source source;
        std::int64_t calls = 0;
        const auto slow = [&](std::span<const glm::vec3> points, std::span<float> values) {
            if (++calls == 3) source.request_stop();
            sampler(sphere(0.7f))(points, values);
        };
        QVERIFY_EXCEPTION_THROWN(mesh::extractSurface(slow, {.resolution = 256, .batch = 4096},
                                                      {{}, source.get_token()}),
                                 base::Error);
        QCOMPARE(calls, 3);
    }

    void progressGrowsFromZeroToOne() {
        std::vector<float> shares;
        mesh::extractSurface(sampler(sphere(0.7f)), {.resolution = 64, .batch = 8192},
                             {[&](float share) { shares.push_back(share); }, {}});
        QVERIFY(shares.size() > 4);
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.back() > 0.9f && shares.back() <= 1);
    }

    void nonsenseIsRefused() {
        QVERIFY_EXCEPTION_THROWN(mesh::extractSurface(sampler(sphere(1)), {.resolution = 4}),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(
            mesh::extractSurface(sampler(sphere(1)), {.bounds = {{1, 1, 1}, {-1, -1, -1}}}),
            base::Error);
    }
};

MAQUETTE_TEST(FieldSurfaceTest);
#include "tst_field_surface.moc"
