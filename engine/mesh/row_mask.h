#pragma once

#include <cstdint>

namespace maquette::mesh {

// Bit i of out[0 .. (count + 63) / 64) says whether values[i] > level; NaN counts as outside. The
// instruction set is the one of cuda/instruction_set.h.
void rowMask(const float* values, int count, float level, std::uint64_t* out);

} // namespace maquette::mesh
