#include "app/cli/generate_request.h"

#include <limits>
#include <optional>

#include "app/cli/deliver.h"
#include "app/cli/model_choice.h"
#include "app/cli/values.h"
#include "engine/base/error.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"
#include "engine/runtime/request_check.h"
#include "engine/runtime/request_json.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

api::Request requestOf(const GenerateOptions& options, const Composition& composition) {
    const api::MethodInfo method = composition.methods.find(options.method).info();
    api::Request request;
    request.method = options.method;
    request.loras = parseLoras("--lora", options.loras);
    request.ignoreMemory = options.model.force;
    request.prompt = options.prompt;
    request.negativePrompt = options.negativePrompt;
    request.preset = options.preset;
    request.params = parseAssignments(options.assignments, method.params);
    if (!options.steps.empty()) {
        const base::ParamSpec* steps = base::findSpec(method.params, "steps");
        if (!steps) {
            throw Error(ErrorKind::Usage,
                        {MAQUETTE_TR("The method %1 has no --steps."), method.id});
        }
        request.params["steps"] = base::parseValue(*steps, options.steps);
    }
    if (!options.budget.empty()) request.budgetSeconds = parseDuration("--budget", options.budget);
    request.seed = parseWhole("--seed", options.seed, 0, std::numeric_limits<std::uint64_t>::max());
    request.device = options.device;
    if (!options.image.empty()) {
        api::ReferenceImage image;
        image.path = fs::absolute(options.image).string();
        if (!options.imageAzimuth.empty())
            image.azimuth = parseReal("--image-azimuth", options.imageAzimuth, -360, 360);
        if (!options.imageElevation.empty())
            image.elevation = parseReal("--image-elevation", options.imageElevation, -90, 90);
        request.image = image;
    }
    return request;
}

// Methods that imagine nothing take no model.
void takeModel(api::Request& request, const GenerateOptions& options,
               const Composition& composition, api::ModelLibrary& library) {
    if (composition.methods.find(options.method).info().modelKinds.empty()) return;
    const api::ModelInfo model = listedModel(options.model, library).info;
    checkMemory(model, options.device, options.model.force, library);
    request.model = model.id;
    request.prediction = model.prediction;
}

// The folder that was asked for, or a new one named after the prompt.
fs::path folderFor(const GenerateOptions& options) {
    if (!options.out.empty()) return options.out;
    if (options.resume) {
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("--resume needs --out with the folder of the run to go on with."));
    }
    const std::string name = slug(options.prompt);
    fs::path folder = name;
    for (int n = 2; fs::exists(folder); ++n)
        folder = name + "-" + std::to_string(n);
    return folder;
}

// The newest readable checkpoint of any request.
api::Request requestOfCheckpoint(const fs::path& folder) {
    std::optional<Error> first;
    for (const auto& file : runtime::listCheckpoints(runtime::checkpointFolder(folder.string()))) {
        try {
            api::Request request = runtime::readCheckpoint(file.path).request;
            request.resumeFrom = file.path.string();
            return request;
        } catch (const Error& error) {
            if (!first) first = error;
        }
    }
    if (first) throw *first;
    throw Error(ErrorKind::NotFound,
                {MAQUETTE_TR("There is no checkpoint in %1 to go on from."), folder.string()});
}

std::string checkpointOf(const api::Request& request, const fs::path& folder) {
    const std::string hash = runtime::requestHash(request);
    const auto own = runtime::listCheckpoints(runtime::checkpointFolder(folder.string()), hash);
    if (!own.empty()) return own.front().path.string();
    const api::Request other = requestOfCheckpoint(folder);
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("The checkpoints in %1 belong to another request (prompt \"%2\", "
                             "preset %3, seed %4). Repeat its arguments, or give only --resume "
                             "and --out to go on with it."),
                 folder.string(), other.prompt, other.preset, std::to_string(other.seed)});
}

} // namespace

GeneratePlan planGenerate(const GenerateOptions& options, const Composition& composition,
                          api::ModelLibrary& library) {
    GeneratePlan plan;
    plan.formats = parseList("--format", options.formats, writableFormats());
    plan.folder = folderFor(options);
    if (options.resume && options.prompt.empty() && options.image.empty()) {
        plan.request = requestOfCheckpoint(plan.folder);
        plan.request.device = options.device;
    } else {
        plan.request = requestOf(options, composition);
        plan.request = runtime::withLoraHashes(std::move(plan.request));
        takeModel(plan.request, options, composition, library);
        if (options.resume) plan.request.resumeFrom = checkpointOf(plan.request, plan.folder);
    }
    plan.request.outputFolder = fs::absolute(plan.folder).string();
    return plan;
}

} // namespace maquette::cli
