#pragma once

#include <cstdint>

namespace maquette::cuda {

// How numbers of a network lie in memory; arithmetic is in single precision all the same.
enum class ActivationType : std::uint8_t { Float32, BFloat16 };

} // namespace maquette::cuda
