#include <algorithm>
#include <array>
#include <charconv>

#include "engine/io/diffusers_names.h"

namespace maquette::io {

namespace {

constexpr int kLayersOfOpenClipH = 24;
const std::string kLayer = "transformer.resblocks.";

int layerOf(const std::string& name) {
    int layer = -1;
    if (name.starts_with(kLayer))
        std::from_chars(name.data() + kLayer.size(), name.data() + name.size(), layer);
    return layer;
}

// q, k and v are stored as rows of one tensor.
void addProjections(TensorParts& parts, const std::string& layer, const char* kind,
                    const TensorPart& joint) {
    if (joint.shape.empty() || joint.shape[0] % 3 != 0) return;
    const std::int64_t rows = joint.shape[0] / 3;
    int index = 0;
    for (const char* name : {"q_proj.", "k_proj.", "v_proj."}) {
        TensorPart part = joint;
        part.shape[0] = rows;
        part.firstRow = rows * index++;
        parts.emplace(layer + "self_attn." + name + kind, std::move(part));
    }
}

void addLayerTensor(TensorParts& parts, int layer, const std::string& rest,
                    const TensorPart& part) {
    static constexpr std::array<std::array<const char*, 2>, 5> kNames{
        {{"ln_1.", "layer_norm1."},
         {"ln_2.", "layer_norm2."},
         {"mlp.c_fc.", "mlp.fc1."},
         {"mlp.c_proj.", "mlp.fc2."},
         {"attn.out_proj.", "self_attn.out_proj."}}};
    const std::string prefix = "text_model.encoder.layers." + std::to_string(layer) + ".";
    if (rest == "attn.in_proj_weight") return addProjections(parts, prefix, "weight", part);
    if (rest == "attn.in_proj_bias") return addProjections(parts, prefix, "bias", part);
    for (const auto& [old, now] : kNames) {
        if (rest.starts_with(old)) {
            parts.emplace(prefix + now + rest.substr(std::string(old).size()), part);
            return;
        }
    }
    parts.emplace(prefix + rest, part);
}

TensorParts fromOpenClip(const TensorParts& stored) {
    static const std::map<std::string, std::string> kNames{
        {"token_embedding.weight", "text_model.embeddings.token_embedding.weight"},
        {"positional_embedding", "text_model.embeddings.position_embedding.weight"},
        {"ln_final.weight", "text_model.final_layer_norm.weight"},
        {"ln_final.bias", "text_model.final_layer_norm.bias"}};
    int layers = 0;
    for (const auto& [name, part] : stored)
        layers = std::max(layers, layerOf(name) + 1);
    TensorParts parts;
    for (const auto& [name, part] : stored) {
        const int layer = layerOf(name);
        if (layer >= 0) {
            if (layers == kLayersOfOpenClipH && layer == layers - 1) continue;
            const std::size_t dot = name.find('.', kLayer.size());
            addLayerTensor(parts, layer, dot == std::string::npos ? "" : name.substr(dot + 1),
                           part);
        } else if (name != "attn_mask" && name != "logit_scale" && name != "text_projection") {
            const auto found = kNames.find(name);
            parts.emplace(found == kNames.end() ? name : found->second, part);
        }
    }
    return parts;
}

} // namespace

TensorParts textParts(const TensorParts& stored) {
    if (anyBelow(stored, kLayer)) return fromOpenClip(stored);
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
