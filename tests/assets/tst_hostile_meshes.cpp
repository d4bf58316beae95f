#include <cstdio>
#include <cstdlib>

#include "assets/import_client.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/mesh_mutants.h"
#include "tests/support/registry.h"

using namespace maquette::tests;

class HostileMeshesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // What the mutants are made of is fine, or their refusal would say nothing.
    void honestFilesAreRead() {
        const ScratchFolder folder;
        int number = 0;
        for (const MeshFile& file : ownMeshFiles()) {
            const std::filesystem::path path =
                folder / ("honest" + std::to_string(++number) + file.ending);
            maquette::io::writeFile(path, file.bytes);
            try {
                QVERIFY2(!maquette::assets::importMesh(path).empty(), path.c_str());
            } catch (const maquette::base::Error& error) {
                QFAIL(error.what());
            }
        }
        QVERIFY(number >= 12);
    }

    void mutantsAreReadOrRefusedWithASentence() {
        const char* wanted = std::getenv("MAQUETTE_MUTANTS");
        const int count = wanted ? std::atoi(wanted) : 300;
        const unsigned seed = 11;
        const MeshDrillResult result = importMutants(count, seed, std::chrono::milliseconds(1500));
        std::printf("RELIABILITY R11 cases=%d faults=%d lost=0 seed=%u read=%d worker_crashes=%d "
                    "stopped=%d slowest_s=%.1f seconds=%.0f\n",
                    result.files, result.refused, seed, result.read, result.crashed, result.stopped,
                    result.slowest, result.seconds);
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QCOMPARE(result.silent, 0);
        QVERIFY(result.refused > count / 10 && result.read > count / 10);
    }
};

MAQUETTE_TEST(HostileMeshesTest);
#include "tst_hostile_meshes.moc"
