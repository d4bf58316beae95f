#include "engine/nn/unet.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/nn/placing.h"

namespace maquette::nn {

Tensor timestepEmbedding(const Tensor& timesteps, std::int64_t channels, bool flipSinToCos,
                         double shift) {
    const std::int64_t half = channels / 2;
    std::vector<float> frequencies(static_cast<std::size_t>(half));
    for (std::int64_t i = 0; i < half; ++i) {
        frequencies[static_cast<std::size_t>(i)] = static_cast<float>(std::exp(
            -std::log(10000.0) * static_cast<double>(i) / (static_cast<double>(half) - shift)));
    }
    const Tensor table = toDevice(tensorFrom(frequencies, {1, half}), timesteps.device());
    const Tensor angles = timesteps.to(at::kFloat).unsqueeze(1) * table;
    return flipSinToCos ? at::cat({angles.cos(), angles.sin()}, 1)
                        : at::cat({angles.sin(), angles.cos()}, 1);
}

void UNetBlock::parameters(const Scope& s) {
    for (std::size_t i = 0; i < resnets.size(); ++i)
        resnets[i].parameters(s["resnets"][i]);
    for (std::size_t i = 0; i < attentions.size(); ++i)
        attentions[i].parameters(s["attentions"][i]);
    if (downsampler) downsampler->parameters(s["downsamplers"][0]["conv"]);
    if (upsampler) upsampler->parameters(s["upsamplers"][0]);
}

UNet::UNet(UNetConfig config)
    : m_config(std::move(config)) {
    const std::int64_t first = m_config.blockOutChannels.front(), time = 4 * first;
    const std::int64_t last = m_config.blockOutChannels.back();
    m_convIn = {.in = m_config.inChannels, .out = first};
    m_time1 = {.in = first, .out = time};
    m_time2 = {.in = time, .out = time};
    if (m_config.classEmbeddingDim > 0) {
        m_class1 = Linear{.in = m_config.classEmbeddingDim, .out = time};
        m_class2 = Linear{.in = time, .out = time};
    }
    buildDown();
    for (int i = 0; i < 2; ++i) {
        m_mid.resnets.push_back(
            ResnetBlock::make(last, last, time, m_config.normGroups, m_config.normEpsilon));
    }
    m_mid.attentions.push_back(transformer(static_cast<std::int64_t>(m_config.heads.size()) - 1));
    buildUp();
    m_normOut = {.groups = m_config.normGroups, .channels = first, .epsilon = m_config.normEpsilon};
    m_convOut = {.in = first, .out = m_config.outChannels, .zeroInit = true};
}

Transformer2d UNet::transformer(std::int64_t level) const {
    const auto index = static_cast<std::size_t>(level);
    const std::int64_t channels = m_config.blockOutChannels[index], heads = m_config.heads[index];
    return Transformer2d::make(channels, heads, channels / heads, m_config.crossAttentionDim,
                               m_config.transformerDepth, m_config.normGroups,
                               m_config.linearProjection);
}

void UNet::buildDown() {
    const auto& widths = m_config.blockOutChannels;
    std::int64_t in = widths.front();
    for (std::size_t level = 0; level < widths.size(); ++level) {
        UNetBlock block;
        for (std::int64_t j = 0; j < m_config.layersPerBlock; ++j) {
            block.resnets.push_back(ResnetBlock::make(in, widths[level], 4 * widths.front(),
                                                      m_config.normGroups, m_config.normEpsilon));
            in = widths[level];
            if (m_config.downBlockTypes[level] == "CrossAttnDownBlock2D") {
                block.attentions.push_back(transformer(static_cast<std::int64_t>(level)));
            }
        }
        if (level + 1 < widths.size()) block.downsampler = Conv2d{.in = in, .out = in, .stride = 2};
        m_down.push_back(std::move(block));
    }
}

void UNet::buildUp() {
    const auto& widths = m_config.blockOutChannels;
    std::vector<std::int64_t> skips{widths.front()};
    for (std::size_t level = 0; level < widths.size(); ++level) {
        for (std::int64_t j = 0; j < m_config.layersPerBlock; ++j)
            skips.push_back(widths[level]);
        if (level + 1 < widths.size()) skips.push_back(widths[level]);
    }
    std::int64_t in = widths.back();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::size_t level = widths.size() - 1 - i;
        UNetBlock block;
        for (std::int64_t j = 0; j <= m_config.layersPerBlock; ++j) {
            block.resnets.push_back(ResnetBlock::make(in + skips.back(), widths[level],
                                                      4 * widths.front(), m_config.normGroups,
                                                      m_config.normEpsilon));
            skips.pop_back();
            in = widths[level];
            if (m_config.upBlockTypes[i] == "CrossAttnUpBlock2D") {
                block.attentions.push_back(transformer(static_cast<std::int64_t>(level)));
            }
        }
        if (level > 0) block.upsampler = Upsample{.conv = {.in = in, .out = in}};
        m_up.push_back(std::move(block));
    }
}

void UNet::parameters(const Scope& s) {
    m_convIn.parameters(s["conv_in"]);
    m_time1.parameters(s["time_embedding"]["linear_1"]);
    m_time2.parameters(s["time_embedding"]["linear_2"]);
    if (m_class1) {
        m_class1->parameters(s["class_embedding"]["linear_1"]);
        m_class2->parameters(s["class_embedding"]["linear_2"]);
    }
    for (std::size_t i = 0; i < m_down.size(); ++i)
        m_down[i].parameters(s["down_blocks"][i]);
    m_mid.parameters(s["mid_block"]);
    for (std::size_t i = 0; i < m_up.size(); ++i)
        m_up[i].parameters(s["up_blocks"][i]);
    m_normOut.parameters(s["conv_norm_out"]);
    m_convOut.parameters(s["conv_out"]);
}

// The sum of the time and class embeddings, through the SiLU every ResNet block would apply.
Tensor UNet::timeEmbedding(const Tensor& timesteps, const Tensor& classes,
                           at::ScalarType dtype) const {
    const Tensor waves = timestepEmbedding(timesteps, m_config.blockOutChannels.front(),
                                           m_config.flipSinToCos, m_config.freqShift)
                             .to(dtype);
    Tensor embedding = m_time2(at::silu(m_time1(waves)));
    if (m_class1) {
        base::require(classes.defined(), "this UNet needs its class embedding input");
        embedding = embedding + (*m_class2)(at::silu((*m_class1)(classes.to(dtype))));
    }
    return at::silu(embedding);
}

Tensor UNet::operator()(const Tensor& sample, const Tensor& timesteps, const Tensor& context,
                        const Tensor& classes) const {
    const Tensor time = timeEmbedding(timesteps, classes, sample.scalar_type());
    Tensor h = m_convIn(sample.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<Tensor> skips{h};
    for (const UNetBlock& block : m_down) {
        for (std::size_t j = 0; j < block.resnets.size(); ++j) {
            h = block.resnets[j](h, time);
            if (!block.attentions.empty()) h = block.attentions[j](h, context);
            skips.push_back(h);
        }
        if (block.downsampler) skips.push_back(h = (*block.downsampler)(h));
    }
    h = m_mid.resnets[0](h, time);
    h = m_mid.attentions[0](h, context);
    h = m_mid.resnets[1](h, time);
    for (const UNetBlock& block : m_up) {
        for (std::size_t j = 0; j < block.resnets.size(); ++j) {
            h = block.resnets[j](at::cat({h, skips.back()}, 1), time);
            skips.pop_back();
            if (!block.attentions.empty()) h = block.attentions[j](h, context);
        }
        // Odd sizes: to the size of the next skip, not simply twice.
        if (block.upsampler) h = (*block.upsampler)(h, skips.back().size(2), skips.back().size(3));
    }
    return m_convOut(m_normOut.silu(h));
}

} // namespace maquette::nn
