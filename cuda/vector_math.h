#pragma once

// Branch-free scalar functions that compilers vectorise; for the bodies of CPU kernels. Included
// once per instruction set, so everything lives in an anonymous namespace.

#include <bit>
#include <cstdint>

namespace {

// e^x, relative error below 2e-7 for |x| <= 87; clamped outside.
inline float vexp(float x) {
    x = x > 88.0f ? 88.0f : (x < -87.0f ? -87.0f : x);
    const float n = (x * 1.44269504f + 12582912.0f) - 12582912.0f; // nearest integer
    const float r = (x - n * 0.693359375f) + n * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    const auto scale = static_cast<std::uint32_t>(static_cast<std::int32_t>(n) + 127) << 23;
    return p * std::bit_cast<float>(scale);
}

inline float vsigmoid(float x) {
    return 1.0f / (1.0f + vexp(-x));
}

inline float loadValue(const float* p) {
    return *p;
}
inline float loadValue(const std::uint16_t* p) { // bfloat16
    return std::bit_cast<float>(static_cast<std::uint32_t>(*p) << 16);
}
inline void storeValue(float* p, float v) {
    *p = v;
}
inline void storeValue(std::uint16_t* p,
                       float v) { // round to nearest even; NaN stays NaN for |v|<inf
    const auto bits = std::bit_cast<std::uint32_t>(v);
    *p = static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

} // namespace
