#include <cstdio>

#include "tests/assets/kill_drill.h"
#include "tests/support/registry.h"

using namespace maquette::tests;

class LibraryKillSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nothingAcknowledgedIsLost() {
        const KillResult result = killDrill(1000, 8, ScratchFolder::Place::Disk);
        std::printf("RELIABILITY R1-library cases=%d acknowledged=%d lost=%d corrupt=%d seed=8 "
                    "ms_per_kill=%.1f\n",
                    result.kills, result.acknowledged, result.lost, result.corrupt,
                    1000 * result.seconds / result.kills);
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QCOMPARE(result.lost, 0);
        QCOMPARE(result.corrupt, 0);
        QVERIFY(result.acknowledged > result.kills);
    }
};

MAQUETTE_TEST(LibraryKillSlowTest);
#include "tst_library_kill_slow.moc"
