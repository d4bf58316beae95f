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

constexpr int kRows = priors::kViewsOfSet; // pictures a batch: each is two rows of the UNet
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

std::unique_ptr<priors::LatentDiffusion> loaded(const PriorFiles& files, bool onGpu) {
    priors::LoadOptions options;
    options.prediction = priors::predictionNamed(files.prediction);
    options.precision = priors::precisionNamed(files.precision);
    options.device = deviceOf(onGpu);
    auto prior = priors::loadLatentDiffusion(files.model, options);
    std::vector<priors::LoraFile> loras;
    for (const PriorFiles::Lora& each : files.loras)
        loras.push_back({each.file, each.weight});
    prior->setLoras(loras);
    return prior;
}

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
    : m_parts(std::make_unique<Parts>(Parts{loaded(files, onGpu), files.model})) {}

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
    // A model that draws sets of views draws whole ones, a quarter turn apart.
    const bool sets = prior.info().viewSet > 1;
    const std::vector<float> quarters{0, 90, 180, 270};
    const std::vector<float>& azimuths = sets ? quarters : order.azimuths;
    for (int first = 0; first < order.count; first += kRows) {
        std::vector<priors::Condition> rows;
        const int end = sets ? first + kRows : std::min(first + kRows, order.count);
        for (int i = first; i < end; ++i) {
            priors::Condition row{text, {}, kBackdrop};
            if (!azimuths.empty()) {
                const auto n = static_cast<std::size_t>(i) % azimuths.size();
                row.camera = turntableCamera(azimuths[n], order.elevation, imageSize());
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
        const std::int64_t wanted = std::min<std::int64_t>(kRows, order.count - first);
        for (const base::ImageF& picture : picturesOf(prior.decode(latents.narrow(0, 0, wanted))))
            pictures.push_back(base::toImage8(picture));
        progress(static_cast<float>(pictures.size()) / static_cast<float>(order.count));
        progress.checkStop();
    }
    return pictures;
}

PriorTimes timePrior(const PriorFiles& files, int repeats, bool onGpu) {
    const auto prior = loaded(files, onGpu);
    cuda::Backend backend;
    if (onGpu) backend.device = cuda::Device::Cuda;
    const auto timed = [&](const std::function<void()>& work) {
        return medianOf(repeats, [&] {
            work();
            cuda::synchronise(backend);
        });
    };
    const priors::PriorInfo& info = prior->info();
    priors::Condition row{prior->embed("a red chair"), {}, kBackdrop};
    if (info.seesCamera) row.camera = turntableCamera(30, 15, static_cast<int>(info.imageSize));
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
