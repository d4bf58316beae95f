#include "engine/methods/hifa/hifa_job.h"

#include <array>
#include <cmath>

#include <ATen/ops/from_blob.h>

#include "engine/base/error.h"
#include "engine/methods/hifa/regularisers.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

constexpr std::array kViewWords = {"front view", "side view", "back view", "overhead view"};
constexpr std::int64_t kOccupancyFrom = 64, kOccupancyEvery = 16;
constexpr std::int64_t kImagineEvery = 8;

Tensor rays(const float* values, std::int64_t count) {
    return at::from_blob(const_cast<float*>(values), {count}, at::kFloat);
}

Tensor imageOf(const fields::RenderOutputs& render, int size) {
    return at::from_blob(const_cast<float*>(render.rgb), {size, size, 3}, at::kFloat)
        .permute({2, 0, 1})
        .unsqueeze(0)
        .contiguous();
}

} // namespace

// Gradients for the renderer, and what the step reports.
struct HifaJob::StepLosses {
    Tensor rgb, opacity, depth, zVariance;
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
    m_models = m_load(context);
    m_views.size = static_cast<int>(m_models.prior->info().imageSize);
    m_views.elevationLow = m_params.elevationLow;
    m_views.elevationHigh = m_params.elevationHigh;
    embedPrompts();
    if (m_request.image) {
        m_reference.emplace(*m_request.image, m_views.size);
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
    const cuda::Backend backend;
    fields::HashGridConfig config = fields::HashGridConfig::starter();
    config.log2TableSize = static_cast<int>(m_params.tableBits);
    config.rounded = true;
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
    losses.metrics["gradient_norm"] = m_field->gradientNorm();
    moveField(p, losses.learnedBackground);
    if (step + 1 >= kOccupancyFrom && (step + 1) % kOccupancyEvery == 0)
        m_renderer->updateOccupancy(context.rng());
    context.metrics(std::move(losses.metrics));
}

void HifaJob::guideView(runtime::JobContext& context, double p, StepLosses& losses) {
    base::Rng& rng = context.rng();
    const base::Camera camera = trainingCamera(m_views, m_request.seed, context.step(), rng);
    const fields::Backdrop backdrop{trainingBackground(rng), m_background && rng.chance(0.5f)};
    losses.learnedBackground = backdrop.learned;
    const int t = timestep(p, rng);
    const fields::RenderOutputs& render =
        m_renderer->render(camera, backdrop, rng, renderSettings());
    const Tensor image = imageOf(render, m_views.size);

    priors::Condition conditional{textFor(camera), std::nullopt, backdrop.colour};
    priors::Condition unconditional{m_unconditional, std::nullopt, backdrop.colour};
    if (m_params.camera) conditional.camera = camera;
    if (m_params.camera && !m_params.dropCamera) unconditional.camera = camera;
    const Guidance guidance =
        guide(*m_models.prior, image, t, conditional, unconditional,
              guidanceSettings(context.progress(MAQUETTE_TR("Imagining"))), rng);

    losses.rgb = guidance.imageGradient.squeeze(0).permute({1, 2, 0}).contiguous();
    losses.metrics = {{"latent", guidance.latentLoss},
                      {"image", guidance.imageLoss},
                      {"image_to_latent", guidance.ratio},
                      {"t", t}};
    addRegularisers(render, guidance, p, losses);
    const auto data = [](const Tensor& x) {
        return x.defined() ? x.const_data_ptr<float>() : nullptr;
    };
    m_renderer->backward({.rgb = data(losses.rgb),
                          .opacity = data(losses.opacity),
                          .depth = data(losses.depth),
                          .zVariance = data(losses.zVariance)});
    imagine(context, guidance);
}

void HifaJob::addRegularisers(const fields::RenderOutputs& render, const Guidance& guidance,
                              double p, StepLosses& losses) {
    const Tensor opacity = rays(render.opacity, render.rays);
    const Term variance = zVarianceTerm(rays(render.zVariance, render.rays), opacity);
    const Term entropy = entropyTerm(opacity);
    losses.zVariance = variance.gradient * (m_params.zVarianceWeight * warmUp(p));
    losses.opacity = entropy.gradient * (m_params.entropyWeight * p);
    losses.metrics["z_variance"] = variance.loss;
    losses.metrics["entropy"] = entropy.loss;
    losses.metrics["opacity"] = opacity.mean().item<double>();
    if (!m_models.disparity || m_params.depthWeight <= 0) return;
    // The network's disparity is linear in depth, nearer being larger.
    const Tensor depth = rays(render.depth, render.rays);
    const Tensor target = (*m_models.disparity)(guidance.imagination).flatten().to(at::kFloat);
    const Term term = disparityTerm(-depth, target, opacity > kOpaque);
    // In units of the latent loss, so that neither drowns the other while both shrink.
    const double weight = m_params.depthWeight * (1 - std::sqrt(p)) * guidance.latentLoss;
    losses.depth = (term.gradient * -weight).contiguous();
    losses.metrics["depth"] = term.loss;
}

void HifaJob::followReference(runtime::JobContext& context, StepLosses& losses) {
    const glm::vec3 background = trainingBackground(context.rng());
    const fields::RenderOutputs& render = m_renderer->render(
        m_reference->camera(), {background, false}, context.rng(), renderSettings());
    const Reference::Gradients gradients =
        m_reference->compare(render, background, m_params.referenceWeight);
    m_renderer->backward({.rgb = gradients.rgb.data(), .opacity = gradients.opacity.data()});
    losses.metrics["reference"] = gradients.loss;
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
        guidance.imagination.squeeze(0).permute({1, 2, 0}).to(at::kFloat).contiguous();
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
