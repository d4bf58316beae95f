#pragma once

#include <string>

#include "engine/io/json.h"
#include "engine/nn/clip_encoder.h"

namespace maquette::nn {

// The fields of a transformers text_encoder/config.json (CLIPTextModel) that matter here.
struct ClipTextConfig {
    std::int64_t vocabSize = 49408, hiddenSize = 768, intermediateSize = 3072;
    std::int64_t layers = 12, heads = 12, maxPositions = 77;
    std::int64_t projectionDim = 512;
    bool quickGelu = true; // hidden_act: "quick_gelu", else exact "gelu"
    double epsilon = 1e-5;

    static ClipTextConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
};

// CLIP's causal text transformer (Radford et al. 2021), transformers' CLIPTextModel.
class ClipText {
  public:
    ClipText() = default;
    explicit ClipText(ClipTextConfig config);

    const ClipTextConfig& config() const { return m_config; }
    void parameters(const Scope& s);

    // ids [n, tokens] int64 -> last hidden state after the final layer norm [n, tokens, hidden].
    Tensor operator()(const Tensor& ids) const;
    // The hidden state at each row's first end token: CLIP's pooled output [n, hidden].
    static Tensor pooled(const Tensor& hidden, const Tensor& ids, std::int64_t endId);

  private:
    ClipTextConfig m_config;
    Embedding m_tokens, m_positions;
    ClipEncoder m_encoder;
    LayerNorm m_finalNorm;
};

} // namespace maquette::nn
