#define MAQUETTE_SIMD scalar
#include "cuda/hash_grid_cpu.inl"
