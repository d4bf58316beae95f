#define MAQUETTE_SIMD avx2
#include "cuda/field_mlp_cpu.inl"
