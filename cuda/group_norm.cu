#include "cuda/device.cuh"
#include "cuda/group_norm.h"

namespace maquette::cuda::gpu {

namespace {

// A block an (image, group). Calls body(index, channel) for this thread's share of its numbers.
template <class Body>
__device__ inline void overGroup(const GroupNormShape& s, Body body) {
    const std::int64_t width = s.channels / s.groups;
    const std::int64_t image = blockIdx.x / s.groups, first = blockIdx.x % s.groups * width;
    for (std::int64_t i = threadIdx.x; i < s.pixels * width; i += kThreads) {
        const std::int64_t channel = first + i % width;
        body((image * s.pixels + i / width) * s.channels + channel, channel);
    }
}

template <class T>
__global__ void forwardKernel(GroupNormForward a) {
    __shared__ float shared[kThreads / kWarp];
    const GroupNormShape& s = a.shape;
    const T* x = static_cast<const T*>(a.x);
    const auto count = static_cast<float>(s.channels / s.groups * s.pixels);
    // Summed relative to one of them, so that a large mean does not eat the variance's digits.
    const std::int64_t image = blockIdx.x / s.groups, group = blockIdx.x % s.groups;
    const float origin =
        loadValue(x + image * s.pixels * s.channels + group * (s.channels / s.groups));
    float sum = 0;
    overGroup(s, [&](std::int64_t i, std::int64_t) { sum += loadValue(x + i) - origin; });
    const float mean = origin + blockSum(sum, shared) / count;
    sum = 0;
    overGroup(s, [&](std::int64_t i, std::int64_t) {
        const float away = loadValue(x + i) - mean;
        sum += away * away;
    });
    const float rstd = 1.0f / sqrtf(blockSum(sum, shared) / count + s.epsilon);
    if (threadIdx.x == 0) {
        a.mean[blockIdx.x] = mean;
        a.rstd[blockIdx.x] = rstd;
    }
    overGroup(s, [&](std::int64_t i, std::int64_t c) {
        const float u = a.weight[c] * ((loadValue(x + i) - mean) * rstd) + a.bias[c];
        storeValue(static_cast<T*>(a.y) + i, s.silu ? u * sigmoid(u) : u);
    });
}

// The gradient of u = weight xh + bias.
template <class T>
__device__ inline float innerGradient(const GroupNormBackward& a, std::int64_t i, std::int64_t c,
                                      float xh) {
    const float dy = loadValue(static_cast<const T*>(a.dy) + i);
    if (!a.shape.silu) return dy;
    const float u = a.weight[c] * xh + a.bias[c], s = sigmoid(u);
    return dy * s * (1.0f + u * (1.0f - s));
}

// With xh = (x - mean) rstd: dx = rstd (w du - mean_g(w du) - xh mean_g(w du xh)).
template <class T>
__global__ void backwardKernel(GroupNormBackward a) {
    __shared__ float shared[kThreads / kWarp];
    const GroupNormShape& s = a.shape;
    const std::int64_t width = s.channels / s.groups, image = blockIdx.x / s.groups;
    const T* x = static_cast<const T*>(a.x);
    const float mean = a.mean[blockIdx.x], rstd = a.rstd[blockIdx.x];
    float first = 0, second = 0;
    for (std::int64_t k = 0; k < width; ++k) {
        const std::int64_t c = blockIdx.x % s.groups * width + k;
        float du = 0, duXh = 0;
        for (std::int64_t p = threadIdx.x; p < s.pixels; p += kThreads) {
            const std::int64_t i = (image * s.pixels + p) * s.channels + c;
            const float xh = (loadValue(x + i) - mean) * rstd;
            const float d = innerGradient<T>(a, i, c, xh);
            du += d;
            duXh += d * xh;
        }
        du = blockSum(du, shared);
        duXh = blockSum(duXh, shared);
        first += a.weight[c] * du;
        second += a.weight[c] * duXh;
        if (threadIdx.x == 0 && a.weightPartials) {
            a.weightPartials[image * s.channels + c] = duXh;
            a.biasPartials[image * s.channels + c] = du;
        }
    }
    const auto count = static_cast<float>(width * s.pixels);
    first /= count;
    second /= count;
    overGroup(s, [&](std::int64_t i, std::int64_t c) {
        const float xh = (loadValue(x + i) - mean) * rstd;
        const float du = innerGradient<T>(a, i, c, xh);
        storeValue(static_cast<T*>(a.dx) + i, rstd * (a.weight[c] * du - first - xh * second));
    });
}

template <class Args>
void run(const Backend& backend, const char* name, const Args& args, void (*single)(Args),
         void (*half)(Args)) {
    const auto blocks = static_cast<unsigned>(args.shape.images * args.shape.groups);
    launch(backend, name, dim3(blocks), dim3(kThreads),
           args.type == ActivationType::Float32 ? single : half, args);
}

} // namespace

void groupNormForward(const Backend& backend, const GroupNormForward& args) {
    run(backend, "groupNormForward", args, forwardKernel<float>, forwardKernel<std::uint16_t>);
}

void groupNormBackward(const Backend& backend, const GroupNormBackward& args) {
    run(backend, "groupNormBackward", args, backwardKernel<float>, backwardKernel<std::uint16_t>);
}

} // namespace maquette::cuda::gpu
