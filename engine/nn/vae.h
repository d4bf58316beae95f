#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/io/json.h"
#include "engine/nn/attention.h"
#include "engine/nn/resnet_block.h"

namespace maquette::nn {

// The fields of a diffusers vae/config.json that matter here; missing ones take diffusers'
// defaults.
struct VaeConfig {
    std::int64_t inChannels = 3, outChannels = 3, latentChannels = 4;
    std::vector<std::int64_t> blockOutChannels{64};
    std::int64_t layersPerBlock = 1;
    std::int64_t normGroups = 32;
    std::int64_t sampleSize = 512;
    double scalingFactor = 0.18215;
    bool midAttention = true; // mid_block_add_attention

    static VaeConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
    // Pixels per latent, in each direction.
    std::int64_t factor() const { return std::int64_t{1} << (blockOutChannels.size() - 1); }
};

// Single-head attention over the pixels, in the VAE's mid blocks.
struct VaeAttention {
    GroupNorm norm;
    Attention attention;
    void parameters(const Scope& s);
    Tensor operator()(const Tensor& x) const;
};

struct VaeMidBlock {
    ResnetBlock first, second;
    std::optional<VaeAttention> attention;
    static VaeMidBlock make(std::int64_t channels, const VaeConfig& config);
    void parameters(const Scope& s);
    Tensor operator()(const Tensor& x) const;
};

struct VaeLevel {
    std::vector<ResnetBlock> resnets;
    std::optional<Conv2d> downsampler;
    std::optional<Upsample> upsampler;
    void parameters(const Scope& s);
};

// diffusers' AutoencoderKL. Images are [n, 3, h, w] in [-1, 1]; latents [n, 4, h / f, w / f] are
// multiplied by scaling_factor as the UNet sees them.
class Vae {
  public:
    Vae() = default;
    explicit Vae(VaeConfig config);

    const VaeConfig& config() const { return m_config; }
    void parameters(const Scope& s);

    // Mean and log-variance [n, 2 * latentChannels, ...] of the unscaled posterior.
    Tensor moments(const Tensor& image) const;
    // Scaled latents: the posterior's mean, or a sample mean + exp(logvar / 2) noise.
    Tensor encodeMean(const Tensor& image) const;
    Tensor encodeSample(const Tensor& image, const Tensor& noise) const;
    // The image of scaled latents, not clamped.
    Tensor decode(const Tensor& latents) const;

    // Folds a shift and a scale per latent channel into quant_conv and post_quant_conv, so that
    // latents come out as (latent - mean) / deviation. Vectors of latentChannels values.
    void foldLatentStatistics(const Tensor& mean, const Tensor& deviation);

  private:
    VaeConfig m_config;
    Conv2d m_encoderIn, m_encoderOut, m_decoderIn, m_decoderOut, m_quant, m_postQuant;
    GroupNorm m_encoderNorm, m_decoderNorm;
    std::vector<VaeLevel> m_down, m_up;
    VaeMidBlock m_encoderMid, m_decoderMid;
};

} // namespace maquette::nn
