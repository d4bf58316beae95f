#include <algorithm>

#include "engine/io/diffusers_names.h"
#include "engine/io/openai_layers.h"

namespace maquette::io {

namespace {

constexpr int kLayersOfOpenClipH = 24;

TensorParts fromOpenClip(const TensorParts& stored) {
    static const std::map<std::string, std::string> kNames{
        {"token_embedding.weight", "text_model.embeddings.token_embedding.weight"},
        {"positional_embedding", "text_model.embeddings.position_embedding.weight"},
        {"ln_final.weight", "text_model.final_layer_norm.weight"},
        {"ln_final.bias", "text_model.final_layer_norm.bias"}};
    int layers = 0;
    for (const auto& [name, part] : stored)
        layers = std::max(layers, openAiLayer(name) + 1);
    TensorParts parts;
    for (const auto& [name, part] : stored) {
        const int layer = openAiLayer(name);
        if (layer >= 0) {
            if (layers == kLayersOfOpenClipH && layer == layers - 1) continue;
            addOpenAiLayer(parts, "text_model.encoder.layers.", name, part);
        } else if (name != "attn_mask" && name != "logit_scale" && name != "text_projection") {
            const auto found = kNames.find(name);
            parts.emplace(found == kNames.end() ? name : found->second, part);
        }
    }
    return parts;
}

} // namespace

TensorParts textParts(const TensorParts& stored) {
    if (anyBelow(stored, kOpenAiLayers)) return fromOpenClip(stored);
    const bool bare = anyBelow(stored, "embeddings.");
    TensorParts parts;
    for (const auto& [name, part] : stored) {
        if (name.ends_with("position_ids") || name == "text_projection.weight" ||
            name == "logit_scale")
            continue;
        parts.emplace(bare ? "text_model." + name : name, part);
    }
    return parts;
}

} // namespace maquette::io
