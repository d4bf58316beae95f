#pragma once

#include <string>

#include "engine/io/json.h"
#include "engine/nn/clip_encoder.h"

namespace maquette::nn {

// The fields of a transformers image_encoder/config.json (CLIPVisionModelWithProjection) that
// matter here; missing ones take the class's defaults.
struct ClipVisionConfig {
    std::int64_t hiddenSize = 768, intermediateSize = 3072;
    std::int64_t layers = 12, heads = 12;
    std::int64_t imageSize = 224, patchSize = 32, projectionDim = 512;
    bool quickGelu = true;
    double epsilon = 1e-5;

    static ClipVisionConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
    std::int64_t patches() const { return (imageSize / patchSize) * (imageSize / patchSize); }
};

// CLIP's vision transformer with its projection (Radford et al. 2021), transformers'
// CLIPVisionModelWithProjection.
class ClipVision {
  public:
    ClipVision() = default;
    explicit ClipVision(ClipVisionConfig config);

    const ClipVisionConfig& config() const { return m_config; }
    void parameters(const Scope& s);

    // Prepared pixels [n, 3, imageSize, imageSize] -> hidden states of the class token and the
    // patches [n, 1 + patches, hiddenSize], before the last norm.
    Tensor hidden(const Tensor& pixels) const;
    // -> the image's embedding [n, projectionDim], not normalised.
    Tensor operator()(const Tensor& pixels) const;
    // Images [n, 3, h, w] in [0, 1] -> pixels: resized bicubically with corners aligned and without
    // antialiasing, as Zero-1-to-3 does, and normalised by CLIP's mean and deviation.
    Tensor prepared(const Tensor& images) const;

  private:
    ClipVisionConfig m_config;
    Tensor m_class, m_patch;
    Embedding m_positions;
    LayerNorm m_before, m_after;
    ClipEncoder m_encoder;
    Linear m_projection;
};

} // namespace maquette::nn
