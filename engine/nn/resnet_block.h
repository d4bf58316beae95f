#pragma once

#include <optional>

#include "engine/nn/layers.h"

namespace maquette::nn {

// The residual block of UNet and VAE (diffusers' ResnetBlock2D): GN, SiLU, conv, + time, GN, SiLU,
// conv, + input (through a 1x1 convolution when the channels differ).
struct ResnetBlock {
    GroupNorm norm1, norm2;
    Conv2d conv1, conv2;
    std::optional<Linear> timeProjection;
    std::optional<Conv2d> shortcut;

    // timeChannels 0: no time embedding (VAE).
    static ResnetBlock make(std::int64_t in, std::int64_t out, std::int64_t timeChannels,
                            std::int64_t groups, double epsilon);
    void parameters(const Scope& s);
    // x [n, in, h, w]; time [n, timeChannels], already through SiLU, or undefined.
    Tensor operator()(const Tensor& x, const Tensor& time) const;
};

// Nearest-neighbour x2 (or to a given size) and a 3x3 convolution.
struct Upsample {
    Conv2d conv;
    void parameters(const Scope& s) { conv.parameters(s["conv"]); }
    Tensor operator()(const Tensor& x, std::int64_t height, std::int64_t width) const;
};

} // namespace maquette::nn
