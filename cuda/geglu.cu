#include "cuda/attention.h"
#include "cuda/device.cuh"

namespace maquette::cuda::gpu {

namespace {

__device__ inline float normalCdf(float x) {
    return 0.5f * erfcf(-0.70710678f * x);
}

template <class T>
__global__ void forwardKernel(GegluForward a) {
    const std::int64_t i = globalThread();
    if (i >= a.rows * a.width) return;
    const T* x = static_cast<const T*>(a.x) + i / a.width * 2 * a.width + i % a.width;
    const float u = loadValue(x + a.width);
    storeValue(static_cast<T*>(a.y) + i, loadValue(x) * u * normalCdf(u));
}

template <class T>
__global__ void backwardKernel(GegluBackward a) {
    const std::int64_t i = globalThread();
    if (i >= a.rows * a.width) return;
    const std::int64_t at = i / a.width * 2 * a.width + i % a.width;
    const T* x = static_cast<const T*>(a.x) + at;
    T* dx = static_cast<T*>(a.dx) + at;
    const float u = loadValue(x + a.width), g = loadValue(static_cast<const T*>(a.dy) + i);
    const float cdf = normalCdf(u), bell = 0.39894228f * expf(-0.5f * u * u);
    const float first = g * u * cdf, second = g * loadValue(x) * (cdf + u * bell);
    storeValue(dx, first);
    storeValue(dx + a.width, second);
}

template <class Args>
void run(const Backend& backend, const char* name, const Args& args, void (*single)(Args),
         void (*half)(Args)) {
    launchEach(backend, name, args.rows * args.width,
               args.type == ActivationType::Float32 ? single : half, args);
}

} // namespace

void gegluForward(const Backend& backend, const GegluForward& args) {
    run(backend, "gegluForward", args, forwardKernel<float>, forwardKernel<std::uint16_t>);
}

void gegluBackward(const Backend& backend, const GegluBackward& args) {
    run(backend, "gegluBackward", args, backwardKernel<float>, backwardKernel<std::uint16_t>);
}

} // namespace maquette::cuda::gpu
