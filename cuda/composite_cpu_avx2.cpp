#define MAQUETTE_SIMD avx2
#include "cuda/composite_cpu.inl"
