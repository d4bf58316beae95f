#include "engine/nn/clip_text.h"
#include "engine/nn/clip_vision.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

constexpr double kNet = 1e-4;

double cosine(const Tensor& a, const Tensor& b) {
    const Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
    return (x * y).sum().item<double>() / (x.norm() * y.norm()).item<double>();
}

nn::UNet tinyUNet(const std::string& name) {
    return generatedNetwork(nn::UNet(nn::UNetConfig::fromJson(goldenConfig(name), name)));
}

} // namespace

// Whole tiny networks of every kind against diffusers and transformers, on the configurations those
// write to disk; fp32 to 1e-4 relative, bf16 to a cosine above .999.
class GoldenNetworksTest : public QObject {
    Q_OBJECT

    const nn::ParamMap m_wanted = goldens("nets");

    void compare(const std::string& name, const Tensor& actual, double tolerance = kNet) {
        const Tensor& wanted = m_wanted.at(name);
        QCOMPARE(actual.sizes().vec(), wanted.sizes().vec());
        const double error = relativeError(actual, wanted);
        QVERIFY2(error < tolerance, (name + " " + std::to_string(error)).c_str());
    }

    void compareUNet(const std::string& name) {
        const nn::NoGrad noGrad;
        const nn::UNet unet = tinyUNet(name), half = nn::placedCopy(unet, at::kBFloat16);
        const auto& c = unet.config();
        const Tensor steps = at::tensor({0.0f, 1.0f, 500.0f, 999.0f});
        const Tensor context = generatedData(name + ".context", {4, 7, c.crossAttentionDim});
        const Tensor classes =
            c.classEmbeddingDim > 0 ? generatedData(name + ".classes", {4, 5}) : Tensor();
        for (const auto& [height, width] : {std::pair{8, 8}, {9, 7}}) {
            const std::string size = std::to_string(height) + "x" + std::to_string(width);
            const Tensor sample =
                generatedData(name + ".sample" + size, {4, c.inChannels, height, width});
            compare(name + "." + size, unet(sample, steps, context, classes));
            const auto to = [](const Tensor& x) { return x.to(at::kBFloat16); };
            const Tensor rough =
                half(to(sample), steps, to(context), classes.defined() ? to(classes) : classes);
            QVERIFY(cosine(rough, m_wanted.at(name + "." + size)) > 0.999);
        }
    }

    void compareVae(const std::string& name) {
        const nn::NoGrad noGrad;
        const auto config = nn::VaeConfig::fromJson(goldenConfig(name), name);
        const nn::Vae vae = generatedNetwork(nn::Vae(config));
        // Sizes that do not halve evenly: padding on the wrong side would show.
        for (const auto& [height, width] : {std::pair{16, 16}, {18, 14}, {17, 15}}) {
            const std::string size = std::to_string(height) + "x" + std::to_string(width);
            const Tensor image = generatedData(name + ".image" + size, {2, 3, height, width});
            compare(name + ".moments" + size, vae.moments(image));
        }
        const Tensor latents = generatedData(name + ".latents", {2, 4, 5, 3});
        compare(name + ".image", vae.decode(latents * config.scalingFactor));
    }

  private Q_SLOTS:
    void stableDiffusion1() { compareUNet("sd1"); }
    void stableDiffusion2() { compareUNet("sd2"); }
    void eightChannels() { compareUNet("zero123"); }
    void fourLevels() { compareUNet("deep"); }
    void classEmbedding() { compareUNet("classes"); }

    void setsOfViews() {
        const nn::NoGrad noGrad;
        const nn::UNet unet = tinyUNet("mvdream");
        const Tensor sample = generatedData("mvdream.sample", {8, 4, 8, 8});
        const Tensor context = generatedData("mvdream.context", {8, 7, 32});
        const Tensor steps = at::full({8}, 500.0f, at::kFloat);
        const nn::ViewSets sets{generatedData("mvdream.cameras", {8, 16}), 4};
        compare("mvdream.sets", unet(sample, steps, context, {}, sets));
        compare("mvdream.single", unet(sample, steps, context));
    }

    // Without cameras the multi-view network is the plain one, bit for bit; two sets in a batch do
    // not see each other, and within a set every view sees the others.
    void viewsOfASetSeeEachOther() {
        const nn::NoGrad noGrad;
        const nn::UNet unet = tinyUNet("mvdream"), plain = tinyUNet("sd2");
        const Tensor sample = generatedData("mvdream.sample", {8, 4, 8, 8});
        const Tensor context = generatedData("mvdream.context", {8, 7, 32});
        const Tensor steps = at::full({8}, 500.0f, at::kFloat);
        QVERIFY(sameBits(unet(sample, steps, context), plain(sample, steps, context)));
        const nn::ViewSets sets{generatedData("mvdream.cameras", {8, 16}), 4};
        const Tensor before = unet(sample, steps, context, {}, sets);
        Tensor changed = sample.clone();
        changed[1] += 1;
        const Tensor after = unet(changed, steps, context, {}, sets);
        QVERIFY(largestError(after.narrow(0, 4, 4), before.narrow(0, 4, 4)) == 0);
        for (int view = 0; view < 4; ++view)
            QVERIFY(relativeError(after[view], before[view]) > 1e-4);
    }

    void vae() { compareVae("vae"); }
    void vaeWithoutAttention() { compareVae("vae_plain"); }

    void clipText() {
        const nn::NoGrad noGrad;
        for (const std::string name : {"text_quick", "text_gelu"}) {
            const auto config = nn::ClipTextConfig::fromJson(goldenConfig(name), name);
            const nn::ClipText text = generatedNetwork(nn::ClipText(config));
            const Tensor ids = generatedIds(name + ".ids", {2, 77}, 1000);
            compare(name, text(ids), 2e-5);
            // What comes later changes nothing before it.
            Tensor changed = ids.clone();
            changed[0][40] = 7;
            changed[1][40] = 7;
            const Tensor other = text(changed);
            QVERIFY(largestError(other.narrow(1, 0, 40), text(ids).narrow(1, 0, 40)) == 0);
            QVERIFY(relativeError(other.narrow(1, 40, 37), text(ids).narrow(1, 40, 37)) > 1e-3);
        }
        QVERIFY(relativeError(m_wanted.at("text_quick"), m_wanted.at("text_gelu")) > 1e-2);
    }

    void clipVision() {
        const nn::NoGrad noGrad;
        const auto config = nn::ClipVisionConfig::fromJson(goldenConfig("vision"), "vision");
        const nn::ClipVision vision = generatedNetwork(nn::ClipVision(config));
        const Tensor pixels = generatedData("vision.pixels", {2, 3, 30, 30});
        compare("vision.hidden", vision.hidden(pixels), 2e-5);
        compare("vision.embedding", vision(pixels), 2e-5);
        const Tensor picture =
            (generatedData("vision.picture", {2, 3, 21, 40}) * 0.25 + 0.5).clamp(0, 1);
        compare("vision.prepared", vision.prepared(picture), 1e-5);
        // The same description comes back from what is written.
        const auto again = nn::ClipVisionConfig::fromJson(config.toJson(), "again");
        QCOMPARE(nn::parameterCount(nn::ClipVision(again)), nn::parameterCount(vision));
    }

    void poseProjection() {
        const nn::NoGrad noGrad;
        const auto projection = generatedNetwork(nn::Linear{.in = 28, .out = 24}, "cc_projection.");
        const Tensor embedding = m_wanted.at("vision.embedding").unsqueeze(1);
        compare("cc.token",
                projection(at::cat({embedding, generatedData("cc.pose", {2, 1, 4})}, 2)), 2e-5);
    }
};

MAQUETTE_TEST(GoldenNetworksTest);
#include "tst_golden_networks.moc"
