#include "engine/mesh/mesh_extractor.h"

#include <algorithm>
#include <ctime>
#include <numbers>
#include <stop_token>

#include "engine/base/error.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// A board on four rods of four voxels' width, which a careless smoothing or decimation eats up.
PointField stool(float rod) {
    PointField all = box({0.5f, 0.03f, 0.5f});
    for (const float x : {-0.45f, 0.45f}) {
        for (const float z : {-0.45f, 0.45f}) {
            all = unite(all, [=](glm::vec3 p) {
                const float side = glm::length(glm::vec2(p.x - x, p.z - z)) - rod;
                return -std::max(side, std::abs(p.y + 0.4f) - 0.4f);
            });
        }
    }
    return all;
}

// Every fourth cell is an object of its own.
float noise(glm::vec3 p) {
    const glm::ivec3 cell(glm::floor(p * 40.0f));
    const std::uint64_t line = base::mix(static_cast<std::uint64_t>(cell.x + 100),
                                         static_cast<std::uint64_t>(cell.y + 100));
    return static_cast<float>(base::mix(line, static_cast<std::uint64_t>(cell.z + 100)) % 1000) /
               1000.0f -
           0.75f;
}

void position(std::span<const glm::vec3> points, std::span<glm::vec3> colors) {
    for (std::size_t i = 0; i < points.size(); ++i)
        colors[i] = 0.5f + 0.5f * points[i];
}

mesh::FieldSource source(PointField field, float level = 0) {
    return {sampler(std::move(field)), level, position};
}

// How often a closed mesh goes round a point: 1 inside, 0 outside (the sum of the triangles' solid
// angles; van Oosterom and Strackee 1983).
double winding(const base::Mesh& mesh, glm::vec3 point) {
    double sum = 0;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec3 a(mesh.positions[t.x] - point), b(mesh.positions[t.y] - point),
            c(mesh.positions[t.z] - point);
        const double la = glm::length(a), lb = glm::length(b), lc = glm::length(c);
        sum += std::atan2(glm::dot(a, glm::cross(b, c)), la * lb * lc + glm::dot(a, b) * lc +
                                                             glm::dot(b, c) * la +
                                                             glm::dot(c, a) * lb);
    }
    return sum / (2 * std::numbers::pi);
}

const mesh::MeshParams kSmall{.resolution = 64, .triangles = 4000, .textureSize = 128};

} // namespace

class MeshExtractorTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFieldBecomesATexturedMesh() {
        mesh::MeshParams params{.resolution = 96, .triangles = 8000, .textureSize = 256};
        mesh::MeshReport report;
        std::vector<float> shares;
        const mesh::MeshExtractor extractor(source(noisyDensity(2), 25));
        const base::Mesh mesh =
            extractor.run(params, {[&](float share) { shares.push_back(share); }, {}}, &report);
        QCOMPARE(base::firstDefect(mesh), nullptr);
        QVERIFY(report.measure.manifold() && !report.crowded);
        QVERIFY(mesh.triangles.size() <= 8000 && mesh.baseColor->width == 256);
        QVERIFY(mesh.normals.size() == mesh.positions.size() && mesh.colors.empty());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()) && shares.back() == 1);

        const base::Mesh again = extractor.run(params);
        QVERIFY(again.positions == mesh.positions && again.triangles == mesh.triangles &&
                again.uvs == mesh.uvs && again.baseColor->data == mesh.baseColor->data);
        params.surface = "vertex_colors";
        const base::Mesh painted = extractor.run(params);
        QVERIFY(painted.colors.size() == painted.positions.size() && !painted.baseColor);
        params.surface = "plain";
        const base::Mesh plain = extractor.run(params);
        QVERIFY(!plain.empty() && plain.colors.empty() && !plain.baseColor);
    }

    void thinPartsStay() {
        const float rod = 0.03f;
        mesh::MeshReport report;
        const base::Mesh mesh =
            mesh::MeshExtractor(source(stool(rod)))
                .run({.resolution = 128, .triangles = 6000, .textureSize = 512}, {}, &report);
        QVERIFY(report.measure.manifold());
        QCOMPARE(report.measure.components, std::int64_t{1});
        QCOMPARE(report.measure.eulerNumber, std::int64_t{2});
        QVERIFY(report.measure.triangles <= 6000);
        for (const float x : {-0.45f, 0.45f}) {
            for (float y = -0.77f; y < 0; y += 0.07f) {
                QVERIFY(winding(mesh, {x, y, 0.45f}) > 0.99);
                QVERIFY(winding(mesh, {x, y, 0.45f + 0.6f * rod}) > 0.99);
                QVERIFY(std::abs(winding(mesh, {x, y - 0.05f, 0.45f + 1.4f * rod})) < 0.01);
            }
        }
        const double volume = 0.06 + 4 * std::numbers::pi * rod * rod * 0.77;
        QVERIFY2(std::abs(report.measure.volume / volume - 1) < 0.04,
                 qPrintable(QString::number(report.measure.volume / volume)));
    }

    void anEmptyFieldIsASentence() {
        const auto undefined = [](glm::vec3) { return std::nanf(""); };
        const auto nothing = [](glm::vec3) { return 0.0f; };
        for (const PointField& field :
             {PointField(sphere(-1)), PointField(undefined), PointField(nothing)}) {
            try {
                mesh::MeshExtractor(source(field)).run(kSmall);
                QFAIL("an empty field has no mesh");
            } catch (const base::Error& error) {
                QCOMPARE(error.kind(), base::ErrorKind::NotFound);
                QVERIFY(std::string(error.what()).find("Nothing solid") != std::string::npos);
            }
        }
    }

    void whatReachesTheBoundsIsClosedThere() {
        const auto slab = [](glm::vec3 p) { return 0.4f - std::abs(p.y); };
        const auto full = [](glm::vec3) { return 1.0f; };
        const struct {
            PointField field;
            double volume;
        } cases[] = {{slab, 2 * 2 * 0.8}, {full, 8}, {sphere(0.5f, {1, 0, 0}), 0.2618}};
        for (const auto& each : cases) {
            mesh::MeshReport report;
            mesh::MeshExtractor(source(each.field)).run(kSmall, {}, &report);
            const mesh::Measure& m = report.measure;
            QVERIFY(m.manifold());
            for (int axis = 0; axis < 3; ++axis)
                QVERIFY(m.bounds.low[axis] >= -1.001f && m.bounds.high[axis] <= 1.001f);
            QVERIFY2(std::abs(m.volume / each.volume - 1) < 0.12,
                     qPrintable(QString("%1 for %2").arg(m.volume).arg(each.volume)));
        }
    }

    void aFieldOfNoiseEndsWithColoursAtTheVertices() {
        mesh::MeshReport report;
        mesh::MeshParams params = kSmall;
        params.floaterShare = 0;
        const base::Mesh mesh = mesh::MeshExtractor(source(noise)).run(params, {}, &report);
        QVERIFY(report.crowded && report.unwrap.charts > 4000);
        QCOMPARE(base::firstDefect(mesh), nullptr);
        QVERIFY(!mesh.baseColor && mesh.uvs.empty());
        QCOMPARE(mesh.colors.size(), mesh.positions.size());
    }

    // What the header says of the time a method must reckon with.
    void theSamplersAreAskedNoMoreThanSaid() {
        std::int64_t values = 0, colors = 0;
        mesh::FieldSource field = source(bumpySphere());
        const mesh::FieldSampler value = field.value;
        field.value = [&](std::span<const glm::vec3> points, std::span<float> out) {
            values += static_cast<std::int64_t>(points.size());
            value(points, out);
        };
        field.color = [&](std::span<const glm::vec3> points, std::span<glm::vec3> out) {
            colors += static_cast<std::int64_t>(points.size());
            position(points, out);
        };
        const int n = 128;
        mesh::MeshExtractor(field).run({.resolution = n, .textureSize = 256});
        QVERIFY(colors > 256 * 256 / 2 && colors <= 256 * 256);
        const auto cells = static_cast<std::int64_t>(
            mesh::extractSurface(value, {.resolution = n}).positions.size());
        const auto limit = (n / 4 + 1) * (n / 4 + 1) * (n / 4 + 1) + 22 * cells;
        QVERIFY2(values < limit, qPrintable(QString("%1 of %2").arg(values).arg(limit)));
    }

    // Counted in processor time, which says the same as the clock on a machine with nothing else to
    // do and more on a busy one.
    void aStopIsObeyedAtEveryStage() {
        const mesh::MeshExtractor extractor(source(noisyDensity(1), 25));
        const mesh::MeshParams params{.resolution = 64, .triangles = 8000, .textureSize = 256};
        std::clock_t longest = 0;
        for (const float at : {0.0f, 0.1f, 0.3f, 0.4f, 0.5f, 0.55f, 0.62f, 0.7f, 0.8f, 0.95f}) {
            std::stop_source stop;
            std::clock_t asked = 0;
            const base::Progress progress{[&](float share) {
                                              if (share < at || stop.stop_requested()) return;
                                              asked = std::clock();
                                              stop.request_stop();
                                          },
                                          stop.get_token()};
            try {
                extractor.run(params, progress);
                QFAIL("the run went on after the stop");
            } catch (const base::Error& error) {
                QCOMPARE(error.kind(), base::ErrorKind::Cancelled);
            }
            longest = std::max(longest, std::clock() - asked);
        }
        QVERIFY2(longest < CLOCKS_PER_SEC, qPrintable(QString("%1 ticks").arg(longest)));
    }

    void parametersDescribeThemselves() {
        const auto specs = base::specsOf<mesh::MeshParams>();
        QCOMPARE(specs.size(), std::size_t{6});
        mesh::MeshParams params;
        base::assign(params, {{"mesh_resolution", std::int64_t{200}}});
        QCOMPARE(params.resolution, 200);
    }
};

MAQUETTE_TEST(MeshExtractorTest);
#include "tst_mesh_extractor.moc"
