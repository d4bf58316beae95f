#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/composition.h"

namespace CLI {
class App;
}

namespace maquette::cli {

// What the command line says about the model: --model, --prediction and --force.
struct ModelWish {
    std::string model;      // an id, name or path; empty: the one in use
    std::string prediction; // "epsilon", "v" or empty
    bool force = false;     // even where the memory seems too small
};

// --model, --prediction, --lora and --force.
void addModelOptions(CLI::App& verb, ModelWish& wish, std::vector<std::string>& loras);

// A model that a verb works with directly, without the engine.
struct ModelChoice {
    api::ModelInfo info;
    std::filesystem::path folder; // or file
};

// The model that is meant. A name that is none of the list is searched for in the folders of other
// programs. An answer to what the model predicts is remembered. Throws Error(NotFound) when there
// is none, else what it is refused for; Error(Usage) naming --prediction where that has to be
// answered.
api::ListedModel listedModel(const ModelWish& wish, api::ModelLibrary& library);

// Throws Error(OutOfMemory) when the memory of the device (auto, cpu, cuda) is not enough for the
// model, unless forced.
void checkMemory(const api::ModelInfo& model, const std::string& device, bool force,
                 const api::ModelLibrary& library);

// Both, for a verb without the engine.
ModelChoice chooseModel(const ModelWish& wish, const Composition& composition,
                        const std::string& device);

// The SHA-256 of its weights: known of the shipped models, read once of others and remembered.
std::string hashOf(const api::ModelInfo& model);

// Says on stderr which words of the prompt the model does not know. Throws Error(Usage) for a
// prompt no model can use.
void checkPromptAloud(const std::string& prompt, const ModelChoice& model);

} // namespace maquette::cli
