#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/nn/ops.h"

namespace maquette::nn {

// How a fresh parameter is filled.
enum class Init : std::uint8_t {
    Zeros,
    Ones,
    FanIn,     // uniform +-1/sqrt(fan in): PyTorch's default for linear and convolution layers
    Normal002, // normal, deviation .02: embeddings
};

// Names, shapes and initialisation of every parameter of a network come from one function of it,
// `void parameters(Scope)`; loading, saving, casting, EMA and optimisers are derived from that.
class Scope {
  public:
    using Visitor = std::function<void(const std::string& name, Tensor& tensor,
                                       at::IntArrayRef shape, Init init)>;

    Scope(const Visitor& visitor, std::string prefix)
        : m_visitor(&visitor)
        , m_prefix(std::move(prefix)) {}

    Scope operator[](const std::string& name) const {
        return {*m_visitor, m_prefix.empty() ? name : m_prefix + "." + name};
    }
    Scope operator[](std::size_t index) const { return (*this)[std::to_string(index)]; }
    void operator()(const char* name, Tensor& tensor, at::IntArrayRef shape, Init init) const {
        (*m_visitor)(m_prefix.empty() ? name : m_prefix + "." + name, tensor, shape, init);
    }

  private:
    const Visitor* m_visitor;
    std::string m_prefix;
};

// Tensors by the names used on disk.
using ParamMap = std::map<std::string, Tensor>;

// Calls the visitor for each parameter of a network.
template <class Network>
void visitParameters(Network& network, const Scope::Visitor& visitor) {
    network.parameters(Scope(visitor, ""));
}

template <class Network>
ParamMap parametersOf(Network& network) {
    ParamMap map;
    visitParameters(network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef, Init) {
        map.emplace(name, tensor);
    });
    return map;
}

// A fresh fp32 tensor filled as asked, from a seed that is mixed with its name.
Tensor initialTensor(const std::string& name, at::IntArrayRef shape, Init init, std::uint64_t seed);

template <class Network>
void initialise(Network& network, std::uint64_t seed) {
    visitParameters(network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef shape,
                                 Init init) { tensor = initialTensor(name, shape, init, seed); });
}

using Shapes = std::map<std::string, std::vector<std::int64_t>>;
Shapes shapesOf(const ParamMap& map);

// Names and shapes of every parameter of a network.
template <class Network>
Shapes expectedOf(const Network& network) {
    Network copy = network;
    Shapes shapes;
    visitParameters(copy, [&](const std::string& name, Tensor&, at::IntArrayRef shape, Init) {
        shapes.emplace(name, shape.vec());
    });
    return shapes;
}

// Throws Error(BadFile) naming the place and the first missing, extra and mis-shaped tensors in
// plain words, unless names and shapes are equal.
void checkFits(const Shapes& found, const Shapes& expected, const std::string& place);

// Takes every parameter from the map, by name and shape. Throws Error(BadFile) naming the file and
// the first missing, extra or mis-shaped tensors. `ignored` names tensors that may be there unused.
template <class Network>
void takeParameters(Network& network, ParamMap map, const std::string& file,
                    const std::function<bool(const std::string&)>& ignored = {}) {
    if (ignored) std::erase_if(map, [&](const auto& entry) { return ignored(entry.first); });
    checkFits(shapesOf(map), expectedOf(network), file);
    visitParameters(network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef, Init) {
        tensor = map.at(name);
    });
}

// A network of the same structure whose parameters are these in another type or place (shared when
// nothing changes); convolution kernels become channels-last.
Tensor placed(const Tensor& tensor, at::ScalarType dtype, at::Device device);
template <class Network>
Network placedCopy(const Network& network, at::ScalarType dtype, at::Device device = at::kCPU) {
    Network copy = network;
    visitParameters(copy, [&](const std::string&, Tensor& tensor, at::IntArrayRef, Init) {
        tensor = placed(tensor, dtype, device);
    });
    return copy;
}

template <class Network>
std::int64_t parameterCount(const Network& network) {
    Network copy = network;
    std::int64_t count = 0;
    visitParameters(copy, [&](const std::string&, Tensor&, at::IntArrayRef shape, Init) {
        std::int64_t product = 1;
        for (const std::int64_t size : shape)
            product *= size;
        count += product;
    });
    return count;
}

} // namespace maquette::nn
