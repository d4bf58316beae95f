#include "engine/nn/resnet_block.h"

namespace maquette::nn {

ResnetBlock ResnetBlock::make(std::int64_t in, std::int64_t out, std::int64_t timeChannels,
                              std::int64_t groups, double epsilon) {
    ResnetBlock block;
    block.norm1 = {.groups = groups, .channels = in, .epsilon = epsilon};
    block.norm2 = {.groups = groups, .channels = out, .epsilon = epsilon};
    block.conv1 = {.in = in, .out = out};
    block.conv2 = {.in = out, .out = out, .zeroInit = true};
    if (timeChannels > 0) block.timeProjection = Linear{.in = timeChannels, .out = out};
    if (in != out) block.shortcut = Conv2d{.in = in, .out = out, .kernel = 1, .padding = 0};
    return block;
}

void ResnetBlock::parameters(const Scope& s) {
    norm1.parameters(s["norm1"]);
    conv1.parameters(s["conv1"]);
    if (timeProjection) timeProjection->parameters(s["time_emb_proj"]);
    norm2.parameters(s["norm2"]);
    conv2.parameters(s["conv2"]);
    if (shortcut) shortcut->parameters(s["conv_shortcut"]);
}

Tensor ResnetBlock::operator()(const Tensor& x, const Tensor& time) const {
    Tensor h = conv1(norm1.silu(x));
    if (timeProjection) h = h + (*timeProjection)(time).unsqueeze(-1).unsqueeze(-1);
    h = conv2(norm2.silu(h));
    return (shortcut ? (*shortcut)(x) : x) + h;
}

Tensor Upsample::operator()(const Tensor& x, std::int64_t height, std::int64_t width) const {
    const std::int64_t size[] = {height, width};
    return conv(at::upsample_nearest2d(x, size));
}

} // namespace maquette::nn
