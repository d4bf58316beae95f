#include "engine/methods/hifa/hifa_job.h"

#include <cmath>
#include <tuple>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/methods/hifa/schedule.h"
#include "engine/nn/placing.h"
#include "engine/nn/stop_scope.h"
#include "engine/runtime/job_context.h"

namespace maquette::methods::hifa {

namespace {

constexpr fields::DensityBlob kViewSetBlob{10, .5f}; // MVDream's
constexpr std::int64_t kOccupancyFrom = 64, kOccupancyEvery = 16;

} // namespace

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
    const nn::StopScope stoppable(context.stopToken());
    // What the model's kind changes is known by now.
    if (!context.params().empty()) base::assign(m_params, context.params());
    m_place = placementOf(context.device());
    m_models = m_load(context);
    chooseViews();
    startNoise();
    embedPrompts();
    cutReference();
    if (m_reference) context.previewImage("reference", m_reference->cutOut());
    makeField(m_request.seed);
}

void HifaJob::chooseViews() {
    const priors::PriorInfo& prior = m_models.prior->info();
    if (prior.kind != "starter") m_views = ViewSettings::published();
    if (prior.seesPicture && m_request.image) {
        // The object seen from elsewhere by the camera that took its picture.
        m_views.radiusLow = m_views.radiusHigh = m_request.image->radius;
        m_views.fovLow = m_views.fovHigh = m_request.image->fovY;
    }
    m_views.size = static_cast<int>(std::min(m_params.renderSize, prior.imageSize));
    m_views.elevationLow = m_params.elevationLow;
    m_views.elevationHigh = m_params.elevationHigh;
}

void HifaJob::startNoise() {
    m_noise = NoiseFall(m_params.annealing == "linear", static_cast<int>(m_params.tMax),
                        static_cast<int>(m_params.tMin));
}

void HifaJob::cutReference() {
    if (!m_request.image) return;
    m_reference = Reference(*m_request.image, m_views.size, m_models.prior->device());
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
    fields::HashGridConfig config = m_params.field == "large" ? fields::HashGridConfig::full()
                                                              : fields::HashGridConfig::starter();
    if (m_models.prior->info().viewSet > 1) config.blob = kViewSetBlob;
    config.log2TableSize = static_cast<int>(m_params.tableBits);
    config.rounded = true;
    config.densityGain = static_cast<float>(m_params.densityGain);
    m_field = std::make_unique<fields::HashGridField>(backend, config, seed);
    m_shown = std::make_unique<fields::FrozenField>(*m_field);
    m_renderer = std::make_unique<fields::VolumeRenderer>(*m_shown);
    chooseBackground(nullptr);
}

bool HifaJob::learnsBackground() const {
    return m_params.background == "learned" && !m_models.prior->info().seesPicture;
}

// What a state has learned of the background, else one that knows nothing yet where it is wanted.
// Once there it stays, so that turning to flat colours and back loses nothing.
void HifaJob::chooseBackground(const fields::State* state) {
    const bool known = state && fields::BackgroundNet::isIn(*state);
    const bool stays = m_background && !state;
    if (!stays) {
        m_renderer->setBackground(nullptr);
        m_background.reset();
    }
    if (!m_background && (known || learnsBackground())) {
        m_background =
            std::make_unique<fields::BackgroundNet>(m_place.backend, base::mix(m_request.seed, 1));
        if (known) m_background->load(*state);
    }
    m_renderer->setBackground(m_background.get());
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
    if (m_models.prior->info().viewSet > 1)
        guideViews(context, p, losses);
    else
        guideView(context, p, losses);
    if (m_reference) followReference(context, losses);
    tellLosses(context, losses);
    moveField(p, losses.learnedBackground);
    m_progress = p;
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

void HifaJob::moveField(double p, bool learnedBackground) {
    const double share = m_rate * rateShare(p, m_params.finalRate);
    fields::AdamSettings settings;
    settings.gridRate = static_cast<float>(m_params.gridRate * share);
    settings.networkRate = static_cast<float>(m_params.networkRate * share);
    m_field->step(settings);
    if (learnedBackground) m_background->step(settings);
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
    settings.inMemory = view.inMemory || view.brush;
    if (view.brush && !m_shown->mask().empty()) settings.tint = &m_shown->mask();
    settings.stop = progress.stop;
    if (!m_renderer->preview(camera, settings, frame)) progress.checkStop();
}

bool HifaJob::reduceStep() {
    m_rate /= 2;
    return m_rate > 1e-3;
}

void HifaJob::setMask(const std::string& strokes) {
    m_shown->setStrokes(base::strokesFromText(strokes));
    m_mask = strokes;
}

void HifaJob::apply(const base::Params& live) {
    const HifaParams before = m_params;
    base::Params values = base::valuesOf(m_params);
    const std::string prompt = m_prompt, negative = m_negativePrompt;
    for (const auto& [name, value] : live) {
        if (name == api::kLivePrompt)
            m_prompt = std::get<std::string>(value);
        else if (name == api::kLiveNegativePrompt)
            m_negativePrompt = std::get<std::string>(value);
        else if (name == api::kLiveBudget)
            m_planner.setBudget(std::get<double>(value));
        else if (name == api::kLiveMask)
            setMask(std::get<std::string>(value));
        else
            values[name] = value;
    }
    base::assign(m_params, values);
    if (m_prompt != prompt || m_negativePrompt != negative) embedPrompts();
    follow(before);
}

// Makes again what was made of parameters that have changed.
void HifaJob::follow(const HifaParams& before) {
    const HifaParams& now = m_params;
    const auto noise = [](const HifaParams& p) { return std::tuple(p.annealing, p.tMax, p.tMin); };
    if (noise(now) != noise(before)) {
        if (m_progress < 0)
            startNoise();
        else
            m_noise = m_noise.changed(m_progress, now.annealing == "linear",
                                      static_cast<int>(now.tMax), static_cast<int>(now.tMin));
    }
    const int size = m_views.size;
    chooseViews();
    try {
        if (m_views.size != size) cutReference();
    } catch (const base::Error& error) { // the picture has gone: that in hand serves, too
        base::logWarning(error.what());
    }
    if (now.background != before.background) chooseBackground(nullptr);
}

} // namespace maquette::methods::hifa
