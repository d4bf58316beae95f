#include "engine/nn/vae.h"

#include <ATen/ops/constant_pad_nd.h>

#include "engine/nn/config_checks.h"
#include "engine/nn/stop_scope.h"

namespace maquette::nn {

namespace {

constexpr double kVaeEpsilon = 1e-6;

} // namespace

VaeConfig VaeConfig::fromJson(const io::Json& json, const std::string& file) {
    VaeConfig c;
    c.inChannels = io::fieldOr(json, "in_channels", c.inChannels, file);
    c.outChannels = io::fieldOr(json, "out_channels", c.outChannels, file);
    c.latentChannels = io::fieldOr(json, "latent_channels", c.latentChannels, file);
    c.blockOutChannels = io::fieldOr(json, "block_out_channels", c.blockOutChannels, file);
    c.layersPerBlock = io::fieldOr(json, "layers_per_block", c.layersPerBlock, file);
    c.normGroups = io::fieldOr(json, "norm_num_groups", c.normGroups, file);
    c.sampleSize = io::fieldOr(json, "sample_size", c.sampleSize, file);
    c.scalingFactor = io::fieldOr(json, "scaling_factor", c.scalingFactor, file);
    c.midAttention = io::fieldOr(json, "mid_block_add_attention", c.midAttention, file);
    checkCount(c.inChannels, kMaxWidth, "in_channels", file);
    checkCount(c.outChannels, kMaxWidth, "out_channels", file);
    checkCount(c.latentChannels, kMaxWidth, "latent_channels", file);
    checkCount(c.layersPerBlock, kMaxLayers, "layers_per_block", file);
    checkCount(c.sampleSize, 1 << 16, "sample_size", file);
    checkWidths(c.blockOutChannels, c.normGroups, "block_out_channels", file);
    if (!(c.scalingFactor > 0)) io::refuseField("scaling_factor", file);
    return c;
}

io::Json VaeConfig::toJson() const {
    const std::size_t levels = blockOutChannels.size();
    return {{"_class_name", "AutoencoderKL"},
            {"in_channels", inChannels},
            {"out_channels", outChannels},
            {"latent_channels", latentChannels},
            {"block_out_channels", blockOutChannels},
            {"down_block_types", std::vector<std::string>(levels, "DownEncoderBlock2D")},
            {"up_block_types", std::vector<std::string>(levels, "UpDecoderBlock2D")},
            {"layers_per_block", layersPerBlock},
            {"norm_num_groups", normGroups},
            {"sample_size", sampleSize},
            {"scaling_factor", scalingFactor},
            {"mid_block_add_attention", midAttention},
            {"act_fn", "silu"}};
}

void VaeAttention::parameters(const Scope& s) {
    norm.parameters(s["group_norm"]);
    attention.parameters(s);
}

Tensor VaeAttention::operator()(const Tensor& x) const {
    return x + fromTokens(attention(toTokens(norm(x)), {}), x.size(2), x.size(3));
}

VaeMidBlock VaeMidBlock::make(std::int64_t channels, const VaeConfig& config) {
    VaeMidBlock block;
    block.first = block.second =
        ResnetBlock::make(channels, channels, 0, config.normGroups, kVaeEpsilon);
    if (config.midAttention) {
        block.attention = VaeAttention{
            .norm = {.groups = config.normGroups, .channels = channels, .epsilon = kVaeEpsilon},
            .attention = Attention::make(channels, channels, 1, channels, true)};
    }
    return block;
}

void VaeMidBlock::parameters(const Scope& s) {
    first.parameters(s["resnets"][0]);
    if (attention) attention->parameters(s["attentions"][0]);
    second.parameters(s["resnets"][1]);
}

Tensor VaeMidBlock::operator()(const Tensor& x) const {
    Tensor h = StopScope::between(first(x, {}));
    if (attention) h = StopScope::between((*attention)(h));
    return StopScope::between(second(h, {}));
}

void VaeLevel::parameters(const Scope& s) {
    for (std::size_t i = 0; i < resnets.size(); ++i)
        resnets[i].parameters(s["resnets"][i]);
    if (downsampler) downsampler->parameters(s["downsamplers"][0]["conv"]);
    if (upsampler) upsampler->parameters(s["upsamplers"][0]);
}

Vae::Vae(VaeConfig config)
    : m_config(std::move(config)) {
    const auto& widths = m_config.blockOutChannels;
    const std::int64_t first = widths.front(), last = widths.back(), groups = m_config.normGroups;
    m_encoderIn = {.in = m_config.inChannels, .out = first};
    std::int64_t in = first;
    for (std::size_t level = 0; level < widths.size(); ++level) {
        VaeLevel block;
        for (std::int64_t j = 0; j < m_config.layersPerBlock; ++j) {
            block.resnets.push_back(ResnetBlock::make(in, widths[level], 0, groups, kVaeEpsilon));
            in = widths[level];
        }
        if (level + 1 < widths.size()) {
            block.downsampler = Conv2d{.in = in, .out = in, .stride = 2, .padding = 0};
        }
        m_down.push_back(std::move(block));
    }
    m_encoderMid = m_decoderMid = VaeMidBlock::make(last, m_config);
    m_encoderNorm = {.groups = groups, .channels = last, .epsilon = kVaeEpsilon};
    m_encoderOut = {.in = last, .out = 2 * m_config.latentChannels};
    m_quant = {.in = 2 * m_config.latentChannels,
               .out = 2 * m_config.latentChannels,
               .kernel = 1,
               .padding = 0};
    m_postQuant = {
        .in = m_config.latentChannels, .out = m_config.latentChannels, .kernel = 1, .padding = 0};
    m_decoderIn = {.in = m_config.latentChannels, .out = last};
    in = last;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::size_t level = widths.size() - 1 - i;
        VaeLevel block;
        for (std::int64_t j = 0; j <= m_config.layersPerBlock; ++j) {
            block.resnets.push_back(ResnetBlock::make(in, widths[level], 0, groups, kVaeEpsilon));
            in = widths[level];
        }
        if (level > 0) block.upsampler = Upsample{.conv = {.in = in, .out = in}};
        m_up.push_back(std::move(block));
    }
    m_decoderNorm = {.groups = groups, .channels = first, .epsilon = kVaeEpsilon};
    m_decoderOut = {.in = first, .out = m_config.outChannels};
}

void Vae::parameters(const Scope& s) {
    const Scope encoder = s["encoder"], decoder = s["decoder"];
    m_encoderIn.parameters(encoder["conv_in"]);
    for (std::size_t i = 0; i < m_down.size(); ++i)
        m_down[i].parameters(encoder["down_blocks"][i]);
    m_encoderMid.parameters(encoder["mid_block"]);
    m_encoderNorm.parameters(encoder["conv_norm_out"]);
    m_encoderOut.parameters(encoder["conv_out"]);
    m_decoderIn.parameters(decoder["conv_in"]);
    for (std::size_t i = 0; i < m_up.size(); ++i)
        m_up[i].parameters(decoder["up_blocks"][i]);
    m_decoderMid.parameters(decoder["mid_block"]);
    m_decoderNorm.parameters(decoder["conv_norm_out"]);
    m_decoderOut.parameters(decoder["conv_out"]);
    m_quant.parameters(s["quant_conv"]);
    m_postQuant.parameters(s["post_quant_conv"]);
}

Tensor Vae::moments(const Tensor& image) const {
    Tensor h = m_encoderIn(image.contiguous(at::MemoryFormat::ChannelsLast));
    for (const VaeLevel& level : m_down) {
        for (const ResnetBlock& resnet : level.resnets)
            h = StopScope::between(resnet(h, {}));
        // Asymmetric: one row below and one column at the right, then stride 2 without padding.
        if (level.downsampler) h = (*level.downsampler)(at::constant_pad_nd(h, {0, 1, 0, 1}));
    }
    h = m_encoderMid(h);
    return m_quant(m_encoderOut(m_encoderNorm.silu(h)));
}

Tensor Vae::encodeMean(const Tensor& image) const {
    return moments(image).narrow(1, 0, m_config.latentChannels) * m_config.scalingFactor;
}

Tensor Vae::encodeSample(const Tensor& image, const Tensor& noise) const {
    const auto halves = moments(image).chunk(2, 1);
    const Tensor deviation = (halves[1].clamp(-30.0, 20.0) * 0.5).exp();
    return (halves[0] + deviation * noise) * m_config.scalingFactor;
}

Tensor Vae::decode(const Tensor& latents) const {
    const Tensor z = latents.contiguous(at::MemoryFormat::ChannelsLast) / m_config.scalingFactor;
    Tensor h = m_decoderMid(m_decoderIn(m_postQuant(z)));
    for (const VaeLevel& level : m_up) {
        for (const ResnetBlock& resnet : level.resnets)
            h = StopScope::between(resnet(h, {}));
        if (level.upsampler) h = (*level.upsampler)(h, 2 * h.size(2), 2 * h.size(3));
    }
    return m_decoderOut(m_decoderNorm.silu(h));
}

void Vae::foldLatentStatistics(const Tensor& mean, const Tensor& deviation) {
    const NoGrad noGrad;
    const std::int64_t c = m_config.latentChannels;
    // mean' = (mean - m) / s; logvar' = logvar - 2 ln s.
    const Tensor scale = at::cat({deviation.reciprocal(), at::ones({c})});
    const Tensor shift = at::cat({mean / deviation, 2 * deviation.log()});
    m_quant.weight = m_quant.weight * scale.view({2 * c, 1, 1, 1});
    m_quant.bias = m_quant.bias * scale - shift;
    // post(z' s + m): the inputs are scaled, and the shift becomes a bias.
    const Tensor weight = m_postQuant.weight;
    m_postQuant.bias = m_postQuant.bias + weight.flatten(1).matmul(mean);
    m_postQuant.weight = weight * deviation.view({1, c, 1, 1});
}

} // namespace maquette::nn
