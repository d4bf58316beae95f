#include <array>
#include <functional>

#include "tests/engine/nn/reference.h"
#include "tests/engine/nn/tensors.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;

namespace {

// diffusers' own tiny test sizes.
nn::UNetConfig tinyUNet() {
    nn::UNetConfig c;
    c.sampleSize = 16;
    c.blockOutChannels = {32, 64};
    c.downBlockTypes = {"DownBlock2D", "CrossAttnDownBlock2D"};
    c.upBlockTypes = {"CrossAttnUpBlock2D", "UpBlock2D"};
    c.layersPerBlock = 2;
    c.crossAttentionDim = 32;
    c.heads = {8, 8};
    return c;
}

nn::UNetConfig linearUNet() {
    nn::UNetConfig c = tinyUNet();
    c.heads = {2, 4};
    c.linearProjection = true;
    c.transformerDepth = 2;
    c.inChannels = 10;
    c.normGroups = 8;
    c.classEmbeddingDim = 5;
    return c;
}

nn::UNetConfig deepUNet() {
    nn::UNetConfig c;
    c.blockOutChannels = {32, 32, 64, 64};
    c.layersPerBlock = 1;
    c.crossAttentionDim = 16;
    c.heads = {2, 2, 4, 4};
    c.normGroups = 8;
    return c;
}

nn::VaeConfig tinyVae(bool attention) {
    nn::VaeConfig c;
    c.blockOutChannels = {32, 64};
    c.layersPerBlock = 2;
    c.normGroups = 8;
    c.midAttention = attention;
    return c;
}

nn::ClipTextConfig tinyClip(bool quick) {
    nn::ClipTextConfig c;
    c.vocabSize = 100;
    c.hiddenSize = 32;
    c.intermediateSize = 37;
    c.layers = 3;
    c.heads = 4;
    c.quickGelu = quick;
    return c;
}

Tensor someIds(std::int64_t rows, std::int64_t tokens) {
    std::vector<std::int64_t> ids;
    base::Rng rng(3);
    for (std::int64_t i = 0; i < rows * tokens; ++i)
        ids.push_back(1 + rng.below(97));
    return at::tensor(ids, at::kLong).view({rows, tokens});
}

// The gradient of sum(direction * f) for every parameter and input, one long vector.
template <class Network>
Tensor gradients(Network& network, std::vector<Tensor> inputs,
                 const std::function<Tensor(Network&, const std::vector<Tensor>&)>& call) {
    const Tensor y = call(network, inputs);
    (y.to(at::kDouble) * randomTensor(y.sizes(), 77)).sum().backward();
    std::vector<Tensor> all;
    for (const Tensor& input : inputs)
        all.push_back(input.grad().to(at::kDouble).flatten());
    for (const auto& [name, tensor] : nn::parametersOf(network))
        all.push_back(tensor.grad().to(at::kDouble).contiguous().flatten());
    return at::cat(all);
}

// Gradients of the product's path (fused kernels, channels-last) in fp32 and bf16 against the same
// network in fp64, which takes the library's operators only.
template <class Network>
void compareGradients(const Network& network, const std::vector<Tensor>& inputs,
                      const std::function<Tensor(Network&, const std::vector<Tensor>&)>& call) {
    const auto of = [&](at::ScalarType type) {
        std::vector<Tensor> leaves;
        for (const Tensor& input : inputs)
            leaves.push_back(leaf(input, type));
        Network copy = trainable(network, type);
        return gradients<Network>(copy, leaves, call);
    };
    const Tensor wanted = of(at::kDouble), single = of(at::kFloat), half = of(at::kBFloat16);
    QVERIFY(relativeError(single, wanted) < 1e-4);
    const double cosine =
        (half * wanted).sum().item<double>() / (half.norm() * wanted.norm()).item<double>();
    QVERIFY2(cosine > 0.995, std::to_string(cosine).c_str());
}

double cosineOf(const Tensor& a, const Tensor& b) {
    const Tensor x = a.to(at::kDouble), y = b.to(at::kDouble);
    return (x * y).sum().item<double>() / (x.norm() * y.norm()).item<double>();
}

} // namespace

// Whole networks against the reference that is written from the parameters' names: fp32 to 1e-4
// relative, bf16 to a cosine above .999; gradients to 1e-4 and .995.
class NetworksTest : public QObject {
    Q_OBJECT

    void compareUNet(const nn::UNetConfig& config, std::int64_t height, std::int64_t width,
                     bool gradientsToo) {
        nn::UNet unet(config);
        randomise(unet, 1);
        const Reference reference(nn::parametersOf(unet));
        const Tensor sample = randomTensor({4, config.inChannels, height, width}, 2);
        const Tensor context = randomTensor({4, 7, config.crossAttentionDim}, 3);
        const Tensor classes = config.classEmbeddingDim > 0
                                   ? randomTensor({4, config.classEmbeddingDim}, 4)
                                   : Tensor();
        const Tensor steps = at::tensor({0.0, 1.0, 500.0, 999.0}, at::kDouble);
        const Tensor wanted = reference.unet(config, sample, steps, context, classes);
        const auto call = [&](const nn::UNet& net, at::ScalarType type) {
            const nn::NoGrad noGrad;
            return net(sample.to(type), steps.to(at::kFloat), context.to(type),
                       classes.defined() ? classes.to(type) : classes);
        };
        QVERIFY(relativeError(call(nn::placedCopy(unet, at::kFloat), at::kFloat), wanted) < 1e-4);
        QVERIFY(cosineOf(call(nn::placedCopy(unet, at::kBFloat16), at::kBFloat16), wanted) > 0.999);
        if (!gradientsToo) return;
        const std::vector<Tensor> inputs = classes.defined() ? std::vector{sample, context, classes}
                                                             : std::vector{sample, context};
        compareGradients<nn::UNet>(unet, inputs,
                                   [&](nn::UNet& net, const std::vector<Tensor>& leaves) {
                                       return net(leaves[0], steps.to(at::kFloat), leaves[1],
                                                  leaves.size() > 2 ? leaves[2] : Tensor());
                                   });
    }

  private Q_SLOTS:
    void timestepsAreEmbedded() {
        const Tensor steps = at::tensor({0.0f, 1.0f, 500.0f, 999.0f});
        QVERIFY(largestError(nn::timestepEmbedding(steps, 32, true, 0),
                             Reference::sinusoids(steps, 32)) < 1e-4);
        // Without the flip the sines come first; a shift stretches the frequencies.
        const Tensor flipped = nn::timestepEmbedding(steps, 8, true, 0),
                     plain = nn::timestepEmbedding(steps, 8, false, 0);
        QVERIFY(sameBits(plain.narrow(1, 0, 4), flipped.narrow(1, 4, 4)));
        const float last = nn::timestepEmbedding(steps, 8, false, 1)[1][3].item<float>();
        QVERIFY(std::fabs(last - std::sin(1e-4f)) < 1e-8f);
    }

    void unet() { compareUNet(tinyUNet(), 8, 8, true); }
    void unetWithLinearProjectionsAndClasses() { compareUNet(linearUNet(), 8, 8, true); }
    void unetOfFourLevels() { compareUNet(deepUNet(), 16, 16, false); }
    void unetOfOddSize() {
        compareUNet(tinyUNet(), 9, 7, false);
        compareUNet(deepUNet(), 17, 9, false);
    }

    void unetWithSharedContext() {
        nn::UNet unet(tinyUNet());
        randomise(unet, 5);
        const nn::UNet net = nn::placedCopy(unet, at::kFloat);
        const nn::NoGrad noGrad;
        const Tensor sample = randomTensor({3, 4, 8, 8}, 6).to(at::kFloat);
        const Tensor context = randomTensor({1, 5, 32}, 7).to(at::kFloat);
        const Tensor steps = at::full({3}, 42.0f, at::kFloat);
        QVERIFY(relativeError(net(sample, steps, context),
                              net(sample, steps, context.expand({3, 5, 32}).contiguous())) < 1e-6);
    }

    void vae() {
        for (const bool attention : {true, false}) {
            const nn::VaeConfig config = tinyVae(attention);
            nn::Vae vae(config);
            randomise(vae, 8);
            const Reference reference(nn::parametersOf(vae));
            const nn::Vae single = nn::placedCopy(vae, at::kFloat);
            const nn::NoGrad noGrad;
            // An odd size: the asymmetric padding shows.
            for (const std::int64_t size : {16, 14}) {
                const Tensor image = randomTensor({2, 3, size, size + 2}, 9);
                const Tensor wanted = reference.vaeMoments(config, image);
                QVERIFY(relativeError(single.moments(image.to(at::kFloat)), wanted) < 1e-4);
                const auto halves = wanted.chunk(2, 1);
                QVERIFY(relativeError(single.encodeMean(image.to(at::kFloat)),
                                      halves[0] * config.scalingFactor) < 1e-4);
                const Tensor noise = randomTensor(halves[0].sizes(), 10);
                QVERIFY(relativeError(
                            single.encodeSample(image.to(at::kFloat), noise.to(at::kFloat)),
                            (halves[0] + (0.5 * halves[1]).exp() * noise) * config.scalingFactor) <
                        1e-4);
            }
            const Tensor latents = randomTensor({2, 4, 5, 6}, 11);
            const Tensor wanted = reference.vaeDecode(config, latents);
            QVERIFY(relativeError(single.decode(latents.to(at::kFloat)), wanted) < 1e-4);
            const nn::Vae half = nn::placedCopy(vae, at::kBFloat16);
            QVERIFY(cosineOf(half.decode(latents.to(at::kBFloat16)), wanted) > 0.999);
        }
    }

    void gradientsOfTheVae() {
        nn::Vae vae(tinyVae(true));
        randomise(vae, 12);
        compareGradients<nn::Vae>(vae, {randomTensor({2, 3, 16, 16}, 13)},
                                  [](nn::Vae& net, const std::vector<Tensor>& x) {
                                      const Tensor moments = net.moments(x[0]);
                                      return net.decode(moments.narrow(1, 0, 4) +
                                                        0.1 * moments.narrow(1, 4, 4));
                                  });
    }

    // Shift and scale of the latents disappear into the 1x1 convolutions: latents come out as
    // (z - mean) / deviation, their log-variances follow, decoding takes them as they are.
    void latentStatisticsAreFolded() {
        nn::VaeConfig config = tinyVae(false);
        config.scalingFactor = 1;
        nn::Vae vae(config);
        randomise(vae, 14);
        nn::Vae folded = nn::placedCopy(vae, at::kDouble);
        const nn::Vae plain = nn::placedCopy(vae, at::kDouble);
        const Tensor mean = at::tensor({0.4, -1.3, 0.0, 2.5}, at::kDouble);
        const Tensor deviation = at::tensor({0.5, 3.0, 1.0, 0.07}, at::kDouble);
        folded.foldLatentStatistics(mean, deviation);
        const nn::NoGrad noGrad;
        const auto column = [](const Tensor& x) { return x.view({1, 4, 1, 1}); };
        const Tensor image = randomTensor({2, 3, 16, 16}, 15);
        const Tensor z = plain.encodeMean(image);
        QVERIFY(largestError(folded.encodeMean(image), (z - column(mean)) / column(deviation)) <
                1e-10);
        QVERIFY(largestError(folded.decode(folded.encodeMean(image)), plain.decode(z)) < 1e-10);
        const Tensor noise = randomTensor(z.sizes(), 16);
        QVERIFY(largestError(folded.encodeSample(image, noise),
                             (plain.encodeSample(image, noise) - column(mean)) /
                                 column(deviation)) < 1e-9);
    }

    void clip() {
        for (const bool quick : {true, false}) {
            const nn::ClipTextConfig config = tinyClip(quick);
            nn::ClipText clip(config);
            randomise(clip, 17);
            const Reference reference(nn::parametersOf(clip));
            const Tensor ids = someIds(2, config.maxPositions);
            const Tensor wanted = reference.clip(config, ids);
            const nn::NoGrad noGrad;
            QVERIFY(relativeError(nn::placedCopy(clip, at::kFloat)(ids), wanted) < 2e-5);
            QVERIFY(cosineOf(nn::placedCopy(clip, at::kBFloat16)(ids), wanted) > 0.999);
        }
        nn::ClipText clip(tinyClip(true));
        randomise(clip, 18);
        const Tensor ids = someIds(2, 12);
        compareGradients<nn::ClipText>(
            clip, {}, [&](nn::ClipText& net, const std::vector<Tensor>&) {
                return net(ids) + 0 * nn::parametersOf(net)
                                          .at("text_model.embeddings.position_embedding.weight")
                                          .sum();
            });
    }

    void clipIsCausal() {
        nn::ClipText clip(tinyClip(true));
        randomise(clip, 19);
        const nn::NoGrad noGrad;
        const Tensor ids = someIds(1, 20);
        Tensor changed = ids.clone();
        changed[0][11] = 99;
        const Tensor a = clip(ids), b = clip(changed);
        QVERIFY(largestError(a.narrow(1, 0, 11), b.narrow(1, 0, 11)) == 0);
        QVERIFY(largestError(a.narrow(1, 11, 9), b.narrow(1, 11, 9)) > 1e-3);
    }

    void pooledIsTheFirstEndToken() {
        const Tensor ids = at::tensor({5, 6, 9, 9, 9, 7, 9, 9}, at::kLong).view({2, 4});
        const Tensor hidden = randomTensor({2, 4, 3}, 20);
        const Tensor pooled = nn::ClipText::pooled(hidden, ids, 9);
        QVERIFY(sameBits(pooled[0], hidden[0][2]));
        QVERIFY(sameBits(pooled[1], hidden[1][0]));
    }

    void convNet() {
        nn::ConvNetConfig config;
        config.blockOutChannels = {16, 32};
        config.headNames = {"a", "b"};
        config.headSizes = {3, 5};
        nn::ConvNet net(config);
        randomise(net, 21);
        const Reference r(nn::parametersOf(net));
        const Tensor image = randomTensor({3, 3, 16, 16}, 22);
        Tensor h = r.conv("conv_in", image, 2);
        h = r.resnet("resnets.0", h, {}, 8, 1e-5);
        h = r.resnet("resnets.1", r.conv("downsamplers.0", h, 2), {}, 8, 1e-5);
        h = Reference::silu(r.groupNorm("conv_norm_out", h, 8, 1e-5)).mean({2, 3});
        {
            const nn::NoGrad noGrad;
            const auto heads = nn::placedCopy(net, at::kFloat)(image.to(at::kFloat));
            QVERIFY(relativeError(heads[0], r.linear("heads.a", h)) < 2e-5);
            QVERIFY(relativeError(heads[1], r.linear("heads.b", h)) < 2e-5);
        }
        compareGradients<nn::ConvNet>(
            net, {image},
            [](nn::ConvNet& n, const std::vector<Tensor>& x) { return at::cat(n(x[0]), 1); });
    }

    void denseNet() {
        nn::ConvNetConfig config;
        config.blockOutChannels = {16, 32, 48};
        config.headNames = {"disparity"};
        config.headSizes = {1};
        nn::DenseNet net(config);
        randomise(net, 23);
        const Reference r(nn::parametersOf(net));
        const Tensor image = randomTensor({2, 3, 24, 20}, 24);
        const Tensor first = r.resnet("down.0", r.conv("conv_in", image, 2), {}, 8, 1e-5);
        const Tensor second = r.resnet("down.1", r.conv("downsamplers.0", first, 2), {}, 8, 1e-5);
        const Tensor third = r.resnet("down.2", r.conv("downsamplers.1", second, 2), {}, 8, 1e-5);
        const auto joined = [&](const char* name, const Tensor& low, const Tensor& skip) {
            return r.resnet(
                name, at::cat({Reference::upsampled(low, skip.size(2), skip.size(3)), skip}, 1), {},
                8, 1e-5);
        };
        const Tensor h = joined("up.1", joined("up.0", third, second), first);
        const Tensor wanted =
            r.conv("conv_out", Reference::silu(r.groupNorm("conv_norm_out", h, 8, 1e-5)));
        {
            const nn::NoGrad noGrad;
            const Tensor y = nn::placedCopy(net, at::kFloat)(image.to(at::kFloat));
            QVERIFY(relativeError(y, wanted) < 2e-5);
        }
        compareGradients<nn::DenseNet>(
            net, {image}, [](nn::DenseNet& n, const std::vector<Tensor>& x) { return n(x[0]); });
    }
};

MAQUETTE_TEST(NetworksTest);
#include "tst_networks.moc"
