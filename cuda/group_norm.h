#pragma once

#include <cstdint>

#include "cuda/activation_type.h"
#include "cuda/backend.h"

namespace maquette::cuda {

// Group normalisation (Wu & He 2018), optionally followed by SiLU, over channels-last activations
// [images, pixels, channels]; channels divide evenly into groups. Statistics in fp32. An image is
// worked on by one thread, so results do not depend on the number of threads.
struct GroupNormShape {
    std::int64_t images = 0;
    std::int64_t pixels = 0; // height * width
    std::int64_t channels = 0;
    std::int64_t groups = 1;
    float epsilon = 1e-5f;
    bool silu = false;
};

// y = [silu](weight * (x - mean) * rstd + bias); weight, bias [channels] fp32; writes mean and rstd
// [images, groups] fp32 for the backward pass.
struct GroupNormForward {
    GroupNormShape shape;
    ActivationType type = ActivationType::Float32;
    const void* x = nullptr;
    const float* weight = nullptr;
    const float* bias = nullptr;
    void* y = nullptr;
    float* mean = nullptr;
    float* rstd = nullptr;
};
void groupNormForward(const Backend& backend, const GroupNormForward& args);

// dx from dy; per-image partial sums of dweight and dbias [images, channels] fp32 (both or neither
// null), to be added over the images by the caller in a fixed order.
struct GroupNormBackward {
    GroupNormShape shape;
    ActivationType type = ActivationType::Float32;
    const void* x = nullptr;
    const void* dy = nullptr;
    const float* weight = nullptr;
    const float* bias = nullptr;
    const float* mean = nullptr;
    const float* rstd = nullptr;
    void* dx = nullptr;
    float* weightPartials = nullptr;
    float* biasPartials = nullptr;
};
void groupNormBackward(const Backend& backend, const GroupNormBackward& args);

} // namespace maquette::cuda
