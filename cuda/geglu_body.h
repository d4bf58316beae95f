// The body of the GEGLU kernels; included once per instruction set, without the standard library.

#include "cuda/attention.h"
#include "cuda/vector_math.h"

namespace maquette::cuda {

namespace {

// The standard normal distribution function: 1 - phi(|x|) times a polynomial in 1 / (1 + p |x|)
// (Abramowitz & Stegun 26.2.17 rewritten for erf 7.1.26: error below 1.5e-7).
inline float normalCdf(float x, float density) {
    const float z = (x < 0 ? -x : x) * 0.70710678f;
    const float t = 1.0f / (1.0f + 0.3275911f * z);
    float poly = 1.061405429f;
    poly = poly * t - 1.453152027f;
    poly = poly * t + 1.421413741f;
    poly = poly * t - 0.284496736f;
    poly = poly * t + 0.254829592f;
    const float tail = 0.5f * poly * t * density; // half of erfc(z)
    return x < 0 ? tail : 1.0f - tail;
}

template <class T>
void gegluForwardRows(std::int64_t begin, std::int64_t end, std::int64_t width, const T* x, T* y) {
    for (std::int64_t row = begin; row < end; ++row) {
        const T* __restrict a = x + row * 2 * width;
        const T* __restrict b = a + width;
        T* __restrict out = y + row * width;
        for (std::int64_t i = 0; i < width; ++i) {
            const float u = loadValue(b + i);
            storeValue(out + i, loadValue(a + i) * u * normalCdf(u, vexp(-0.5f * u * u)));
        }
    }
}

template <class T>
void gegluBackwardRows(std::int64_t begin, std::int64_t end, std::int64_t width, const T* x,
                       const T* dy, T* dx) {
    for (std::int64_t row = begin; row < end; ++row) {
        const T* __restrict a = x + row * 2 * width;
        const T* __restrict b = a + width;
        const T* __restrict d = dy + row * width;
        T* __restrict da = dx + row * 2 * width;
        T* __restrict db = da + width;
        for (std::int64_t i = 0; i < width; ++i) {
            const float u = loadValue(b + i), g = loadValue(d + i);
            const float bell = vexp(-0.5f * u * u);
            const float cdf = normalCdf(u, bell);
            storeValue(da + i, g * u * cdf);
            storeValue(db + i, g * loadValue(a + i) * (cdf + u * 0.39894228f * bell));
        }
    }
}

void gegluForwardAny(const GegluForward& a, std::int64_t begin, std::int64_t end) {
    if (a.type == ActivationType::Float32) {
        gegluForwardRows(begin, end, a.width, static_cast<const float*>(a.x),
                         static_cast<float*>(a.y));
    } else {
        gegluForwardRows(begin, end, a.width, static_cast<const std::uint16_t*>(a.x),
                         static_cast<std::uint16_t*>(a.y));
    }
}

void gegluBackwardAny(const GegluBackward& a, std::int64_t begin, std::int64_t end) {
    if (a.type == ActivationType::Float32) {
        gegluBackwardRows(begin, end, a.width, static_cast<const float*>(a.x),
                          static_cast<const float*>(a.dy), static_cast<float*>(a.dx));
    } else {
        gegluBackwardRows(begin, end, a.width, static_cast<const std::uint16_t*>(a.x),
                          static_cast<const std::uint16_t*>(a.dy),
                          static_cast<std::uint16_t*>(a.dx));
    }
}

} // namespace

} // namespace maquette::cuda
