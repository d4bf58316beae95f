#include "engine/nn/clip_vision.h"

#include <ATen/ops/upsample_bicubic2d.h>

#include "engine/base/error.h"
#include "engine/nn/config_checks.h"

namespace maquette::nn {

ClipVisionConfig ClipVisionConfig::fromJson(const io::Json& json, const std::string& file) {
    ClipVisionConfig c;
    c.hiddenSize = io::fieldOr(json, "hidden_size", c.hiddenSize, file);
    c.intermediateSize = io::fieldOr(json, "intermediate_size", c.intermediateSize, file);
    c.layers = io::fieldOr(json, "num_hidden_layers", c.layers, file);
    c.heads = io::fieldOr(json, "num_attention_heads", c.heads, file);
    c.imageSize = io::fieldOr(json, "image_size", c.imageSize, file);
    c.patchSize = io::fieldOr(json, "patch_size", c.patchSize, file);
    c.projectionDim = io::fieldOr(json, "projection_dim", c.projectionDim, file);
    c.epsilon = io::fieldOr(json, "layer_norm_eps", c.epsilon, file);
    c.quickGelu = quickGeluNamed(json, file);
    checkCount(c.hiddenSize, kMaxWidth, "hidden_size", file);
    checkCount(c.intermediateSize, kMaxWidth, "intermediate_size", file);
    checkCount(c.layers, kMaxLayers, "num_hidden_layers", file);
    checkCount(c.heads, c.hiddenSize, "num_attention_heads", file);
    checkCount(c.imageSize, 1 << 14, "image_size", file);
    checkCount(c.patchSize, c.imageSize, "patch_size", file);
    checkCount(c.projectionDim, kMaxWidth, "projection_dim", file);
    if (c.hiddenSize % c.heads != 0) io::refuseField("num_attention_heads", file);
    return c;
}

io::Json ClipVisionConfig::toJson() const {
    return {{"architectures", {"CLIPVisionModelWithProjection"}},
            {"model_type", "clip_vision_model"},
            {"hidden_size", hiddenSize},
            {"intermediate_size", intermediateSize},
            {"num_hidden_layers", layers},
            {"num_attention_heads", heads},
            {"image_size", imageSize},
            {"patch_size", patchSize},
            {"projection_dim", projectionDim},
            {"layer_norm_eps", epsilon},
            {"hidden_act", quickGelu ? "quick_gelu" : "gelu"}};
}

ClipVision::ClipVision(ClipVisionConfig config)
    : m_config(std::move(config)) {
    const std::int64_t width = m_config.hiddenSize;
    m_positions = {.count = m_config.patches() + 1, .channels = width};
    m_before = m_after = {.channels = width, .epsilon = m_config.epsilon};
    m_encoder = ClipEncoder::make({.width = width,
                                   .inner = m_config.intermediateSize,
                                   .layers = m_config.layers,
                                   .heads = m_config.heads,
                                   .quickGelu = m_config.quickGelu,
                                   .epsilon = m_config.epsilon});
    m_projection = {.in = width, .out = m_config.projectionDim, .hasBias = false};
}

void ClipVision::parameters(const Scope& root) {
    const Scope s = root["vision_model"], embeddings = s["embeddings"];
    const std::int64_t width = m_config.hiddenSize, patch = m_config.patchSize;
    embeddings("class_embedding", m_class, {width}, Init::Normal002);
    embeddings["patch_embedding"]("weight", m_patch, {width, 3, patch, patch}, Init::FanIn);
    m_positions.parameters(embeddings["position_embedding"]);
    m_before.parameters(s["pre_layrnorm"]); // transformers' own spelling
    m_encoder.parameters(s["encoder"]);
    m_after.parameters(s["post_layernorm"]);
    m_projection.parameters(root["visual_projection"]);
}

Tensor ClipVision::hidden(const Tensor& pixels) const {
    base::require(pixels.size(2) == m_config.imageSize && pixels.size(3) == m_config.imageSize,
                  "pixels of the vision encoder's size");
    const Tensor patches =
        at::conv2d(pixels, m_patch, {}, m_config.patchSize).flatten(2).transpose(1, 2);
    const Tensor first = m_class.view({1, 1, -1}).expand({pixels.size(0), 1, m_class.size(0)});
    const Tensor tokens = at::cat({first, patches}, 1) + m_positions.weight;
    return m_encoder(m_before(tokens), false);
}

Tensor ClipVision::operator()(const Tensor& pixels) const {
    return m_projection(m_after(hidden(pixels).select(1, 0)));
}

Tensor ClipVision::prepared(const Tensor& images) const {
    const std::int64_t size[] = {m_config.imageSize, m_config.imageSize};
    const auto options = images.options();
    const Tensor mean = tensorFrom({.48145466f, .4578275f, .40821073f}, {1, 3, 1, 1}).to(options);
    const Tensor deviation =
        tensorFrom({.26862954f, .26130258f, .27577711f}, {1, 3, 1, 1}).to(options);
    return (at::upsample_bicubic2d(images, size, true) - mean) / deviation;
}

} // namespace maquette::nn
