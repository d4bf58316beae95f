#pragma once

// For functions that run on the CPU and in CUDA kernels.
#ifdef __CUDACC__
#define MAQUETTE_BOTH_SIDES __host__ __device__
#else
#define MAQUETTE_BOTH_SIDES
#endif
