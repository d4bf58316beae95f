#include "engine/nn/model_files.h"
#include "engine/nn/weight_store.h"
#include "tests/bench/bench_models.h"
#include "tests/engine/nn/goldens.h"

namespace maquette::bench {

namespace {

constexpr double kAlpha = 0.6, kSigma = 0.8, kGuidance = 100; // of some step, for both sides

// Random weights of Stable Diffusion's VAE.
void writeVae(const fs::path& folder) {
    if (fs::exists(folder / "config.json")) return;
    nn::VaeConfig config;
    config.blockOutChannels = {128, 256, 512, 512};
    config.layersPerBlock = 2;
    nn::Vae vae = tests::generatedNetwork(nn::Vae(config));
    nn::saveWeights(folder, nn::kDiffusionStem, nn::parametersOf(vae), std::uint64_t{4} << 30);
    io::writeJson(folder / "config.json", config.toJson());
}

nn::Vae loadVae(const fs::path& folder, at::ScalarType dtype, at::Device device) {
    nn::Vae vae(nn::VaeConfig::fromJson(io::readJson(folder / "config.json"), "config.json"));
    const nn::WeightStore store(folder, nn::kDiffusionStem);
    nn::takeStored(vae, store, store.parts(), dtype, device);
    return vae;
}

struct Step {
    nn::UNet unet;
    nn::Vae vae;
    at::ScalarType dtype;
    at::Tensor image, noise; // [1, 3, p, p], [1, 4, p / 8, p / 8]
    Inputs inputs;

    // The gradient for the picture.
    at::Tensor operator()() const {
        at::Tensor seen = image.clone().requires_grad_(true);
        const at::Tensor latents = vae.encodeMean((seen * 2 - 1).to(dtype)).to(at::kFloat);
        at::Tensor difference;
        {
            const nn::NoGrad noGrad;
            const at::Tensor noisy = (latents * kAlpha + noise * kSigma).to(dtype);
            const at::Tensor both =
                unet(at::cat({noisy, noisy}), inputs.steps, inputs.context.to(dtype))
                    .to(at::kFloat);
            const at::Tensor with = both.narrow(0, 0, 1), without = both.narrow(0, 1, 1);
            difference = without + kGuidance * (with - without) - noise;
        }
        (latents * difference).sum().backward();
        return seen.grad();
    }
};

Step stepIn(at::ScalarType dtype, const Arguments& arguments, const fs::path& unet,
            const fs::path& vae, const at::Tensor& image, const at::Tensor& noise,
            const Inputs& inputs) {
    return {loadUNet(unet, dtype, arguments.device),
            loadVae(vae, dtype, arguments.device),
            dtype,
            image.to(arguments.device),
            noise.to(arguments.device),
            onDevice(inputs, arguments.device)};
}

// A step and what is queued behind it.
void finished(const Step& step) {
    step().flatten()[0].item<float>();
}

} // namespace

void benchSds(Table& table, const Arguments& arguments, const fs::path& unet, int pixels) {
    const fs::path vae = arguments.folder / "sd-vae";
    writeVae(vae);
    const std::int64_t size = pixels / 8;
    const at::Tensor image =
        (tests::randomTensor({1, 3, pixels, pixels}, 5, 0.2) + 0.5).clamp(0, 1).to(at::kFloat);
    const at::Tensor noise = tests::randomTensor({1, 4, size, size}, 6).to(at::kFloat);
    const io::Json config = io::readJson(unet / "config.json");
    const Inputs inputs = inputsFor(nn::UNetConfig::fromJson(config, "config.json"), 77, size);

    Peer peer(fs::path(MAQUETTE_BENCH_FOLDER) / "peers" / "model_peer.py");
    std::string load = std::string("sds\t") + (arguments.device.is_cpu() ? "cpu" : "cuda") + "\t" +
                       (arguments.cpu ? "cpu_ms" : "ms") + "\t" + unet.string() + "\t" +
                       vae.string() + "\t" + io::Json({kAlpha, kSigma, kGuidance}).dump();
    int number = 0;
    for (const at::Tensor& tensor : {image, noise, inputs.steps, inputs.context})
        load += "\t" + save(arguments.folder / ("sds" + std::to_string(number++)), tensor);
    const io::Json theirs = peer.ask(load);

    std::map<at::ScalarType, double> took;
    const at::ScalarType other = arguments.device.is_cpu() ? at::kFloat : at::kHalf;
    for (const at::ScalarType dtype : {other, at::kBFloat16}) {
        const Step step = stepIn(dtype, arguments, unet, vae, image, noise, inputs);
        finished(step);
        took[dtype] = arguments.time([&] { finished(step); });
        std::printf("  ours in %s: %.1f ms\n", at::toString(dtype), took[dtype]);
    }
    const at::ScalarType dtype = took[other] <= took[at::kBFloat16] ? other : at::kBFloat16;
    const Step step = stepIn(dtype, arguments, unet, vae, image, noise, inputs);

    const fs::path file = arguments.folder / "sds-gradient.f32";
    peer.ask("gradient\t" + file.string());
    at::Tensor wanted = at::empty(image.sizes(), at::kFloat);
    std::ifstream(file, std::ios::binary)
        .read(static_cast<char*>(wanted.mutable_data_ptr()),
              static_cast<std::streamsize>(wanted.nbytes()));
    const at::Tensor got = step().to(at::kCPU);
    const double cosine = ((got * wanted).sum() / (got.norm() * wanted.norm())).item<double>();
    std::printf("  %s here, %s there, cosine of the gradients %.5f\n", at::toString(dtype),
                theirs["kind"].get<std::string>().c_str(), cosine);
    check(cosine > 0.99, "another gradient than the peer's");
    table.row(
        "SDS step, " + std::to_string(pixels) + " pixels", arguments.pairs,
        [&] { return arguments.time([&] { finished(step); }); },
        [&] { return arguments.peerTime(peer.ask("step")); }, 1, 1.5);
}

} // namespace maquette::bench
