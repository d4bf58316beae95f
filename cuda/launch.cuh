#pragma once

#include <cuda_runtime.h>
#include <stdexcept>
#include <string>

#include "cuda/backend.h"

namespace maquette::cuda::gpu {

// Throws std::runtime_error naming what failed.
inline void check(cudaError_t status, const char* what) {
    if (status != cudaSuccess) {
        throw std::runtime_error(std::string(what) + ": " + cudaGetErrorString(status));
    }
}

inline cudaStream_t streamOf(const Backend& backend) {
    return static_cast<cudaStream_t>(backend.stream);
}

constexpr int kThreads = 256;
inline dim3 blocksFor(std::int64_t items, int threads = kThreads) {
    return dim3(static_cast<unsigned>((items + threads - 1) / threads));
}

} // namespace maquette::cuda::gpu
