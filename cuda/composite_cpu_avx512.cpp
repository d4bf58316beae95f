#define MAQUETTE_SIMD avx512
#include "cuda/composite_cpu.inl"
