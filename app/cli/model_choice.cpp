#include "app/cli/model_choice.h"

#include <cstdio>

#include <CLI/CLI.hpp>

#include "app/cli/interrupt.h"
#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/weight_hash.h"
#include "engine/runtime/model_catalogue.h"

namespace maquette::cli {

using base::Error;
using base::ErrorKind;

namespace {

void searchAloud(api::ModelLibrary& library) {
    std::fprintf(stderr, "Looking for it among the models on this machine ...\n");
    library.startScan();
    library.waitForScan();
}

api::ListedModel found(const std::string& model, api::ModelLibrary& library) {
    try {
        return library.find(model);
    } catch (const Error& error) {
        const bool path = model.starts_with("/") || model.starts_with(".");
        if (error.kind() != ErrorKind::NotFound || path) throw;
    }
    searchAloud(library);
    return library.find(model);
}

std::string wholeWord(const std::string& prediction) {
    return prediction == "v" ? "v_prediction" : prediction;
}

} // namespace

void addModelOptions(CLI::App& verb, ModelWish& wish, std::vector<std::string>& loras) {
    verb.add_option("--model", wish.model, "A model's name or path (default: the one in use)")
        ->type_name("ID");
    verb.add_option("--prediction", wish.prediction,
                    "epsilon or v, once, for a Stable Diffusion 2 file that does not tell")
        ->type_name("ID");
    verb.add_option("--lora", loras, "A LoRA file that changes the model; several are added up")
        ->type_name("FILE[:WEIGHT]")
        ->allow_extra_args(false);
    verb.add_flag("--force", wish.force, "Start even where the memory seems too small");
}

api::ListedModel listedModel(const ModelWish& wish, api::ModelLibrary& library) {
    const std::string model = wish.model.empty() ? library.chosen() : wish.model;
    api::ListedModel listed = found(model, library);
    if (listed.use != api::ModelUse::Model) // its sentence says what it is instead
        listed.info = runtime::describeModel(listed.info.id, listed.info.path);
    if (!wish.prediction.empty()) {
        library.answerPrediction(listed.info.id, wholeWord(wish.prediction));
        listed = library.find(listed.info.id);
    }
    if (!listed.info.refusal.empty()) throw Error(listed.info.refusalKind, listed.info.refusal);
    if (listed.info.asksPrediction) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 is a Stable Diffusion 2 model and does not tell what it "
                                 "predicts. Say it once: --prediction epsilon for a base model "
                                 "(512 pixels), --prediction v for 2.0 and 2.1 (768 pixels)."),
                     listed.info.path});
    }
    return listed;
}

void checkMemory(const api::ModelInfo& model, const std::string& device, bool force,
                 const api::ModelLibrary& library) {
    if (force) return;
    const api::MemoryNeed need = library.memoryFor(model, device);
    if (need.enough()) return;
    throw Error(ErrorKind::OutOfMemory,
                {MAQUETTE_TR("%1 To try it all the same, add --force."), need.shortage.english()});
}

ModelChoice chooseModel(const ModelWish& wish, const Composition& composition,
                        const std::string& device) {
    const auto library = modelLibrary(composition);
    ModelChoice choice{listedModel(wish, *library).info, {}};
    checkMemory(choice.info, device, wish.force, *library);
    choice.folder = runtime::modelFolder(choice.info.id, base::resourcesFolder());
    return choice;
}

std::string hashOf(const api::ModelInfo& model) {
    return model.hash.empty() && !model.path.empty() ? io::hashOfWeights(model.path) : model.hash;
}

void checkPromptAloud(const std::string& prompt, const ModelChoice& model) {
    api::checkPrompt(prompt, model.info.vocabulary);
    const auto unknown = api::unknownWords(prompt, model.info.vocabulary);
    if (unknown.empty()) return;
    std::fprintf(stderr, "The model does not know %s and will ignore it.\n",
                 api::quotedWords(unknown).c_str());
}

} // namespace maquette::cli
