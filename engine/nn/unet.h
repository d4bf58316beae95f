#pragma once

#include <optional>
#include <vector>

#include "engine/nn/unet_blocks.h"

namespace maquette::nn {

// Sinusoidal embedding of timesteps [n] -> [n, channels] fp32; cosines first when flipped.
// f_i = exp(-ln(10000) i / (channels / 2 - shift)).
Tensor timestepEmbedding(const Tensor& timesteps, std::int64_t channels, bool flipSinToCos,
                         double shift);

// The cameras of sets of pictures of one object that are drawn together (MVDream, Shi et al. 2023).
// Undefined cameras: rows are pictures of their own, as in the two-dimensional model.
struct ViewSets {
    Tensor cameras;        // [n, cameraDim]: camera-to-world matrices, row-major
    std::int64_t size = 4; // views in a set; contiguous rows, divides n
};

// The text-conditioned UNet of latent diffusion (Rombach et al. 2022), diffusers'
// UNet2DConditionModel.
class UNet {
  public:
    UNet() = default;
    explicit UNet(UNetConfig config);

    const UNetConfig& config() const { return m_config; }
    void parameters(const Scope& s);

    // sample [n, in, h, w]; timesteps [n] fp32; context [n or 1, tokens, crossAttentionDim];
    // classes [n, classEmbeddingDim] or undefined. Returns [n, out, h, w] in the sample's type.
    Tensor operator()(const Tensor& sample, const Tensor& timesteps, const Tensor& context,
                      const Tensor& classes = {}, const ViewSets& sets = {}) const;

  private:
    Tensor timeEmbedding(const Tensor& timesteps, const Tensor& classes, const Tensor& cameras,
                         at::ScalarType dtype) const;

    UNetConfig m_config;
    Conv2d m_convIn, m_convOut;
    Linear m_time1, m_time2;
    std::optional<Linear> m_class1, m_class2, m_camera1, m_camera2;
    std::vector<UNetBlock> m_down, m_up;
    UNetBlock m_mid;
    GroupNorm m_normOut;
};

} // namespace maquette::nn
