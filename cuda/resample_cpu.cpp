#include <vector>

#include "cuda/march_cpu.h"
#include "cuda/resample_ray.h"

namespace maquette::cuda {

void smoothPmf(float* pmf, int parts, PmfKernel kernel) {
    smoothPmf(Strided<float>{pmf}, parts, kernel);
}

namespace {

template <class Body>
void overRays(const Backend& backend, const Resample& args, Body body) {
    constexpr std::int64_t kRaysPerTask = 128;
    backend.threads().parallelFor(
        args.coarse.rays.count, kRaysPerTask, [&](std::int64_t begin, std::int64_t end, int) {
            std::vector<float> pmf(static_cast<std::size_t>(args.coarse.samples));
            std::vector<float> fine(static_cast<std::size_t>(args.fine));
            RayResampler ray(args, {pmf.data()}, {fine.data()});
            for (std::int64_t r = begin; r < end; ++r)
                body(ray, r);
        });
}

} // namespace

namespace cpu {

void resampleCount(const Backend& backend, const Resample& args) {
    overRays(backend, args, [&](RayResampler& ray, std::int64_t r) {
        args.fineStart[r + 1] = ray.place(r) ? ray.kept() : 0;
    });
    prefixSum(args.fineStart, args.coarse.rays.count);
}

void resampleFill(const Backend& backend, const Resample& args) {
    overRays(backend, args, [&](RayResampler& ray, std::int64_t r) {
        if (ray.place(r)) ray.write();
    });
    for (std::int64_t r = 0; r <= args.coarse.rays.count; ++r)
        args.start[r] = args.coarse.start[r] + args.fineStart[r];
}

} // namespace cpu

} // namespace maquette::cuda
