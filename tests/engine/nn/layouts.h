#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "engine/io/safetensors.h"
#include "engine/io/tensor_parts.h"
#include "tests/engine/nn/goldens.h"

namespace maquette::tests {

// The original code's names by diffusers' names, for each network of the fixture.
using OriginalNames = std::map<std::string, std::map<std::string, std::string>>;

inline OriginalNames originalNames() {
    const std::string file = (goldenFolder() / "layouts.json").string();
    OriginalNames names;
    for (const io::Json& row : io::field<io::Json>(io::readJson(file), "rows", file)) {
        names[row.at(0).get<std::string>()][row.at(2).get<std::string>()] =
            row.at(1).get<std::string>();
    }
    return names;
}

inline io::TensorParts plainParts(const nn::Shapes& shapes) {
    io::TensorParts parts;
    for (const auto& [name, shape] : shapes)
        parts[name] = {.source = name, .shape = shape};
    return parts;
}

// The VAE's attention is stored as 1x1 convolutions there.
inline bool isSqueezed(const std::string& original, std::size_t dimensions) {
    return original.find(".attn_1.") != std::string::npos && dimensions == 2;
}

inline io::TensorParts originalParts(const nn::Shapes& shapes,
                                     const std::map<std::string, std::string>& names) {
    io::TensorParts parts;
    for (const auto& [name, shape] : shapes) {
        const std::string& original = names.at(name);
        parts[original] = {.source = original, .shape = shape};
        if (isSqueezed(original, shape.size())) {
            parts[original].shape.push_back(1);
            parts[original].shape.push_back(1);
        }
    }
    return parts;
}

// A network's tensors as the original code stores them; what shares a name there is joined in the
// order q, k, v.
template <class Network>
nn::ParamMap originalTensors(Network network, const std::map<std::string, std::string>& names) {
    std::map<std::string, std::map<int, Tensor>> joined;
    for (const auto& [name, tensor] : nn::parametersOf(network)) {
        const int place = name.find(".k_proj.") != std::string::npos   ? 1
                          : name.find(".v_proj.") != std::string::npos ? 2
                                                                       : 0;
        joined[names.at(name)][place] = tensor;
    }
    nn::ParamMap stored;
    for (const auto& [original, parts] : joined) {
        std::vector<Tensor> rows;
        for (const auto& [place, tensor] : parts)
            rows.push_back(tensor.contiguous());
        stored[original] = rows.size() == 1 ? rows[0] : at::cat(rows);
        if (isSqueezed(original, static_cast<std::size_t>(stored[original].dim())))
            stored[original] = stored[original].unsqueeze(-1).unsqueeze(-1);
    }
    return stored;
}

inline void writeTensors(const std::filesystem::path& file, const nn::ParamMap& tensors,
                         at::ScalarType type) {
    const io::Dtype dtype = type == at::kFloat  ? io::Dtype::F32
                            : type == at::kHalf ? io::Dtype::F16
                                                : io::Dtype::BF16;
    std::vector<Tensor> kept; // keeps the bytes alive
    std::vector<io::TensorBytes> out;
    for (const auto& [name, tensor] : tensors) {
        const Tensor& t = kept.emplace_back(tensor.to(type).contiguous());
        out.push_back({name,
                       dtype,
                       t.sizes().vec(),
                       {static_cast<const std::byte*>(t.const_data_ptr()), t.nbytes()}});
    }
    std::filesystem::create_directories(file.parent_path());
    io::writeSafetensors(file, std::move(out), {{"format", "pt"}});
}

} // namespace maquette::tests
