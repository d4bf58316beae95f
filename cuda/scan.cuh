#pragma once

#include "cuda/backend.h"

namespace maquette::cuda::gpu {

// Turns counts at [1] .. [n] into offsets; [0] becomes 0. In device memory.
void prefixSum(const Backend& backend, std::uint32_t* start, std::int64_t n);

} // namespace maquette::cuda::gpu
