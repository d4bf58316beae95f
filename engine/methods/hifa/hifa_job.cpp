#include "engine/methods/hifa/hifa_job.h"

#include <array>
#include <cmath>

#include "engine/base/error.h"
#include "engine/methods/hifa/regularisers.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/nn/placing.h"
#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

constexpr std::array kViewWords = {"front view", "side view", "back view", "overhead view"};
constexpr std::int64_t kOccupancyFrom = 64, kOccupancyEvery = 16;
constexpr std::int64_t kImagineEvery = 8;

} // namespace

// Gradients for the renderer, and what the step reports: scalars stay where they were computed
// until all of them are fetched at once.
struct HifaJob::StepLosses {
    Tensor rgb, opacity, depth, zVariance;
    std::map<std::string, Tensor> scalars;
    std::map<std::string, double> metrics;
    bool learnedBackground = false;
};

HifaJob::HifaJob(const api::Request& request, const HifaParams& params, LoadModels load)
    : m_request(request)
    , m_prompt(request.prompt)
    , m_negativePrompt(request.negativePrompt)
    , m_params(params)
    , m_load(std::move(load))
    , m_planner(makePlanner()) {}

HifaJob::~HifaJob() = default;

runtime::BudgetPlanner HifaJob::makePlanner() const {
    if (!m_request.schedule.empty()) return runtime::BudgetPlanner(m_request.schedule);
    constexpr std::int64_t kGenerous = 8; // times the steps, where a budget leaves room
    return runtime::BudgetPlanner({.steps = m_params.steps,
                                   .mostSteps = kGenerous * m_params.steps,
                                   .budgetSeconds = m_request.budgetSeconds,
                                   .reserveSeconds = finishSeconds()});
}

void HifaJob::init(runtime::JobContext& context) {
    context.progress(MAQUETTE_TR("Loading the model")).checkStop();
    m_place = placementOf(context.device());
    m_models = m_load(context);
    m_views.size = static_cast<int>(m_models.prior->info().imageSize);
    m_views.elevationLow = m_params.elevationLow;
    m_views.elevationHigh = m_params.elevationHigh;
    embedPrompts();
    if (m_request.image) {
        m_reference.emplace(*m_request.image, m_views.size, m_models.prior->device());
        context.previewImage("reference", m_reference->cutOut());
    }
    makeField(m_request.seed);
}

void HifaJob::embedPrompts() {
    const priors::Prior& prior = *m_models.prior;
    m_plain = prior.embed(m_prompt);
    m_unconditional = prior.embed(m_negativePrompt);
    m_viewTexts.clear();
    for (const char* words : kViewWords)
        m_viewTexts.push_back(prior.embed(m_prompt + ", " + words));
}

void HifaJob::makeField(std::uint64_t seed) {
    const cuda::Backend& backend = m_place.backend;
    fields::HashGridConfig config = fields::HashGridConfig::starter();
    config.log2TableSize = static_cast<int>(m_params.tableBits);
    config.rounded = true;
    config.densityGain = static_cast<float>(m_params.densityGain);
    m_field = std::make_unique<fields::HashGridField>(backend, config, seed);
    if (m_params.background == "learned")
        m_background = std::make_unique<fields::BackgroundNet>(backend, base::mix(seed, 1));
    m_renderer = std::make_unique<fields::VolumeRenderer>(*m_field, fields::OccupancySettings{},
                                                          m_background.get());
}

const priors::TextEmbedding& HifaJob::textFor(const base::Camera& camera) const {
    if (!m_params.viewWords) return m_plain;
    const std::string words = viewWords(camera);
    for (std::size_t i = 0; i < kViewWords.size(); ++i) {
        if (words == kViewWords[i]) return m_viewTexts[i];
    }
    return m_plain;
}

int HifaJob::timestep(double p, base::Rng& rng) const {
    const auto low = static_cast<int>(std::min(m_params.tMin, m_params.tMax));
    const auto high = static_cast<int>(m_params.tMax);
    if (m_params.annealing == "linear") return linearTimestep(p, high, low);
    if (m_params.annealing == "random")
        return low + static_cast<int>(rng.below(static_cast<std::uint32_t>(high - low + 1)));
    return squareRootTimestep(p, high, low);
}

GuidanceSettings HifaJob::guidanceSettings(const base::Progress& progress) const {
    return {.scale = m_params.guidanceScale,
            .imageWeight = m_params.imageWeight,
            .eta = m_params.eta,
            .classical = m_params.guidance == "sds",
            .denoiseSteps = static_cast<int>(m_params.denoiseSteps),
            .progress = progress};
}

fields::RenderSettings HifaJob::renderSettings() const {
    fields::RenderSettings settings;
    settings.coarse = static_cast<int>(m_params.samples);
    settings.fine = static_cast<int>(m_params.fineSamples);
    settings.kernel = m_params.smoothing == "none"        ? cuda::PmfKernel::None
                      : m_params.smoothing == "trapezoid" ? cuda::PmfKernel::Trapezoid
                                                          : cuda::PmfKernel::Boxcar;
    return settings;
}

void HifaJob::step(runtime::JobContext& context) {
    const std::int64_t step = context.step();
    const double p = m_planner.progress(step, context.elapsed());
    StepLosses losses;
    guideView(context, p, losses);
    if (m_reference) followReference(context, losses);
    tellLosses(context, losses);
    moveField(p, losses.learnedBackground);
    if (step + 1 >= kOccupancyFrom && (step + 1) % kOccupancyEvery == 0)
        m_renderer->updateOccupancy(context.rng());
}

// Where a step on a GPU is waited for; placing its samples is the other place.
void HifaJob::tellLosses(runtime::JobContext& context, StepLosses& losses) const {
    std::vector<Tensor> scalars;
    for (const auto& [name, scalar] : losses.scalars)
        scalars.push_back(scalar);
    const std::vector<double> values = nn::fetch(scalars);
    auto value = values.begin();
    for (const auto& [name, scalar] : losses.scalars)
        losses.metrics[name] = *value++;
    losses.metrics["gradient_norm"] = m_field->gradientNorm();
    context.metrics(std::move(losses.metrics));
}

Tensor HifaJob::perRay(const float* values, std::int64_t rays) const {
    return nn::viewOf(m_place.backend, values, {rays}, m_models.prior->device());
}

Tensor HifaJob::coloursOf(const fields::RenderOutputs& render) const {
    return nn::viewOf(m_place.backend, render.rgb, {render.rays, 3}, m_models.prior->device());
}

void HifaJob::backward(const StepLosses& losses) {
    const nn::NumbersOn rgb(m_place.backend, losses.rgb), opacity(m_place.backend, losses.opacity);
    const nn::NumbersOn depth(m_place.backend, losses.depth);
    const nn::NumbersOn zVariance(m_place.backend, losses.zVariance);
    m_renderer->backward({.rgb = rgb.data(),
                          .opacity = opacity.data(),
                          .depth = depth.data(),
                          .zVariance = zVariance.data()});
}

void HifaJob::guideView(runtime::JobContext& context, double p, StepLosses& losses) {
    base::Rng& rng = context.rng();
    const base::Camera camera = trainingCamera(m_views, m_request.seed, context.step(), rng);
    const fields::Backdrop backdrop{trainingBackground(rng), m_background && rng.chance(0.5f)};
    losses.learnedBackground = backdrop.learned;
    const int t = timestep(p, rng);
    const fields::RenderOutputs& render =
        m_renderer->render(camera, backdrop, rng, renderSettings());
    const Tensor image = coloursOf(render)
                             .view({1, m_views.size, m_views.size, 3})
                             .permute({0, 3, 1, 2})
                             .contiguous();

    priors::Condition conditional{textFor(camera), std::nullopt, backdrop.colour};
    priors::Condition unconditional{m_unconditional, std::nullopt, backdrop.colour};
    if (m_params.camera) conditional.camera = camera;
    if (m_params.camera && !m_params.dropCamera) unconditional.camera = camera;
    const Guidance guidance =
        guide(*m_models.prior, image, t, conditional, unconditional,
              guidanceSettings(context.progress(MAQUETTE_TR("Imagining"))), rng);

    losses.rgb = guidance.imageGradient.squeeze(0).permute({1, 2, 0}).contiguous();
    losses.scalars = {{"latent", guidance.latentLoss},
                      {"image", guidance.imageLoss},
                      {"image_to_latent", guidance.ratio}};
    losses.metrics["t"] = t;
    addRegularisers(render, guidance, p, losses);
    backward(losses);
    imagine(context, guidance);
}

void HifaJob::addRegularisers(const fields::RenderOutputs& render, const Guidance& guidance,
                              double p, StepLosses& losses) {
    const Tensor opacity = perRay(render.opacity, render.rays);
    const Term variance = zVarianceTerm(perRay(render.zVariance, render.rays), opacity);
    const Term entropy = entropyTerm(opacity);
    losses.zVariance = variance.gradient * (m_params.zVarianceWeight * warmUp(p));
    losses.opacity = entropy.gradient * (m_params.entropyWeight * p);
    losses.scalars["z_variance"] = variance.loss;
    losses.scalars["entropy"] = entropy.loss;
    losses.scalars["opacity"] = opacity.mean();
    if (!m_models.disparity || m_params.depthWeight <= 0) return;
    // The network's disparity is linear in depth, nearer being larger.
    const Tensor depth = perRay(render.depth, render.rays);
    const Tensor target = (*m_models.disparity)(guidance.imagination).flatten().to(at::kFloat);
    const Term term = disparityTerm(-depth, target, opacity > kOpaque);
    // In units of the latent loss, so that neither drowns the other while both shrink.
    const double share = m_params.depthWeight * (1 - std::sqrt(p));
    losses.depth = term.gradient * (guidance.latentLoss.to(at::kDouble) * -share);
    losses.scalars["depth"] = term.loss;
}

void HifaJob::followReference(runtime::JobContext& context, StepLosses& losses) {
    const glm::vec3 background = trainingBackground(context.rng());
    const fields::RenderOutputs& render = m_renderer->render(
        m_reference->camera(), {background, false}, context.rng(), renderSettings());
    const Reference::Gradients gradients =
        m_reference->compare(coloursOf(render), perRay(render.opacity, render.rays), background,
                             m_params.referenceWeight);
    backward({.rgb = gradients.rgb, .opacity = gradients.opacity});
    losses.scalars["reference"] = gradients.loss;
}

void HifaJob::moveField(double p, bool learnedBackground) {
    const double share = m_rate * rateShare(p, m_params.finalRate);
    fields::AdamSettings settings;
    settings.gridRate = static_cast<float>(m_params.gridRate * share);
    settings.networkRate = static_cast<float>(m_params.networkRate * share);
    m_field->step(settings);
    if (learnedBackground) m_background->step(settings);
}

void HifaJob::imagine(runtime::JobContext& context, const Guidance& guidance) const {
    if (context.step() % kImagineEvery != 0) return;
    const Tensor pixels =
        guidance.imagination.squeeze(0).permute({1, 2, 0}).to(at::kCPU, at::kFloat).contiguous();
    base::ImageF image(m_views.size, m_views.size, 3);
    const float* from = pixels.const_data_ptr<float>();
    std::copy(from, from + image.data.size(), image.data.begin());
    context.previewImage("imagination", base::toImage8(image));
}

void HifaJob::preview(const base::ViewRequest& view, base::Frame& frame,
                      const base::Progress& progress) {
    base::Camera camera = view.camera;
    const auto scaled = [&](int pixels) {
        return std::max(1, static_cast<int>(std::lround(float(pixels) * view.quality)));
    };
    camera.width = scaled(camera.width);
    camera.height = scaled(camera.height);
    fields::PreviewSettings settings;
    settings.shading = view.shading;
    settings.stop = progress.stop;
    if (!m_renderer->preview(camera, settings, frame)) progress.checkStop();
}

bool HifaJob::reduceStep() {
    m_rate /= 2;
    return m_rate > 1e-3;
}

void HifaJob::apply(const base::Params& live) {
    base::Params values = base::valuesOf(m_params);
    const std::string prompt = m_prompt, negative = m_negativePrompt;
    for (const auto& [name, value] : live) {
        if (name == api::kLivePrompt)
            m_prompt = std::get<std::string>(value);
        else if (name == api::kLiveNegativePrompt)
            m_negativePrompt = std::get<std::string>(value);
        else
            values[name] = value;
    }
    base::assign(m_params, values);
    if (m_prompt != prompt || m_negativePrompt != negative) embedPrompts();
}

} // namespace maquette::methods::hifa
