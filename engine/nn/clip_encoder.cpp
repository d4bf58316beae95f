#include "engine/nn/clip_encoder.h"

#include "engine/nn/stop_scope.h"

namespace maquette::nn {

void ClipLayer::parameters(const Scope& s) {
    norm1.parameters(s["layer_norm1"]);
    const Scope attention = s["self_attn"];
    q.parameters(attention["q_proj"]);
    k.parameters(attention["k_proj"]);
    v.parameters(attention["v_proj"]);
    out.parameters(attention["out_proj"]);
    norm2.parameters(s["layer_norm2"]);
    fc1.parameters(s["mlp"]["fc1"]);
    fc2.parameters(s["mlp"]["fc2"]);
}

ClipEncoder ClipEncoder::make(const ClipEncoderShape& shape) {
    const Linear square{.in = shape.width, .out = shape.width};
    ClipLayer layer;
    layer.norm1 = layer.norm2 = {.channels = shape.width, .epsilon = shape.epsilon};
    layer.q = layer.k = layer.v = layer.out = square;
    layer.fc1 = {.in = shape.width, .out = shape.inner};
    layer.fc2 = {.in = shape.inner, .out = shape.width};
    return {shape, std::vector<ClipLayer>(static_cast<std::size_t>(shape.layers), layer)};
}

void ClipEncoder::parameters(const Scope& s) {
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].parameters(s["layers"][i]);
}

Tensor ClipEncoder::operator()(Tensor x, bool causal) const {
    const auto activation = [&](const Tensor& h) {
        return shape.quickGelu ? h * at::sigmoid(1.702 * h) : at::gelu(h);
    };
    for (const ClipLayer& layer : layers) {
        const Tensor h = layer.norm1(x);
        x = x + layer.out(attend(layer.q(h), layer.k(h), layer.v(h), shape.heads, causal));
        x = StopScope::between(x + layer.fc2(activation(layer.fc1(layer.norm2(x)))));
    }
    return x;
}

} // namespace maquette::nn
