#define MAQUETTE_SIMD avx512
#include "cuda/field_mlp_cpu.inl"
