#include "engine/base/error.h"
#include "engine/mesh/intersections.h"
#include "engine/mesh/print_check.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// A box of these sides in metres, standing on y = 0, with a cavity when wall > 0.
void addBox(base::Mesh& mesh, glm::vec3 low, glm::vec3 high, bool inwards) {
    const auto n = static_cast<std::uint32_t>(mesh.positions.size());
    for (int i = 0; i < 8; ++i)
        mesh.positions.push_back(
            {i & 1 ? high.x : low.x, i & 2 ? high.y : low.y, i & 4 ? high.z : low.z});
    for (glm::uvec3 t : {glm::uvec3(0, 2, 3),
                         {0, 3, 1},
                         {4, 5, 7},
                         {4, 7, 6},
                         {0, 1, 5},
                         {0, 5, 4},
                         {2, 6, 7},
                         {2, 7, 3},
                         {0, 4, 6},
                         {0, 6, 2},
                         {1, 3, 7},
                         {1, 7, 5}}) {
        if (inwards) std::swap(t.y, t.z);
        mesh.triangles.push_back(t + n);
    }
}

base::Mesh shell(glm::vec3 size, float wall) {
    base::Mesh mesh;
    addBox(mesh, {-size.x / 2, 0, -size.z / 2}, {size.x / 2, size.y, size.z / 2}, false);
    if (wall > 0)
        addBox(mesh, glm::vec3(-size.x / 2, 0, -size.z / 2) + wall,
               glm::vec3(size.x / 2, size.y, size.z / 2) - wall, true);
    return mesh;
}

bool says(const mesh::PrintReport& report, mesh::Verdict verdict, const char* words) {
    for (const mesh::PrintFinding& finding : report.findings) {
        if (finding.verdict == verdict && finding.what.english().find(words) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

class PrintCheckTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void wallsOfKnownShells() {
        for (const float mm : {0.4f, 0.8f, 1.1f, 1.2f, 2.0f, 5.0f}) {
            const mesh::PrintReport report =
                mesh::checkPrint(shell({0.06f, 0.05f, 0.04f}, mm / 1000));
            QVERIFY2(std::abs(report.thinnest - mm) < 0.01 * mm + 0.001,
                     qPrintable(QString("%1 for %2").arg(report.thinnest).arg(mm)));
            QVERIFY(std::abs(report.usualWall - mm) < 0.01 * mm + 0.001);
            QCOMPARE(report.thinShare > 0.5, mm < 1.2f);
            QCOMPARE(report.verdict() == mesh::Verdict::Fail, mm < 1.2f);
            const double volume =
                60 * 50 * 40 - (60 - 2.0 * mm) * (50 - 2.0 * mm) * (40 - 2.0 * mm);
            QVERIFY(std::abs(report.volume * 1000 / volume - 1) < 1e-3);
        }
    }

    void wallsOfASphere() {
        const auto ball = [](glm::vec3 p) { return 0.1f - std::abs(glm::length(p) - 0.6f); };
        const base::Mesh mesh = mesh::extractSurface(sampler(ball), {.resolution = 64});
        const mesh::PrintReport report = mesh::checkPrint(mesh, {.millimetresPerUnit = 10});
        QVERIFY(std::abs(report.thinnest - 2) < 0.15); // from in to out: 0.2 units of 10 mm
    }

    void aSolidBlockIsGood() {
        const mesh::PrintReport report = mesh::checkPrint(shell({0.05f, 0.05f, 0.05f}, 0));
        QVERIFY(report.verdict() == mesh::Verdict::Good);
        QVERIFY(std::abs(report.base - 2500) < 1 && report.overhang == 0);
        QVERIFY(glm::length(report.size - glm::dvec3(50, 50, 50)) < 1e-3);
    }

    void whatIsWrongIsSaid() {
        base::Mesh open = shell({0.05f, 0.05f, 0.05f}, 0);
        open.triangles.pop_back();
        QVERIFY(says(mesh::checkPrint(open), mesh::Verdict::Fail, "not closed: 3 open"));
        base::Mesh inside = shell({0.05f, 0.05f, 0.05f}, 0);
        for (glm::uvec3& t : inside.triangles)
            std::swap(t.x, t.y);
        QVERIFY(says(mesh::checkPrint(inside), mesh::Verdict::Fail, "faces inwards"));
        QVERIFY(says(mesh::checkPrint(shell({0.5f, 0.05f, 0.05f}, 0)), mesh::Verdict::Fail,
                     "more than the printer's"));
        QVERIFY(says(mesh::checkPrint(shell({0.001f, 0.001f, 0.001f}, 0)), mesh::Verdict::Mind,
                     "only"));
        base::Mesh two = shell({0.05f, 0.05f, 0.05f}, 0);
        addBox(two, {0.04f, 0, 0.04f}, {0.05f, 0.01f, 0.05f}, false);
        QVERIFY(says(mesh::checkPrint(two), mesh::Verdict::Mind, "2 separate pieces"));
        QVERIFY_EXCEPTION_THROWN(mesh::checkPrint({}), base::Error);
    }

    // Two blocks pushed into each other: all triangles of the faces that meet are found, whichever
    // way the grid lies; boxes that only touch are not.
    void surfacesThatCutEachOtherAreCounted() {
        base::Mesh crossed = shell({0.05f, 0.05f, 0.05f}, 0);
        addBox(crossed, {0.01f, 0.01f, 0.011f}, {0.06f, 0.04f, 0.04f}, false);
        QVERIFY(mesh::crossingTriangles(crossed) >= 8);
        QVERIFY(says(mesh::checkPrint(crossed), mesh::Verdict::Mind, "cuts through itself"));
        base::Mesh touching = shell({0.05f, 0.05f, 0.05f}, 0);
        addBox(touching, {0.025f, 0, -0.01f}, {0.04f, 0.01f, 0.01f}, false);
        QCOMPARE(mesh::crossingTriangles(touching), std::int64_t{0});
        const base::Mesh ball = mesh::extractSurface(sampler(bumpySphere()), {.resolution = 40});
        QCOMPARE(mesh::crossingTriangles(ball), std::int64_t{0});
        base::Mesh two = ball;
        const auto n = static_cast<std::uint32_t>(ball.positions.size());
        for (const glm::vec3& p : ball.positions)
            two.positions.push_back(p + glm::vec3(0.3f, 0.013f, 0.007f));
        for (const glm::uvec3& t : ball.triangles)
            two.triangles.push_back(t + n);
        two.normals.clear();
        QVERIFY(mesh::crossingTriangles(two) > 100);
    }

    // A table: its plate's underside hangs over; each finding names what mends it.
    void overhangsAreMeasured() {
        base::Mesh mesh;
        addBox(mesh, {-0.01f, 0, -0.01f}, {0.01f, 0.03f, 0.01f}, false);
        addBox(mesh, {-0.04f, 0.031f, -0.04f}, {0.04f, 0.04f, 0.04f}, false);
        const mesh::PrintReport report = mesh::checkPrint(mesh);
        QVERIFY(report.overhang > 0.2);
        for (const mesh::PrintFinding& finding : report.findings)
            QCOMPARE(finding.remedy.empty(), finding.verdict == mesh::Verdict::Good);
    }

    void theAnswerIsAlwaysTheSame() {
        const base::Mesh mesh = mesh::extractSurface(sampler(bumpySphere()), {.resolution = 32});
        const mesh::PrintReport a = mesh::checkPrint(mesh), b = mesh::checkPrint(mesh);
        QCOMPARE(a.thinnest, b.thinnest);
        QCOMPARE(a.thinShare, b.thinShare);
    }
};

MAQUETTE_TEST(PrintCheckTest);
#include "tst_print_check.moc"
