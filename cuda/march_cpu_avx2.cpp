#define MAQUETTE_SIMD avx2
#include "cuda/march_cpu.inl"
