#pragma once

#include <vector>

#include "engine/nn/layers.h"

namespace maquette::nn {

// What CLIP's text and vision transformers share (Radford et al. 2021): pre-norm layers of
// multi-head attention and a two-layer network, biases everywhere.
struct ClipEncoderShape {
    std::int64_t width = 768, inner = 3072, layers = 12, heads = 12;
    bool quickGelu = true; // x sigmoid(1.702 x) instead of the exact GELU
    double epsilon = 1e-5;
};

struct ClipLayer {
    LayerNorm norm1, norm2;
    Linear q, k, v, out, fc1, fc2;
    void parameters(const Scope& s);
};

struct ClipEncoder {
    ClipEncoderShape shape;
    std::vector<ClipLayer> layers;

    static ClipEncoder make(const ClipEncoderShape& shape);
    void parameters(const Scope& s); // layers.I.{layer_norm1,self_attn,layer_norm2,mlp}
    // x [n, tokens, width]; causal: no token sees a later one.
    Tensor operator()(Tensor x, bool causal) const;
};

} // namespace maquette::nn
