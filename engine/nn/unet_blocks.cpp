#include "engine/nn/unet_blocks.h"

#include "engine/nn/stop_scope.h"

namespace maquette::nn {

namespace {

ResnetBlock resnet(const UNetConfig& config, std::int64_t in, std::int64_t out) {
    return ResnetBlock::make(in, out, 4 * config.blockOutChannels.front(), config.normGroups,
                             config.normEpsilon);
}

Transformer2d transformer(const UNetConfig& config, std::size_t level) {
    const std::int64_t channels = config.blockOutChannels[level], heads = config.heads[level];
    return Transformer2d::make(channels, heads, channels / heads, config.crossAttentionDim,
                               config.transformerDepth, config.normGroups, config.linearProjection);
}

// The channels of everything the way down pushes, in order.
std::vector<std::int64_t> skipChannels(const UNetConfig& config) {
    const auto& widths = config.blockOutChannels;
    std::vector<std::int64_t> skips{widths.front()};
    for (std::size_t level = 0; level < widths.size(); ++level) {
        for (std::int64_t j = 0; j < config.layersPerBlock; ++j)
            skips.push_back(widths[level]);
        if (level + 1 < widths.size()) skips.push_back(widths[level]);
    }
    return skips;
}

} // namespace

UNetBlock UNetBlock::makeDown(const UNetConfig& config, std::size_t level) {
    const auto& widths = config.blockOutChannels;
    UNetBlock block;
    std::int64_t in = widths[level > 0 ? level - 1 : 0];
    for (std::int64_t j = 0; j < config.layersPerBlock; ++j) {
        block.resnets.push_back(resnet(config, in, widths[level]));
        in = widths[level];
        if (config.downBlockTypes[level] == "CrossAttnDownBlock2D")
            block.attentions.push_back(transformer(config, level));
    }
    if (level + 1 < widths.size()) block.downsampler = Conv2d{.in = in, .out = in, .stride = 2};
    return block;
}

UNetBlock UNetBlock::makeMid(const UNetConfig& config) {
    const std::int64_t last = config.blockOutChannels.back();
    UNetBlock block;
    block.resnets = {resnet(config, last, last), resnet(config, last, last)};
    block.attentions = {transformer(config, config.heads.size() - 1)};
    return block;
}

UNetBlock UNetBlock::makeUp(const UNetConfig& config, std::size_t index) {
    const auto& widths = config.blockOutChannels;
    const std::size_t level = widths.size() - 1 - index;
    const auto count = static_cast<std::size_t>(config.layersPerBlock + 1);
    std::vector<std::int64_t> skips = skipChannels(config);
    skips.resize(skips.size() - index * count);
    UNetBlock block;
    std::int64_t in = widths[index > 0 ? level + 1 : level];
    for (std::size_t j = 0; j < count; ++j) {
        block.resnets.push_back(resnet(config, in + skips.back(), widths[level]));
        skips.pop_back();
        in = widths[level];
        if (config.upBlockTypes[index] == "CrossAttnUpBlock2D")
            block.attentions.push_back(transformer(config, level));
    }
    if (level > 0) block.upsampler = Upsample{.conv = {.in = in, .out = in}};
    return block;
}

void UNetBlock::parameters(const Scope& s) {
    for (std::size_t i = 0; i < resnets.size(); ++i)
        resnets[i].parameters(s["resnets"][i]);
    for (std::size_t i = 0; i < attentions.size(); ++i)
        attentions[i].parameters(s["attentions"][i]);
    if (downsampler) downsampler->parameters(s["downsamplers"][0]["conv"]);
    if (upsampler) upsampler->parameters(s["upsamplers"][0]);
}

Tensor UNetBlock::attended(std::size_t j, const Tensor& h, const UNetSignals& signals) const {
    return StopScope::between(attentions[j](h, signals.context, signals.views));
}

Tensor UNetBlock::down(Tensor h, const UNetSignals& signals, std::vector<Tensor>& skips) const {
    for (std::size_t j = 0; j < resnets.size(); ++j) {
        h = StopScope::between(resnets[j](h, signals.time));
        if (!attentions.empty()) h = attended(j, h, signals);
        skips.push_back(h);
    }
    if (downsampler) skips.push_back(h = (*downsampler)(h));
    return h;
}

Tensor UNetBlock::mid(Tensor h, const UNetSignals& signals) const {
    h = StopScope::between(resnets[0](h, signals.time));
    return StopScope::between(resnets[1](attended(0, h, signals), signals.time));
}

Tensor UNetBlock::up(Tensor h, const UNetSignals& signals, std::vector<Tensor>& skips) const {
    for (std::size_t j = 0; j < resnets.size(); ++j) {
        h = StopScope::between(resnets[j](at::cat({h, skips.back()}, 1), signals.time));
        skips.pop_back();
        if (!attentions.empty()) h = attended(j, h, signals);
    }
    return upsampler ? (*upsampler)(h, skips.back().size(2), skips.back().size(3)) : h;
}

} // namespace maquette::nn
