#define MAQUETTE_SIMD avx512
#include "cuda/march_cpu.inl"
