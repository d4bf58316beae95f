#define MAQUETTE_SIMD scalar
#include "cuda/march_cpu.inl"
