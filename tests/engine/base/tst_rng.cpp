#include <vector>

#include "engine/base/rng.h"
#include "tests/support/registry.h"

using namespace maquette;

class RngTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Known-answer vectors of the Philox4x32-10 paper's reference implementation.
    void philoxMatchesThePublishedVectors() {
        const auto zero = base::philox({0, 0, 0, 0}, {0, 0});
        QCOMPARE(zero[0], 0x6627e8d5u);
        QCOMPARE(zero[1], 0xe169c58du);
        QCOMPARE(zero[2], 0xbc57ac4cu);
        QCOMPARE(zero[3], 0x9b00dbd8u);
        const auto ones = base::philox({~0u, ~0u, ~0u, ~0u}, {~0u, ~0u});
        QCOMPARE(ones[0], 0x408f276du);
        QCOMPARE(ones[3], 0x6d5451fdu);
    }

    void stateRestoresTheSequence() {
        base::Rng rng(7, 3);
        for (int i = 0; i < 13; ++i)
            rng.bits();
        base::Rng copy(rng.state());
        for (int i = 0; i < 100; ++i)
            QCOMPARE(copy.bits(), rng.bits());
    }

    void normalHasUnitVariance() {
        base::Rng rng(1);
        double sum = 0, squares = 0;
        constexpr int kCount = 200000;
        for (int i = 0; i < kCount; ++i) {
            const double v = rng.normal();
            sum += v;
            squares += v * v;
        }
        QVERIFY(std::abs(sum / kCount) < 0.01);
        QVERIFY(std::abs(squares / kCount - 1) < 0.02);
    }
};

MAQUETTE_TEST(RngTest);
#include "tst_rng.moc"
