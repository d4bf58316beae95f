#define MAQUETTE_SIMD scalar
#include "cuda/composite_cpu.inl"
