#include "engine/base/paths.h"
#include "engine/methods/hifa/guidance.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
using namespace maquette::methods::hifa;

namespace {

// A tiny Stable Diffusion with generated weights; its texts are given as embeddings.
priors::LatentDiffusion tinyModel(const std::string& name, priors::Prediction prediction) {
    const auto tokenizer = base::resourcesFolder() / "clip_tokenizer";
    priors::DiffusionParts parts{
        .tokenizer = io::ClipTokenizer::load(tokenizer),
        .text = generatedNetwork(
            nn::ClipText(nn::ClipTextConfig::fromJson(goldenConfig("text_quick"), "text"))),
        .unet = generatedNetwork(nn::UNet(nn::UNetConfig::fromJson(goldenConfig(name), name))),
        .vae = generatedNetwork(nn::Vae(nn::VaeConfig::fromJson(goldenConfig("vae"), "vae"))),
        .schedule = priors::NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, prediction),
        .info = {}};
    parts.info.imageSize = 16;
    parts.info.latentSize = 8;
    return {std::move(parts), priors::Precision::Fp32};
}

struct Pair {
    priors::Condition unconditional, conditional;
};

Pair conditionsOf(const std::string& name) {
    const Tensor both = generatedData(name + ".pair", {2, 7, 32});
    Pair pair;
    pair.unconditional.text.hidden = both.narrow(0, 0, 1);
    pair.conditional.text.hidden = both.narrow(0, 1, 1);
    return pair;
}

double cosine(const Tensor& a, const Tensor& b) {
    const Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
    return (x * y).sum().item<double>() / (x.norm() * y.norm()).item<double>();
}

} // namespace

// Sampling and the gradients that reach an image, through whole tiny models that predict noise or
// velocity, against diffusers' sampler and plain PyTorch. Made by tools/golden.
class TestGoldenGuidance : public QObject {
    Q_OBJECT

    const nn::ParamMap m_wanted = goldens("guidance");
    const std::vector<std::pair<std::string, priors::Prediction>> m_kinds{
        {"sd1", priors::Prediction::Epsilon}, {"sd2", priors::Prediction::V}};

    void compare(const std::string& name, const Tensor& actual) {
        const Tensor& wanted = m_wanted.at(name);
        const double error = relativeError(actual, wanted);
        QVERIFY2(error < 1e-3, (name + " " + std::to_string(error)).c_str());
        QVERIFY(cosine(actual, wanted) > 0.9999);
    }

  private Q_SLOTS:
    void tenSteps() {
        for (const auto& [name, prediction] : m_kinds) {
            const auto prior = tinyModel(name, prediction);
            const Pair pair = conditionsOf(name);
            base::Rng rng(21);
            const priors::SampleSettings settings{.steps = 10, .guidance = 4, .stop = {}};
            compare(name + ".sampled",
                    sampleLatents(prior, {pair.conditional}, pair.unconditional, settings, rng));
        }
    }

    void gradients() {
        const Tensor image =
            (generatedData("guidance.image", {1, 3, 16, 16}) * 0.25 + 0.5).clamp(0, 1);
        for (const auto& [name, prediction] : m_kinds) {
            const auto prior = tinyModel(name, prediction);
            const Pair pair = conditionsOf(name);
            GuidanceSettings settings;
            settings.scale = 4;
            settings.imageWeight = 4.8;
            base::Rng rng(11);
            const Guidance full =
                guide(prior, image, 600, pair.conditional, pair.unconditional, settings, rng);
            compare(name + ".hifa", full.imageGradient);
            compare(name + ".xhat", full.imagination);
            settings.classical = true;
            base::Rng again(11);
            const Guidance classical =
                guide(prior, image, 300, pair.conditional, pair.unconditional, settings, again);
            compare(name + ".distillation", classical.imageGradient);
        }
    }
};

MAQUETTE_TEST(TestGoldenGuidance);
#include "tst_golden_guidance.moc"
