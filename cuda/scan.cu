#include "cuda/scan.cuh"

#include "cuda/buffer.h"
#include "cuda/device.cuh"

namespace maquette::cuda::gpu {

namespace {

constexpr int kEach = 8; // numbers a thread
constexpr std::int64_t kChunk = std::int64_t{kThreads} * kEach;

// The sums of all lower threads of the block; `total` is that of the block.
__device__ inline std::uint32_t before(std::uint32_t own, std::uint32_t* shared,
                                       std::uint32_t& total) {
    const int warp = static_cast<int>(threadIdx.x) / kWarp;
    const std::uint32_t upTo = warpScan(own);
    __syncthreads();
    if (threadIdx.x % kWarp == kWarp - 1) shared[warp] = upTo;
    __syncthreads();
    std::uint32_t result = upTo - own;
    total = 0;
    for (int w = 0; w < kThreads / kWarp; ++w) {
        if (w < warp) result += shared[w];
        total += shared[w];
    }
    return result;
}

// Running sums within each chunk, and the chunks' totals.
__global__ void chunkKernel(std::uint32_t* values, std::int64_t n, std::uint32_t* totals) {
    __shared__ std::uint32_t shared[kThreads / kWarp];
    const std::int64_t first = blockIdx.x * kChunk + std::int64_t{threadIdx.x} * kEach;
    std::uint32_t sums[kEach];
    std::uint32_t own = 0, total = 0;
    for (int i = 0; i < kEach; ++i) {
        own += first + i < n ? values[first + i] : 0u;
        sums[i] = own;
    }
    const std::uint32_t offset = before(own, shared, total);
    for (int i = 0; i < kEach && first + i < n; ++i)
        values[first + i] = offset + sums[i];
    if (threadIdx.x == 0) totals[blockIdx.x] = total;
}

// One block: the totals become what lies before each chunk.
__global__ void totalsKernel(std::uint32_t* totals, std::int64_t chunks) {
    __shared__ std::uint32_t shared[kThreads / kWarp];
    std::uint32_t carried = 0;
    for (std::int64_t first = 0; first < chunks; first += kThreads) {
        const std::int64_t i = first + threadIdx.x;
        std::uint32_t total = 0;
        const std::uint32_t offset = before(i < chunks ? totals[i] : 0u, shared, total);
        if (i < chunks) totals[i] = carried + offset;
        carried += total;
    }
}

__global__ void addKernel(std::uint32_t* start, std::int64_t n, const std::uint32_t* totals) {
    const std::int64_t i = globalThread();
    if (i < n) start[i + 1] += totals[i / kChunk];
    if (i == 0) start[0] = 0;
}

} // namespace

void prefixSum(const Backend& backend, std::uint32_t* start, std::int64_t n) {
    const std::int64_t chunks = (n + kChunk - 1) / kChunk;
    if (n == 0) return setZero(backend, start, sizeof *start);
    Buffer<std::uint32_t> totals(backend, chunks);
    launch(backend, "prefixSum", dim3(static_cast<unsigned>(chunks)), dim3(kThreads), chunkKernel,
           start + 1, n, totals.data());
    launch(backend, "prefixSum", dim3(1), dim3(kThreads), totalsKernel, totals.data(), chunks);
    launchEach(backend, "prefixSum", n, addKernel, start, n, totals.data());
}

} // namespace maquette::cuda::gpu
