#include <cmath>

#include <ATen/ops/tanh.h>

#include "engine/methods/hifa/guidance.h"
#include "engine/methods/hifa/regularisers.h"
#include "engine/methods/hifa/schedule.h"
#include "tests/engine/methods/hifa/delta_priors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::methods::hifa;

namespace {

Tensor randomTensor(at::IntArrayRef shape, base::Rng& rng) {
    Tensor x = at::empty(shape, at::kFloat);
    rng.fillNormal({x.mutable_data_ptr<float>(), static_cast<std::size_t>(x.numel())});
    return x;
}

double difference(const Tensor& a, const Tensor& b) {
    return ((a - b).norm() / b.norm()).item<double>();
}

const priors::Condition kAny;

// Data at +1 and -1 with standard deviation 0.1, one value: E[x0 | z].
Tensor twoModes(const priors::NoiseSchedule& schedule, const Tensor& z, int t) {
    const double a = schedule.alpha(t), s2 = std::pow(schedule.sigma(t), 2);
    const double v = 0.01, total = a * a * v + s2;
    // Posterior mean of each mode, weighted by tanh of the log-odds.
    const Tensor odds = at::tanh(z * (a / total));
    return z * (a * v / total) + odds * (s2 / total);
}

double meanMagnitude(int t, int steps, double eta) {
    const priors::NoiseSchedule schedule;
    const tests::ExactPrior prior(
        1, [&](const Tensor& z, int at, const auto&) { return twoModes(schedule, z, at); });
    base::Rng rng(3);
    constexpr int kDraws = 4000;
    std::vector<int> visits;
    const int stride = steps == 4 ? 250 : std::max(1, t / steps);
    visits = denoiseVisits(t, steps == 1 ? t : stride, steps);
    GuidanceSettings settings;
    settings.eta = eta;
    settings.scale = 1;
    // z = 0 under fresh noise: one column a draw.
    const Tensor noisy = randomTensor({1, 1, 1, kDraws}, rng) * schedule.sigma(t);
    return denoise(prior, noisy, visits, kAny, kAny, settings, rng).abs().mean().item<double>();
}

} // namespace

class TestGuidance : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // H1: the residual and the noise form of score distillation are one vector.
    void residualEqualsNoiseForm() {
        const priors::NoiseSchedule schedule;
        base::Rng rng(1);
        for (const int t : {20, 300, 640, 980}) {
            const Tensor eps = randomTensor({1, 4, 8, 8}, rng).to(at::kDouble);
            const Tensor ehat = randomTensor({1, 4, 8, 8}, rng).to(at::kDouble);
            Tensor z = randomTensor({1, 4, 8, 8}, rng).to(at::kDouble);
            z.requires_grad_(true);
            const double alpha = schedule.alpha(t), sigma = schedule.sigma(t), w = 0.7;
            const Tensor clean = ((z * alpha + eps * sigma - ehat * sigma) / alpha).detach();
            const Tensor wanted = (ehat - eps) * w;
            QVERIFY(difference((z - clean).detach() * (alpha / sigma * w), wanted) < 1e-12);
            const Tensor loss = (z - clean).square().sum() * distillationFactor(schedule, t, w);
            loss.backward();
            QVERIFY(difference(z.grad(), wanted) < 1e-12);
        }
    }

    // The weight modes of the published code as classical w(t): a factor f on the residual
    // z - zhat_1 is w = f sigma / alpha.
    void weightModesMatch() {
        const priors::NoiseSchedule schedule;
        for (const int t : {300, 640, 980}) {
            const double a = schedule.alpha(t), s = schedule.sigma(t);
            const auto asClassical = [&](double factor) { return factor * s / a; };
            const auto back = [&](double w) { return 2 * distillationFactor(schedule, t, w); };
            QVERIFY(std::abs(back(asClassical(0.05)) - 0.05) < 1e-15);
            QVERIFY(std::abs(back(0.05) - 0.05 * a / s) < 1e-15);         // noisematch
            QVERIFY(std::abs(back(0.05 * s * s) - 0.05 * a * s) < 1e-15); // sdslike
            QVERIFY(std::abs(back(0.05 * a) - 0.05 * a * a / s) < 1e-15); // strongerlower
        }
        QVERIFY(std::abs(schedule.sigma(980) / schedule.alpha(980) - 13.04) < 0.01);
        QVERIFY(std::abs(schedule.sigma(640) / schedule.alpha(640) - 2.645) < 0.001);
        QVERIFY(std::abs(schedule.sigma(300) / schedule.alpha(300) - 0.833) < 0.001);
    }

    // H2: the picture's residual has exactly its gradient beside the latent's.
    void imageGradientIsExact() {
        base::Rng rng(2);
        const Tensor image = at::sigmoid(randomTensor({1, 3, 8, 8}, rng));
        const tests::ExactPrior prior = tests::pointPrior(at::zeros({1, 3, 8, 8}));
        GuidanceSettings settings;
        settings.imageWeight = 0;
        base::Rng first(9), second(9);
        const Guidance without = guide(prior, image, 500, kAny, kAny, settings, first);
        settings.imageWeight = 4.8;
        const Guidance with = guide(prior, image, 500, kAny, kAny, settings, second);
        const Tensor wanted = (image - with.imagination) * (2 * 4.8 / 192);
        QVERIFY(difference(with.imageGradient - without.imageGradient, wanted) < 1e-5);
        QVERIFY(!with.imagination.requires_grad());
        QVERIFY(!image.requires_grad() && !image.grad().defined());
    }

    // H3
    void visitsOfTheDenoising() {
        const std::vector<std::pair<int, std::size_t>> lengths = {
            {980, 4}, {749, 3}, {640, 3}, {300, 2}, {249, 1}};
        for (const auto& [t, length] : lengths)
            QCOMPARE(denoiseVisits(t, 250, 4).size(), length);
        QCOMPARE(denoiseVisits(980, 250, 4), (std::vector{980, 730, 480, 230}));
        QCOMPARE(denoiseVisits(640, 250, 1), std::vector{640});
        for (int t = 20; t <= 980; ++t)
            QVERIFY(denoiseVisits(t, denoiseStride(t), 4).size() >= 2);
    }

    void oneStepIsTheCleanEstimate() {
        const priors::NoiseSchedule schedule;
        const tests::ExactPrior prior(
            4, [&](const Tensor& z, int t, const auto&) { return twoModes(schedule, z, t); });
        base::Rng rng(4);
        const Tensor noisy = randomTensor({1, 3, 4, 4}, rng);
        const Tensor one = denoise(prior, noisy, {640}, kAny, kAny, {}, rng);
        QVERIFY(one.equal(priors::denoiseGuided(prior, noisy, 640, kAny, kAny, 4).clean));
    }

    // H4: several steps find a mode where one step averages them. The sheet's figures end on
    // abar_0, ours on the clean estimate: .04 more at t = 300.
    void iterativeBeatsOneStep() {
        struct Row {
            int t;
            double one, four, fourFresh;
        };
        for (const Row& row :
             {Row{980, .06, .80, .78}, Row{640, .28, .89, .88}, Row{300, .61, .87, .91}}) {
            QVERIFY(std::abs(meanMagnitude(row.t, 1, 0) - row.one) < 0.03);
            QVERIFY(std::abs(meanMagnitude(row.t, 4, 0) - row.four) < 0.05);
            QVERIFY(std::abs(meanMagnitude(row.t, 4, 1) - row.fourFresh) < 0.05);
        }
        QVERIFY(meanMagnitude(980, 1, 0) < 0.1);
        QVERIFY(meanMagnitude(980, 4, 0) > 0.7);
    }

    // H5
    void timestepsFallWithTheSquareRoot() {
        const auto at = [](int step) { return squareRootTimestep(step / 10000.0, 980, 300); };
        QCOMPARE(at(0), 980);
        QCOMPARE(at(100), 912);
        QCOMPARE(at(900), 776);
        QCOMPARE(at(2500), 640);
        QCOMPARE(at(10000), 300);
        QCOMPARE(linearTimestep(0.25, 980, 300), 810);
    }

    void zVarianceCountsOpaqueRaysOnly() {
        const Tensor opacity = at::tensor({.49f, .51f, .9f, .1f});
        const Term term = zVarianceTerm(at::tensor({5.f, 2.f, 4.f, 7.f}), opacity);
        QCOMPARE(term.loss.item<double>(), 3.0);
        QVERIFY(term.gradient.equal(at::tensor({0.f, .5f, .5f, 0.f})));
        QCOMPARE(zVarianceTerm(at::ones({2}), at::zeros({2})).loss.item<double>(), 0.0);
    }

    void entropyHasItsGradient() {
        const Tensor o = at::tensor({.2, .5, .9});
        const Term term = entropyTerm(o);
        for (int i = 0; i < 3; ++i) {
            Tensor up = o.clone(), down = o.clone();
            up[i] += 1e-6;
            down[i] -= 1e-6;
            const double slope =
                (entropyTerm(up).loss.item<double>() - entropyTerm(down).loss.item<double>()) /
                2e-6;
            QVERIFY(std::abs(slope - term.gradient[i].item<double>()) < 1e-6);
        }
        QVERIFY(entropyTerm(at::tensor({0.0, 1.0})).loss.item<double>() < 2e-3);
    }

    // H7
    void disparityIgnoresScaleButNotSign() {
        base::Rng rng(5);
        const Tensor d = randomTensor({64}, rng).to(at::kDouble) + 2;
        const Tensor s = d * 0.5 + randomTensor({64}, rng).to(at::kDouble) * 0.3;
        const Tensor all = at::ones({64}) > 0;
        const Term term = disparityTerm(d, s, all);
        QVERIFY(std::abs(disparityTerm(d * 7 + 3, s, all).loss.item<double>() -
                         term.loss.item<double>()) < 1e-6);
        QVERIFY(std::abs(projectionResidual(d * 7, s) - projectionResidual(d, s)) < 1e-6);
        const Tensor dc = d - d.mean(), sc = s - s.mean();
        const double rho = ((dc * sc).sum() / (dc.norm() * sc.norm())).item<double>();
        QVERIFY(std::abs(term.loss.item<double>() - 63.0 / 64 * (1 - rho * rho)) < 1e-6);
        // The same from its definition: unit variance, best scale.
        const Tensor unit = sc / (sc.norm() / std::sqrt(63.0));
        QVERIFY(std::abs(projectionResidual(dc, unit) - term.loss.item<double>()) < 1e-6);
        QVERIFY(disparityTerm(-s, s, all).loss.item<double>() > 1.9);
        for (const int i : {0, 17, 63}) {
            Tensor up = d.clone(), down = d.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            const double slope = (disparityTerm(up, s, all).loss.item<double>() -
                                  disparityTerm(down, s, all).loss.item<double>()) /
                                 2e-5;
            QVERIFY(std::abs(slope - term.gradient[i].item<double>()) < 1e-7);
        }
    }

    void disparityLooksAtTheMaskOnly() {
        base::Rng rng(6);
        Tensor d = randomTensor({64}, rng);
        const Tensor s = d * 2;
        const Tensor mask = at::tensor(std::vector<float>(64, 1.0f)) > 0;
        mask[3] = false;
        d[3] = 1e6f;
        QVERIFY(disparityTerm(d, s, mask).loss.item<double>() < 1e-5);
        QCOMPARE(disparityTerm(d, s, mask).gradient[3].item<float>(), 0.0f);
        QCOMPARE(disparityTerm(d, s, at::zeros({64}) > 0).loss.item<double>(), 0.0);
    }

    // H10: towards a single data point the gradient is weight (z - z*), and a free latent follows
    // (1 - lr weight)^n.
    void pointPriorConverges() {
        base::Rng rng(7);
        const Tensor point = randomTensor({1, 3, 6, 6}, rng) * 0.4;
        const tests::ExactPrior prior = tests::pointPrior(point);
        GuidanceSettings settings;
        settings.imageWeight = 0;
        Tensor image = at::full({1, 3, 6, 6}, 0.5f);
        const double n = static_cast<double>(image.numel());
        const Tensor target = point * 0.5 + 0.5, before = image - target;
        // d mean (2x - 1 - z*)^2 / dx = 8 / n (x - x*)
        const double weight = 8 / n, rate = 0.1 / weight;
        for (int i = 0; i < 20; ++i) {
            const int t = squareRootTimestep(i / 20.0, 980, 100);
            const Guidance g = guide(prior, image, t, kAny, kAny, settings, rng);
            QVERIFY(difference(g.imageGradient, (image - target) * weight) < 1e-3);
            image = image - g.imageGradient * rate;
        }
        QVERIFY(difference(image - target, before * std::pow(0.9, 20)) < 1e-2);
    }
};

MAQUETTE_TEST(TestGuidance);
#include "tst_guidance.moc"
