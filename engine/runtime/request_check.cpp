#include "engine/runtime/request_check.h"

#include <algorithm>
#include <filesystem>

#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/runtime/method.h"
#include "engine/runtime/model_catalogue.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr double kLongestBudget = 30 * 24 * 3600.0;

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

api::ModelInfo findModel(const api::Request& request, const api::MethodInfo& method,
                         const std::vector<api::ModelInfo>& models) {
    if (method.modelKinds.empty()) return {};
    const api::ModelInfo model = modelNamed(request.model, models);
    if (!model.refusal.empty()) throw Error(model.refusalKind, model.refusal);
    const auto& kinds = method.modelKinds;
    if (std::find(kinds.begin(), kinds.end(), model.kind) == kinds.end()) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The method %1 cannot use the model \"%2\", which is of the kind "
                                 "%3."),
                     method.id, model.id, model.kind});
    }
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

api::ModelInfo modelNamed(const std::string& id, const std::vector<api::ModelInfo>& models) {
    std::string ids;
    for (const api::ModelInfo& model : models) {
        if (model.id == id) return model;
        ids += (ids.empty() ? "" : ", ") + model.id;
    }
    std::error_code error;
    if (id.find('/') != std::string::npos || fs::is_directory(id, error))
        return describeModel(id, fs::absolute(id));
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("There is no model called \"%1\". There are: %2; a folder in the "
                             "diffusers layout may be named, too."),
                 id, ids});
}

api::ModelInfo checkRequest(const api::Request& request, const api::MethodInfo& method,
                            const std::vector<api::ModelInfo>& models, const FindDevices& devices) {
    effectiveParams(method, request);
    checkBudget(request.budgetSeconds);
    checkDeviceWord(request.device);
    if (request.device == "cuda") chooseDevice(request.device, devices); // refused here, if at all
    checkImage(request, method);
    const api::ModelInfo model = findModel(request, method, models);
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
