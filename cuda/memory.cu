#include <new>

#include "cuda/buffer.h"
#include "cuda/launch.cuh"

namespace maquette::cuda {

int cudaDeviceCount() {
    int count = 0;
    return cudaGetDeviceCount(&count) == cudaSuccess ? count : 0;
}

namespace gpu {

void* allocate(const Backend& backend, std::size_t bytes) {
    void* memory = nullptr;
    const cudaError_t status = cudaMallocAsync(&memory, bytes, streamOf(backend));
    if (status == cudaErrorMemoryAllocation) throw std::bad_alloc();
    check(status, "allocate");
    return memory;
}

void release(const Backend& backend, void* memory) noexcept {
    if (memory) cudaFreeAsync(memory, streamOf(backend));
}

void setZero(const Backend& backend, void* memory, std::size_t bytes) {
    check(cudaMemsetAsync(memory, 0, bytes, streamOf(backend)), "setZero");
}

void copyIn(const Backend& backend, void* to, const void* fromHost, std::size_t bytes) {
    check(cudaMemcpyAsync(to, fromHost, bytes, cudaMemcpyHostToDevice, streamOf(backend)),
          "copyIn");
    check(cudaStreamSynchronize(streamOf(backend)), "copyIn");
}

void copyOut(const Backend& backend, void* toHost, const void* from, std::size_t bytes) {
    check(cudaMemcpyAsync(toHost, from, bytes, cudaMemcpyDeviceToHost, streamOf(backend)),
          "copyOut");
    check(cudaStreamSynchronize(streamOf(backend)), "copyOut");
}

void synchronise(const Backend& backend) {
    check(cudaStreamSynchronize(streamOf(backend)), "synchronise");
}

} // namespace gpu

} // namespace maquette::cuda
