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
    const std::string id = model.id.empty() ? "starter" : model.id;
    const fs::path path = runtime::modelFolder(id, base::resourcesFolder());
    const Placement place = placementOf(context.device());
    checkRoomFor(model, place);
    const priors::LoadOptions options{.prediction = {},
                                      .precision = place.precision,
                                      .device = place.networks,
                                      .hash = model.hash};
    if (model.kind == "zero123") return {picturePrior(context, path, options), nullptr};
    HifaModels models{priors::loadLatentDiffusion(path, options), nullptr};
    // The disparity network was trained with the starter's pictures.
    if (models.prior->info().kind == "starter") {
        models.disparity = std::make_shared<priors::DisparityModel>(
            base::resourcesFolder() / "disparity", place.networks);
    }
    return models;
}

} // namespace maquette::methods::hifa
