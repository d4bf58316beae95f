// The whole of row R8; takes some minutes.

#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/undo_drill.h"

using namespace maquette;

class UndoSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void tenThousandSequences() {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const tests::UndoDrill drill = tests::drillUndo(seed, 1000);
            QVERIFY2(drill.mismatch.empty(), drill.mismatch.c_str());
            QCOMPARE(drill.lost, 0);
        }
    }

    void aLongHistoryFitsInMemory() {
        QVERIFY(tests::historyBytes(10'000) < std::size_t{200} * 1000 * 1000);
    }
};

MAQUETTE_TEST(UndoSlowTest);
#include "tst_undo_slow.moc"
