#include "engine/base/error.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/stop_scope.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// How often work asks whether to go on.
int questions(const std::function<void()>& work) {
    int asked = 0;
    const nn::StopScope scope([&] {
        ++asked;
        return false;
    });
    work();
    return asked;
}

// A stop is wished for right after question number `after`; how often the work asks from then on.
// -1 when it goes on to its end.
int questionsAfterStop(const std::function<void()>& work, int after) {
    int asked = 0;
    const nn::StopScope scope([&] { return ++asked > after; });
    try {
        work();
    } catch (const base::Error& error) {
        return error.kind() == base::ErrorKind::Cancelled ? asked - after : -2;
    }
    return -1;
}

} // namespace

class StopScopeTest : public QObject {
    Q_OBJECT

    const nn::UNet m_unet =
        generatedNetwork(nn::UNet(nn::UNetConfig::fromJson(goldenConfig("sd1"), "sd1")));
    const nn::Vae m_vae =
        generatedNetwork(nn::Vae(nn::VaeConfig::fromJson(goldenConfig("vae"), "vae")));
    const Tensor m_image = generatedData("stop.image", {1, 3, 16, 16});

    Tensor noise() const {
        return m_unet(generatedData("stop.sample", {2, 4, 8, 8}), at::full({2}, 500.0f),
                      generatedData("stop.context", {2, 7, 32}));
    }
    // The way of guidance: into the latents and back to the picture.
    void thereAndBack() const {
        Tensor x = m_image.clone().requires_grad_(true);
        m_vae.encodeMean(x).square().sum().backward();
    }

    void stopsEverywhere(const std::function<void()>& work, int atLeast) {
        const int all = questions(work);
        QVERIFY2(all >= atLeast, std::to_string(all).c_str());
        for (int after = 0; after < all; ++after)
            QCOMPARE(questionsAfterStop(work, after), 1); // the very next one ends it
        QCOMPARE(questionsAfterStop(work, all), -1);
    }

  private Q_SLOTS:
    // The tiny UNet has 12 ResNet blocks and 6 transformers.
    void betweenTheBlocksOfTheUNet() {
        const nn::NoGrad noGrad;
        stopsEverywhere([this] { noise(); }, 18);
    }

    // Two levels of two ResNet blocks and three in the middle, then the same in the backward pass.
    void betweenTheBlocksOfTheEncoderBothWays() {
        const int forward = questions([this] { m_vae.encodeMean(m_image); });
        QCOMPARE(forward, 7);
        stopsEverywhere([this] { thereAndBack(); }, 2 * forward);
        stopsEverywhere([this] { m_vae.decode(generatedData("stop.latents", {1, 4, 8, 8})); }, 9);
    }

    void betweenTheLayersOfTheTextEncoder() {
        const nn::NoGrad noGrad;
        const auto text = generatedNetwork(
            nn::ClipText(nn::ClipTextConfig::fromJson(goldenConfig("text_quick"), "text")));
        stopsEverywhere([&] { text(generatedIds("stop.ids", {1, 77}, 1000)); }, 5);
    }

    void nothingElseChanges() {
        const nn::NoGrad noGrad;
        const Tensor without = noise();
        std::stop_source source;
        const nn::StopScope scope(source.get_token());
        QVERIFY(sameBits(noise(), without));
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(base::Error, noise());
        {
            const nn::StopScope inner([] { return false; });
            QVERIFY(sameBits(noise(), without));
        }
        QVERIFY_THROWS_EXCEPTION(base::Error, noise());
    }
};

MAQUETTE_TEST(StopScopeTest);
#include "tst_stop_scope.moc"
