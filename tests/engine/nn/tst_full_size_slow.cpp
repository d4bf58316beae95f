#include "engine/nn/unet.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

// One forward of Stable Diffusion 1.5's UNet at its true size against diffusers: 860 million
// generated weights, 64 x 64 latents, a batch of 2.
class FullSizeSlowTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void stableDiffusion15() {
        const nn::NoGrad noGrad;
        nn::UNetConfig config;
        config.crossAttentionDim = 768;
        const nn::UNet unet = generatedNetwork(nn::UNet(config));
        const Tensor y =
            unet(generatedData("full.sample", {2, 4, 64, 64}), at::tensor({981.0f, 1.0f}),
                 generatedData("full.context", {2, 77, 768}));
        const double error = relativeError(y, goldens("full_size").at("sd15"));
        QVERIFY2(error < 1e-3, std::to_string(error).c_str());
        qInfo("relative L2 error %.2e", error);
    }
};

MAQUETTE_TEST(FullSizeSlowTest);
#include "tst_full_size_slow.moc"
