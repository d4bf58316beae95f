#define MAQUETTE_SIMD scalar
#include "cuda/adam_cpu.inl"
