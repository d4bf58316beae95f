// Takes longer than QtTest's watchdog allows: QTEST_FUNCTION_TIMEOUT=3600000.

#include <cstdio>

#include "tests/assets/power_cut.h"
#include "tests/support/registry.h"

using namespace maquette::tests;

class PowerCutSlowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void fiftyThousandPowerCuts() {
        const PowerCutResult result = cutPowerEverywhere({.rounds = 60, .seed = 4});
        std::printf("RELIABILITY R2 cases=%lld faults=%lld lost=%lld seed=4 flows=%d "
                    "during_recovery=%lld mixed=%lld undone=%lld seconds=%.1f\n",
                    static_cast<long long>(result.states), static_cast<long long>(result.points),
                    static_cast<long long>(result.mixed + result.undone), result.flows,
                    static_cast<long long>(result.recovered), static_cast<long long>(result.mixed),
                    static_cast<long long>(result.undone), result.seconds);
        QVERIFY2(result.problem.empty(), result.problem.c_str());
        QVERIFY(result.states >= 50'000);
    }
};

MAQUETTE_TEST(PowerCutSlowTest);
#include "tst_power_cut_slow.moc"
