#include <array>
#include <charconv>

#include "engine/io/diffusers_names.h"
#include "engine/io/openai_layers.h"

namespace maquette::io {

namespace {

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

} // namespace

int openAiLayer(const std::string& name) {
    const std::string prefix = kOpenAiLayers;
    int layer = -1;
    if (name.starts_with(prefix))
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), layer);
    return layer;
}

void addOpenAiLayer(TensorParts& parts, const std::string& prefix, const std::string& name,
                    const TensorPart& part) {
    static constexpr std::array<std::array<const char*, 2>, 5> kNames{
        {{"ln_1.", "layer_norm1."},
         {"ln_2.", "layer_norm2."},
         {"mlp.c_fc.", "mlp.fc1."},
         {"mlp.c_proj.", "mlp.fc2."},
         {"attn.out_proj.", "self_attn.out_proj."}}};
    const std::size_t dot = name.find('.', std::string(kOpenAiLayers).size());
    const std::string rest = dot == std::string::npos ? "" : name.substr(dot + 1);
    const std::string layer = prefix + std::to_string(openAiLayer(name)) + ".";
    if (rest == "attn.in_proj_weight") return addProjections(parts, layer, "weight", part);
    if (rest == "attn.in_proj_bias") return addProjections(parts, layer, "bias", part);
    for (const auto& [old, now] : kNames) {
        if (rest.starts_with(old)) {
            parts.emplace(layer + now + rest.substr(std::string(old).size()), part);
            return;
        }
    }
    parts.emplace(layer + rest, part);
}

TensorParts visionParts(const TensorParts& stored) {
    static const std::map<std::string, std::string> kNames{
        {"class_embedding", "vision_model.embeddings.class_embedding"},
        {"positional_embedding", "vision_model.embeddings.position_embedding.weight"},
        {"conv1.weight", "vision_model.embeddings.patch_embedding.weight"},
        {"ln_pre.weight", "vision_model.pre_layrnorm.weight"}, // transformers' own spelling
        {"ln_pre.bias", "vision_model.pre_layrnorm.bias"},
        {"ln_post.weight", "vision_model.post_layernorm.weight"},
        {"ln_post.bias", "vision_model.post_layernorm.bias"},
        {"proj", "visual_projection.weight"}};
    const bool original = anyBelow(stored, kOpenAiLayers);
    TensorParts parts;
    for (const auto& [name, part] : stored) {
        if (name.ends_with("position_ids")) continue; // a table of 0, 1, 2, ...
        const auto found = original ? kNames.find(name) : kNames.end();
        if (original && openAiLayer(name) >= 0) {
            addOpenAiLayer(parts, "vision_model.encoder.layers.", name, part);
        } else {
            parts.emplace(found == kNames.end() ? name : found->second, part);
        }
    }
    // The projection is a matrix that pictures are multiplied by from the left.
    const auto projection = parts.find("visual_projection.weight");
    if (original && projection != parts.end() && projection->second.shape.size() == 2) {
        std::swap(projection->second.shape[0], projection->second.shape[1]);
        projection->second.transposed = true;
    }
    return parts;
}

} // namespace maquette::io
