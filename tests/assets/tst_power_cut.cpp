#include <cstdio>

#include "tests/assets/disk_model.h"
#include "tests/assets/power_cut.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

class PowerCutTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // The model itself: what was synced stays, what was not may go.
    void theModelLosesWhatWasNotSynced() {
        base::Rng rng(1);
        const DiskImage old{{"/d/a", "old"}}, both{{"/d/a", "old"}, {"/d/b.tmp", "new"}};
        const DiskImage emptied{{"/d/a", ""}}, replaced{{"/d/a", "new"}};
        DiskModel disk(old);
        disk.apply({DiskOp::Create, "/d/b.tmp", {}, 0, {}});
        disk.apply({DiskOp::Write, "/d/b.tmp", {}, 0, "new"});
        QVERIFY(disk.crash(Loss::Drop, rng) == old);
        QVERIFY(disk.crash(Loss::Keep, rng) == both);
        // Renamed before it was synced: the name may be there without the content.
        disk.apply({DiskOp::Rename, "/d/b.tmp", "/d/a", 0, {}});
        disk.apply({DiskOp::SyncFolder, "/d", {}, 0, {}});
        QVERIFY(disk.crash(Loss::Drop, rng) == emptied);
        disk.apply({DiskOp::Sync, "/d/a", {}, 0, {}});
        QVERIFY(disk.crash(Loss::Drop, rng) == replaced);
        disk.apply({DiskOp::Write, "/d/a", {}, 0, std::string(2000, 'x')});
        bool torn = false;
        for (int i = 0; i < 20; ++i) {
            const std::string content = disk.crash(Loss::Torn, rng).at("/d/a");
            QVERIFY(content == "new" || content.size() % 512 == 0);
            torn = torn || (content.size() > 3 && content.size() < 2000);
        }
        QVERIFY(torn);
    }

    // The drill itself: a program that forgot to sync would be found out.
    void aMissingSyncIsNoticed() {
        for (const char* forgotten : {"/objects/", "library.db-wal"}) {
            const PowerCutResult result =
                cutPowerEverywhere({.seed = 5, .unsynced = forgotten, .flows = 1});
            QVERIFY2(result.mixed + result.undone > 0, forgotten);
        }
    }

    void aPowerCutLeavesTheLibraryBeforeOrAfterAChange() {
        const PowerCutResult result = cutPowerEverywhere({.stride = 3, .seed = 3});
        std::printf("RELIABILITY R2 %s seed=3\n", figures(result).c_str());
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QVERIFY(result.flows >= 12 && result.states > 600 && result.recovered > 50);
    }
};

MAQUETTE_TEST(PowerCutTest);
#include "tst_power_cut.moc"
