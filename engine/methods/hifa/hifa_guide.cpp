// What a step of HiFA asks its prior, and the gradients it sends into the field.

#include <cmath>

#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/multi_view.h"
#include "engine/methods/hifa/regularisers.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/nn/placing.h"
#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

constexpr std::int64_t kImagineEvery = 8;

// A weighted sum of embeddings that are of one shape.
priors::TextEmbedding blend(const std::vector<priors::TextEmbedding>& texts,
                            const ViewShares& shares) {
    const nn::NoGrad noGrad;
    const auto sum = [&](Tensor priors::TextEmbedding::*part) {
        return texts[0].*part * shares.front + texts[1].*part * shares.side +
               texts[2].*part * shares.back;
    };
    return {sum(&priors::TextEmbedding::hidden), sum(&priors::TextEmbedding::pooled)};
}

// Pictures [n, 3, size, size] beside each other.
base::ImageF sheetOf(const Tensor& pictures) {
    const Tensor pixels = pictures.permute({2, 0, 3, 1}).to(at::kCPU, at::kFloat).contiguous();
    base::ImageF image(static_cast<int>(pixels.size(1) * pixels.size(2)),
                       static_cast<int>(pixels.size(0)), 3);
    const float* from = pixels.const_data_ptr<float>();
    std::copy(from, from + image.data.size(), image.data.begin());
    return image;
}

} // namespace

// The words for a view. A model that is told the camera knows them from its captions; one that is
// not gets them mixed, so that they turn with the view (HiFA's published code).
priors::TextEmbedding HifaJob::textFor(const base::Camera& camera) const {
    const priors::PriorInfo& prior = m_models.prior->info();
    if (!m_params.viewWords || prior.seesPicture) return m_plain;
    const bool overhead = camera.elevation() >= kOverhead;
    if (!prior.seesCamera && !overhead) return blend(m_viewTexts, viewShares(camera));
    const std::string words = viewWords(camera);
    for (std::size_t i = 0; i < m_viewTexts.size(); ++i) {
        if (words == kViewWords[i]) return m_viewTexts[i];
    }
    return m_plain;
}

priors::GuidanceExtras HifaJob::extrasFor(const base::Camera& camera,
                                          const priors::Condition& unconditional) const {
    priors::GuidanceExtras extras{m_params.guidanceRescale, {}};
    const priors::PriorInfo& prior = m_models.prior->info();
    const bool told = prior.seesCamera || prior.seesPicture || prior.viewSet > 1;
    if (told || !m_params.viewWords || m_params.perpNeg <= 0 || camera.elevation() >= kOverhead)
        return extras;
    const ViewNegatives weights = viewNegatives(camera, m_params.perpNeg);
    for (const auto& [place, weight] :
         {std::pair<std::size_t, double>{0, weights.front}, {1, weights.side}}) {
        priors::Condition negative = unconditional;
        negative.text = m_viewTexts[place];
        if (weight != 0) extras.negatives.emplace_back(negative, weight);
    }
    return extras;
}

int HifaJob::timestep(double p, base::Rng& rng) const {
    const auto between = [&](int from, int to) {
        return from + static_cast<int>(rng.below(static_cast<std::uint32_t>(to - from + 1)));
    };
    if (m_params.annealing == "random") {
        return between(static_cast<int>(std::min(m_params.tMin, m_params.tMax)),
                       static_cast<int>(m_params.tMax));
    }
    if (m_params.annealing == "range") {
        const NoiseRange range = fallingRange(p);
        return between(range.low, range.high);
    }
    return m_noise.at(p);
}

GuidanceSettings HifaJob::guidanceSettings(const base::Progress& progress) const {
    GuidanceSettings settings;
    settings.scale = m_params.guidanceScale;
    settings.imageWeight = m_params.imageWeight;
    settings.eta = m_params.eta;
    settings.classical = m_params.guidance == "sds";
    settings.denoiseSteps = static_cast<int>(m_params.denoiseSteps);
    settings.reconRescale = m_params.reconRescale;
    settings.progress = progress;
    return settings;
}

Tensor HifaJob::perRay(const float* values, std::int64_t rays) const {
    return nn::viewOf(m_place.backend, values, {rays}, m_models.prior->device());
}

Tensor HifaJob::coloursOf(const fields::RenderOutputs& render) const {
    return nn::viewOf(m_place.backend, render.rgb, {render.rays, 3}, m_models.prior->device());
}

// A copy, [1, 3, size, size].
Tensor HifaJob::imageOf(const fields::RenderOutputs& render) const {
    return coloursOf(render)
        .view({1, m_views.size, m_views.size, 3})
        .permute({0, 3, 1, 2})
        .contiguous();
}

// Zero-1-to-3 knows objects over white only.
glm::vec3 HifaJob::backgroundOf(base::Rng& rng) const {
    const glm::vec3 colour = trainingBackground(rng);
    return m_models.prior->info().seesPicture ? glm::vec3(1) : colour;
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
    const fields::Backdrop backdrop{backgroundOf(rng), learnsBackground() && rng.chance(0.5f)};
    losses.learnedBackground = backdrop.learned;
    const int t = timestep(p, rng);
    const fields::RenderOutputs& render =
        m_renderer->render(camera, backdrop, rng, renderSettings());

    priors::Condition conditional{textFor(camera), std::nullopt, backdrop.colour};
    priors::Condition unconditional{m_unconditional, std::nullopt, backdrop.colour};
    const bool pictured = m_models.prior->info().seesPicture;
    if (m_params.camera || pictured) conditional.camera = camera;
    if (m_params.camera && !m_params.dropCamera && !pictured) unconditional.camera = camera;
    GuidanceSettings settings = guidanceSettings(context.progress(MAQUETTE_TR("Imagining")));
    settings.extras = extrasFor(camera, unconditional);
    const Guidance guidance =
        guide(*m_models.prior, imageOf(render), t, conditional, unconditional, settings, rng);

    losses.rgb = guidance.imageGradient.squeeze(0).permute({1, 2, 0}).contiguous();
    losses.scalars = {{"latent", guidance.latentLoss},
                      {"image", guidance.imageLoss},
                      {"image_to_latent", guidance.ratio}};
    losses.metrics["t"] = t;
    addRegularisers(render, p, 1, losses);
    addDepth(render, guidance, p, losses);
    backward(losses);
    imagine(context, guidance, {camera});
}

// The views of a set are rendered one after the other, and again for their gradients: the field
// keeps what one backward pass needs.
void HifaJob::guideViews(runtime::JobContext& context, double p, StepLosses& losses) {
    base::Rng& rng = context.rng();
    const auto cameras = trainingSet(m_views.size, m_request.seed, context.step(), rng);
    const fields::Backdrop backdrop{backgroundOf(rng), learnsBackground() && rng.chance(0.5f)};
    losses.learnedBackground = backdrop.learned;
    const int t = timestep(p, rng);
    std::vector<base::Rng> draws;
    std::vector<Tensor> images;
    SetConditions conditions;
    for (const base::Camera& camera : cameras) {
        draws.push_back(rng);
        images.push_back(imageOf(m_renderer->render(camera, backdrop, rng, renderSettings())));
        conditions.conditional.push_back({textFor(camera), camera, backdrop.colour});
        conditions.unconditional.push_back({m_unconditional, camera, backdrop.colour});
    }
    GuidanceSettings settings = guidanceSettings(context.progress(MAQUETTE_TR("Imagining")));
    settings.extras.rescale = m_params.guidanceRescale;
    const Guidance guidance =
        guideSet(*m_models.prior, at::cat(images), t, conditions, settings, imagines(context), rng);

    losses.scalars["latent"] = guidance.latentLoss;
    losses.metrics["t"] = t;
    const double share = 1.0 / static_cast<double>(cameras.size());
    for (std::size_t i = 0; i < cameras.size(); ++i) {
        const fields::RenderOutputs& render =
            m_renderer->render(cameras[i], backdrop, draws[i], renderSettings());
        losses.rgb =
            guidance.imageGradient[static_cast<std::int64_t>(i)].permute({1, 2, 0}).contiguous();
        addRegularisers(render, p, share, losses);
        backward(losses);
    }
    imagine(context, guidance, cameras);
}

// Of a view that stands for this share of the step.
void HifaJob::addRegularisers(const fields::RenderOutputs& render, double p, double share,
                              StepLosses& losses) {
    const Tensor opacity = perRay(render.opacity, render.rays);
    const Term variance = zVarianceTerm(perRay(render.zVariance, render.rays), opacity);
    const Term entropy = entropyTerm(opacity);
    losses.zVariance = variance.gradient * (m_params.zVarianceWeight * warmUp(p) * share);
    losses.opacity = entropy.gradient * (m_params.entropyWeight * p * share);
    const auto report = [&](const char* name, const Tensor& value) {
        Tensor& sum = losses.scalars[name];
        sum = sum.defined() ? sum + value * share : value * share;
    };
    report("z_variance", variance.loss);
    report("entropy", entropy.loss);
    report("opacity", opacity.mean());
}

void HifaJob::addDepth(const fields::RenderOutputs& render, const Guidance& guidance, double p,
                       StepLosses& losses) {
    if (!m_models.disparity || m_params.depthWeight <= 0) return;
    // The network's disparity is linear in depth, nearer being larger.
    const Tensor depth = perRay(render.depth, render.rays);
    const Tensor opacity = perRay(render.opacity, render.rays);
    const Tensor target = resized((*m_models.disparity)(guidance.imagination), m_views.size);
    const Term term = disparityTerm(-depth, target.flatten(), opacity > kOpaque);
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

bool HifaJob::imagines(const runtime::JobContext& context) const {
    return context.step() % kImagineEvery == 0;
}

void HifaJob::imagine(runtime::JobContext& context, const Guidance& guidance,
                      std::vector<base::Camera> cameras) const {
    if (!imagines(context)) return;
    context.previewImage("imagination", base::toImage8(sheetOf(guidance.imagination)),
                         std::move(cameras));
}

} // namespace maquette::methods::hifa
