#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/io/safetensors.h"

namespace maquette::io::pickle {

// What a name of the pickle may stand for. Names are compared with a table, never looked up.
enum class Meaning : std::uint8_t {
    Dictionary,      // collections.OrderedDict
    RebuildTensor,   // torch._utils._rebuild_tensor, _rebuild_tensor_v2
    RebuildTensorV3, // the same with a dtype of its own
    RebuildParameter,
    Size, // torch.Size
    StorageType,
    ElementType, // torch.float16, ...
    Opaque,      // known to occur beside weights, of no use here
};

enum class Kind : std::uint8_t {
    None,
    Bool,
    Integer,
    Real,
    Text,
    Tuple,
    List,
    Dict, // items: key, value, key, value, ...
    Name,
    Storage,
    Tensor,
    Opaque,
};

struct Value {
    Kind kind = Kind::None;
    Meaning meaning = Meaning::Opaque; // of a name
    Dtype dtype = Dtype::F32;          // of a storage type or element type
    std::int64_t number = 0;           // integer, bool, or the index of the storage or tensor
    std::string text;                  // also the name
    std::vector<std::uint32_t> items;
};

inline Value valueOf(Kind kind, std::int64_t number = 0) {
    Value value;
    value.kind = kind;
    value.number = number;
    return value;
}

struct Storage {
    std::string key;
    Dtype dtype = Dtype::F32;
    std::uint64_t elements = 0;

    std::uint64_t bytes() const { return elements * static_cast<std::uint64_t>(bitsOf(dtype) / 8); }
};

// A tensor is a view of a storage; every element it reaches lies inside.
struct TensorView {
    std::uint32_t storage = 0;
    Dtype dtype = Dtype::F32;
    std::uint64_t offset = 0; // elements
    std::vector<std::int64_t> shape, strides;

    std::uint64_t elements() const;
    std::uint64_t elementBytes() const { return static_cast<std::uint64_t>(bitsOf(dtype) / 8); }
    bool contiguous() const;
};

struct Document {
    std::vector<Value> values;
    std::vector<Storage> storages;
    std::vector<TensorView> tensors;
    std::uint32_t root = 0; // index of a value
    std::size_t used = 0;   // bytes of the pickle
};

// Reads one pickle of protocol 2 from the front of the bytes as data: no name is resolved, nothing
// is called. Knows the opcodes that torch.save writes; a name outside the table, any other opcode
// and everything out of bounds ends in Error(BadFile) naming it. At most 2,000,000 values.
Document readPickle(std::span<const std::byte> bytes);

} // namespace maquette::io::pickle
