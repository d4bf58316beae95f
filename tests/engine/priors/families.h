#pragma once

#include <map>
#include <string>

#include "engine/nn/clip_text.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "tests/engine/nn/layouts.h"

namespace maquette::tests {

// A whole model of the family's structure and a few thousand weights beside the word table.
struct TinyFamily {
    nn::UNet unet;
    nn::Vae vae;
    nn::ClipText text;
};

inline TinyFamily tinyFamily(bool views, std::int64_t latentSize = 64) {
    nn::UNetConfig unet = nn::UNetConfig::fromJson(goldenConfig(views ? "sd2" : "sd1"), "unet");
    unet.crossAttentionDim = 64;
    unet.cameraDim = views ? 16 : 0;
    if (views) unet.heads = {1, 1};
    unet.sampleSize = latentSize;
    const nn::ClipTextConfig text{
        .hiddenSize = 64, .intermediateSize = 96, .layers = 2, .heads = 1, .projectionDim = 64};
    const auto vae = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
    return {generatedNetwork(nn::UNet(unet)), generatedNetwork(nn::Vae(vae)),
            generatedNetwork(nn::ClipText(text))};
}

// One of the second family, which shapes tell by its text width: what it predicts they do not.
inline TinyFamily secondFamily() {
    nn::UNetConfig unet = nn::UNetConfig::fromJson(goldenConfig("sd2"), "unet");
    unet.crossAttentionDim = 1024;
    unet.heads = {1, 1};
    unet.sampleSize = 96;
    const nn::ClipTextConfig text{.hiddenSize = 1024,
                                  .intermediateSize = 96,
                                  .layers = 1,
                                  .heads = 16,
                                  .projectionDim = 64,
                                  .quickGelu = false};
    const auto vae = nn::VaeConfig::fromJson(goldenConfig("vae"), "vae");
    return {generatedNetwork(nn::UNet(unet)), generatedNetwork(nn::Vae(vae)),
            generatedNetwork(nn::ClipText(text))};
}

inline void put(nn::ParamMap& into, const std::string& prefix, const nn::ParamMap& tensors) {
    for (const auto& [name, tensor] : tensors)
        into[prefix + name] = tensor;
}

inline std::map<std::string, std::string> unetNames(bool views) {
    auto names = originalNames().at("unet_tiny");
    if (!views) return names;
    for (const char* kind : {"weight", "bias"}) {
        names[std::string("camera_embedding.linear_1.") + kind] =
            std::string("camera_embed.0.") + kind;
        names[std::string("camera_embedding.linear_2.") + kind] =
            std::string("camera_embed.2.") + kind;
    }
    return names;
}

inline nn::ParamMap singleFile(TinyFamily model, bool views = false) {
    const OriginalNames names = originalNames();
    nn::ParamMap stored;
    put(stored, "model.diffusion_model.", originalTensors(model.unet, unetNames(views)));
    put(stored, "first_stage_model.", originalTensors(model.vae, names.at("vae_tiny")));
    put(stored, "cond_stage_model.transformer.", nn::parametersOf(model.text));
    stored["alphas_cumprod"] = at::ones({1000});
    return stored;
}

template <class Network>
void writePart(Network network, const std::filesystem::path& folder, const char* stem) {
    nn::saveWeights(folder, stem, nn::parametersOf(network));
    io::writeJson(folder / "config.json", network.config().toJson());
}

// The model as a diffusers folder with a scheduler of its own; `merges` is CLIP's merges.txt.
inline void writeFamilyFolder(const std::filesystem::path& folder, const TinyFamily& model,
                              const std::filesystem::path& merges, const io::Json& scheduler) {
    writePart(model.unet, folder / "unet", nn::kDiffusionStem);
    writePart(model.vae, folder / "vae", nn::kDiffusionStem);
    writePart(model.text, folder / "text_encoder", nn::kModelStem);
    std::filesystem::create_directories(folder / "tokenizer");
    std::filesystem::copy(merges, folder / "tokenizer" / "merges.txt");
    std::filesystem::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json", scheduler);
    io::writeJson(folder / "model_index.json", {{"_class_name", "StableDiffusionPipeline"}});
}

// A LoRA of rank 2 in diffusers' naming for all matrices of the networks whose names have this
// part.
template <class Network>
nn::ParamMap loraFor(Network network, const std::string& prefix, const std::string& part) {
    nn::ParamMap lora;
    for (const auto& [name, tensor] : nn::parametersOf(network)) {
        if (name.find(part) == std::string::npos || tensor.dim() != 2 || !name.ends_with(".weight"))
            continue;
        const std::string layer = prefix + name.substr(0, name.size() - 7);
        lora[layer + ".lora_A.weight"] = generated(layer + "A", {2, tensor.size(1)}, 0.3f);
        lora[layer + ".lora_B.weight"] = generated(layer + "B", {tensor.size(0), 2}, 0.3f);
    }
    return lora;
}

} // namespace maquette::tests
