#include <cmath>

#include <ATen/ops/from_blob.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros_like.h>

#include "engine/base/paths.h"
#include "engine/methods/hifa/guidance.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::methods::hifa;
using at::Tensor;

namespace {

std::filesystem::path starter() {
    return base::resourcesFolder() / "starter";
}

// A real autoencoder before an exact denoiser whose data is one latent.
class PointBehindVae final : public priors::Prior {
  public:
    PointBehindVae(const priors::Prior& real, Tensor point)
        : m_real(real)
        , m_point(std::move(point)) {}

    const priors::PriorInfo& info() const override { return m_real.info(); }
    const priors::NoiseSchedule& schedule() const override { return m_schedule; }
    priors::TextEmbedding embed(const std::string& text) const override {
        return m_real.embed(text);
    }
    Tensor predict(const Tensor& z, int t, const std::vector<priors::Condition>&) const override {
        return (z - m_point * m_schedule.alpha(t)) / m_schedule.sigma(t);
    }
    Tensor encode(const Tensor& image) const override { return m_real.encode(image); }
    Tensor decode(const Tensor& latents) const override { return m_real.decode(latents); }

  private:
    const priors::Prior& m_real;
    priors::NoiseSchedule m_schedule;
    Tensor m_point;
};

// A red disc on grey.
Tensor disc() {
    constexpr int kSize = 64;
    std::vector<float> values(3 * kSize * kSize);
    for (int i = 0; i < kSize * kSize; ++i) {
        const bool inside = std::hypot(i % kSize - 32, i / kSize - 30) < 18;
        for (int c = 0; c < 3; ++c) {
            values[static_cast<std::size_t>(c * kSize * kSize + i)] = !inside  ? .7f
                                                                      : c == 0 ? .8f
                                                                               : .15f;
        }
    }
    return at::from_blob(values.data(), {1, 3, kSize, kSize}, at::kFloat).clone();
}

double psnr(const Tensor& a, const Tensor& b) {
    return -10 * std::log10((a - b).square().mean().item<double>());
}

} // namespace

class TestGuidanceStarter : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // H2 on the shipped networks: even parameters that could take a gradient get none.
    void noParameterTakesAGradient() {
        priors::DiffusionParts parts = priors::loadDiffusionParts(starter());
        std::vector<Tensor> parameters;
        const auto open = [&](auto& network) {
            nn::visitParameters(network,
                                [&](const std::string&, Tensor& tensor, at::IntArrayRef, nn::Init) {
                                    tensor.requires_grad_(true);
                                    parameters.push_back(tensor);
                                });
        };
        open(parts.unet);
        open(parts.vae);
        open(parts.text);
        const priors::LatentDiffusion prior(std::move(parts), priors::Precision::Fp32);
        const priors::Condition words{prior.embed("a red chair"), {}, glm::vec3{.7f}};
        const priors::Condition none{prior.embed(""), {}, glm::vec3{.7f}};
        base::Rng rng(5);
        const Guidance guidance = guide(prior, disc(), 640, words, none, {}, rng);
        QVERIFY(guidance.imageGradient.abs().max().item<double>() > 0);
        QVERIFY(!guidance.imageGradient.requires_grad() && !guidance.imagination.requires_grad());
        QVERIFY(parameters.size() > 200);
        for (const Tensor& parameter : parameters)
            QVERIFY(!parameter.grad().defined());
    }

    // H10 with the shipped autoencoder: a free picture under a prior that knows one latent becomes
    // that latent's picture.
    void aFreePictureBecomesTheLatentsPicture() {
        const auto real = priors::loadLatentDiffusion(starter(), priors::Precision::Fp32);
        const Tensor point = real->encode(disc()).detach();
        const PointBehindVae prior(*real, point);
        const Tensor wanted = real->decode(point).clamp(0, 1);
        const priors::Condition any{real->embed(""), {}, glm::vec3{.7f}};
        base::Rng rng(6);
        Tensor image = at::full({1, 3, 64, 64}, .5f);
        QVERIFY(psnr(image, wanted) < 15);
        Tensor mean = at::zeros_like(image), square = at::zeros_like(image);
        constexpr int kSteps = 160;
        for (int i = 1; i <= kSteps; ++i) { // Adam, with a rate that falls to nothing
            const int t = 980 - 5 * i;
            const Tensor g = guide(prior, image, t, any, any, {}, rng).imageGradient;
            mean = mean * .9 + g * .1;
            square = square * .99 + g * g * .01;
            const Tensor move =
                (mean / (1 - std::pow(.9, i))) / ((square / (1 - std::pow(.99, i))).sqrt() + 1e-12);
            image = (image - move * (.03 * (1 - double(i) / kSteps))).detach();
        }
        const double reached = psnr(image, wanted);
        QVERIFY2(reached >= 30, qPrintable(QString::number(reached)));
    }
};

MAQUETTE_TEST(TestGuidanceStarter);
#include "tst_guidance_starter.moc"
