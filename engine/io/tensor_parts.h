#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/io/safetensors.h"

namespace maquette::io {

// Where a tensor of the diffusers layout lies in a file that may name, join or turn it otherwise.
struct TensorPart {
    std::string source;              // the name in the file
    std::vector<std::int64_t> shape; // in the diffusers layout
    Dtype dtype = Dtype::F32;
    std::int64_t firstRow = 0; // of the stored tensor's first dimension, where q, k and v are one
    bool transposed = false;   // a matrix stored the other way round
};

// By the names of the diffusers layout.
using TensorParts = std::map<std::string, TensorPart>;

// A file's tensors under their own names.
TensorParts partsOf(const SafetensorsHeader& header);

// The tensors whose names begin with a prefix, without it.
TensorParts below(const TensorParts& parts, const std::string& prefix);

bool anyBelow(const TensorParts& parts, const std::string& prefix);

} // namespace maquette::io
