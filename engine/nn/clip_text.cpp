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
    const std::string act = io::fieldOr<std::string>(json, "hidden_act", "quick_gelu", file);
    if (act != "quick_gelu" && act != "gelu") io::refuseField("hidden_act", file);
    c.quickGelu = act == "quick_gelu";
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

void ClipLayer::parameters(const Scope& s) {
    norm1.parameters(s["layer_norm1"]);
    const Scope attention = s["self_attn"];
    q.parameters(attention["q_proj"]);
    k.parameters(attention["k_proj"]);
    v.parameters(attention["v_proj"]);
    out.parameters(attention["out_proj"]);
    norm2.parameters(s["layer_norm2"]);
    fc1.parameters(s["mlp"]["fc1"]);
    fc2.parameters(s["mlp"]["fc2"]);
}

ClipText::ClipText(ClipTextConfig config)
    : m_config(std::move(config)) {
    const std::int64_t width = m_config.hiddenSize;
    m_tokens = {.count = m_config.vocabSize, .channels = width};
    m_positions = {.count = m_config.maxPositions, .channels = width};
    const Linear square{.in = width, .out = width};
    ClipLayer layer;
    layer.norm1 = layer.norm2 = m_finalNorm = {.channels = width, .epsilon = m_config.epsilon};
    layer.q = layer.k = layer.v = layer.out = square;
    layer.fc1 = {.in = width, .out = m_config.intermediateSize};
    layer.fc2 = {.in = m_config.intermediateSize, .out = width};
    m_layers.assign(static_cast<std::size_t>(m_config.layers), layer);
}

void ClipText::parameters(const Scope& root) {
    const Scope s = root["text_model"];
    m_tokens.parameters(s["embeddings"]["token_embedding"]);
    m_positions.parameters(s["embeddings"]["position_embedding"]);
    for (std::size_t i = 0; i < m_layers.size(); ++i)
        m_layers[i].parameters(s["encoder"]["layers"][i]);
    m_finalNorm.parameters(s["final_layer_norm"]);
}

Tensor ClipText::activation(const Tensor& x) const {
    return m_config.quickGelu ? x * at::sigmoid(1.702 * x) : at::gelu(x);
}

Tensor ClipText::operator()(const Tensor& ids) const {
    base::require(ids.size(1) <= m_config.maxPositions,
                  "more tokens than the text encoder has positions");
    Tensor x = m_tokens(ids) + m_positions.weight.narrow(0, 0, ids.size(1));
    for (const ClipLayer& layer : m_layers) {
        const Tensor h = layer.norm1(x);
        x = x + layer.out(attend(layer.q(h), layer.k(h), layer.v(h), m_config.heads, true));
        x = x + layer.fc2(activation(layer.fc1(layer.norm2(x))));
    }
    return m_finalNorm(x);
}

Tensor ClipText::pooled(const Tensor& hidden, const Tensor& ids, std::int64_t endId) {
    const Tensor place = ids.eq(endId).to(at::kInt).argmax(1);
    return hidden.index({at::arange(ids.size(0), place.options()), place});
}

} // namespace maquette::nn
