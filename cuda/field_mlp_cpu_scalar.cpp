#define MAQUETTE_SIMD scalar
#include "cuda/field_mlp_cpu.inl"
