#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "engine/nn/module.h"

namespace maquette::training {

// A stage's averaged weights as folders of the shipped layout, fp16 with their configurations: what
// a stage leaves in its run, and what `publish` makes from a checkpoint of a stage still running.
// Each writes below `folder` ("vae/", "score/", "unet/" and "text_encoder/", ...) and takes the
// weights under the names the stage trains them with. Throws Error(BadFile) when they do not fit.

// Folds the latents' statistics over `pictures` pictures into the weights before writing.
void writeVae(const std::filesystem::path& folder, const nn::ParamMap& averages,
              std::int64_t pictures = 1024);
// The tokenizer is copied into the part.
void writeScore(const std::filesystem::path& folder, const nn::ParamMap& averages,
                const std::filesystem::path& tokenizer);
void writeUNet(const std::filesystem::path& folder, const nn::ParamMap& unet,
               const nn::ParamMap& text);
void writeJudge(const std::filesystem::path& folder, const nn::ParamMap& averages);
void writeDisparity(const std::filesystem::path& folder, const nn::ParamMap& averages);

// The folders each stage writes, in the order of training: {"vae", {"vae"}}, ...
struct StageParts {
    std::string stage;
    std::vector<std::string> parts;
};
const std::vector<StageParts>& stageParts();

} // namespace maquette::training
