#pragma once

#include <filesystem>
#include <string>

#include "app/cli/composition.h"

namespace maquette::cli {

// A model that a verb works with directly, without the engine.
struct ModelChoice {
    api::ModelInfo info;
    std::filesystem::path folder;
};

// Throws Error(NotFound) when there is none of this id, else what the model is refused for.
ModelChoice chooseModel(const std::string& id, const Composition& composition);

// Says on stderr which words of the prompt the model does not know. Throws Error(Usage) for a
// prompt no model can use.
void checkPromptAloud(const std::string& prompt, const ModelChoice& model);

} // namespace maquette::cli
