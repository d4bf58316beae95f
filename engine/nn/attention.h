#pragma once

#include <vector>

#include "engine/nn/layers.h"

namespace maquette::nn {

// Multi-head attention without biases on q, k, v (diffusers' Attention in transformer blocks) or
// with them (the VAE's and CLIP's).
struct Attention {
    std::int64_t heads = 1, headWidth = 64;
    Linear q, k, v, out;

    static Attention make(std::int64_t channels, std::int64_t contextChannels, std::int64_t heads,
                          std::int64_t headWidth, bool biases);
    void parameters(const Scope& s); // to_q, to_k, to_v, to_out.0
    // x [n, tokens, channels]; context [n or 1, contextTokens, contextChannels] or undefined for
    // self-attention.
    Tensor operator()(const Tensor& x, const Tensor& context) const;
};

// Linear to 8c, first half * GELU(second half), Linear back.
struct FeedForward {
    Linear in, out;
    static FeedForward make(std::int64_t channels);
    void parameters(const Scope& s);
    Tensor operator()(const Tensor& x) const;
};

struct TransformerBlock {
    LayerNorm norm1, norm2, norm3;
    Attention self, cross;
    FeedForward feedForward;

    static TransformerBlock make(std::int64_t channels, std::int64_t heads, std::int64_t headWidth,
                                 std::int64_t contextChannels);
    void parameters(const Scope& s);
    // views > 1: self-attention sees the tokens of so many contiguous rows together.
    Tensor operator()(Tensor x, const Tensor& context, std::int64_t views = 1) const;
};

// GN, projection, transformer blocks over the pixels, projection, + input (diffusers'
// Transformer2DModel); the projections are 1x1 convolutions or linear layers.
struct Transformer2d {
    GroupNorm norm;
    bool linearProjection = false;
    std::int64_t inner = 0;
    Tensor inWeight, inBias, outWeight, outBias;
    std::vector<TransformerBlock> blocks;

    static Transformer2d make(std::int64_t channels, std::int64_t heads, std::int64_t headWidth,
                              std::int64_t contextChannels, std::int64_t depth, std::int64_t groups,
                              bool linearProjection);
    void parameters(const Scope& s);
    Tensor operator()(const Tensor& x, const Tensor& context, std::int64_t views = 1) const;
};

} // namespace maquette::nn
