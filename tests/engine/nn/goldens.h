#pragma once

#include <cmath>
#include <filesystem>

#include "engine/io/json.h"
#include "engine/nn/model_files.h"
#include "tests/engine/nn/tensors.h"

namespace maquette::tests {

// Outputs of diffusers and transformers made by tools/golden on weights and inputs that both sides
// derive from (name, index), so that fixtures hold outputs only.

inline std::filesystem::path goldenFolder() {
    return std::filesystem::path(MAQUETTE_TEST_DATA) / "fixtures" / "goldens";
}

inline std::uint64_t streamOf(const std::string& name) {
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return hash;
}

// fp32, exactly representable, uniform in [-1, 1) times a factor. The seed is the golden maker's.
inline Tensor generated(const std::string& name, at::IntArrayRef shape, float factor) {
    Tensor tensor = at::empty(shape, at::kFloat);
    base::Rng rng(2026, streamOf(name));
    float* values = tensor.mutable_data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        values[i] = rng.uniform(-1.0f, 1.0f) * factor;
    return tensor;
}

// A parameter by its name on disk; never the values it would start a training with.
inline Tensor generatedWeight(const std::string& name, at::IntArrayRef shape) {
    if (shape.size() < 2) {
        const Tensor small = generated(name, shape, 0.25f);
        return name.ends_with(".weight") ? small + 1.0f : small;
    }
    double fanIn = 1;
    for (std::size_t i = 1; i < shape.size(); ++i)
        fanIn *= static_cast<double>(shape[i]);
    return generated(name, shape, static_cast<float>(std::sqrt(3.0 / fanIn)));
}

// An input of variance 1.
inline Tensor generatedData(const std::string& name, at::IntArrayRef shape) {
    return generated(name, shape, static_cast<float>(std::sqrt(3.0)));
}

inline Tensor generatedIds(const std::string& name, at::IntArrayRef shape, std::uint32_t words) {
    Tensor tensor = at::empty(shape, at::kLong);
    base::Rng rng(2026, streamOf(name));
    auto* values = tensor.mutable_data_ptr<std::int64_t>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
        values[i] = rng.below(words);
    return tensor;
}

template <class Network>
Network generatedNetwork(Network network, const std::string& prefix = {}) {
    nn::visitParameters(
        network, [&](const std::string& name, Tensor& tensor, at::IntArrayRef shape, nn::Init) {
            tensor = nn::placed(generatedWeight(prefix + name, shape), at::kFloat, at::kCPU);
        });
    return network;
}

inline nn::ParamMap goldens(const std::string& group) {
    return nn::loadWeightsFile(goldenFolder() / (group + ".safetensors"));
}

// A tiny configuration as diffusers or transformers writes it.
inline io::Json goldenConfig(const std::string& name) {
    return io::field<io::Json>(io::readJson(goldenFolder() / "configs.json"), name.c_str(), name);
}

} // namespace maquette::tests
