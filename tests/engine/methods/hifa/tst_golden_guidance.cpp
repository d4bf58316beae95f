#include "engine/base/paths.h"
#include "engine/methods/hifa/guidance.h"
#include "engine/methods/hifa/multi_view.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/priors/zero123_folder.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

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
    if (name == "mvdream") parts.info.viewSet = priors::kViewsOfSet;
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

Tensor pictureOf(const std::string& name, at::IntArrayRef shape) {
    return (generatedData(name, shape) * 0.25 + 0.5).clamp(0, 1);
}

base::Camera cameraAt(float azimuth, float elevation) {
    return base::Camera::orbit(azimuth, elevation, 3.2f, 40, 16, 16);
}

// Four views a quarter turn apart.
SetConditions setConditions() {
    const Pair pair = conditionsOf("mvdream");
    SetConditions conditions;
    for (int quarter = 0; quarter < 4; ++quarter) {
        const base::Camera camera = cameraAt(25.0f + 90.0f * static_cast<float>(quarter), 15);
        conditions.conditional.push_back(pair.conditional);
        conditions.unconditional.push_back(pair.unconditional);
        conditions.conditional.back().camera = conditions.unconditional.back().camera = camera;
    }
    return conditions;
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
        const Tensor image = pictureOf("guidance.image", {1, 3, 16, 16});
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

    // Views smaller than the model's pictures, Perp-Neg, rescaled guidance.
    void variants() {
        const auto prior = tinyModel("sd1", priors::Prediction::Epsilon);
        const Pair pair = conditionsOf("sd1");
        const Tensor image = pictureOf("guidance.image", {1, 3, 16, 16});
        const auto gradient = [&](const Tensor& view, const priors::GuidanceExtras& extras) {
            GuidanceSettings settings;
            settings.scale = 4;
            settings.imageWeight = 4.8;
            settings.extras = extras;
            base::Rng rng(11);
            return guide(prior, view, 600, pair.conditional, pair.unconditional, settings, rng)
                .imageGradient;
        };
        compare("sd1.small", gradient(pictureOf("guidance.small", {1, 3, 11, 11}), {}));
        const Tensor texts = generatedData("sd1.negatives", {2, 7, 32});
        priors::GuidanceExtras away;
        for (const auto& [row, weight] : {std::pair{0, -1.5}, {1, -0.4}}) {
            priors::Condition other;
            other.text.hidden = texts.narrow(0, row, 1);
            away.negatives.emplace_back(other, weight);
        }
        compare("sd1.perp_neg", gradient(image, away));
        compare("sd1.rescaled", gradient(image, {0.7, {}}));
    }

    void viewSets() {
        const auto prior = tinyModel("mvdream", priors::Prediction::Epsilon);
        const SetConditions conditions = setConditions();
        base::Rng rng(21);
        const priors::SampleSettings sampling{.steps = 10, .guidance = 4, .stop = {}};
        compare("mvdream.sampled", sampleLatents(prior, conditions.conditional,
                                                 conditions.unconditional[0], sampling, rng));
        const auto gradient = [&](const Tensor& images, int t, double rescale) {
            GuidanceSettings settings;
            settings.scale = 50;
            settings.reconRescale = rescale;
            base::Rng noise(11);
            return guideSet(prior, images, t, conditions, settings, false, noise).imageGradient;
        };
        const Tensor images = pictureOf("mvdream.images", {4, 3, 16, 16});
        compare("mvdream.half", gradient(images, 600, 0.5));
        compare("mvdream.none", gradient(images, 300, 0));
        compare("mvdream.small", gradient(pictureOf("mvdream.small", {4, 3, 11, 11}), 600, 0.5));
    }

    void pictured() {
        QTemporaryDir folder;
        writeZero123(folder.path().toStdString());
        const auto model = std::make_shared<const priors::Zero123>(folder.path().toStdString());
        const priors::PicturePrior prior(model, zero123Picture(), cameraAt(350, 10));
        GuidanceSettings settings;
        settings.scale = 3;
        settings.imageWeight = 4.8;
        base::Rng rng(11);
        const Tensor image = pictureOf("guidance.image", {1, 3, 16, 16});
        compare(
            "zero123.hifa",
            guide(prior, image, 600, {{}, cameraAt(80, 40), {}}, {}, settings, rng).imageGradient);
    }
};

MAQUETTE_TEST(TestGoldenGuidance);
#include "tst_golden_guidance.moc"
