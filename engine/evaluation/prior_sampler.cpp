#include "engine/evaluation/prior_sampler.h"

#include <algorithm>
#include <chrono>
#include <functional>

#include "cuda/buffer.h"
#include "engine/evaluation/pictures.h"
#include "engine/evaluation/views.h"
#include "engine/nn/placing.h"
#include "engine/priors/latent_diffusion.h"

namespace maquette::evaluation {

namespace {

constexpr int kRows = 4; // pictures a batch: each is two rows of the UNet
constexpr glm::vec3 kBackdrop{0.93f};

double medianOf(int repeats, const std::function<void()>& work) {
    work(); // the first one warms up
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

at::Device deviceOf(bool onGpu) {
    return onGpu ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
}

std::optional<priors::Prediction> predictionNamed(const std::string& name) {
    if (name.empty()) return std::nullopt;
    return name == "epsilon" ? priors::Prediction::Epsilon : priors::Prediction::V;
}

// Fresh noise of each picture from a generator of its own, so that it does not depend on how many
// there are.
class NoiseOfPictures {
  public:
    NoiseOfPictures(std::uint64_t seed, int first, std::size_t count) {
        constexpr std::uint64_t kStreams = std::uint64_t{1} << 32; // beyond those of the latents
        for (std::size_t i = 0; i < count; ++i)
            m_generators.emplace_back(seed, kStreams + static_cast<std::uint64_t>(first) + i);
    }
    at::Tensor operator()(const at::Tensor& like) {
        std::vector<at::Tensor> rows;
        for (base::Rng& generator : m_generators)
            rows.push_back(
                nn::normalNumbers(like.narrow(0, 0, 1).sizes(), generator, like.device()));
        return at::cat(rows);
    }

  private:
    std::vector<base::Rng> m_generators;
};

} // namespace

struct PriorSampler::Parts {
    std::unique_ptr<priors::LatentDiffusion> prior;
    std::filesystem::path model;
};

const std::string& checkedScheduler(const std::string& name) {
    priors::samplerNamed(name);
    return name;
}

PriorSampler::PriorSampler(const PriorFiles& files, bool onGpu)
    : m_parts(std::make_unique<Parts>()) {
    m_parts->model = files.model;
    m_parts->prior =
        priors::loadLatentDiffusion(files.model, priors::precisionNamed(files.precision),
                                    deviceOf(onGpu), predictionNamed(files.prediction));
    std::vector<priors::LoraFile> loras;
    for (const PriorFiles::Lora& each : files.loras)
        loras.push_back({each.file, each.weight});
    m_parts->prior->setLoras(loras);
}

PriorSampler::~PriorSampler() = default;

bool PriorSampler::seesCamera() const {
    return m_parts->prior->info().seesCamera;
}

std::string PriorSampler::precision() const {
    return m_parts->prior->info().precision;
}

int PriorSampler::imageSize() const {
    return static_cast<int>(m_parts->prior->info().imageSize);
}

std::vector<base::Image8> PriorSampler::sample(const SampleOrder& order,
                                               const base::Progress& progress) {
    const priors::Prior& prior = *m_parts->prior;
    const priors::SchedulerConfig sampler =
        priors::samplerOf(m_parts->model, prior.schedule(), order.scheduler);
    priors::makeScheduler(sampler)->start(order.steps); // refused before anything is computed
    const priors::TextEmbedding text = prior.embed(order.prompt);
    const priors::Condition empty{prior.embed(order.negativePrompt), {}, kBackdrop};
    std::vector<base::Image8> pictures;
    for (int first = 0; first < order.count; first += kRows) {
        std::vector<priors::Condition> rows;
        for (int i = first; i < std::min(first + kRows, order.count); ++i) {
            priors::Condition row{text, {}, kBackdrop};
            if (!order.azimuths.empty()) {
                const auto n = static_cast<std::size_t>(i) % order.azimuths.size();
                row.camera = turntableCamera(order.azimuths[n], order.elevation, imageSize());
            }
            rows.push_back(std::move(row));
        }
        base::Rng rng(order.seed, static_cast<std::uint64_t>(first));
        const at::Tensor latents =
            priors::sampleLatents(prior, rows, empty,
                                  {.steps = order.steps,
                                   .guidance = order.guidance,
                                   .stop = progress.stop,
                                   .sampler = sampler,
                                   .rescale = order.rescale,
                                   .noise = NoiseOfPictures(order.seed, first, rows.size())},
                                  rng);
        for (const base::ImageF& picture : picturesOf(prior.decode(latents)))
            pictures.push_back(base::toImage8(picture));
        progress(static_cast<float>(pictures.size()) / static_cast<float>(order.count));
        progress.checkStop();
    }
    return pictures;
}

PriorTimes timePrior(const std::filesystem::path& folder, const std::string& precision, int repeats,
                     bool onGpu) {
    const auto prior =
        priors::loadLatentDiffusion(folder, priors::precisionNamed(precision), deviceOf(onGpu));
    cuda::Backend backend;
    if (onGpu) backend.device = cuda::Device::Cuda;
    const auto timed = [&](const std::function<void()>& work) {
        return medianOf(repeats, [&] {
            work();
            cuda::synchronise(backend);
        });
    };
    const priors::PriorInfo& info = prior->info();
    const priors::Condition row{prior->embed("a red chair"),
                                turntableCamera(30, 15, static_cast<int>(info.imageSize)),
                                kBackdrop};
    base::Rng rng(1);
    const at::Tensor z = nn::normalNumbers(
        {1, info.latentChannels, info.latentSize, info.latentSize}, rng, prior->device());
    const at::Tensor picture = prior->decode(z).clamp(0, 1);
    const nn::NoGrad noGrad;
    return {.precision = info.precision,
            .text = timed([&] { prior->embed("a red chair with a blue seat"); }),
            .guidedStep = timed([&] { priors::denoiseGuided(*prior, z, 500, row, row, 4.0); }),
            .decode = timed([&] { prior->decode(z); }),
            .encode = timed([&] { prior->encode(picture); })};
}

} // namespace maquette::evaluation
