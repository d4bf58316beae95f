#pragma once

#include "engine/nn/module.h"

namespace maquette::nn {

// The layers networks are built of: plain structs of tensors with a forward operator.

struct Linear {
    std::int64_t in = 0, out = 0;
    bool hasBias = true;
    Tensor weight, bias;

    void parameters(const Scope& s) {
        s("weight", weight, {out, in}, Init::FanIn);
        if (hasBias) s("bias", bias, {out}, Init::Zeros);
    }
    Tensor operator()(const Tensor& x) const { return at::linear(x, weight, bias); }
};

struct Conv2d {
    std::int64_t in = 0, out = 0, kernel = 3, stride = 1, padding = 1;
    bool zeroInit = false; // the layer starts as zero, for residual branches and outputs
    Tensor weight, bias;

    void parameters(const Scope& s) {
        s("weight", weight, {out, in, kernel, kernel}, zeroInit ? Init::Zeros : Init::FanIn);
        s("bias", bias, {out}, Init::Zeros);
    }
    Tensor operator()(const Tensor& x) const {
        return at::conv2d(x, weight, bias, stride, padding);
    }
};

// Group norm, with the SiLU that follows it in most places fused in.
struct GroupNorm {
    std::int64_t groups = 32, channels = 0;
    double epsilon = 1e-5;
    Tensor weight, bias;

    void parameters(const Scope& s) {
        s("weight", weight, {channels}, Init::Ones);
        s("bias", bias, {channels}, Init::Zeros);
    }
    Tensor operator()(const Tensor& x) const {
        return groupNormSilu(x, groups, weight, bias, epsilon, false);
    }
    Tensor silu(const Tensor& x) const {
        return groupNormSilu(x, groups, weight, bias, epsilon, true);
    }
};

struct LayerNorm {
    std::int64_t channels = 0;
    double epsilon = 1e-5;
    Tensor weight, bias;

    void parameters(const Scope& s) {
        s("weight", weight, {channels}, Init::Ones);
        s("bias", bias, {channels}, Init::Zeros);
    }
    Tensor operator()(const Tensor& x) const {
        return at::layer_norm(x, {channels}, weight, bias, epsilon);
    }
};

struct Embedding {
    std::int64_t count = 0, channels = 0;
    Tensor weight;

    void parameters(const Scope& s) { s("weight", weight, {count, channels}, Init::Normal002); }
    Tensor operator()(const Tensor& ids) const { return at::embedding(weight, ids); }
};

// [images, channels, height, width] in channels-last memory seen as [images, height * width,
// channels]; free of copies, and back.
inline Tensor toTokens(const Tensor& x) {
    return x.permute({0, 2, 3, 1}).reshape({x.size(0), x.size(2) * x.size(3), x.size(1)});
}
inline Tensor fromTokens(const Tensor& tokens, std::int64_t height, std::int64_t width) {
    return tokens.reshape({tokens.size(0), height, width, tokens.size(2)}).permute({0, 3, 1, 2});
}

} // namespace maquette::nn
