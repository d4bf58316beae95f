#include "engine/runtime/request_check.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/weight_hash.h"
#include "engine/runtime/method.h"
#include "engine/runtime/model_catalogue.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr double kLongestBudget = 30 * 24 * 3600.0;
constexpr double kLargestLoraWeight = 10;

void checkBudget(double seconds) {
    if (!(seconds >= 0 && seconds <= kLongestBudget)) {
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("The budget must be between one second and 30 days."));
    }
}

void checkRange(double value, double low, double high, const char* field) {
    if (!(value >= low && value <= high)) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The reference image's %1 must be between %2 and %3."), field,
                     base::toText(low), base::toText(high)});
    }
}

void checkImage(const api::Request& request, const api::MethodInfo& method) {
    if (!request.image) return;
    if (!method.takesImage) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The method %1 cannot be guided by an image."), method.id});
    }
    std::error_code error;
    if (!fs::is_regular_file(request.image->path, error)) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no image %1."), request.image->path});
    }
    checkRange(request.image->azimuth, -360, 360, "azimuth");
    checkRange(request.image->elevation, -90, 90, "elevation");
    checkRange(request.image->fovY, 1, 120, "fov_y");
    checkRange(request.image->radius, 1.05, 20, "radius");
}

const std::string& checkedPrediction(const std::string& prediction) {
    if (prediction == "epsilon" || prediction == "v_prediction") return prediction;
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("The prediction cannot be \"%1\": it must be epsilon "
                             "or v_prediction."),
                 prediction});
}

api::ModelInfo findModel(const api::Request& request, const api::MethodInfo& method,
                         const std::vector<api::ModelInfo>& models, const ModelAt& at) {
    if (method.modelKinds.empty()) return {};
    api::ModelInfo model = modelNamed(request.model, models, at);
    if (!model.refusal.empty()) throw Error(model.refusalKind, model.refusal);
    const auto& kinds = method.modelKinds;
    if (std::find(kinds.begin(), kinds.end(), model.kind) == kinds.end()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The method %1 cannot use the model \"%2\", which is of the kind "
                                 "%3."),
                     method.id, model.id, model.kind});
    }
    if (!request.prediction.empty()) model.prediction = checkedPrediction(request.prediction);
    if (model.asksPrediction && model.prediction.empty()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 is a Stable Diffusion 2 model and does not tell what it "
                                 "predicts. Say \"epsilon\" for a base model (512 pixels) or "
                                 "\"v_prediction\" for 2.0 and 2.1 (768 pixels): once with "
                                 "--prediction, or in the list of models."),
                     model.id});
    }
    model.asksPrediction = false;
    return model;
}

void checkCheckpoint(const std::string& file) {
    std::error_code error;
    if (!file.empty() && !fs::is_regular_file(file, error)) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no checkpoint %1 to go on from."), file});
    }
}

void checkFork(const api::Request& request) {
    std::error_code error;
    const bool needed = request.fork && request.resumeFrom.empty();
    if (needed && !fs::is_regular_file(request.fork->file, error)) {
        throw Error(ErrorKind::NotFound,
                    MAQUETTE_TR("The moment this run starts from is not there any more. Start it "
                                "without, or from another moment."));
    }
    if (request.meshOnly && request.resumeFrom.empty()) {
        throw Error(ErrorKind::Usage, MAQUETTE_TR("There is no state to make the object of."));
    }
}

} // namespace

api::ModelInfo modelNamed(const std::string& id, const std::vector<api::ModelInfo>& models,
                          const ModelAt& at) {
    std::string ids;
    for (const api::ModelInfo& model : models) {
        if (model.id == id) return model;
        ids += (ids.empty() ? "" : ", ") + model.id;
    }
    std::error_code error;
    if (id.find('/') != std::string::npos || fs::exists(id, error))
        return at ? at(id) : describeModel(id, fs::absolute(id));
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("There is no model called \"%1\". There are: %2; a folder in the "
                             "diffusers layout may be named, too."),
                 id, ids});
}

api::Request withLoraHashes(api::Request request) {
    for (api::LoraUse& lora : request.loras) {
        std::error_code error;
        if (!fs::is_regular_file(lora.path, error))
            throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no LoRA %1."), lora.path});
        if (!(std::abs(lora.weight) <= kLargestLoraWeight)) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("The weight of the LoRA %1 must be between -%2 and %2."),
                         lora.path, base::toText(double{kLargestLoraWeight})});
        }
        const std::string hash = io::hashOfWeights(lora.path);
        if (!lora.sha256.empty() && lora.sha256 != hash) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("The LoRA %1 is not the one that was used: its content has "
                                     "changed. Bring the old file back, or start without it."),
                         lora.path});
        }
        lora.sha256 = hash;
    }
    return request;
}

api::ModelInfo checkRequest(const api::Request& request, const api::MethodInfo& method,
                            const std::vector<api::ModelInfo>& models, const FindDevices& devices,
                            const ModelAt& at) {
    effectiveParams(method, request);
    checkBudget(request.budgetSeconds);
    checkDeviceWord(request.device);
    if (request.device == "cuda") chooseDevice(request.device, devices); // refused here, if at all
    checkImage(request, method);
    const api::ModelInfo model = findModel(request, method, models, at);
    const bool promptNeeded = method.takesPrompt && !request.image;
    if (promptNeeded || !request.prompt.empty()) api::checkPrompt(request.prompt, model.vocabulary);
    if (!request.negativePrompt.empty()) api::checkPrompt(request.negativePrompt);
    checkCheckpoint(request.resumeFrom);
    checkFork(request);
    if (request.outputFolder.empty()) {
        throw Error(ErrorKind::Usage, MAQUETTE_TR("The request names no output folder."));
    }
    io::makeWritableFolder(request.outputFolder);
    return model;
}

} // namespace maquette::runtime
