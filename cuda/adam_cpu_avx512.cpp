#define MAQUETTE_SIMD avx512
#include "cuda/adam_cpu.inl"
