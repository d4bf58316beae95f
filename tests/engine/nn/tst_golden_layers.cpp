#include "engine/nn/unet.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

constexpr double kLayer = 2e-5;

} // namespace

// Every layer and block of the networks against diffusers on the same weights and inputs.
class GoldenLayersTest : public QObject {
    Q_OBJECT

    const nn::ParamMap m_wanted = goldens("layers");

    void compare(const char* name, const Tensor& actual, double tolerance = kLayer) {
        const Tensor& wanted = m_wanted.at(name);
        QCOMPARE(actual.sizes().vec(), wanted.sizes().vec());
        const double error = relativeError(actual, wanted);
        QVERIFY2(error < tolerance, (std::string(name) + " " + std::to_string(error)).c_str());
    }

  private Q_SLOTS:
    void timestepsAreEmbedded() {
        const Tensor t = at::tensor({0.0f, 1.0f, 7.0f, 500.0f, 999.0f});
        // The reference rounds the logarithms of its frequencies to single precision: at t = 999
        // that is a few millionths.
        compare("timesteps.8", nn::timestepEmbedding(t, 8, true, 0), 5e-6);
        compare("timesteps.32", nn::timestepEmbedding(t, 32, true, 0), 5e-6);
        compare("timesteps.320", nn::timestepEmbedding(t, 320, true, 0), 1e-5);
        compare("timesteps.plain", nn::timestepEmbedding(t, 32, false, 1), 1e-5);
    }

    // The numbers of the sheet, so that the embedding does not hang on the fixture alone.
    void timestepsOfTheSheet() {
        const float small[] = {.753902f, .764842f, .997551f, .999976f,
                               .656987f, .644218f, .069943f, .007000f};
        const Tensor seven = nn::timestepEmbedding(at::tensor({7.0f}), 8, true, 0);
        for (int i = 0; i < 8; ++i)
            QVERIFY(std::fabs(seven[0][i].item<float>() - small[i]) < 1e-6f);
        const Tensor wide = nn::timestepEmbedding(at::tensor({500.0f}), 320, true, 0)[0];
        const std::pair<int, float> places[] = {
            {0, -.883849f}, {1, .702750f}, {159, .998598f}, {160, -.467772f}, {319, .052938f}};
        for (const auto& [place, value] : places)
            QVERIFY(std::fabs(wide[place].item<float>() - value) < 2e-5f);
    }

    void normsKeepTheirEpsilons() {
        const nn::NoGrad noGrad;
        const Tensor x =
            generatedData("norm.x", {2, 32, 6, 5}) * static_cast<float>(std::sqrt(1e-5));
        for (const auto& [name, epsilon] : {std::pair{"norm.eps5", 1e-5}, {"norm.eps6", 1e-6}}) {
            nn::GroupNorm norm{.groups = 8, .channels = 32, .epsilon = epsilon};
            compare(name, generatedNetwork(norm, "norm.")(x));
        }
        QVERIFY(relativeError(m_wanted.at("norm.eps5"), m_wanted.at("norm.eps6")) > 0.05);
    }

    void resnets() {
        const nn::NoGrad noGrad;
        const Tensor x = generatedData("resnet.x", {2, 32, 6, 5});
        const Tensor time = at::silu(generatedData("resnet.time", {2, 64}));
        const auto made = [](std::int64_t out, std::int64_t t, double eps, const char* prefix) {
            return generatedNetwork(nn::ResnetBlock::make(32, out, t, 8, eps), prefix);
        };
        compare("resnet.same", made(32, 64, 1e-5, "resnet.same.")(x, time));
        compare("resnet.wider", made(48, 64, 1e-5, "resnet.wider.")(x, time));
        compare("resnet.vae", made(48, 0, 1e-6, "resnet.vae.")(x, {}));
    }

    void sizesChange() {
        const nn::NoGrad noGrad;
        const Tensor x = generatedData("resnet.x", {2, 32, 6, 5});
        const auto up = generatedNetwork(nn::Upsample{.conv = {.in = 32, .out = 32}}, "upsample.");
        compare("upsample.twice", up(x, 12, 10));
        compare("upsample.odd", up(x, 11, 9));
        const nn::Conv2d down{.in = 32, .out = 32, .stride = 2};
        compare("downsample", generatedNetwork(down, "downsample.")(x));
    }

    void attention() {
        const nn::NoGrad noGrad;
        const Tensor x = generatedData("attention.x", {2, 30, 32});
        const auto self =
            generatedNetwork(nn::Attention::make(32, 32, 4, 8, false), "attention.self.");
        compare("attention.self", self(x, {}));
        // So many keys that the library's kernel takes over from ours.
        compare("attention.long", self(generatedData("attention.long", {1, 1100, 32}), {}));
        const auto cross =
            generatedNetwork(nn::Attention::make(32, 24, 4, 8, false), "attention.cross.");
        compare("attention.cross", cross(x, generatedData("attention.context", {2, 7, 24})));
    }

    void feedForwardGatesWithItsSecondHalf() {
        const nn::NoGrad noGrad;
        const Tensor x = generatedData("attention.x", {2, 30, 32});
        const auto net = generatedNetwork(nn::FeedForward::make(32), "geglu.");
        compare("geglu", nn::geglu(net.in(x)));
        compare("feed_forward", net(x));
    }

    void transformers() {
        const nn::NoGrad noGrad;
        const Tensor x = generatedData("transformer.x", {2, 32, 6, 5});
        const Tensor context = generatedData("attention.context", {2, 7, 24});
        for (const bool linear : {false, true}) {
            const std::string name = linear ? "transformer.linear" : "transformer.conv";
            const auto net = nn::Transformer2d::make(32, 2, 16, 24, 2, 8, linear);
            compare(name.c_str(), generatedNetwork(net, name + ".")(x, context));
        }
    }

    void blocks() {
        const nn::NoGrad noGrad;
        const auto config = nn::UNetConfig::fromJson(goldenConfig("sd2"), "sd2");
        const nn::UNetSignals signals{at::silu(generatedData("block.time", {2, 128})),
                                      generatedData("block.context", {2, 7, 32})};
        std::vector<Tensor> skips;
        const auto down0 = generatedNetwork(nn::UNetBlock::makeDown(config, 0), "down_blocks.0.");
        compare("block.down0",
                down0.down(generatedData("block.small", {2, 32, 9, 7}), signals, skips));
        QCOMPARE(skips.size(), std::size_t{3});
        compare("block.down0.skip0", skips[0]);
        compare("block.down0.skip1", skips[1]);
        const auto down1 = generatedNetwork(nn::UNetBlock::makeDown(config, 1), "down_blocks.1.");
        compare("block.down1",
                down1.down(generatedData("block.half", {2, 32, 5, 4}), signals, skips));
        const Tensor large = generatedData("block.large", {2, 64, 5, 4});
        const auto mid = generatedNetwork(nn::UNetBlock::makeMid(config), "mid_block.");
        compare("block.mid", mid.mid(large, signals));
        const auto up0 = generatedNetwork(nn::UNetBlock::makeUp(config, 0), "up_blocks.0.");
        // The skip that stays decides the size: 5 x 4 becomes 9 x 7.
        skips = {at::zeros({2, 32, 9, 7}), generatedData("block.skip0", {2, 32, 5, 4}),
                 generatedData("block.skip1", {2, 64, 5, 4}),
                 generatedData("block.skip2", {2, 64, 5, 4})};
        compare("block.up0", up0.up(large, signals, skips));
        const auto up1 = generatedNetwork(nn::UNetBlock::makeUp(config, 1), "up_blocks.1.");
        skips.clear();
        for (const char* name : {"block.last0", "block.last1", "block.last2"})
            skips.push_back(generatedData(name, {2, 32, 9, 7}));
        compare("block.up1", up1.up(generatedData("block.wide", {2, 64, 9, 7}), signals, skips));
    }
};

MAQUETTE_TEST(GoldenLayersTest);
#include "tst_golden_layers.moc"
