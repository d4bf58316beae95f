#pragma once

#include <cuda_runtime.h>
#include <stdexcept>
#include <string>
#include <utility>

#include "cuda/backend.h"

namespace maquette::cuda::gpu {

// Throws std::runtime_error naming what failed.
inline void check(cudaError_t status, const char* what) {
    if (status != cudaSuccess) {
        cudaGetLastError(); // LibTorch, in the same process, must not take it for one of its own
        throw std::runtime_error(std::string(what) + ": " + cudaGetErrorString(status));
    }
}

inline cudaStream_t streamOf(const Backend& backend) {
    return static_cast<cudaStream_t>(backend.stream);
}

constexpr int kThreads = 256;
constexpr int kWarp = 32;
inline dim3 blocksFor(std::int64_t items, int threads = kThreads) {
    return dim3(static_cast<unsigned>((items + threads - 1) / threads));
}

// Queues a kernel; nothing at all when there are no blocks. Every launch of the project goes
// through here. `name` is what an error is reported under.
template <class... Parameters, class... Arguments>
void launch(const Backend& backend, const char* name, dim3 blocks, dim3 threads,
            void (*kernel)(Parameters...), Arguments&&... arguments) {
    if (blocks.x == 0 || blocks.y == 0) return;
    cudaLaunchConfig_t config{};
    config.gridDim = blocks;
    config.blockDim = threads;
    config.stream = streamOf(backend);
    check(cudaLaunchKernelEx(&config, kernel, std::forward<Arguments>(arguments)...), name);
}

// One thread an item.
template <class... Parameters, class... Arguments>
void launchEach(const Backend& backend, const char* name, std::int64_t items,
                void (*kernel)(Parameters...), Arguments&&... arguments) {
    launch(backend, name, blocksFor(items), dim3(kThreads), kernel,
           std::forward<Arguments>(arguments)...);
}

} // namespace maquette::cuda::gpu
