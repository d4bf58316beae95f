#include <ATen/ops/avg_pool2d.h>
#include <ATen/ops/smooth_l1_loss.h>

#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "engine/nn/model_files.h"
#include "engine/training/measure.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "engine/training/tensor_images.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kBatch = 16;
constexpr double kCropsUntil = 0.75; // of the stage; crops make small objects fill the picture
constexpr std::int64_t kCrop = 32;
constexpr std::uint64_t kValidationSeed = 0x5eed0001;

// Crops at random places; the reference decoder of a small network learns four times as many.
Tensor randomCrops(const Tensor& images, base::Rng& rng) {
    std::vector<Tensor> crops;
    const auto room = static_cast<std::uint32_t>(images.size(2) - kCrop + 1);
    for (std::int64_t i = 0; i < images.size(0); ++i) {
        const auto y = static_cast<std::int64_t>(rng.below(room));
        const auto x = static_cast<std::int64_t>(rng.below(room));
        crops.push_back(images[i].narrow(1, y, kCrop).narrow(2, x, kCrop));
    }
    return at::stack(crops);
}

Tensor pooled(const Tensor& x) {
    const std::int64_t four[] = {4, 4};
    return at::avg_pool2d(x, four);
}

Tensor l1(const Tensor& a, const Tensor& b) {
    return (a - b).abs().mean();
}

Tensor gradientLoss(const Tensor& a, const Tensor& b) {
    const auto along = [](const Tensor& x, int dim) {
        return x.narrow(dim, 1, x.size(dim) - 1) - x.narrow(dim, 0, x.size(dim) - 1);
    };
    return l1(along(a, 2), along(b, 2)) + l1(along(a, 3), along(b, 3));
}

struct Reconstruction {
    Tensor image, mean, logVariance;
};

// Pixels, edges, coarse colours, and, fading with progress, chroma and a hint that ties three
// latent channels to the coarse picture: without the last two small VAEs learn luminance only.
Tensor vaeLoss(const Tensor& target, const Reconstruction& r, double progress) {
    const Tensor coarse = pooled(target);
    const Tensor kl = 0.5 * (r.mean.pow(2) + r.logVariance.exp() - 1 - r.logVariance).mean();
    const Tensor colour = l1(chroma(r.image), chroma(target)) +
                          4 * (pooled(chroma(r.image)) - pooled(chroma(target))).pow(2).mean();
    const Tensor hint = at::smooth_l1_loss(r.mean.narrow(1, 0, 3), 2 * coarse);
    return l1(r.image, target) + (r.image - target).pow(2).mean() +
           0.5 * gradientLoss(r.image, target) + 2 * l1(pooled(r.image), coarse) +
           (0.3 + 1.7 * (1 - progress)) * colour + 5e-4 * kl + (2 - 1.8 * progress) * hint;
}

Reconstruction reconstruct(const nn::Vae& vae, const Tensor& images, at::ScalarType dtype,
                           base::Rng* rng) {
    const auto halves = vae.moments(images.to(dtype)).to(at::kFloat).chunk(2, 1);
    Tensor z = halves[0];
    const Tensor logVariance = halves[1].clamp(-30.0, 20.0);
    if (rng) {
        z = z + (0.5 * logVariance).exp() * nn::normalNumbers(z.sizes(), *rng, z.device());
    }
    return {vae.decode(z.to(dtype)).to(at::kFloat), halves[0], logVariance};
}

nn::Vae startingVae(const StarterRun& run) {
    nn::Vae vae(starterVae());
    if (run.init.empty()) {
        nn::initialise(vae, run.seed);
        return vae;
    }
    const std::filesystem::path folder = partFolder(run, "vae");
    nn::takeParameters(vae, nn::loadFloats(folder, nn::kDiffusionStem), folder.string());
    return vae;
}

} // namespace

StageResult trainVae(const StarterRun& run, double minutes) {
    nn::Vae vae = startingVae(run);
    run.place(vae);
    nn::Optimiser optimiser({.decay = 0.0, .averageDecay = 0.999});
    optimiser.add("vae", vae, run.dtype());
    const WorldSource source(base::mix(run.seed, 11), world::Split::Training, kStarterImage);
    const std::int64_t batch = run.batch > 0 ? run.batch : kBatch;
    StageWork work;
    work.itemsPerStep = batch;
    work.batch = [&](std::int64_t step, double progress) -> StageMetrics {
        base::Rng rng(base::mix(run.seed, static_cast<std::uint64_t>(step)), 12);
        const bool crops = progress < kCropsUntil;
        Tensor images = source.batch(step * batch, batch).images;
        if (crops) images = randomCrops(images, rng);
        images = run.onDevice(images);
        const Reconstruction r = reconstruct(vae, images, run.dtype(), &rng);
        const Tensor loss = vaeLoss(images, r, progress);
        loss.backward();
        const nn::NoGrad noGrad;
        return {{"loss", loss.item<double>()},
                {"psnr", psnr(r.image, images)},
                {"chroma_error", chromaError(r.image, images)}};
    };
    const WorldSource unseen(kValidationSeed, world::Split::All, kStarterImage);
    work.sheet = [&](const std::filesystem::path& file) {
        const nn::NoGrad noGrad;
        const Tensor images = run.onDevice(unseen.batch(0, 24).images);
        const Reconstruction r = reconstruct(vae, images, run.dtype(), nullptr);
        std::vector<base::ImageF> pictures = imagesOf(images);
        for (base::ImageF& picture : imagesOf(r.image))
            pictures.push_back(std::move(picture));
        io::writePng(file, base::toImage8(base::tile(pictures, 12, 2)));
    };
    const StageResult result = runStage(run.settings("vae", minutes, 1.5e-3), optimiser, work);

    writeVae(run.folder, optimiser.averages("vae"),
             std::max<std::int64_t>(run.pictures(1024), 256));
    nn::Vae shipped(vae.config());
    nn::takeParameters(shipped, nn::loadFloats(run.folder / "vae", nn::kDiffusionStem), "vae");
    io::Json figures = vaeFigures(nn::placedCopy(shipped, at::kFloat), run.pictures(512));
    figures["parameters"] = nn::parameterCount(shipped);
    writeFigures(run, "vae", result, figures);
    return result;
}

} // namespace maquette::training
