#include "cuda/buffer.h"
#include "cuda/device.cuh"
#include "cuda/resample_ray.h"
#include "cuda/scan.cuh"

namespace maquette::cuda::gpu {

namespace {

// A thread a ray; the rays' masses lie side by side in `scratch`, [coarse + fine, rays].
__device__ inline RayResampler resamplerOf(const Resample& a, std::int64_t r, float* scratch) {
    const std::int64_t rays = a.coarse.rays.count;
    return {a, {scratch + r, rays}, {scratch + a.coarse.samples * rays + r, rays}};
}

__global__ void countKernel(Resample a, float* scratch) {
    const std::int64_t r = globalThread();
    if (r >= a.coarse.rays.count) return;
    RayResampler ray = resamplerOf(a, r, scratch);
    a.fineStart[r + 1] = ray.place(r) ? ray.kept() : 0u;
}

__global__ void fillKernel(Resample a, float* scratch) {
    const std::int64_t r = globalThread();
    if (r > a.coarse.rays.count) return;
    a.start[r] = a.coarse.start[r] + a.fineStart[r];
    if (r == a.coarse.rays.count) return;
    RayResampler ray = resamplerOf(a, r, scratch);
    if (ray.place(r)) ray.write();
}

Buffer<float> scratchFor(const Backend& backend, const Resample& args) {
    return Buffer<float>(backend,
                         args.coarse.rays.count * (std::int64_t{args.coarse.samples} + args.fine));
}

} // namespace

void resampleCount(const Backend& backend, const Resample& args) {
    Buffer<float> scratch = scratchFor(backend, args);
    launchEach(backend, "resampleCount", args.coarse.rays.count, countKernel, args, scratch.data());
    prefixSum(backend, args.fineStart, args.coarse.rays.count);
}

void resampleFill(const Backend& backend, const Resample& args) {
    Buffer<float> scratch = scratchFor(backend, args);
    launchEach(backend, "resampleFill", args.coarse.rays.count + 1, fillKernel, args,
               scratch.data());
}

} // namespace maquette::cuda::gpu
