#include "engine/methods/hifa/hifa_method.h"

#include "engine/base/error.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/methods/hifa/shared_models.h"

namespace maquette::methods::hifa {

namespace {

constexpr const char* kCard = MAQUETTE_TR(
    "HiFA (Zhu, Zhuang, Koyejo 2023, arXiv 2305.18766) optimises a hash-grid field so that its "
    "views agree with what a diffusion model imagines: several denoising steps from one noise "
    "level that falls with the square root of progress, differences both in the latent and in the "
    "picture, variance of depth along each ray, smoothed importance sampling, and a depth "
    "estimate. Where this differs from the paper: means instead of sums in the losses, guidance 3 "
    "instead of 100, the lowest noise level 100 of 1000, a denoising stride of at most half the "
    "noise level so that no part falls back to one step, steps without fresh noise, Adam instead "
    "of Adan, the camera told to the model where it listens, flat random backgrounds, and a guard "
    "against inverted relief in the depth term. Full-size models take the published code's field, "
    "cameras, sampling and weights, with Perp-Neg against repeated fronts; MVDream is asked for "
    "four views at once by its own guidance (Shi et al. 2023, arXiv 2308.16512), Zero-1-to-3 (Liu "
    "et al. 2023, arXiv 2303.11328) for the object of the reference picture from each camera.");

base::Params surface(std::int64_t resolution, std::int64_t triangles, std::int64_t texture) {
    return {
        {"mesh_resolution", resolution}, {"mesh_triangles", triangles}, {"texture_size", texture}};
}

std::vector<api::Preset> presets() {
    base::Params draft = surface(96, 20000, 512);
    draft["steps"] = std::int64_t{600};
    base::Params standard = surface(128, 40000, 1024);
    standard.merge(base::Params{{"steps", std::int64_t{1800}},
                                {"t_min", std::int64_t{60}},
                                {"samples", std::int64_t{48}},
                                {"fine_samples", std::int64_t{24}}});
    base::Params fine = surface(192, 80000, 2048);
    fine.merge(base::Params{{"steps", std::int64_t{5000}},
                            {"t_min", std::int64_t{40}},
                            {"samples", std::int64_t{64}},
                            {"fine_samples", std::int64_t{32}}});
    return {{"draft", MAQUETTE_TR("Draft"), MAQUETTE_TR("A first look, in about a minute."), draft},
            {"standard", MAQUETTE_TR("Standard"),
             MAQUETTE_TR("Cleaner surfaces and details, in about five minutes."), standard},
            {"fine", MAQUETTE_TR("Fine"),
             MAQUETTE_TR("The most the model can give, in about a quarter of an hour."), fine}};
}

} // namespace

HifaMethod::HifaMethod()
    : m_models(std::make_shared<SharedModels>()) {}

HifaMethod::~HifaMethod() = default;

api::MethodInfo HifaMethod::info() const {
    api::MethodInfo info;
    info.id = "hifa";
    info.name = "HiFA";
    info.summary = MAQUETTE_TR("Text to 3D: an object forms while the model judges its views.");
    info.card = kCard;
    info.params = base::specsOf<HifaParams>();
    info.presets = presets();
    info.modelKinds = {"starter", "diffusion", "mvdream", "zero123"};
    for (const std::string& kind : info.modelKinds)
        info.modelParams[kind] = modelParams(kind);
    info.takesImage = true;
    info.takesLivePrompt = true;
    info.takesLiveBudget = true;
    info.takesMask = true;
    return info;
}

void HifaMethod::check(const api::Request& request, const api::ModelInfo& model) const {
    HifaParams params;
    base::assign(params, runtime::effectiveParams(info(), request, model.kind));
    if (model.kind == "zero123" && !request.image) {
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("The model %1 shows a pictured object from other sides and "
                                       "needs a picture of it. Give the run a reference picture, "
                                       "or choose a model that knows words."),
                           model.id});
    }
    if (params.tMin > params.tMax) {
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("t_min (%1) must not be above t_max (%2)."),
                           std::to_string(params.tMin), std::to_string(params.tMax)});
    }
}

std::unique_ptr<runtime::Job> HifaMethod::makeJob(const api::Request& request) const {
    HifaParams params;
    base::assign(params, runtime::effectiveParams(info(), request));
    const auto load = [models = m_models](const runtime::JobContext& context) {
        return models->get(context);
    };
    return std::make_unique<HifaJob>(request, params, load);
}

} // namespace maquette::methods::hifa
