#include "engine/nn/module.h"

#include <cmath>
#include <functional>
#include <span>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/io/safetensors.h"

namespace maquette::nn {

namespace {

// FNV-1a: stable across platforms, unlike std::hash.
std::uint64_t hashOf(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return hash;
}

std::string listed(const std::vector<std::string>& items, const char* what) {
    if (items.empty()) return {};
    std::string text = std::to_string(items.size()) + " " + what + " (";
    for (std::size_t i = 0; i < items.size() && i < 3; ++i)
        text += (i ? ", " : "") + items[i];
    return text + (items.size() > 3 ? ", ...)" : ")");
}

} // namespace

Tensor initialTensor(const std::string& name, at::IntArrayRef shape, Init init,
                     std::uint64_t seed) {
    if (init == Init::Zeros) return at::zeros(shape, at::kFloat);
    if (init == Init::Ones) return at::ones(shape, at::kFloat);
    Tensor tensor = at::empty(shape, at::kFloat);
    const std::span<float> values(tensor.mutable_data_ptr<float>(),
                                  static_cast<std::size_t>(tensor.numel()));
    base::Rng rng(seed, hashOf(name));
    if (init == Init::Normal002) {
        for (float& value : values)
            value = 0.02f * rng.normal();
    } else {
        const double fanIn =
            shape.empty() ? 1.0
                          : static_cast<double>(tensor.numel()) / static_cast<double>(shape[0]);
        const auto bound = static_cast<float>(1.0 / std::sqrt(fanIn));
        for (float& value : values)
            value = rng.uniform(-bound, bound);
    }
    return tensor;
}

Shapes shapesOf(const ParamMap& map) {
    Shapes shapes;
    for (const auto& [name, tensor] : map)
        shapes.emplace(name, tensor.sizes().vec());
    return shapes;
}

void checkFits(const Shapes& found, const Shapes& expected, const std::string& place) {
    std::vector<std::string> missing, extra, misshaped;
    for (const auto& [name, shape] : expected) {
        const auto have = found.find(name);
        if (have == found.end())
            missing.push_back(name);
        else if (have->second != shape) {
            misshaped.push_back(name + " is " + io::toText(have->second) + " instead of " +
                                io::toText(shape));
        }
    }
    for (const auto& [name, shape] : found) {
        if (!expected.contains(name)) extra.push_back(name);
    }
    std::string what;
    for (const std::string& part :
         {listed(missing, "tensors missing"), listed(extra, "unknown tensors"),
          listed(misshaped, "tensors of a wrong shape")}) {
        if (!part.empty()) what += (what.empty() ? "" : "; ") + part;
    }
    if (!what.empty()) {
        throw base::Error(
            base::ErrorKind::BadFile,
            {MAQUETTE_TR("The weights in %1 do not fit their configuration: %2."), place, what});
    }
}

Tensor placed(const Tensor& tensor, at::ScalarType dtype, at::Device device) {
    const Tensor moved = tensor.to(device, dtype);
    return moved.dim() == 4 ? moved.contiguous(at::MemoryFormat::ChannelsLast) : moved.contiguous();
}

} // namespace maquette::nn
