#pragma once

#include "engine/priors/zero123.h"
#include "tests/engine/nn/layouts.h"
#include "tests/engine/priors/models.h"

namespace maquette::tests {

template <class Network>
void writeZero123Part(Network network, const fs::path& folder, const char* stem) {
    writeTensors(folder / (std::string(stem) + ".safetensors"), nn::parametersOf(network),
                 at::kFloat);
    io::writeJson(folder / "config.json", network.config().toJson());
}

// A tiny Zero-1-to-3 in the community's layout.
inline void writeZero123(const fs::path& folder) {
    const auto unet = nn::UNetConfig::fromJson(goldenConfig("zero123"), "unet");
    const auto vae = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
    const auto vision = nn::ClipVisionConfig::fromJson(goldenConfig("vision"), "vision");
    writeZero123Part(generatedNetwork(nn::UNet(unet)), folder / "unet", nn::kDiffusionStem);
    writeZero123Part(generatedNetwork(nn::Vae(vae)), folder / "vae", nn::kDiffusionStem);
    writeZero123Part(generatedNetwork(nn::ClipVision(vision)), folder / "image_encoder",
                     nn::kModelStem);
    writeTensors(folder / "cc_projection" / "diffusion_pytorch_model.safetensors",
                 {{"projection.weight", generatedWeight("projection.weight", {32, 28})},
                  {"projection.bias", generatedWeight("projection.bias", {32})}},
                 at::kFloat);
    fs::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json", priors::NoiseSchedule().toJson());
    io::writeJson(folder / "model_index.json",
                  {{"_class_name", "Zero1to3StableDiffusionPipeline"}});
}

inline Tensor zero123Picture() {
    return (generatedData("zero123.image", {1, 3, 16, 16}) * 0.25 + 0.5).clamp(0, 1);
}

} // namespace maquette::tests
