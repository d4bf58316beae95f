#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/composition.h"
#include "app/cli/model_choice.h"
#include "engine/api/request.h"

namespace maquette::cli {

// The words of the command line, as typed.
struct GenerateOptions {
    std::string prompt;
    std::string negativePrompt;
    std::string method = "hifa";
    ModelWish model;
    std::vector<std::string> loras;
    std::string preset = "draft";
    std::string steps;
    std::string budget;
    std::string seed = "0";
    std::string device = "auto";
    std::vector<std::string> assignments;
    std::string out;
    std::string formats = "glb";
    std::string image;
    std::string imageAzimuth;
    std::string imageElevation;
    std::string library;
    bool noLibrary = false;
    bool turntable = false; // what happens anyway, so that scripts may say it
    bool noTurntable = false;
    bool json = false;
    bool resume = false;
};

// What they ask for, checked as far as it can be without the engine.
struct GeneratePlan {
    api::Request request;
    std::filesystem::path folder;
    std::vector<std::string> formats;
    std::string uid; // of the run's row where it waited in the library's line, or empty
};

// Throws Error(Usage) naming the option; with --resume Error(NotFound) or Error(BadFile) when there
// is no checkpoint to go on from. Without a prompt, --resume takes the checkpoint's request.
GeneratePlan planGenerate(const GenerateOptions& options, const Composition& composition,
                          api::ModelLibrary& library);

} // namespace maquette::cli
