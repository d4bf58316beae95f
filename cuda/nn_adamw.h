#pragma once

#include <cstdint>

#include "cuda/activation_type.h"
#include "cuda/backend.h"

namespace maquette::cuda {

// One AdamW step (Loshchilov & Hutter 2019) over `count` values, with everything that touches the
// weights in one pass: moments, decoupled decay, the exponential moving average and the
// low-precision copy the network computes with.
struct AdamWStep {
    std::int64_t count = 0;
    float* master = nullptr; // fp32 weights
    float* first = nullptr;  // moments
    float* second = nullptr;
    float* average = nullptr; // EMA of the weights, or null
    void* copy = nullptr;     // the weights as computed with, or null
    ActivationType copyType = ActivationType::Float32;
    const void* gradient = nullptr;
    ActivationType gradientType = ActivationType::Float32;
    float gradientScale = 1; // of clipping
    float rate = 1e-3f, beta1 = 0.9f, beta2 = 0.99f, epsilon = 1e-8f, decay = 0;
    float correction1 = 1, correction2 = 1; // 1 - beta^t
    float averageDecay = 0.999f;
};

void adamW(const Backend& backend, const AdamWStep& step);

} // namespace maquette::cuda
