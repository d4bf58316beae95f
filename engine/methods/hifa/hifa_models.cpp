#include <filesystem>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/methods/hifa/hifa_job.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/zero123.h"
#include "engine/runtime/job_context.h"
#include "engine/runtime/model_catalogue.h"

namespace maquette::methods::hifa {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const api::ModelInfo& model) {
    const std::string id = model.id.empty() ? "starter" : model.id;
    return model.path.empty() ? runtime::modelFolder(id, base::resourcesFolder())
                              : fs::path(model.path);
}

void refuseLoras(const api::Request& request, const api::ModelInfo& model) {
    if (request.loras.empty()) return;
    throw base::Error(base::ErrorKind::Usage,
                      {MAQUETTE_TR("The model %1 is guided by a picture and takes no LoRA. Leave "
                                   "%2 out, or choose a model that knows words."),
                       model.id, request.loras.front().path});
}

std::shared_ptr<const priors::Prior> picturePrior(const runtime::JobContext& context,
                                                  const fs::path& folder,
                                                  const priors::LoadOptions& options) {
    base::require(context.request().image.has_value(), "a picture for Zero-1-to-3");
    const auto model = std::make_shared<const priors::Zero123>(folder, options);
    const Reference reference(*context.request().image, static_cast<int>(model->info().imageSize),
                              options.device);
    return std::make_shared<priors::PicturePrior>(model, reference.over(glm::vec3(1)),
                                                  reference.camera());
}

} // namespace

HifaModels loadModels(const runtime::JobContext& context) {
    const api::ModelInfo& model = context.model();
    const api::Request& request = context.request();
    const fs::path path = pathOf(model);
    const Placement place = placementOf(context.device());
    if (!request.ignoreMemory) checkRoomFor(model, place);
    const priors::LoadOptions options{.prediction = priors::predictionNamed(model.prediction),
                                      .precision = place.precision,
                                      .device = place.networks,
                                      .hash = model.hash,
                                      .name = runtime::calledName(path),
                                      .ignoreMemory = request.ignoreMemory};
    if (model.kind == "zero123") {
        refuseLoras(request, model);
        return {picturePrior(context, path, options), nullptr};
    }
    auto prior = priors::loadLatentDiffusion(path, options);
    std::vector<priors::LoraFile> loras;
    for (const api::LoraUse& lora : request.loras)
        loras.push_back({lora.path, lora.weight});
    prior->setLoras(loras);
    HifaModels models{std::move(prior), nullptr};
    // The disparity network was trained with the starter's pictures.
    if (models.prior->info().kind == "starter") {
        models.disparity = std::make_shared<priors::DisparityModel>(
            base::resourcesFolder() / "disparity", place.networks);
    }
    return models;
}

} // namespace maquette::methods::hifa
