#include "engine/nn/attention.h"

namespace maquette::nn {

Attention Attention::make(std::int64_t channels, std::int64_t contextChannels, std::int64_t heads,
                          std::int64_t headWidth, bool biases) {
    const std::int64_t inner = heads * headWidth;
    Attention a;
    a.heads = heads;
    a.headWidth = headWidth;
    a.q = {.in = channels, .out = inner, .hasBias = biases};
    a.k = {.in = contextChannels, .out = inner, .hasBias = biases};
    a.v = {.in = contextChannels, .out = inner, .hasBias = biases};
    a.out = {.in = inner, .out = channels};
    return a;
}

void Attention::parameters(const Scope& s) {
    q.parameters(s["to_q"]);
    k.parameters(s["to_k"]);
    v.parameters(s["to_v"]);
    out.parameters(s["to_out"][0]);
}

Tensor Attention::operator()(const Tensor& x, const Tensor& context) const {
    const Tensor& source = context.defined() ? context : x;
    return out(attend(q(x), k(source), v(source), heads, false));
}

FeedForward FeedForward::make(std::int64_t channels) {
    return {.in = {.in = channels, .out = 8 * channels},
            .out = {.in = 4 * channels, .out = channels}};
}

void FeedForward::parameters(const Scope& s) {
    in.parameters(s["net"][0]["proj"]);
    out.parameters(s["net"][2]);
}

Tensor FeedForward::operator()(const Tensor& x) const {
    return out(geglu(in(x)));
}

TransformerBlock TransformerBlock::make(std::int64_t channels, std::int64_t heads,
                                        std::int64_t headWidth, std::int64_t contextChannels) {
    TransformerBlock block;
    block.norm1 = block.norm2 = block.norm3 = {.channels = channels};
    block.self = Attention::make(channels, channels, heads, headWidth, false);
    block.cross = Attention::make(channels, contextChannels, heads, headWidth, false);
    block.feedForward = FeedForward::make(channels);
    return block;
}

void TransformerBlock::parameters(const Scope& s) {
    norm1.parameters(s["norm1"]);
    self.parameters(s["attn1"]);
    norm2.parameters(s["norm2"]);
    cross.parameters(s["attn2"]);
    norm3.parameters(s["norm3"]);
    feedForward.parameters(s["ff"]);
}

Tensor TransformerBlock::operator()(Tensor x, const Tensor& context, std::int64_t views) const {
    // "(b f) l c -> b (f l) c" and back is a view: the rows of a set are contiguous.
    const Tensor h = norm1(x);
    const Tensor seen = self(h.view({h.size(0) / views, views * h.size(1), h.size(2)}), {});
    x = x + seen.view(h.sizes());
    x = x + cross(norm2(x), context);
    return x + feedForward(norm3(x));
}

Transformer2d Transformer2d::make(std::int64_t channels, std::int64_t heads, std::int64_t headWidth,
                                  std::int64_t contextChannels, std::int64_t depth,
                                  std::int64_t groups, bool linearProjection) {
    Transformer2d t;
    t.norm = {.groups = groups, .channels = channels, .epsilon = 1e-6};
    t.linearProjection = linearProjection;
    t.inner = heads * headWidth;
    for (std::int64_t i = 0; i < depth; ++i) {
        t.blocks.push_back(TransformerBlock::make(t.inner, heads, headWidth, contextChannels));
    }
    return t;
}

void Transformer2d::parameters(const Scope& s) {
    norm.parameters(s["norm"]);
    const std::int64_t channels = norm.channels;
    const auto shape = [&](std::int64_t out, std::int64_t in) {
        return linearProjection ? std::vector<std::int64_t>{out, in}
                                : std::vector<std::int64_t>{out, in, 1, 1};
    };
    s["proj_in"]("weight", inWeight, shape(inner, channels), Init::FanIn);
    s["proj_in"]("bias", inBias, {inner}, Init::Zeros);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        blocks[i].parameters(s["transformer_blocks"][i]);
    s["proj_out"]("weight", outWeight, shape(channels, inner), Init::Zeros);
    s["proj_out"]("bias", outBias, {channels}, Init::Zeros);
}

Tensor Transformer2d::operator()(const Tensor& x, const Tensor& context, std::int64_t views) const {
    // A 1x1 convolution over channels-last pixels is the linear layer over tokens.
    const auto flat = [](const Tensor& weight) {
        return weight.dim() == 4 ? weight.flatten(1) : weight;
    };
    Tensor h = at::linear(toTokens(norm(x)), flat(inWeight), inBias);
    for (const TransformerBlock& block : blocks)
        h = block(h, context, views);
    h = at::linear(h, flat(outWeight), outBias);
    return fromTokens(h, x.size(2), x.size(3)) + x;
}

} // namespace maquette::nn
