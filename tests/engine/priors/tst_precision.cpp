#include <functional>

#include "engine/base/error.h"
#include "engine/io/weight_summary.h"
#include "engine/priors/precision.h"
#include "tests/support/registry.h"

using namespace maquette;
using priors::Precision;

namespace {

constexpr std::uint64_t kStableDiffusion = 1'066'000'000; // numbers

base::ErrorKind refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const base::Error& error) {
        return error.kind();
    }
    return base::ErrorKind::Internal;
}

} // namespace

class PrecisionTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatFitsIsTaken() {
        const std::uint64_t half = io::memoryNeed(kStableDiffusion, 16),
                            full = io::memoryNeed(kStableDiffusion, 32);
        QVERIFY(half < full);
        QCOMPARE(priors::typeThatFits(at::kFloat, kStableDiffusion, full), at::kFloat);
        QCOMPARE(priors::typeThatFits(at::kFloat, kStableDiffusion, full - 1), at::kBFloat16);
        QCOMPARE(priors::typeThatFits(at::kBFloat16, kStableDiffusion, full), at::kBFloat16);
        QCOMPARE(priors::typeThatFits(at::kBFloat16, kStableDiffusion, half), at::kBFloat16);
        QCOMPARE(priors::typeThatFits(at::kFloat, kStableDiffusion, 0), at::kFloat); // not known
        QCOMPARE(refusal([&] { priors::typeThatFits(at::kFloat, kStableDiffusion, half - 1); }),
                 base::ErrorKind::OutOfMemory);
    }

    // A number of numbers that no memory holds.
    void anUnfitModelIsRefusedUnlessToldOtherwise() {
        nn::UNetConfig tiny;
        tiny.blockOutChannels = {32};
        tiny.downBlockTypes = {"CrossAttnDownBlock2D"};
        tiny.upBlockTypes = {"CrossAttnUpBlock2D"};
        tiny.heads = {2};
        tiny.crossAttentionDim = 16;
        tiny.sampleSize = 4;
        constexpr std::uint64_t kHuge = std::uint64_t{1} << 50;
        QCOMPARE(refusal([&] { priors::typeFor(Precision::Auto, tiny, kHuge, at::kCPU); }),
                 base::ErrorKind::OutOfMemory);
        QCOMPARE(priors::typeFor(Precision::Auto, tiny, kHuge, at::kCPU, true), at::kBFloat16);
        QCOMPARE(priors::typeFor(Precision::Fp32, tiny, kHuge, at::kCPU), at::kFloat);
        QCOMPARE(refusal([&] { priors::typeFor(Precision::Fp16, tiny, 1, at::kCPU); }),
                 base::ErrorKind::Usage);
        QCOMPARE(priors::typeFor(Precision::Auto, tiny, 1000, at::kCPU), at::kFloat);
    }
};

MAQUETTE_TEST(PrecisionTest);
#include "tst_precision.moc"
