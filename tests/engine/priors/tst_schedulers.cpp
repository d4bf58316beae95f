#include <cmath>
#include <filesystem>

#include "engine/base/error.h"
#include "engine/io/safetensors.h"
#include "engine/priors/schedulers.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
using priors::NoiseSchedule;
using priors::Prediction;
using priors::SamplerKind;
using priors::SchedulerConfig;
using priors::Spacing;
namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "scheduler_config.json";

Tensor doubles(const std::function<double(int)>& value, int count, at::IntArrayRef shape) {
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(value(i));
    return at::tensor(values, at::kDouble).reshape(shape);
}

// The loop of the golden constants: model(z, t) = z t / (t + 1), z = the numbers i / 768, 10 steps.
// With feedScaled the scaled input goes on as the sample, as in the test the constant comes from.
Tensor goldenLoop(const SchedulerConfig& config, bool feedScaled = false) {
    const auto scheduler = priors::makeScheduler(config);
    scheduler->start(10);
    Tensor z =
        doubles([](int i) { return i / 768.0; }, 768, {1, 3, 16, 16}) * scheduler->initialScale();
    for (const double t : scheduler->timesteps()) {
        const Tensor input = scheduler->scaled(z);
        z = scheduler->step(input * (t / (t + 1)), feedScaled ? input : z);
    }
    return z.abs();
}
double sumOf(const SchedulerConfig& config, bool feedScaled = false) {
    return goldenLoop(config, feedScaled).sum().item<double>();
}
double meanOf(const SchedulerConfig& config) {
    return goldenLoop(config).mean().item<double>();
}

io::Json linear(const char* name) {
    return {{"_class_name", name},
            {"num_train_timesteps", 1000},
            {"beta_start", 0.0001},
            {"beta_end", 0.02},
            {"beta_schedule", "linear"}};
}
io::Json stableDiffusion(const char* name) {
    return {{"_class_name", name},
            {"num_train_timesteps", 1000},
            {"beta_start", 0.00085},
            {"beta_end", 0.012},
            {"beta_schedule", "scaled_linear"}};
}

SchedulerConfig configOf(io::Json json,
                         std::initializer_list<std::pair<const char*, io::Json>> more) {
    for (const auto& [key, value] : more)
        json[key] = value;
    return priors::schedulerConfigFromJson(json, kFile);
}

bool near(double a, double b, double tolerance) {
    if (std::fabs(a - b) > tolerance) qWarning("%.9g instead of %.9g", a, b);
    return std::fabs(a - b) <= tolerance;
}

Tensor tensorOf(const io::SafetensorsFile& file, const std::string& name) {
    const io::TensorInfo& info = file.info(name);
    std::vector<float> values(static_cast<std::size_t>(info.elements()));
    file.read(name, std::as_writable_bytes(std::span(values)));
    return at::tensor(values, at::kFloat).reshape(info.shape).to(at::kDouble);
}

// The model and the noise of tools/golden/schedulers.py.
Tensor model(const Tensor& z, double t) {
    return 0.6 * (3 * z + t / 200).sin() + 0.3 * z;
}

// The largest relative error of a step of the trajectory.
double trajectoryError(const SchedulerConfig& config, int steps, const Tensor& wanted) {
    const auto scheduler = priors::makeScheduler(config);
    scheduler->start(steps);
    int calls = 0;
    const auto noise = [&](const Tensor& like) {
        ++calls;
        return doubles([&](int i) { return std::sin(12.9898 * (i + 1) + 78.233 * calls); }, 12,
                       like.sizes());
    };
    Tensor z = doubles([](int i) { return std::sin(1.7 * i); }, 12, {1, 4, 3, 1}) *
               scheduler->initialScale();
    double worst = 0;
    for (const double t : scheduler->timesteps()) {
        z = scheduler->step(model(scheduler->scaled(z), t), z, noise);
        worst = std::max(worst, relativeError(z.flatten(), wanted[scheduler->done() - 1]));
    }
    return worst;
}

} // namespace

class SchedulersTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Constants of the reference library's own tests.
    void loopsOfTheReference() {
        using J = std::initializer_list<std::pair<const char*, io::Json>>;
        const J clip{{"clip_sample", true}};
        QVERIFY(near(sumOf(configOf(linear("DDIMScheduler"), clip)), 172.0067, 1e-3));
        QVERIFY(near(meanOf(configOf(linear("DDIMScheduler"), clip)), .223967, 1e-5));
        const J clipV{{"clip_sample", true}, {"prediction_type", "v_prediction"}};
        QVERIFY(near(sumOf(configOf(linear("DDIMScheduler"), clipV)), 52.5302, 1e-3));
        const J one{{"clip_sample", true}, {"beta_start", 0.01}, {"set_alpha_to_one", true}};
        QVERIFY(near(sumOf(configOf(linear("DDIMScheduler"), one)), 149.8295, 1e-3));
        const J notOne{{"clip_sample", true}, {"beta_start", 0.01}, {"set_alpha_to_one", false}};
        QVERIFY(near(sumOf(configOf(linear("DDIMScheduler"), notOne)), 149.0784, 1e-3));
        const J longer{{"num_train_timesteps", 1100}};
        QVERIFY(
            near(sumOf(configOf(linear("EulerDiscreteScheduler"), longer), true), 10.0807, 1e-3));
        const J least{{"final_sigmas_type", "sigma_min"}, {"lower_order_final", false}};
        const J leastV{{"final_sigmas_type", "sigma_min"},
                       {"lower_order_final", false},
                       {"prediction_type", "v_prediction"}};
        const auto dpm = linear("DPMSolverMultistepScheduler");
        QVERIFY(near(meanOf(configOf(dpm, least)), .3301, 1e-4));
        QVERIFY(near(meanOf(configOf(dpm, leastV)), .2251, 1e-4));
        const auto uni = linear("UniPCMultistepScheduler");
        const J end{{"final_sigmas_type", "sigma_min"}};
        const J endV{{"final_sigmas_type", "sigma_min"}, {"prediction_type", "v_prediction"}};
        QVERIFY(near(meanOf(configOf(uni, end)), .2464, 1e-4));
        QVERIFY(near(meanOf(configOf(uni, endV)), .1014, 1e-4));
    }

    // Stable Diffusion's schedule, computed once in double.
    void loopsInDouble() {
        using J = std::initializer_list<std::pair<const char*, io::Json>>;
        const J sd{{"steps_offset", 1}, {"set_alpha_to_one", false}};
        const J sdV{
            {"steps_offset", 1}, {"set_alpha_to_one", false}, {"prediction_type", "v_prediction"}};
        QVERIFY(near(sumOf(configOf(stableDiffusion("DDIMScheduler"), sd)), 183.258196, 1e-5));
        QVERIFY(near(sumOf(configOf(stableDiffusion("DDIMScheduler"), sdV)), 69.596492, 1e-5));
        const auto dpm = stableDiffusion("DPMSolverMultistepScheduler");
        QVERIFY(near(sumOf(configOf(dpm, {})), 184.065731, 1e-5));
        QVERIFY(near(sumOf(configOf(dpm, {{"prediction_type", "v_prediction"}})), 76.767021, 1e-5));
        const J leading{{"timestep_spacing", "leading"}, {"steps_offset", 1}};
        const J leadingV{{"timestep_spacing", "leading"},
                         {"steps_offset", 1},
                         {"prediction_type", "v_prediction"}};
        QVERIFY(near(sumOf(configOf(dpm, leading)), 185.673180, 1e-5));
        QVERIFY(near(sumOf(configOf(dpm, leadingV)), 82.031578, 1e-5));
        const auto uni = stableDiffusion("UniPCMultistepScheduler");
        QVERIFY(near(sumOf(configOf(uni, {})), 184.688642, 1e-5));
    }

    // Whole trajectories of the reference library, which computes in single precision.
    void trajectoriesOfTheReference() {
        const fs::path folder = fs::path(MAQUETTE_TEST_DATA) / "fixtures/schedulers";
        const io::Json cases = io::readJson(folder / "cases.json")["cases"];
        const io::SafetensorsFile file(folder / "trajectories.safetensors");
        double worst = 0;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            SchedulerConfig config = priors::schedulerConfigFromJson(cases[i]["config"], kFile);
            config.eta = cases[i]["eta"].get<double>();
            const int steps = cases[i]["steps"].get<int>();
            const auto scheduler = priors::makeScheduler(config);
            scheduler->start(steps);
            const Tensor times = tensorOf(file, std::to_string(i) + ".timesteps");
            const std::string shown = cases[i].dump();
            QCOMPARE(static_cast<std::int64_t>(scheduler->timesteps().size()), times.size(0));
            for (std::int64_t k = 0; k < times.size(0); ++k)
                QVERIFY2(near(scheduler->timesteps()[static_cast<std::size_t>(k)],
                              times[k].item<double>(), 1e-4),
                         shown.c_str());
            const double error =
                trajectoryError(config, steps, tensorOf(file, std::to_string(i) + ".path"));
            worst = std::max(worst, error);
            QVERIFY2(error < 1e-4, (std::to_string(error) + " " + shown).c_str());
        }
        qInfo("%zu trajectories, largest relative error %.2g", cases.size(), worst);
        QVERIFY(cases.size() >= 80);
    }

    // The starter's sampling is the same arithmetic.
    void ddimIsTheStartersStep() {
        SchedulerConfig config;
        config.schedule = NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, Prediction::V);
        const auto scheduler = priors::makeScheduler(config);
        scheduler->start(10);
        Tensor z = randomTensor({1, 4, 3, 3}, 7), other = z;
        const NoiseSchedule& s = config.schedule;
        for (int t = 901; t > 0; t -= 100) {
            z = scheduler->step(model(z, t), z);
            const Tensor output = model(other, t);
            other = priors::ddimStep(s, s.cleanFrom(other, output, t),
                                     s.noiseFrom(other, output, t), t, t - 100, 0, {});
            QVERIFY(sameBits(z, other));
        }
    }

    void zeroTerminalSnr() {
        const NoiseSchedule s = NoiseSchedule().withZeroTerminalSnr();
        QVERIFY(near(s.alphaBar(0), NoiseSchedule().alphaBar(0), 1e-12));
        QVERIFY(near(s.alphaBar(500), .241018783, 1e-9));
        QCOMPARE(s.alphaBar(999), 0.0);
        const NoiseSchedule back = NoiseSchedule::fromJson(s.toJson(), kFile);
        QCOMPARE(back.alphaBar(500), s.alphaBar(500));
    }

    // Deviations by the textbook: unbiased, an image each.
    void guidanceIsRescaled() {
        const Tensor e = randomTensor({2, 4, 5, 5}, 1, 3.0), c = randomTensor({2, 4, 5, 5}, 2);
        QVERIFY(largestError(priors::rescaled(e, c, 0), e) < 1e-12);
        const Tensor full = priors::rescaled(e, c, 1), part = priors::rescaled(e, c, 0.7);
        for (int image = 0; image < 2; ++image) {
            const auto deviation = [&](const Tensor& x) {
                const Tensor flat = x[image].flatten();
                const Tensor centred = flat - flat.mean();
                return std::sqrt((centred * centred).sum().item<double>() / 99);
            };
            QVERIFY(near(deviation(full), deviation(c), 1e-9));
            QVERIFY(near(deviation(part), 0.7 * deviation(c) + 0.3 * deviation(e), 1e-9));
        }
    }

    void samplersOverOneSchedule() {
        const SchedulerConfig config = configOf(stableDiffusion("PNDMScheduler"),
                                                {{"steps_offset", 1}, {"skip_prk_steps", true}});
        for (const char* each : {"ddpm", "ddim", "pndm", "euler", "euler_a", "dpmpp_2m", "unipc"}) {
            const SamplerKind kind = priors::samplerNamed(each);
            QCOMPARE(priors::name(kind), each);
            const SchedulerConfig other = priors::withSampler(config, kind);
            QCOMPARE(other.schedule.alphaBar(500), config.schedule.alphaBar(500));
            const auto scheduler = priors::makeScheduler(other);
            scheduler->start(8);
            Tensor z = randomTensor({1, 4, 3, 3}, 3) * scheduler->initialScale();
            for (const double t : scheduler->timesteps())
                z = scheduler->step(model(scheduler->scaled(z), t), z,
                                    [](const Tensor& like) { return like * 0; });
            QVERIFY(std::isfinite(z.sum().item<double>()));
        }
        QVERIFY_THROWS_EXCEPTION(base::Error, priors::samplerNamed("heun"));
    }

    void stepsThatCannotBe() {
        const auto scheduler = priors::makeScheduler(SchedulerConfig{});
        for (const int steps :
             {0, -1, 1001, 1000}) // 1000 with an offset of 1 would ask at t = 1000
            QVERIFY_THROWS_EXCEPTION(base::Error, scheduler->start(steps));
        scheduler->start(999);
        QCOMPARE(scheduler->timesteps().front(), 999.0);
    }

    void configurationsNobodyServes() {
        const auto refused = [](const char* name, const char* key, const io::Json& value) {
            io::Json json = stableDiffusion(name);
            json[key] = value;
            try {
                priors::schedulerConfigFromJson(json, kFile);
            } catch (const base::Error& error) {
                const std::string text = error.what();
                return error.kind() == base::ErrorKind::BadFile &&
                       text.find(key) != std::string::npos && text.find(kFile) != std::string::npos;
            }
            return false;
        };
        QVERIFY(refused("DDIMScheduler", "_class_name", "HeunDiscreteScheduler"));
        QVERIFY(refused("DDIMScheduler", "timestep_spacing", "random"));
        QVERIFY(refused("DDIMScheduler", "trained_betas", {0.1, 0.2}));
        QVERIFY(refused("DDIMScheduler", "thresholding", true));
        QVERIFY(refused("DDIMScheduler", "steps_offset", -1));
        QVERIFY(refused("DDPMScheduler", "variance_type", "learned_range"));
        QVERIFY(refused("PNDMScheduler", "skip_prk_steps", false));
        QVERIFY(refused("PNDMScheduler", "prediction_type", "sample"));
        QVERIFY(refused("EulerDiscreteScheduler", "use_karras_sigmas", true));
        QVERIFY(refused("EulerDiscreteScheduler", "interpolation_type", "log_linear"));
        QVERIFY(refused("EulerDiscreteScheduler", "final_sigmas_type", "one"));
        QVERIFY(refused("DPMSolverMultistepScheduler", "solver_order", 3));
        QVERIFY(refused("DPMSolverMultistepScheduler", "algorithm_type", "sde-dpmsolver++"));
        QVERIFY(refused("UniPCMultistepScheduler", "predict_x0", false));
        QVERIFY(refused("UniPCMultistepScheduler", "disable_corrector", {0}));
    }
};

MAQUETTE_TEST(SchedulersTest);
#include "tst_schedulers.moc"
