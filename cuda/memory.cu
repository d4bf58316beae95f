#include <cstdint>
#include <mutex>

#include "cuda/buffer.h"
#include "cuda/launch.cuh"

namespace maquette::cuda {

int cudaDeviceCount() {
    int count = 0;
    if (cudaGetDeviceCount(&count) == cudaSuccess) return count;
    cudaGetLastError();
    return 0;
}

namespace gpu {

// Without this every wait would hand freed memory back to the driver, and every step take it anew.
static void keepFreedMemory() {
    std::uint64_t bytes = std::uint64_t{256} << 20;
    int device = 0;
    cudaMemPool_t pool = nullptr;
    check(cudaGetDevice(&device), "memory pool");
    check(cudaDeviceGetDefaultMemPool(&pool, device), "memory pool");
    check(cudaMemPoolSetAttribute(pool, cudaMemPoolAttrReleaseThreshold, &bytes), "memory pool");
}

void* allocate(const Backend& backend, std::size_t bytes) {
    static std::once_flag once;
    std::call_once(once, keepFreedMemory);
    void* memory = nullptr;
    const cudaError_t status = cudaMallocAsync(&memory, bytes, streamOf(backend));
    if (status == cudaErrorMemoryAllocation) {
        cudaGetLastError();
        throw OutOfDeviceMemory();
    }
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

void makeEvent(void*& event) {
    cudaEvent_t made = nullptr;
    check(cudaEventCreateWithFlags(&made, cudaEventDisableTiming), "event");
    event = made;
}

void destroyEvent(void* event) noexcept {
    cudaEventDestroy(static_cast<cudaEvent_t>(event));
}

void recordEvent(const Backend& backend, void* event) {
    check(cudaEventRecord(static_cast<cudaEvent_t>(event), streamOf(backend)), "event");
}

void waitForEvent(const Backend& backend, void* event) {
    check(cudaStreamWaitEvent(streamOf(backend), static_cast<cudaEvent_t>(event), 0), "event");
}

DeviceMemory deviceMemory(const Backend&) {
    DeviceMemory memory;
    check(cudaMemGetInfo(&memory.free, &memory.total), "deviceMemory");
    return memory;
}

} // namespace gpu

} // namespace maquette::cuda
