#include <cmath>

#include "engine/methods/hifa/multi_view.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/methods/hifa/views.h"
#include "engine/priors/view_cameras.h"
#include "tests/engine/methods/hifa/delta_priors.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::methods::hifa;
using maquette::tests::randomTensor;
using maquette::tests::relativeError;

namespace {

Tensor noise(at::IntArrayRef shape, std::uint64_t seed) {
    return randomTensor(shape, seed).to(at::kDouble);
}

base::Camera viewFrom(float azimuth, float elevation) {
    return base::Camera::orbit(azimuth, elevation, 3, 40, 8, 8);
}

// A set's views from anywhere; the exact priors of these tests do not look.
SetConditions anyConditions() {
    return {std::vector<priors::Condition>(4), std::vector<priors::Condition>(4)};
}

} // namespace

class TestMultiView : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // MV-c: the matrices of MVDream's own code for elevation 15.
    void camerasAreTold() {
        const std::vector<std::pair<float, std::vector<float>>> wanted = {
            {0.f,
             {1, 0, 0, 0, 0, .258819f, -.965926f, -.965926f, 0, .965926f, .258819f, .258819f, 0, 0,
              0, 1}},
            {90.f,
             {0, -.258819f, .965926f, .965926f, 1, 0, 0, 0, 0, .965926f, .258819f, .258819f, 0, 0,
              0, 1}}};
        for (const auto& [azimuth, numbers] : wanted) {
            const Tensor told = priors::cameraNumbers(viewFrom(azimuth, 15));
            const Tensor difference = told - nn::tensorFrom(numbers, {1, 16});
            QVERIFY(difference.abs().max().item<double>() < 1e-6);
        }
    }

    // MV-d: the gradient is (z - x0*) / B; without rescaling it is score distillation with
    // w = sigma / alpha.
    void theGradientIsThatOfScoreDistillation() {
        const priors::NoiseSchedule schedule;
        const int t = 640;
        const double alpha = schedule.alpha(t), sigma = schedule.sigma(t);
        Tensor z = noise({4, 4, 6, 6}, 1);
        const Tensor eps = noise({4, 4, 6, 6}, 2), guided = noise({4, 4, 6, 6}, 3);
        const Tensor noisy = z * alpha + eps * sigma;
        const Tensor clean = schedule.cleanFrom(noisy, guided, t);
        const Tensor plain = schedule.cleanFrom(noisy, noise({4, 4, 6, 6}, 4), t);
        z.requires_grad_(true);
        const Tensor tamed = tamedTarget(clean, plain, 0.5);
        reconstructionLoss(z, tamed).backward();
        QVERIFY(relativeError(z.grad(), (z.detach() - tamed) / 4) < 1e-6);
        z.mutable_grad() = Tensor();
        reconstructionLoss(z, tamedTarget(clean, plain, 0)).backward();
        QVERIFY(relativeError(z.grad(), (guided - eps) * (sigma / alpha / 4)) < 1e-6);
    }

    // The deviations are over the whole set, unbiased, and half of the way is taken.
    void theSetIsRescaledTogether() {
        Tensor guided = noise({4, 4, 6, 6}, 5) * 3;
        guided[0] *= 10; // a view of its own contrast keeps it beside the others
        const Tensor plain = noise({4, 4, 6, 6}, 6);
        const double n = static_cast<double>(guided.numel());
        const auto deviation = [&](const Tensor& x) {
            return std::sqrt((x - x.mean()).square().sum().item<double>() / (n - 1));
        };
        const double factor = deviation(plain) / deviation(guided);
        QVERIFY(relativeError(tamedTarget(guided, plain, 0.5), guided * (0.5 * factor + 0.5)) <
                1e-6);
    }

    // MV-e
    void theRangeFalls() {
        const auto at = [](int step) { return fallingRange(step / 10000.0); };
        for (const auto& [step, low, high] : {std::tuple{0, 980, 980},
                                              {2000, 740, 860},
                                              {4000, 500, 740},
                                              {8000, 20, 500},
                                              {10000, 20, 500}}) {
            QCOMPARE(at(step).low, low);
            QCOMPARE(at(step).high, high);
        }
    }

    // MV-f: towards known clean latents a free set follows them, at a rate that does not depend on
    // the noise level.
    void aSetConverges() {
        const Tensor point = randomTensor({4, 3, 6, 6}, 7).to(at::kFloat) * 0.4;
        const tests::ExactPrior prior(6, [&](const Tensor&, int, const auto&) {
            return at::cat({point, point});
        });
        GuidanceSettings settings;
        settings.scale = 50;
        for (const int t : {980, 20}) {
            Tensor images = at::full({4, 3, 6, 6}, 0.5f);
            base::Rng rng(8);
            for (int i = 0; i < 60; ++i) {
                const Guidance guidance =
                    guideSet(prior, images, t, anyConditions(), settings, i == 59, rng);
                QCOMPARE(guidance.imagination.defined(), i == 59);
                images = images - guidance.imageGradient * (images.numel() * 0.02);
            }
            const double error = relativeError(images * 2 - 1, point);
            QVERIFY2(error < 0.01, std::to_string(error).c_str());
        }
    }

    void setsAreQuarterTurns() {
        base::Rng rng(9);
        for (int step = 0; step < 40; ++step) {
            const auto cameras = trainingSet(32, 3, step, rng);
            QCOMPARE(cameras.size(), std::size_t{4});
            const double half = 1 / std::tan(double{cameras[0].fovY} / 2);
            const double distance = glm::length(cameras[0].position());
            QVERIFY(distance >= 0.8 * half - 1e-4 && distance <= half + 1e-4);
            QVERIFY(cameras[0].elevation() >= -1e-3f && cameras[0].elevation() <= 30.001f);
            for (std::size_t i = 1; i < 4; ++i) {
                const double turn = std::fmod(
                    double{cameras[i].azimuth()} - double{cameras[i - 1].azimuth()} + 360, 360);
                QVERIFY(std::abs(turn - 90) < 1e-2);
                QVERIFY(std::abs(cameras[i].elevation() - cameras[0].elevation()) < 1e-3f);
                QCOMPARE(cameras[i].fovY, cameras[0].fovY);
            }
        }
    }

    void wordsTurnWithTheView() {
        const auto shares = [](float azimuth) { return viewShares(viewFrom(azimuth, 10)); };
        QVERIFY(std::abs(shares(0).front - 1) < 1e-5);
        QVERIFY(std::abs(shares(330).front - 2.0 / 3) < 1e-5);
        QVERIFY(std::abs(shares(30).side - 1.0 / 3) < 1e-5);
        QVERIFY(std::abs(shares(180).back - 1) < 1e-5);
        QVERIFY(std::abs(shares(225).back - 0.5) < 1e-5);
        for (float azimuth = 0; azimuth < 360; azimuth += 7) {
            const ViewShares s = shares(azimuth);
            QVERIFY(s.front >= 0 && s.side >= 0 && s.back >= 0);
            QVERIFY(std::abs(s.front + s.side + s.back - 1) < 1e-9);
        }
    }

    // Weights -2 exp(-2 r) for the front and -2 exp(-10 r) for the side, as the published code has
    // them.
    void otherSidesAreSteeredFrom() {
        const auto at = [](float azimuth) { return viewNegatives(viewFrom(azimuth, 10), 2); };
        QCOMPARE(at(0).front, 0.0);
        QVERIFY(std::abs(at(0).side + 2) < 1e-4);
        QVERIFY(std::abs(at(45).front + 2 * std::exp(-1.0)) < 1e-4);
        QVERIFY(std::abs(at(315).side + 2 * std::exp(-5.0)) < 1e-4);
        QCOMPARE(at(88).side, 0.0);
        QVERIFY(std::abs(at(135).side + std::exp(-5.0)) < 1e-4);
        QCOMPARE(at(170).front, -2.0);
    }

    // Perp-Neg: what lies along the wanted direction is left alone, the rest is pushed away.
    void negativesActAcrossOnly() {
        const Tensor none = at::tensor({1.0, 1.0, 1.0}).view({1, 3, 1, 1});
        const Tensor wanted = at::tensor({3.0, 1.0, 1.0}).view({1, 3, 1, 1});  // d = (2, 0, 0)
        const Tensor other = at::tensor({6.0, 4.0, 1.0}).view({1, 3, 1, 1});   // d = (5, 3, 0)
        const Tensor third = at::tensor({-7.0, 1.0, -1.0}).view({1, 3, 1, 1}); // d = (-8, 0, -2)
        const Tensor mixed =
            priors::guidedAway(none, wanted, at::cat({other, third}), {-0.5, -2.0}, 10);
        const Tensor expected = at::tensor({21.0, -14.0, 41.0}).view({1, 3, 1, 1});
        QVERIFY(relativeError(mixed, expected) < 1e-6);
        QVERIFY(relativeError(priors::guidedAway(none, wanted, wanted, {-3.0}, 10),
                              priors::guided(none, wanted, 10)) < 1e-6);
    }
};

MAQUETTE_TEST(TestMultiView);
#include "tst_multi_view.moc"
