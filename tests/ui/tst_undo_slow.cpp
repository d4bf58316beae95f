// The whole of row R8; takes some minutes.

#include <QTest>

#include "tests/support/registry.h"
#include "tests/ui/undo_drill.h"

using namespace maquette;

class UndoSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // A row for each seed: QtTest gives every row five minutes.
    void tenThousandSequences_data() {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void tenThousandSequences() {
        QFETCH(quint64, seed);
        const tests::UndoDrill drill = tests::drillUndo(seed, 1000);
        QVERIFY2(drill.mismatch.empty(), drill.mismatch.c_str());
        QCOMPARE(drill.lost, 0);
    }

    void aLongHistoryFitsInMemory() {
        QVERIFY(tests::historyBytes(10'000) < std::size_t{200} * 1000 * 1000);
    }
};

MAQUETTE_TEST(UndoSlowTest);
#include "tst_undo_slow.moc"
