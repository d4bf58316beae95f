#pragma once

// Sixteen lanes of float and uint32 on three instruction sets, for the *_cpu.inl bodies only. Each
// body is compiled three times; the including file defines MAQUETTE_SIMD (scalar, avx2, avx512) and
// its name's ending chooses the compiler flags. Nothing here may call inline functions of the
// standard library: the linker could keep the copy made for a processor that is not there.

#include <cstdint>

#if defined(__AVX2__)
#include <immintrin.h>
#endif

#define MAQUETTE_INLINE inline __attribute__((always_inline))

namespace maquette::cuda::MAQUETTE_SIMD {

inline constexpr int kLanes = 16;

#if defined(__AVX512F__)

#include "cuda/simd_avx512.inl"

#elif defined(__AVX2__)

#include "cuda/simd_avx2.inl"

#else

#include "cuda/simd_scalar.inl"

#endif

#include "cuda/simd_math.inl"

} // namespace maquette::cuda::MAQUETTE_SIMD
