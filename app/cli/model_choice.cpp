#include "app/cli/model_choice.h"

#include <cstdio>

#include "engine/api/prompt.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/runtime/model_catalogue.h"
#include "engine/runtime/request_check.h"

namespace maquette::cli {

ModelChoice chooseModel(const std::string& id, const Composition& composition) {
    const auto models = composition.models ? composition.models() : std::vector<api::ModelInfo>();
    ModelChoice choice{runtime::modelNamed(id, models), {}};
    if (!choice.info.refusal.empty())
        throw base::Error(choice.info.refusalKind, choice.info.refusal);
    choice.folder = runtime::modelFolder(id, base::resourcesFolder());
    return choice;
}

void checkPromptAloud(const std::string& prompt, const ModelChoice& model) {
    api::checkPrompt(prompt, model.info.vocabulary);
    const auto unknown = api::unknownWords(prompt, model.info.vocabulary);
    if (unknown.empty()) return;
    std::fprintf(stderr, "The model does not know %s and will ignore it.\n",
                 api::quotedWords(unknown).c_str());
}

} // namespace maquette::cli
