#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace maquette::fields {

// One array of a field's or renderer's state, copied to the host: either floats or words. What a
// checkpoint stores; loading it back restores the bits.
struct StateTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> floats;
    std::vector<std::uint32_t> words;
};
using State = std::vector<StateTensor>;

// The tensor of that name. Throws base::Error(BadFile) when it is missing or has another number of
// values or another type.
const std::vector<float>& floatsOf(const State& state, const std::string& name, std::int64_t count);
const std::vector<std::uint32_t>& wordsOf(const State& state, const std::string& name,
                                          std::int64_t count);

} // namespace maquette::fields
