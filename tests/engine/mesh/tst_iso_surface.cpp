#include <bit>
#include <limits>

#include "engine/base/error.h"
#include "engine/mesh/measure.h"
#include "tests/engine/mesh/fields.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

class IsoSurfaceTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSphereHasItsAreaVolumeAndNormals() {
        const OwnedGrid owned = sampleGrid(sphere(0.7f), 96);
        const base::Mesh result = mesh::extractSurface(owned.grid);
        QCOMPARE(base::firstDefect(result), nullptr);
        const mesh::Measure m = mesh::measure(result);
        QVERIFY(m.manifold());
        QCOMPARE(m.components, 1);
        QCOMPARE(m.eulerNumber, 2);
        QCOMPARE(m.degenerateTriangles, 0);
        QVERIFY(std::abs(m.volume / (4.0 / 3 * M_PI * 0.343) - 1) < 2e-3);
        QVERIFY(std::abs(m.area / (4 * M_PI * 0.49) - 1) < 2e-3);
        for (std::size_t i = 0; i < result.positions.size(); ++i) {
            QVERIFY(std::abs(glm::length(result.positions[i]) - 0.7f) < 1e-3f);
            QVERIFY(glm::dot(result.normals[i], result.positions[i] / 0.7f) > 0.999f);
            QVERIFY(std::abs(glm::length(result.normals[i]) - 1) < 1e-5f);
        }
    }

    void aTorusHasEulerNumberZero() {
        const OwnedGrid owned = sampleGrid(torus(0.6f, 0.2f), 70);
        const mesh::Measure m = mesh::measure(mesh::extractSurface(owned.grid));
        QVERIFY(m.manifold());
        QCOMPARE(m.eulerNumber, 0);
        QVERIFY(m.volume > 0);
    }

    // Every way in which eight samples can lie inside or outside, inside a shell of outside ones.
    void everyCellCaseIsClosed() {
        for (int code = 0; code < 256; ++code) {
            OwnedGrid owned;
            owned.grid.size = glm::ivec3(4);
            owned.values.assign(64, -1.0f);
            for (int i = 0; i < 8; ++i) {
                const int x = 1 + (i & 1), y = 1 + (i >> 1 & 1), z = 1 + (i >> 2 & 1);
                if (code >> i & 1) owned.values[(z * 4 + y) * 4 + x] = 0.5f;
            }
            owned.grid.values = owned.values;
            const base::Mesh result = mesh::extractSurface(owned.grid);
            if (code == 0) {
                QVERIFY(result.empty());
                continue;
            }
            const mesh::Measure m = mesh::measure(result);
            QVERIFY2(m.manifold(), qPrintable(QString::number(code)));
            QVERIFY(m.volume > 0);
        }
    }

    void randomFieldsOfAllSizesAreClosedManifolds() {
        base::Rng rng(7);
        for (int round = 0; round < 300; ++round) {
            const glm::ivec3 size(3 + rng.below(round % 10 == 0 ? 140 : 20), 3 + rng.below(17),
                                  3 + rng.below(17));
            const OwnedGrid owned = randomGrid(size, round, round % 3);
            const base::Mesh result = mesh::extractSurface(owned.grid, {.level = 0});
            QCOMPARE(base::firstDefect(result), nullptr);
            if (result.empty()) continue;
            const mesh::Measure m = mesh::measure(result);
            QVERIFY(m.manifold());
            QCOMPARE(m.degenerateTriangles, 0);
            QVERIFY(m.volume > 0);
        }
    }

    void eulerNumbersMatchTheInsideSamples() {
        // The solid inside the surface can be shrunk to the complex that the inside samples span
        // (edges, squares and cubes all of whose corners are inside), and a closed surface has
        // twice the Euler number of the solid it bounds.
        for (int round = 0; round < 40; ++round) {
            const OwnedGrid owned = randomGrid(glm::ivec3(9), 1000 + round);
            const mesh::Measure m = mesh::measure(mesh::extractSurface(owned.grid));
            QCOMPARE(m.eulerNumber, 2 * eulerOfInside(owned));
        }
    }

    void aFieldThatFillsTheGridIsClosedOffAtItsBorder() {
        for (const float value : {1.0f, std::numeric_limits<float>::infinity()}) {
            OwnedGrid owned = sampleGrid([=](glm::vec3) { return value; }, 12);
            const base::Mesh result = mesh::extractSurface(owned.grid);
            const mesh::Measure m = mesh::measure(result);
            QVERIFY(m.manifold());
            QCOMPARE(m.eulerNumber, 2);
            QVERIFY(m.bounds.low.x > -1 && m.bounds.low.x < -0.99f);
            QVERIFY(m.bounds.high.z < 1 && m.bounds.high.z > 0.99f);
            QCOMPARE(base::firstDefect(result), nullptr);
        }
    }

    void notANumberIsOutside() {
        OwnedGrid owned = sampleGrid(sphere(0.7f), 32);
        for (std::size_t i = 0; i < owned.values.size(); i += 37)
            owned.values[i] = i % 2 ? std::nanf("") : std::numeric_limits<float>::infinity();
        const base::Mesh result = mesh::extractSurface(owned.grid);
        QCOMPARE(base::firstDefect(result), nullptr);
        QVERIFY(mesh::measure(result).manifold());
    }

    void anEmptyFieldGivesAnEmptyMesh() {
        const OwnedGrid owned = sampleGrid(sphere(-1.0f), 20);
        QVERIFY(mesh::extractSurface(owned.grid).empty());
    }

    void aGridThatIsNotItsSizeIsRefused() {
        OwnedGrid owned = sampleGrid(sphere(0.7f), 20);
        owned.grid.size.x = 21;
        QVERIFY_EXCEPTION_THROWN(mesh::extractSurface(owned.grid), base::Error);
    }

    void theResultDoesNotDependOnThreads() {
        const OwnedGrid owned = sampleGrid(bumpySphere(), 100);
        cuda::ThreadPool one(1), four(4);
        const base::Mesh a = mesh::extractSurface(owned.grid, {}, {}, one);
        const base::Mesh b = mesh::extractSurface(owned.grid, {}, {}, four);
        QVERIFY(a.triangles == b.triangles && a.positions == b.positions && a.normals == b.normals);
    }

  private:
    // One cell's solid is no such complex: with two opposite corners outside, the other six are a
    // ring of edges, but the solid fills it.
    static std::int64_t eulerOfInside(const OwnedGrid& owned) {
        const glm::ivec3 size = owned.grid.size;
        const auto inside = [&](int x, int y, int z) {
            if (std::min({x, y, z}) < 1 || x > size.x - 2 || y > size.y - 2 || z > size.z - 2)
                return false;
            return owned.values[(z * size.y + y) * size.x + x] > 0;
        };
        std::int64_t euler = 0;
        for (int z = 0; z < size.z; ++z) {
            for (int y = 0; y < size.y; ++y) {
                for (int x = 0; x < size.x; ++x) {
                    for (int span = 0; span < 8; ++span) { // which axes the element spans
                        bool all = true;
                        for (int i = 0; i < 8; ++i) {
                            if (i & ~span) continue;
                            all &= inside(x + (i & 1), y + (i >> 1 & 1), z + (i >> 2 & 1));
                        }
                        const int sign = std::popcount(unsigned(span)) % 2 ? -1 : 1;
                        if (all) euler += sign;
                    }
                    int code = 0;
                    for (int i = 0; i < 8; ++i)
                        code |= inside(x + (i & 1), y + (i >> 1 & 1), z + (i >> 2 & 1)) << i;
                    for (int i = 0; i < 4; ++i) {
                        if (code == (255 & ~(1 << i | 1 << (7 - i)))) ++euler;
                    }
                }
            }
        }
        return euler;
    }
};

MAQUETTE_TEST(IsoSurfaceTest);
#include "tst_iso_surface.moc"
