#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/io/json.h"
#include "engine/nn/attention.h"
#include "engine/nn/resnet_block.h"

namespace maquette::nn {

// The fields of a diffusers unet/config.json that matter here; missing ones take diffusers'
// defaults.
struct UNetConfig {
    std::int64_t sampleSize = 64;
    std::int64_t inChannels = 4, outChannels = 4;
    std::vector<std::int64_t> blockOutChannels{320, 640, 1280, 1280};
    std::vector<std::string> downBlockTypes{"CrossAttnDownBlock2D", "CrossAttnDownBlock2D",
                                            "CrossAttnDownBlock2D", "DownBlock2D"};
    std::vector<std::string> upBlockTypes{"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D",
                                          "CrossAttnUpBlock2D"};
    std::int64_t layersPerBlock = 2;
    std::int64_t crossAttentionDim = 1280;
    // In diffusers' files "attention_head_dim" is really the NUMBER of heads, one for each level.
    std::vector<std::int64_t> heads{8, 8, 8, 8};
    std::int64_t transformerDepth = 1;
    std::int64_t normGroups = 32;
    double normEpsilon = 1e-5;
    bool linearProjection = false;
    bool flipSinToCos = true;
    double freqShift = 0;
    std::int64_t classEmbeddingDim = 0; // > 0: class_embed_type "projection" of so many inputs

    // Throws Error(BadFile) naming the file and the field it cannot serve.
    static UNetConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
};

// Sinusoidal embedding of timesteps [n] -> [n, channels] fp32; cosines first when flipped.
// f_i = exp(-ln(10000) i / (channels / 2 - shift)).
Tensor timestepEmbedding(const Tensor& timesteps, std::int64_t channels, bool flipSinToCos,
                         double shift);

struct UNetBlock {
    std::vector<ResnetBlock> resnets;
    std::vector<Transformer2d> attentions; // empty, or one for each resnet
    std::optional<Conv2d> downsampler;
    std::optional<Upsample> upsampler;
    void parameters(const Scope& s);
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
                      const Tensor& classes = {}) const;

  private:
    Tensor timeEmbedding(const Tensor& timesteps, const Tensor& classes,
                         at::ScalarType dtype) const;
    Transformer2d transformer(std::int64_t level) const;
    void buildDown();
    void buildUp();

    UNetConfig m_config;
    Conv2d m_convIn, m_convOut;
    Linear m_time1, m_time2;
    std::optional<Linear> m_class1, m_class2;
    std::vector<UNetBlock> m_down, m_up;
    UNetBlock m_mid;
    GroupNorm m_normOut;
};

} // namespace maquette::nn
