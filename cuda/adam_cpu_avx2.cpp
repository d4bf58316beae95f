#define MAQUETTE_SIMD avx2
#include "cuda/adam_cpu.inl"
