#include <cmath>

#include "engine/base/error.h"
#include "engine/priors/noise_schedule.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
using priors::NoiseSchedule;
using priors::Prediction;

namespace {

// The model of the golden loops: z t / (t + 1).
Tensor model(const Tensor& z, int t) {
    return z * (static_cast<double>(t) / (t + 1));
}

// The sum of |z| after a DDIM loop of 10 steps over the golden start, the numbers i / 768.
double golden(const NoiseSchedule& schedule, int offset, bool clip) {
    std::vector<double> start(768);
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = static_cast<double>(i) / 768;
    Tensor z = at::tensor(start, at::kDouble);
    for (int i = 9; i >= 0; --i) {
        const int t = 100 * i + offset;
        const Tensor output = model(z, t);
        Tensor clean = schedule.cleanFrom(z, output, t), noise = schedule.noiseFrom(z, output, t);
        if (clip) clean = clean.clamp(-1, 1);
        z = priors::ddimStep(schedule, clean, noise, t, t - 100, 0, {});
    }
    return z.abs().sum().item<double>();
}

bool near(double a, double b, double tolerance) {
    return std::fabs(a - b) <= tolerance;
}

io::Json linearSchedule() {
    return {{"num_train_timesteps", 1000},
            {"beta_start", 0.0001},
            {"beta_end", 0.02},
            {"beta_schedule", "linear"}};
}

NoiseSchedule scheduleOf(const io::Json& json) {
    return NoiseSchedule::fromJson(json, "scheduler_config.json");
}

} // namespace

class NoiseScheduleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void stableDiffusionsNumbers() {
        const NoiseSchedule s;
        QCOMPARE(s.steps(), 1000);
        const std::pair<int, double> wanted[] = {
            {0, .99915},       {1, .998296028},   {250, .673792625}, {500, .276332684},
            {750, .056169848}, {980, .005843783}, {999, .004660099}};
        for (const auto& [t, bar] : wanted)
            QVERIFY(near(s.alphaBar(t), bar, 1e-9));
        QVERIFY(near(s.sigma(999) / s.alpha(999), 14.614641, 1e-6));
        QVERIFY(near(s.sigma(0) / s.alpha(0), .029167158, 1e-9));
        QCOMPARE(s.alphaBar(-1), s.alphaBar(0)); // set_alpha_to_one false
        QVERIFY(near(s.alpha(400) * s.alpha(400) + s.sigma(400) * s.sigma(400), 1, 1e-12));
        QVERIFY_THROWS_EXCEPTION(base::Error, s.alphaBar(1000));
    }

    // Constants of diffusers' own tests; the others were computed once, in fp64.
    void goldenLoops() {
        io::Json json = linearSchedule();
        QVERIFY(near(golden(scheduleOf(json), 0, true), 172.0067, 1e-3));
        json["prediction_type"] = "v_prediction";
        QVERIFY(near(golden(scheduleOf(json), 0, true), 52.5302, 1e-3));
        json = linearSchedule();
        json["beta_start"] = 0.01;
        QVERIFY(near(golden(scheduleOf(json), 0, true), 149.8295, 1e-3));
        json["set_alpha_to_one"] = false;
        QVERIFY(near(golden(scheduleOf(json), 0, true), 149.0784, 1e-3));
        QVERIFY(near(golden(NoiseSchedule(), 1, false), 183.258196, 1e-5));
        const NoiseSchedule v = NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, Prediction::V);
        QVERIFY(near(golden(v, 1, false), 69.596492, 1e-5));
    }

    void conversionsAgree() {
        const Tensor x0 = randomTensor({2, 4, 3, 3}, 1), noise = randomTensor({2, 4, 3, 3}, 2);
        for (const Prediction kind : {Prediction::Epsilon, Prediction::V, Prediction::Sample}) {
            const NoiseSchedule s = NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, kind);
            for (const int t : {0, 1, 300, 700, 999}) {
                const Tensor z = s.addNoise(x0, noise, t);
                const Tensor v = s.alpha(t) * noise - s.sigma(t) * x0;
                const Tensor output = kind == Prediction::V         ? v
                                      : kind == Prediction::Epsilon ? noise
                                                                    : x0;
                QVERIFY(largestError(s.cleanFrom(z, output, t), x0) < 1e-9);
                QVERIFY(largestError(s.noiseFrom(z, output, t), noise) < 1e-9);
            }
        }
    }

    // A perfect prediction carries z_t to z_previous of the same noise, and to x0 at abar = 1.
    void ddimFollowsThePath() {
        const NoiseSchedule s;
        const Tensor x0 = randomTensor({1, 4, 2, 2}, 3), noise = randomTensor({1, 4, 2, 2}, 4);
        const Tensor z = priors::ddimStep(s, x0, noise, 800, 500, 0, {});
        QVERIFY(largestError(z, s.addNoise(x0, noise, 500)) < 1e-12);
        io::Json json = s.toJson();
        json["set_alpha_to_one"] = true;
        QVERIFY(largestError(priors::ddimStep(scheduleOf(json), x0, noise, 1, -1, 0, {}), x0) <
                1e-12);
    }

    // eta mixes in fresh noise and keeps the variance: sigma' ^2 = s^2 + (rest)^2.
    void ddimWithFreshNoise() {
        const NoiseSchedule s;
        const Tensor zero = at::zeros({1}, at::kDouble), one = at::ones({1}, at::kDouble);
        for (const double eta : {0.0, 0.5, 1.0}) {
            const double kept = priors::ddimStep(s, zero, one, 700, 400, eta, zero).item<double>();
            const double fresh = priors::ddimStep(s, zero, zero, 700, 400, eta, one).item<double>();
            QVERIFY(near(kept * kept + fresh * fresh, 1 - s.alphaBar(400), 1e-12));
            const double now = s.alphaBar(700), next = s.alphaBar(400);
            QVERIFY(near(fresh, eta * std::sqrt((1 - next) / (1 - now) * (1 - now / next)), 1e-12));
        }
    }

    void guidance() {
        const Tensor u = randomTensor({2, 3}, 5), c = randomTensor({2, 3}, 6);
        QVERIFY(largestError(priors::guided(u, c, 1), c) < 1e-12);
        QVERIFY(largestError(priors::guided(u, c, 0), u) < 1e-12);
        QVERIFY(largestError(priors::guided(u, c, 4), 4 * c - 3 * u) < 1e-12);
    }

    void theConfigurationComesBack() {
        const NoiseSchedule s = NoiseSchedule::scaledLinear(500, 0.001, 0.01, Prediction::V);
        const NoiseSchedule back = scheduleOf(s.toJson());
        QCOMPARE(back.steps(), 500);
        QCOMPARE(back.prediction(), Prediction::V);
        for (int t = -1; t < 500; ++t)
            QCOMPARE(back.alphaBar(t), s.alphaBar(t));
    }

    void configurationsNobodyServes() {
        const auto refused = [](const char* key, const io::Json& value) {
            io::Json json = linearSchedule();
            json[key] = value;
            try {
                scheduleOf(json);
            } catch (const base::Error& error) {
                const std::string text = error.what();
                return error.kind() == base::ErrorKind::BadFile &&
                       text.find(key) != std::string::npos &&
                       text.find("scheduler_config.json") != std::string::npos;
            }
            return false;
        };
        QVERIFY(refused("beta_schedule", "squaredcos_cap_v2"));
        QVERIFY(refused("prediction_type", "velocity"));
        QVERIFY(refused("num_train_timesteps", 0));
        QVERIFY(refused("num_train_timesteps", -5));
        QVERIFY(refused("num_train_timesteps", "many"));
        QVERIFY(refused("beta_end", 1.5));
        QVERIFY(refused("beta_start", -0.1));
    }
};

MAQUETTE_TEST(NoiseScheduleTest);
#include "tst_noise_schedule.moc"
