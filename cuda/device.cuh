#pragma once

#include "cuda/launch.cuh"

// What kernels share: places, sums over warps and blocks, numbers in bfloat16.

namespace maquette::cuda::gpu {

__device__ inline std::int64_t globalThread() {
    return static_cast<std::int64_t>(blockIdx.x) * blockDim.x + threadIdx.x;
}

constexpr unsigned kAllLanes = 0xFFFFFFFFu;

// The sum over the warp, in every lane, always in the same order.
template <class T>
__device__ inline T warpSum(T value) {
    for (int offset = kWarp / 2; offset > 0; offset /= 2)
        value += __shfl_xor_sync(kAllLanes, value, offset);
    return value;
}

__device__ inline float warpMax(float value) {
    for (int offset = kWarp / 2; offset > 0; offset /= 2)
        value = fmaxf(value, __shfl_xor_sync(kAllLanes, value, offset));
    return value;
}

// The sum of this lane's and all lower lanes' values.
template <class T>
__device__ inline T warpScan(T value) {
    const int lane = static_cast<int>(threadIdx.x) % kWarp;
    for (int offset = 1; offset < kWarp; offset *= 2) {
        const T other = __shfl_up_sync(kAllLanes, value, static_cast<unsigned>(offset));
        if (lane >= offset) value += other;
    }
    return value;
}

// The sum over a block of kThreads threads, in every thread. `shared` has one place a warp.
template <class T>
__device__ inline T blockSum(T value, T* shared) {
    value = warpSum(value);
    __syncthreads(); // an earlier use of `shared` is over
    if (threadIdx.x % kWarp == 0) shared[threadIdx.x / kWarp] = value;
    __syncthreads();
    T total = 0;
    for (int i = 0; i < kThreads / kWarp; ++i)
        total += shared[i];
    return total;
}

__device__ inline float loadValue(const float* p) {
    return *p;
}
__device__ inline float loadValue(const std::uint16_t* p) { // bfloat16
    return __uint_as_float(static_cast<unsigned>(*p) << 16);
}
__device__ inline void storeValue(float* p, float v) {
    *p = v;
}
__device__ inline void storeValue(std::uint16_t* p, float v) { // to nearest, ties to even
    const unsigned bits = __float_as_uint(v);
    *p = static_cast<std::uint16_t>((bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16);
}

__device__ inline float sigmoid(float x) {
    return 1.0f / (1.0f + expf(-x));
}
__device__ inline float softplus(float x) {
    return fmaxf(x, 0.0f) + log1pf(expf(-fabsf(x)));
}

} // namespace maquette::cuda::gpu
