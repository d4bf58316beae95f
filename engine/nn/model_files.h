#pragma once

#include <filesystem>
#include <string>

#include "engine/nn/module.h"

namespace maquette::nn {

// The tensors of one network's folder in the diffusers layout: "<stem>.safetensors", "<stem>.fp16.
// safetensors" or shards named by "<stem>.safetensors.index.json", in the types they are stored in.
// Throws Error(NotFound) or Error(BadFile) naming the file.
ParamMap loadWeights(const std::filesystem::path& folder, const std::string& stem);
ParamMap loadWeightsFile(const std::filesystem::path& file);
// The same as fp32.
ParamMap loadFloats(const std::filesystem::path& folder, const std::string& stem);

// Writes weights as fp16 in files of at most maxFileBytes, with an index when there are several.
void saveWeights(const std::filesystem::path& folder, const std::string& stem,
                 const ParamMap& weights, std::uint64_t maxFileBytes = 15'000'000);

inline constexpr const char* kDiffusionStem = "diffusion_pytorch_model";
inline constexpr const char* kModelStem = "model";

} // namespace maquette::nn
