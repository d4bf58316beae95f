#define MAQUETTE_SIMD avx512
#include "cuda/hash_grid_cpu.inl"
