#pragma once

#include <cmath>

#include "engine/base/rng.h"
#include "engine/nn/module.h"

namespace maquette::tests {

using at::Tensor;

// Normal numbers, fp64.
inline Tensor randomTensor(at::IntArrayRef shape, std::uint64_t seed, double scale = 1) {
    Tensor values = at::empty(shape, at::kFloat);
    base::Rng rng(seed, 99);
    rng.fillNormal({values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values.to(at::kDouble) * scale;
}

// A leaf of this type that takes gradients.
inline Tensor leaf(const Tensor& values, at::ScalarType dtype) {
    return values.detach().to(dtype).clone().set_requires_grad(true);
}

// |a - b| / |b| over all values.
inline double relativeError(const Tensor& a, const Tensor& b) {
    const Tensor x = a.detach().to(at::kDouble), y = b.detach().to(at::kDouble);
    return (x - y).norm().item<double>() / std::max(y.norm().item<double>(), 1e-12);
}

inline double largestError(const Tensor& a, const Tensor& b) {
    return (a.detach().to(at::kDouble) - b.detach().to(at::kDouble)).abs().max().item<double>();
}

inline bool sameBits(const Tensor& a, const Tensor& b) {
    return a.sizes() == b.sizes() && a.scalar_type() == b.scalar_type() &&
           a.eq(b).all().item<bool>();
}

// Every parameter gets values that matter: norm weights away from 1, biases and layers that start
// as zero away from 0, so that a swapped or lost one shows.
template <class Network>
void randomise(Network& network, std::uint64_t seed) {
    nn::visitParameters(network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef shape,
                                     nn::Init init) {
        std::uint64_t place = seed;
        for (const char c : name)
            place = base::mix(place, static_cast<unsigned char>(c));
        std::int64_t fanIn = 1;
        for (std::size_t i = 1; i < shape.size(); ++i)
            fanIn *= shape[i];
        tensor = shape.size() > 1
                     ? randomTensor(shape, place, 1 / std::sqrt(static_cast<double>(fanIn)))
                     : randomTensor(shape, place, 0.3) + (init == nn::Init::Ones ? 1.0 : 0.0);
        tensor = tensor.to(at::kFloat);
    });
}

// A copy whose parameters are leaves that take gradients.
template <class Network>
Network trainable(const Network& network, at::ScalarType dtype) {
    Network copy = nn::placedCopy(network, dtype);
    nn::visitParameters(copy, [&](const std::string&, Tensor& tensor, at::IntArrayRef, nn::Init) {
        tensor = leaf(tensor, dtype);
    });
    return copy;
}

} // namespace maquette::tests
