#include "cuda/adam.h"
#include "cuda/buffer.h"
#include "cuda/device.cuh"

namespace maquette::cuda::gpu {

namespace {

__global__ void adamKernel(Adam a, float rate, float root) {
    const std::int64_t i = globalThread();
    if (i >= a.count) return;
    float g = a.gradient[i];
    if (a.touchedOnly && g == 0) return;
    g *= a.gradientScale;
    const float m = fmaf(a.beta1, a.first[i], (1.0f - a.beta1) * g);
    const float v = fmaf(a.beta2, a.second[i], (1.0f - a.beta2) * (g * g));
    a.first[i] = m;
    a.second[i] = v;
    a.parameters[i] -= rate * m / fmaf(sqrtf(v), root, a.epsilon);
    a.gradient[i] = 0;
}

} // namespace

void adam(const Backend& backend, const Adam& args) {
    launchEach(backend, "adam", args.count, adamKernel, args, args.rate / args.correction1,
               1.0f / sqrtf(args.correction2));
}

namespace {

// A fixed number of blocks, each with a sum of its own: the same order every time.
constexpr int kSumBlocks = 256;

template <class T>
__global__ void squaresKernel(const T* values, std::int64_t count, double* sums) {
    __shared__ double shared[kThreads / kWarp];
    double total = 0;
    for (std::int64_t i = globalThread(); i < count; i += std::int64_t{kSumBlocks} * kThreads) {
        const double value = loadValue(values + i);
        total += value * value;
    }
    total = blockSum(total, shared);
    if (threadIdx.x == 0) sums[blockIdx.x] = total;
}

__global__ void sumKernel(const double* sums, double* result) {
    __shared__ double shared[kThreads / kWarp];
    const double total = blockSum(sums[threadIdx.x], shared);
    if (threadIdx.x == 0) *result = total;
}
static_assert(kSumBlocks == kThreads, "one thread a block's sum");

} // namespace

void sumOfSquares(const Backend& backend, const SumOfSquares& args) {
    Buffer<double> sums(backend, kSumBlocks);
    if (args.type == ActivationType::Float32) {
        launch(backend, "sumOfSquares", dim3(kSumBlocks), dim3(kThreads), squaresKernel<float>,
               static_cast<const float*>(args.values), args.count, sums.data());
    } else {
        launch(backend, "sumOfSquares", dim3(kSumBlocks), dim3(kThreads),
               squaresKernel<std::uint16_t>, static_cast<const std::uint16_t*>(args.values),
               args.count, sums.data());
    }
    launch(backend, "sumOfSquares", dim3(1), dim3(kThreads), sumKernel, sums.data(), args.result);
}

} // namespace maquette::cuda::gpu
