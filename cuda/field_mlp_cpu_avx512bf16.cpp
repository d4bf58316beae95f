#define MAQUETTE_SIMD avx512bf16
#include "cuda/field_mlp_bf16.inl"
