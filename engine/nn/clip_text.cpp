#include "engine/nn/clip_text.h"

#include <ATen/ops/arange.h>

#include "engine/base/error.h"
#include "engine/nn/config_checks.h"

namespace maquette::nn {

ClipTextConfig ClipTextConfig::fromJson(const io::Json& json, const std::string& file) {
    ClipTextConfig c;
    c.vocabSize = io::fieldOr(json, "vocab_size", c.vocabSize, file);
    c.hiddenSize = io::fieldOr(json, "hidden_size", c.hiddenSize, file);
    c.intermediateSize = io::fieldOr(json, "intermediate_size", c.intermediateSize, file);
    c.layers = io::fieldOr(json, "num_hidden_layers", c.layers, file);
    c.heads = io::fieldOr(json, "num_attention_heads", c.heads, file);
    c.maxPositions = io::fieldOr(json, "max_position_embeddings", c.maxPositions, file);
    c.projectionDim = io::fieldOr(json, "projection_dim", c.projectionDim, file);
    c.epsilon = io::fieldOr(json, "layer_norm_eps", c.epsilon, file);
    c.quickGelu = quickGeluNamed(json, file);
    checkCount(c.vocabSize, kMaxWords, "vocab_size", file);
    checkCount(c.hiddenSize, kMaxWidth, "hidden_size", file);
    checkCount(c.intermediateSize, kMaxWidth, "intermediate_size", file);
    checkCount(c.layers, kMaxLayers, "num_hidden_layers", file);
    checkCount(c.maxPositions, kMaxWidth, "max_position_embeddings", file);
    if (c.heads <= 0 || c.hiddenSize % c.heads != 0) io::refuseField("num_attention_heads", file);
    return c;
}

io::Json ClipTextConfig::toJson() const {
    return {{"architectures", {"CLIPTextModel"}},
            {"model_type", "clip_text_model"},
            {"vocab_size", vocabSize},
            {"hidden_size", hiddenSize},
            {"intermediate_size", intermediateSize},
            {"num_hidden_layers", layers},
            {"num_attention_heads", heads},
            {"max_position_embeddings", maxPositions},
            {"projection_dim", projectionDim},
            {"layer_norm_eps", epsilon},
            {"hidden_act", quickGelu ? "quick_gelu" : "gelu"}};
}

ClipText::ClipText(ClipTextConfig config)
    : m_config(std::move(config)) {
    const std::int64_t width = m_config.hiddenSize;
    m_tokens = {.count = m_config.vocabSize, .channels = width};
    m_positions = {.count = m_config.maxPositions, .channels = width};
    m_finalNorm = {.channels = width, .epsilon = m_config.epsilon};
    m_encoder = ClipEncoder::make({.width = width,
                                   .inner = m_config.intermediateSize,
                                   .layers = m_config.layers,
                                   .heads = m_config.heads,
                                   .quickGelu = m_config.quickGelu,
                                   .epsilon = m_config.epsilon});
}

void ClipText::parameters(const Scope& root) {
    const Scope s = root["text_model"];
    m_tokens.parameters(s["embeddings"]["token_embedding"]);
    m_positions.parameters(s["embeddings"]["position_embedding"]);
    m_encoder.parameters(s["encoder"]);
    m_finalNorm.parameters(s["final_layer_norm"]);
}

Tensor ClipText::operator()(const Tensor& ids) const {
    base::require(ids.size(1) <= m_config.maxPositions,
                  "more tokens than the text encoder has positions");
    const Tensor x = m_tokens(ids) + m_positions.weight.narrow(0, 0, ids.size(1));
    return m_finalNorm(m_encoder(x, true));
}

Tensor ClipText::pooled(const Tensor& hidden, const Tensor& ids, std::int64_t endId) {
    const Tensor place = ids.eq(endId).to(at::kInt).argmax(1);
    return hidden.index({at::arange(ids.size(0), place.options()), place});
}

} // namespace maquette::nn
