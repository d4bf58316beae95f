// One row for each kind of change, so that a drill that was interrupted goes on with the rows that
// are missing. On a busy machine QtTest's watchdog may miss that one row followed the other and add
// them up: QTEST_FUNCTION_TIMEOUT=3600000.

#include <cstdio>

#include "tests/assets/power_cut.h"
#include "tests/support/registry.h"

using namespace maquette::tests;

class PowerCutSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fiftyThousandPowerCuts_data() {
        QTest::addColumn<QString>("kind");
        for (const std::string& kind : kindsOfChanges())
            QTest::newRow(kind.c_str()) << QString::fromStdString(kind);
    }

    void fiftyThousandPowerCuts() {
        QFETCH(QString, kind);
        const PowerCutResult result =
            cutPowerEverywhere({.rounds = kRounds, .seed = 4, .only = kind.toStdString()});
        std::printf("RELIABILITY R2 %s seed=4 kind=%s\n", figures(result).c_str(),
                    qPrintable(kind));
        std::fflush(stdout);
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QCOMPARE(result.flows, 1);
        m_states += result.states;
        ++m_rows;
    }

    void cleanupTestCase() {
        if (m_rows == kindsOfChanges().size()) QVERIFY(m_states >= 50'000);
    }

  private:
    static constexpr int kRounds = 60;
    std::int64_t m_states = 0;
    std::size_t m_rows = 0;
};

MAQUETTE_TEST(PowerCutSlowTest);
#include "tst_power_cut_slow.moc"
