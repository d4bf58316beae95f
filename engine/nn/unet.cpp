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

UNet::UNet(UNetConfig config)
    : m_config(std::move(config)) {
    const std::int64_t first = m_config.blockOutChannels.front(), time = 4 * first;
    m_convIn = {.in = m_config.inChannels, .out = first};
    m_time1 = {.in = first, .out = time};
    m_time2 = {.in = time, .out = time};
    if (m_config.classEmbeddingDim > 0) {
        m_class1 = Linear{.in = m_config.classEmbeddingDim, .out = time};
        m_class2 = Linear{.in = time, .out = time};
    }
    if (m_config.cameraDim > 0) {
        m_camera1 = Linear{.in = m_config.cameraDim, .out = time};
        m_camera2 = Linear{.in = time, .out = time};
    }
    for (std::size_t i = 0; i < m_config.blockOutChannels.size(); ++i) {
        m_down.push_back(UNetBlock::makeDown(m_config, i));
        m_up.push_back(UNetBlock::makeUp(m_config, i));
    }
    m_mid = UNetBlock::makeMid(m_config);
    m_normOut = {.groups = m_config.normGroups, .channels = first, .epsilon = m_config.normEpsilon};
    m_convOut = {.in = first, .out = m_config.outChannels, .zeroInit = true};
}

void UNet::parameters(const Scope& s) {
    m_convIn.parameters(s["conv_in"]);
    m_time1.parameters(s["time_embedding"]["linear_1"]);
    m_time2.parameters(s["time_embedding"]["linear_2"]);
    if (m_class1) {
        m_class1->parameters(s["class_embedding"]["linear_1"]);
        m_class2->parameters(s["class_embedding"]["linear_2"]);
    }
    if (m_camera1) {
        m_camera1->parameters(s["camera_embedding"]["linear_1"]);
        m_camera2->parameters(s["camera_embedding"]["linear_2"]);
    }
    for (std::size_t i = 0; i < m_down.size(); ++i)
        m_down[i].parameters(s["down_blocks"][i]);
    m_mid.parameters(s["mid_block"]);
    for (std::size_t i = 0; i < m_up.size(); ++i)
        m_up[i].parameters(s["up_blocks"][i]);
    m_normOut.parameters(s["conv_norm_out"]);
    m_convOut.parameters(s["conv_out"]);
}

// The sum of the time, class and camera embeddings, through the SiLU every ResNet block would
// apply.
Tensor UNet::timeEmbedding(const Tensor& timesteps, const Tensor& classes, const Tensor& cameras,
                           at::ScalarType dtype) const {
    const Tensor waves = timestepEmbedding(timesteps, m_config.blockOutChannels.front(),
                                           m_config.flipSinToCos, m_config.freqShift)
                             .to(dtype);
    Tensor embedding = m_time2(at::silu(m_time1(waves)));
    if (m_class1) {
        base::require(classes.defined(), "this UNet needs its class embedding input");
        embedding = embedding + (*m_class2)(at::silu((*m_class1)(classes.to(dtype))));
    }
    if (cameras.defined()) {
        base::require(m_camera1.has_value(), "this UNet takes no cameras");
        embedding = embedding + (*m_camera2)(at::silu((*m_camera1)(cameras.to(dtype))));
    }
    return at::silu(embedding);
}

Tensor UNet::operator()(const Tensor& sample, const Tensor& timesteps, const Tensor& context,
                        const Tensor& classes, const ViewSets& sets) const {
    const std::int64_t views = sets.cameras.defined() ? sets.size : 1;
    base::require(sample.size(0) % views == 0, "whole sets of views");
    const UNetSignals signals{timeEmbedding(timesteps, classes, sets.cameras, sample.scalar_type()),
                              context, views};
    Tensor h = m_convIn(sample.contiguous(at::MemoryFormat::ChannelsLast));
    std::vector<Tensor> skips{h};
    for (const UNetBlock& block : m_down)
        h = block.down(h, signals, skips);
    h = m_mid.mid(h, signals);
    for (const UNetBlock& block : m_up)
        h = block.up(h, signals, skips);
    return m_convOut(m_normOut.silu(h));
}

} // namespace maquette::nn
