#define MAQUETTE_SIMD avx2
#include "cuda/hash_grid_cpu.inl"
