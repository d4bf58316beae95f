#pragma once

// Enough of the CUDA runtime and of CUDA C++ to run this project's kernels on the CPU, so that
// their logic is tested where there is no GPU: a block's threads are fibers that change places at
// barriers and warp operations. A thread that leaves while others wait for it is an error, and so
// is a memory fault; races between threads and the speed are not seen.

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <utility>

#define __global__
#define __device__
#define __host__
#define __shared__ static

struct dim3 {
    unsigned x, y, z;
    dim3(unsigned a = 1, unsigned b = 1, unsigned c = 1)
        : x(a)
        , y(b)
        , z(c) {}
};
inline dim3 gridDim, blockDim, blockIdx, threadIdx;

enum cudaError_t { cudaSuccess, cudaErrorMemoryAllocation };
enum cudaMemcpyKind { cudaMemcpyHostToDevice, cudaMemcpyDeviceToHost };
using cudaStream_t = void*;
struct cudaLaunchConfig_t {
    dim3 gridDim, blockDim;
    std::size_t dynamicSmemBytes = 0;
    cudaStream_t stream = nullptr;
};

inline const char* cudaGetErrorString(cudaError_t) {
    return "emulated error";
}
inline cudaError_t cudaGetLastError() {
    return cudaSuccess;
}
inline cudaError_t cudaGetDevice(int* device) {
    *device = 0;
    return cudaSuccess;
}
using cudaMemPool_t = void*;
enum cudaMemPoolAttr { cudaMemPoolAttrReleaseThreshold };
inline cudaError_t cudaDeviceGetDefaultMemPool(cudaMemPool_t*, int) {
    return cudaSuccess;
}
inline cudaError_t cudaMemPoolSetAttribute(cudaMemPool_t, cudaMemPoolAttr, void*) {
    return cudaSuccess;
}
inline cudaError_t cudaMemGetInfo(std::size_t* free, std::size_t* total) {
    *free = *total = std::size_t{1} << 30;
    return cudaSuccess;
}
inline cudaError_t cudaGetDeviceCount(int* count) {
    *count = 1;
    return cudaSuccess;
}
template <class T>
cudaError_t cudaMallocAsync(T** memory, std::size_t bytes, cudaStream_t) {
    *memory = static_cast<T*>(std::malloc(bytes));
    if (*memory) std::memset(*memory, 0xFF, bytes); // what nobody wrote is not a number
    return *memory ? cudaSuccess : cudaErrorMemoryAllocation;
}
inline cudaError_t cudaFreeAsync(void* memory, cudaStream_t) {
    std::free(memory);
    return cudaSuccess;
}
inline cudaError_t cudaMemsetAsync(void* to, int value, std::size_t bytes, cudaStream_t) {
    if (bytes > 0) std::memset(to, value, bytes);
    return cudaSuccess;
}
inline cudaError_t cudaMemcpyAsync(void* to, const void* from, std::size_t bytes, cudaMemcpyKind,
                                   cudaStream_t) {
    if (bytes > 0) std::memcpy(to, from, bytes);
    return cudaSuccess;
}
inline cudaError_t cudaStreamSynchronize(cudaStream_t) {
    return cudaSuccess;
}

// Nothing is queued, so that every event has happened.
using cudaEvent_t = void*;
constexpr unsigned cudaEventDisableTiming = 2;
inline cudaError_t cudaEventCreateWithFlags(cudaEvent_t* event, unsigned) {
    *event = nullptr;
    return cudaSuccess;
}
inline cudaError_t cudaEventDestroy(cudaEvent_t) {
    return cudaSuccess;
}
inline cudaError_t cudaEventRecord(cudaEvent_t, cudaStream_t) {
    return cudaSuccess;
}
inline cudaError_t cudaStreamWaitEvent(cudaStream_t, cudaEvent_t, unsigned) {
    return cudaSuccess;
}

namespace emulation {

void run(dim3 blocks, dim3 threads, const std::function<void()>& kernel);
void blockBarrier();
void warpBarrier();

// Sixteen bytes a thread, for what lanes tell each other.
inline unsigned char slots[1024][16];

template <class T>
T exchange(T value, int fromLane) {
    const unsigned warp = threadIdx.x / 32 * 32;
    std::memcpy(slots[threadIdx.x], &value, sizeof value);
    warpBarrier();
    std::memcpy(&value, slots[warp + static_cast<unsigned>(fromLane)], sizeof value);
    warpBarrier();
    return value;
}
inline int lane() {
    return static_cast<int>(threadIdx.x % 32);
}

} // namespace emulation

template <class... Parameters, class... Arguments>
cudaError_t cudaLaunchKernelEx(const cudaLaunchConfig_t* config, void (*kernel)(Parameters...),
                               Arguments&&... arguments) {
    emulation::run(config->gridDim, config->blockDim, [&] { kernel(arguments...); });
    return cudaSuccess;
}

inline void __syncthreads() {
    emulation::blockBarrier();
}
inline void __syncwarp() {
    emulation::warpBarrier();
}
template <class T>
T __shfl_sync(unsigned, T value, int from) {
    return emulation::exchange(value, from);
}
template <class T>
T __shfl_xor_sync(unsigned, T value, int mask) {
    return emulation::exchange(value, emulation::lane() ^ mask);
}
template <class T>
T __shfl_up_sync(unsigned, T value, unsigned delta) {
    const int from = emulation::lane() - static_cast<int>(delta);
    return emulation::exchange(value, from < 0 ? emulation::lane() : from);
}
inline unsigned __ballot_sync(unsigned, bool vote) {
    unsigned word = 0;
    for (int from = 0; from < 32; ++from)
        word |= static_cast<unsigned>(emulation::exchange(vote, from)) << from;
    return word;
}
inline int __popc(unsigned word) {
    return __builtin_popcount(word);
}
inline float atomicAdd(float* to, float value) {
    const float before = *to;
    *to += value;
    return before;
}
inline unsigned __float_as_uint(float value) {
    unsigned bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}
inline float __uint_as_float(unsigned bits) {
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}
