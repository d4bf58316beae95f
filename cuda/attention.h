#pragma once

#include <cstdint>

#include "cuda/activation_type.h"
#include "cuda/backend.h"

namespace maquette::cuda {

// Multi-head attention softmax(q k^T / sqrt(width)) v over token-major tensors as linear layers
// make them: q, o [images, queries, heads * width]; k, v [images or 1, keys, heads * width].
// Strides are in elements; a row's channels are contiguous. Arithmetic in fp32. No mask, or causal.
struct AttentionShape {
    std::int64_t images = 0, queries = 0, keys = 0, heads = 1, width = 0;
    std::int64_t queryStride = 0, keyStride = 0;           // between tokens
    std::int64_t queryImageStride = 0, keyImageStride = 0; // between images; 0: k and v are shared
    bool causal = false;
};

// The largest head width and key count the kernels take (scratch fits the L2 cache, or a block's
// shared memory).
inline constexpr std::int64_t kMaxAttentionWidth = 64;
inline constexpr std::int64_t kMaxAttentionKeys = 1024;
// The same of blockedAttention; it takes any number of keys.
inline constexpr std::int64_t kMaxBlockedAttentionWidth = 512;

struct AttentionForward {
    AttentionShape shape;
    ActivationType type = ActivationType::Float32;
    const void* q = nullptr;
    const void* k = nullptr;
    const void* v = nullptr;
    void* o = nullptr;       // dense [images, queries, heads * width]
    float* logSum = nullptr; // [images, heads, queries]: log of the softmax denominator
};
// One (image, head) a chunk: results do not depend on the number of threads.
void attentionForward(const Backend& backend, const AttentionForward& args);

// The same without logSum for any number of keys, in blocks that fit the caches, with a running
// maximum (Milakov & Gimelshein 2018, Dao et al. 2022). The weights are rounded to bfloat16 before
// they meet the values. Only on processors that multiply bfloat16 in pairs; elsewhere the library's
// operator is as good.
bool blockedAttentionFits(const Backend& backend, const AttentionShape& shape, ActivationType type);
void blockedAttention(const Backend& backend, const AttentionForward& args);

// Gradients; dq, dk, dv are dense like o. With shared keys (keyImageStride 0) dk and dv are per
// image and to be added by the caller.
struct AttentionBackward {
    AttentionShape shape;
    ActivationType type = ActivationType::Float32;
    const void* q = nullptr;
    const void* k = nullptr;
    const void* v = nullptr;
    const void* o = nullptr;
    const void* dO = nullptr; // dense
    const float* logSum = nullptr;
    void* dq = nullptr;
    void* dk = nullptr;
    void* dv = nullptr;
};
void attentionBackward(const Backend& backend, const AttentionBackward& args);

// dense GEGLU (Shazeer 2020): y[i, j] = a[i, j] * gelu(b[i, j]) of x = [a | b], x [rows, 2 width],
// exact GELU.
struct GegluForward {
    std::int64_t rows = 0, width = 0;
    ActivationType type = ActivationType::Float32;
    const void* x = nullptr;
    void* y = nullptr;
};
void gegluForward(const Backend& backend, const GegluForward& args);

struct GegluBackward {
    std::int64_t rows = 0, width = 0;
    ActivationType type = ActivationType::Float32;
    const void* x = nullptr;
    const void* dy = nullptr;
    void* dx = nullptr;
};
void gegluBackward(const Backend& backend, const GegluBackward& args);

} // namespace maquette::cuda
