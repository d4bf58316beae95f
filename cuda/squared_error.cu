#include "cuda/device.cuh"
#include "cuda/squared_error.h"

namespace maquette::cuda::gpu {

namespace {

__global__ void squaredErrorKernel(SquaredErrorGradient a, float scale) {
    const std::int64_t i = globalThread();
    if (i < a.count) a.gradient[i] = scale * (a.values[i] - a.target[i]);
}

} // namespace

void squaredErrorGradient(const Backend& backend, const SquaredErrorGradient& args) {
    launchEach(backend, "squaredErrorGradient", args.count, squaredErrorKernel, args,
               2.0f / static_cast<float>(args.count));
}

} // namespace maquette::cuda::gpu
