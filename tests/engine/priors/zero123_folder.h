#pragma once

#include <regex>

#include "engine/priors/zero123.h"
#include "tests/engine/nn/layouts.h"
#include "tests/engine/priors/families.h"
#include "tests/engine/priors/models.h"

namespace maquette::tests {

template <class Network>
void writeZero123Part(Network network, const fs::path& folder, const char* stem) {
    writeTensors(folder / (std::string(stem) + ".safetensors"), nn::parametersOf(network),
                 at::kFloat);
    io::writeJson(folder / "config.json", network.config().toJson());
}

// The networks of a tiny Zero-1-to-3.
struct TinyZero123 {
    nn::UNet unet;
    nn::Vae vae;
    nn::ClipVision vision;
    nn::ParamMap pose;
};

inline TinyZero123 tinyZero123(const nn::UNetConfig& unet, const nn::ClipVisionConfig& vision) {
    const std::int64_t context = unet.crossAttentionDim, numbers = vision.projectionDim + 4;
    return {generatedNetwork(nn::UNet(unet)),
            generatedNetwork(nn::Vae(nn::VaeConfig::fromJson(goldenConfig("vae"), "vae"))),
            generatedNetwork(nn::ClipVision(vision)),
            {{"projection.weight", generatedWeight("projection.weight", {context, numbers})},
             {"projection.bias", generatedWeight("projection.bias", {context})}}};
}

// The one the goldens were made with.
inline TinyZero123 goldenZero123() {
    return tinyZero123(nn::UNetConfig::fromJson(goldenConfig("zero123"), "unet"),
                       nn::ClipVisionConfig::fromJson(goldenConfig("vision"), "vision"));
}

// One with the widths by which a single file is known for what it is.
inline TinyZero123 trueWidthsZero123() {
    nn::UNetConfig unet = nn::UNetConfig::fromJson(goldenConfig("sd1"), "unet");
    unet.inChannels = 8;
    unet.crossAttentionDim = 768;
    unet.sampleSize = 32;
    nn::ClipVisionConfig vision;
    vision.hiddenSize = 64;
    vision.intermediateSize = 80;
    vision.layers = 2;
    vision.heads = 1;
    vision.imageSize = 28;
    vision.patchSize = 7;
    vision.projectionDim = 768;
    return tinyZero123(unet, vision);
}

// Its tensors by the names of OpenAI's code.
inline nn::ParamMap openAiVision(nn::ClipVision network) {
    nn::ParamMap stored;
    std::map<std::string, std::map<char, Tensor>> joined; // by the layer and weight or bias
    static const std::map<std::string, std::string> kPlain{
        {"vision_model.embeddings.class_embedding", "class_embedding"},
        {"vision_model.embeddings.position_embedding.weight", "positional_embedding"},
        {"vision_model.embeddings.patch_embedding.weight", "conv1.weight"}};
    for (const auto& [name, tensor] : nn::parametersOf(network)) {
        std::smatch match;
        static const std::regex layer(R"(vision_model\.encoder\.layers\.(\d+)\.(.*))"),
            projection(R"(self_attn\.(.)_proj\.(.*))");
        if (std::regex_match(name, match, layer)) {
            const std::string prefix = "transformer.resblocks." + match.str(1) + ".";
            std::string rest = match.str(2);
            if (std::smatch part; std::regex_match(rest, part, projection)) {
                joined[prefix + "attn.in_proj_" + part.str(2)][part.str(1)[0]] = tensor;
                continue;
            }
            for (const auto& [now, old] :
                 std::initializer_list<std::pair<const char*, const char*>>{
                     {"layer_norm1", "ln_1"},
                     {"layer_norm2", "ln_2"},
                     {"mlp.fc1", "mlp.c_fc"},
                     {"mlp.fc2", "mlp.c_proj"},
                     {"self_attn.out_proj", "attn.out_proj"}})
                if (rest.starts_with(now)) rest = old + rest.substr(std::string(now).size());
            stored[prefix + rest] = tensor;
        } else if (name == "visual_projection.weight") {
            stored["proj"] = tensor.t().contiguous();
        } else if (name.find("layrnorm") != std::string::npos) {
            stored["ln_pre" + name.substr(name.rfind('.'))] = tensor;
        } else if (name.find("post_layernorm") != std::string::npos) {
            stored["ln_post" + name.substr(name.rfind('.'))] = tensor;
        } else {
            stored[kPlain.at(name)] = tensor;
        }
    }
    for (const auto& [name, part] : joined)
        stored[name] = at::cat({part.at('q'), part.at('k'), part.at('v')});
    return stored;
}

// As the original code saves it: with what CLIP's text encoder leaves there, and without its
// transformer.
inline nn::ParamMap zero123SingleFile(const TinyZero123& model) {
    const OriginalNames names = originalNames();
    nn::ParamMap stored;
    put(stored, "model.diffusion_model.", originalTensors(model.unet, names.at("unet_tiny")));
    put(stored, "first_stage_model.", originalTensors(model.vae, names.at("vae_tiny")));
    put(stored, "cond_stage_model.model.visual.", openAiVision(model.vision));
    stored["cc_projection.weight"] = model.pose.at("projection.weight");
    stored["cc_projection.bias"] = model.pose.at("projection.bias");
    stored["cond_stage_model.model.token_embedding.weight"] = at::ones({10, 8});
    stored["cond_stage_model.model.logit_scale"] = at::ones({1});
    stored["alphas_cumprod"] = at::ones({1000});
    return stored;
}

// In the community's layout.
inline void writeZero123(const fs::path& folder, const TinyZero123& model = goldenZero123()) {
    writeZero123Part(model.unet, folder / "unet", nn::kDiffusionStem);
    writeZero123Part(model.vae, folder / "vae", nn::kDiffusionStem);
    writeZero123Part(model.vision, folder / "image_encoder", nn::kModelStem);
    writeTensors(folder / "cc_projection" / "diffusion_pytorch_model.safetensors", model.pose,
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
