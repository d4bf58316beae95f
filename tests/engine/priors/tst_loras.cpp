#include "engine/base/error.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/priors/families.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
using priors::Precision;
namespace fs = std::filesystem;

namespace {

Tensor answer(const priors::Prior& prior) {
    const priors::Condition chair{prior.embed("a chair"), {}, {}};
    return prior.predict(generatedData("answer", {1, 4, 8, 8}), 400, {chair});
}

std::string refusalOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.what();
    }
    return "nothing was thrown";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

// LoRAs on whole models, as the verbs and methods use them.
class LorasTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder = m_temporary.path().toStdString();
    fs::path m_model = m_folder / "model.safetensors", m_unet = m_folder / "unet.safetensors",
             m_text = m_folder / "text.safetensors";

  private Q_SLOTS:
    void initTestCase() {
        const TinyFamily model = tinyFamily(false);
        writeTensors(m_model, singleFile(model), at::kHalf);
        writeTensors(m_unet, loraFor(model.unet, "unet.", ".attn2."), at::kFloat);
        writeTensors(m_text, loraFor(model.text, "text_encoder.", "q_proj"), at::kHalf);
    }

    // Put on, weighted, exchanged and taken off the loaded model.
    void theyComeAndGoWithoutLoading() {
        const auto prior = priors::loadLatentDiffusion(m_model, Precision::Fp32);
        const Tensor plain = answer(*prior), words = prior->embed("a chair").hidden;
        prior->setLoras({{m_unet, 1}});
        const Tensor whole = answer(*prior);
        QVERIFY(largestError(whole, plain) > 1e-3);
        QVERIFY(sameBits(prior->embed("a chair").hidden, words));
        prior->setLoras({{m_unet, 0.5}});
        const double half = largestError(answer(*prior), plain);
        QVERIFY(half > 1e-4 && half < largestError(whole, plain));
        prior->setLoras({{m_unet, 1}, {m_text, 0.7}});
        QVERIFY(!sameBits(prior->embed("a chair").hidden, words));
        const Tensor both = answer(*prior);
        prior->setLoras({{m_text, 0.7}, {m_unet, 1}}); // the order does not matter
        QVERIFY(sameBits(answer(*prior), both));
        prior->setLoras({{m_unet, 1}});
        QVERIFY(sameBits(answer(*prior), whole));
        prior->setLoras({{m_unet, 0.5}, {m_unet, 0.5}}); // added up
        QVERIFY(largestError(answer(*prior), whole) < 1e-5);
        prior->setLoras({});
        QVERIFY(sameBits(answer(*prior), plain));
        QVERIFY(sameBits(prior->embed("a chair").hidden, words));
    }

    // Weights that were read one by one into bf16 change and come back as those of fp32 do.
    void onHalfPrecisionFromTheStore() {
        const auto full = priors::loadLatentDiffusion(m_model, Precision::Fp32);
        const auto half = priors::loadLatentDiffusion(m_model, Precision::Bf16);
        const Tensor plain = answer(*half);
        const std::vector<priors::LoraFile> loras{{m_unet, 1}, {m_text, 0.7}};
        full->setLoras(loras);
        half->setLoras(loras);
        QVERIFY(relativeError(answer(*half), answer(*full)) < 0.05);
        QVERIFY(relativeError(plain, answer(*full)) > 0.1);
        half->setLoras({});
        QVERIFY(sameBits(answer(*half), plain));
    }

    void othersAreRefusedAndChangeNothing() {
        const auto prior = priors::loadLatentDiffusion(m_model, Precision::Fp32);
        prior->setLoras({{m_unet, 1}});
        const Tensor before = answer(*prior);
        const fs::path other = m_folder / "other.safetensors";
        const std::string layer = "unet.down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k";
        const auto loraOfWidth = [&](std::int64_t width) {
            writeTensors(other,
                         {{layer + ".lora_A.weight", at::ones({2, width})},
                          {layer + ".lora_B.weight", at::ones({32, 2})}},
                         at::kFloat);
            return refusalOf([&] { prior->setLoras({{m_text, 1}, {other, 1}}); });
        };
        for (const auto& [width, family] : {std::pair{768, "Stable Diffusion 1"},
                                            {1024, "Stable Diffusion 2"},
                                            {2048, "Stable Diffusion XL"}}) {
            const std::string said = loraOfWidth(width);
            QVERIFY2(contains(said, "other.safetensors is a LoRA for " + std::string(family)) &&
                         contains(said, "a text context of 64"),
                     said.c_str());
        }
        QVERIFY(contains(loraOfWidth(50), "another shape"));
        QVERIFY(contains(refusalOf([&] { prior->setLoras({{m_model, 1}}); }), "no LoRA"));
        QVERIFY(contains(refusalOf([&] { prior->setLoras({{m_folder / "none", 1}}); }), "none"));
        QVERIFY(contains(refusalOf([&] {
                             prior->setLoras({{m_folder / "x.pt", 1}});
                         }),
                         "models convert"));
        QVERIFY(sameBits(answer(*prior), before));
    }
};

MAQUETTE_TEST(LorasTest);
#include "tst_loras.moc"
