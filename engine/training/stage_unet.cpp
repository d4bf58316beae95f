#include <cmath>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/base/rng.h"
#include "engine/io/image_codec.h"
#include "engine/io/sha256.h"
#include "engine/nn/model_files.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/ray_map.h"
#include "engine/training/latent_set.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "engine/training/tensor_images.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kBatch = 32;
constexpr float kDropText = 0.1f, kDropCamera = 0.12f;
constexpr double kTextRateScale = 0.3;

bool isProjection(const std::string& name) {
    return name == "text_projection.weight";
}

// One training batch as the UNet takes it.
struct DiffusionBatch {
    Tensor noisy;   // [n, 10, s, s]: z_t and the ray map
    Tensor target;  // v
    Tensor steps;   // [n]
    Tensor ids;     // [n, tokens]
    Tensor colours; // [n, 3]
};

class UNetStage {
  public:
    explicit UNetStage(const StarterRun& run)
        : m_run(run)
        , m_source(base::mix(run.seed, 51), world::Split::Training, kStarterImage)
        , m_tokenizer(io::ClipTokenizer::load(partFolder(run, "tokenizer")))
        , m_schedule(starterSchedule())
        , m_optimiser({.decay = 0.01, .averageDecay = 0.999}) {
        loadNetworks();
        run.place(m_unet);
        run.place(m_text);
        m_optimiser.add("unet", m_unet, run.dtype());
        m_optimiser.add("text", m_text, run.dtype(), kTextRateScale);
        encodeLatents();
    }

    StageResult train(double minutes) {
        StageWork work;
        const std::int64_t n = m_run.batch > 0 ? m_run.batch : kBatch;
        work.itemsPerStep = n;
        work.batch = [&, n](std::int64_t step, double) { return oneBatch(step, n); };
        if (m_run.maxPictures == 0) work.sheet = [&](const fs::path& file) { sheet(file); };
        const StageResult result =
            runStage(m_run.settings("unet", minutes, 6e-4), m_optimiser, work);
        writeUNet(m_run.folder, m_optimiser.averages("unet"), m_optimiser.averages("text"));
        writeFigures(m_run, "unet", result,
                     {{"latent_pictures", m_latents.size(0)},
                      {"batch", n},
                      {"loss", result.metrics.contains("loss") ? result.metrics.at("loss") : 0.0},
                      {"parameters", nn::parameterCount(m_unet)},
                      {"text_parameters", nn::parameterCount(m_text)}});
        return result;
    }

  private:
    void loadNetworks() {
        m_vae = nn::Vae(starterVae());
        const fs::path vae = partFolder(m_run, "vae");
        nn::takeParameters(m_vae, nn::loadFloats(vae, nn::kDiffusionStem), vae.string());
        m_unet = nn::UNet(starterUNet());
        m_text = nn::ClipText(starterText(m_tokenizer.size()));
        const bool fresh = m_run.init.empty() || !fs::exists(m_run.init / "starter" / "unet");
        const fs::path text =
            (fresh ? partFolder(m_run, "score") : m_run.init / "starter") / "text_encoder";
        nn::takeParameters(m_text, nn::loadFloats(text, nn::kModelStem), text.string(),
                           isProjection);
        if (fresh) {
            nn::initialise(m_unet, m_run.seed);
        } else {
            const fs::path unet = m_run.init / "starter" / "unet";
            nn::takeParameters(m_unet, nn::loadFloats(unet, nn::kDiffusionStem), unet.string());
        }
    }

    void encodeLatents() {
        const nn::Vae encoder = nn::placedCopy(m_vae, at::kBFloat16, m_run.device);
        const fs::path vae = partFolder(m_run, "vae");
        const std::string key = io::sha256(WorldSource::fingerprint() + priors::hashOfModel(vae) +
                                           std::to_string(m_run.seed));
        const std::int64_t step = std::max<std::int64_t>(m_run.latentImages / 20, 1);
        std::int64_t next = step;
        m_latents = latentSet(
            m_run.folder / "latents.safetensors", m_source, m_run.latentImages, encoder, key,
            m_run.stop,
            [&](std::int64_t done) {
                if (done < next) return;
                next += step;
                m_run.say("encoded " + std::to_string(done) + " pictures");
            },
            m_run.device);
    }

    DiffusionBatch makeBatch(std::int64_t step, std::int64_t n) {
        base::Rng rng(base::mix(m_run.seed, static_cast<std::uint64_t>(step)), 52);
        std::vector<std::int64_t> ids, chosen;
        std::vector<float> colours, steps, alphas, sigmas;
        std::vector<Tensor> maps;
        const std::int64_t size = m_latents.size(2);
        for (std::int64_t i = 0; i < n; ++i) {
            chosen.push_back(rng.below(static_cast<std::uint32_t>(m_latents.size(0))));
            const auto item = m_source.item(chosen.back());
            const bool dropText = rng.chance(kDropText), dropCamera = rng.chance(kDropCamera);
            const std::string caption = WorldSource::caption(item, rng.bits());
            const auto encoded = m_tokenizer.encode(dropText ? "" : caption).ids;
            ids.insert(ids.end(), encoded.begin(), encoded.end());
            maps.push_back(dropCamera ? at::zeros({1, priors::kRayMapChannels, size, size})
                                      : priors::rayMap(item.camera, size));
            for (int c = 0; c < 3; ++c)
                colours.push_back(item.background[c]);
            // More of the noisy steps: the camera is learned there, and last.
            const int t = std::min(999, static_cast<int>(1000 * std::pow(rng.uniform(), 0.75f)));
            steps.push_back(static_cast<float>(t));
            alphas.push_back(static_cast<float>(m_schedule.alpha(t)));
            sigmas.push_back(static_cast<float>(m_schedule.sigma(t)));
        }
        const Tensor x0 = m_latents.index_select(0, at::tensor(chosen, at::kLong)).to(at::kFloat);
        const Tensor noise = nn::normalNumbers(x0.sizes(), rng, at::kCPU);
        const Tensor alpha = nn::tensorFrom(alphas, {n, 1, 1, 1}),
                     sigma = nn::tensorFrom(sigmas, {n, 1, 1, 1});
        return {.noisy = m_run.onDevice(at::cat({alpha * x0 + sigma * noise, at::cat(maps)}, 1)),
                .target = m_run.onDevice(alpha * noise - sigma * x0),
                .steps = m_run.onDevice(nn::tensorFrom(steps, {n})),
                .ids = m_run.onDevice(at::tensor(ids, at::kLong).view({n, kStarterTokens})),
                .colours = m_run.onDevice(nn::tensorFrom(colours, {n, 3}))};
    }

    StageMetrics oneBatch(std::int64_t step, std::int64_t n) {
        const DiffusionBatch b = makeBatch(step, n);
        const Tensor text = m_text(b.ids);
        const Tensor pooled = nn::ClipText::pooled(text, b.ids, m_tokenizer.endId());
        const Tensor classes = priors::starterClasses(b.colours, pooled).to(m_run.dtype());
        const Tensor v = m_unet(b.noisy.to(m_run.dtype()), b.steps, text, classes).to(at::kFloat);
        const Tensor loss = (v - b.target).pow(2).mean();
        loss.backward();
        return {{"loss", loss.item<double>()}};
    }

    // The averaged networks as the product would load them.
    priors::DiffusionParts parts() const {
        priors::DiffusionParts p{.tokenizer = m_tokenizer,
                                 .text = nn::ClipText(m_text.config()),
                                 .unet = nn::UNet(m_unet.config()),
                                 .vae = m_vae,
                                 .schedule = m_schedule,
                                 .info = {}};
        nn::takeParameters(p.text, m_optimiser.averages("text"), "text");
        nn::takeParameters(p.unet, m_optimiser.averages("unet"), "unet");
        p.info.latentSize = kStarterImage / 4;
        p.info.imageSize = kStarterImage;
        p.info.seesCamera = p.info.seesBackground = true;
        return p;
    }

    // Rows: prompts; columns: azimuths 0, 45, .. 270.
    void sheet(const fs::path& file) const {
        static const char* const kPrompts[] = {"a red chair",
                                               "a blue mug",
                                               "a green car",
                                               "a purple house with a red roof",
                                               "a yellow aeroplane",
                                               "a brown dog",
                                               "an orange robot",
                                               "a pink teapot",
                                               "a striped green rocket",
                                               "a white snowman"};
        const nn::NoGrad noGrad;
        const priors::LatentDiffusion prior(
            parts(), m_run.bfloat16 ? priors::Precision::Bf16 : priors::Precision::Fp32,
            m_run.device);
        base::Rng rng(7);
        std::vector<base::ImageF> pictures;
        for (const char* prompt : kPrompts) {
            std::vector<priors::Condition> rows;
            for (const float azimuth : {0.f, 45.f, 90.f, 135.f, 180.f, 270.f}) {
                rows.push_back(
                    {prior.embed(prompt),
                     base::Camera::orbit(azimuth, 20, 3.2f, 40, kStarterImage, kStarterImage),
                     glm::vec3(0.9f)});
            }
            const Tensor z =
                priors::sampleLatents(prior, rows, {prior.embed(""), {}, glm::vec3(0.9f)},
                                      {.steps = 20, .guidance = 3}, rng);
            for (base::ImageF& image : imagesOf(prior.decode(z) * 2 - 1))
                pictures.push_back(std::move(image));
        }
        io::writePng(file, base::toImage8(base::tile(pictures, 6, 2)));
    }

    const StarterRun& m_run;
    WorldSource m_source;
    io::ClipTokenizer m_tokenizer;
    priors::NoiseSchedule m_schedule;
    nn::Vae m_vae;
    nn::UNet m_unet;
    nn::ClipText m_text;
    nn::Optimiser m_optimiser;
    Tensor m_latents;
};

} // namespace

StageResult trainUNet(const StarterRun& run, double minutes) {
    return UNetStage(run).train(minutes);
}

} // namespace maquette::training
