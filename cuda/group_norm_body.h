// The body of the group norm kernels for one image; included once per instruction set. No templates
// or inline functions of the standard library: the linker could pick their copies of a wide set for
// all.

#include "cuda/group_norm.h"
#include "cuda/vector_math.h"

namespace maquette::cuda {

namespace {

// Per channel, over the pixels: the mean, and the sum of squared deviations from it. Summed
// relative to the first pixel, so that a large mean does not eat the digits of a small variance.
template <class T>
void channelMoments(const T* __restrict x, std::int64_t pixels, std::int64_t channels,
                    float* __restrict mean, float* __restrict squares) {
    for (std::int64_t c = 0; c < channels; ++c)
        mean[c] = squares[c] = 0.0f;
    for (std::int64_t p = 0; p < pixels; ++p) {
        const T* __restrict row = x + p * channels;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float v = loadValue(row + c) - loadValue(x + c);
            mean[c] += v;
            squares[c] += v * v;
        }
    }
    const float inverse = 1.0f / static_cast<float>(pixels);
    for (std::int64_t c = 0; c < channels; ++c) {
        squares[c] -= mean[c] * mean[c] * inverse;
        mean[c] = loadValue(x + c) + mean[c] * inverse;
    }
}

template <class T>
void forwardImage(const GroupNormForward& a, std::int64_t image, float* scratch) {
    const GroupNormShape& s = a.shape;
    const std::int64_t channels = s.channels, width = channels / s.groups;
    const T* __restrict x = static_cast<const T*>(a.x) + image * s.pixels * channels;
    T* __restrict y = static_cast<T*>(a.y) + image * s.pixels * channels;
    float* __restrict scale = scratch;
    float* __restrict shift = scratch + channels;
    channelMoments(x, s.pixels, channels, scale, shift);
    for (std::int64_t g = 0; g < s.groups; ++g) {
        double mean = 0, squares = 0;
        for (std::int64_t c = g * width; c < (g + 1) * width; ++c)
            mean += scale[c];
        mean /= static_cast<double>(width);
        for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
            const double away = scale[c] - mean;
            squares += shift[c] + away * away * static_cast<double>(s.pixels);
        }
        const double variance = squares / static_cast<double>(width * s.pixels);
        const float m = static_cast<float>(mean);
        const float r = static_cast<float>(
            1.0 / __builtin_sqrt((variance > 0 ? variance : 0.0) + static_cast<double>(s.epsilon)));
        a.mean[image * s.groups + g] = m;
        a.rstd[image * s.groups + g] = r;
        for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
            scale[c] = a.weight[c] * r;
            shift[c] = a.bias[c] - m * scale[c];
        }
    }
    for (std::int64_t p = 0; p < s.pixels; ++p) {
        const T* __restrict in = x + p * channels;
        T* __restrict out = y + p * channels;
        if (s.silu) {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float u = loadValue(in + c) * scale[c] + shift[c];
                storeValue(out + c, u * vsigmoid(u));
            }
        } else {
            for (std::int64_t c = 0; c < channels; ++c) {
                storeValue(out + c, loadValue(in + c) * scale[c] + shift[c]);
            }
        }
    }
}

// With u = w xh + b, y = silu(u), du = dy silu'(u) and xh = (x - mean) rstd:
// dx = rstd (w du - mean_g(w du) - xh mean_g(w du xh)).
template <class T>
void backwardImage(const GroupNormBackward& a, std::int64_t image, float* scratch) {
    const GroupNormShape& s = a.shape;
    const std::int64_t channels = s.channels, width = channels / s.groups;
    const T* __restrict x = static_cast<const T*>(a.x) + image * s.pixels * channels;
    const T* __restrict dy = static_cast<const T*>(a.dy) + image * s.pixels * channels;
    T* __restrict dx = static_cast<T*>(a.dx) + image * s.pixels * channels;
    float* __restrict rstd = scratch;             // per channel
    float* __restrict offset = rstd + channels;   // -mean * rstd: xh = x * rstd + offset
    float* __restrict sumDu = offset + channels;  // sum over pixels of du
    float* __restrict sumDuXh = sumDu + channels; // sum over pixels of du * xh
    float* __restrict du = sumDuXh + channels;    // [pixels, channels]
    for (std::int64_t c = 0; c < channels; ++c) {
        rstd[c] = a.rstd[image * s.groups + c / width];
        offset[c] = -a.mean[image * s.groups + c / width] * rstd[c];
        sumDu[c] = sumDuXh[c] = 0.0f;
    }
    const float* __restrict weight = a.weight;
    const float* __restrict bias = a.bias;
    for (std::int64_t p = 0; p < s.pixels; ++p) {
        const T* __restrict xs = x + p * channels;
        const T* __restrict ds = dy + p * channels;
        float* __restrict us = du + p * channels;
        if (s.silu) {
            for (std::int64_t c = 0; c < channels; ++c) {
                const float u = weight[c] * (loadValue(xs + c) * rstd[c] + offset[c]) + bias[c];
                const float sigmoid = vsigmoid(u);
                us[c] = loadValue(ds + c) * sigmoid * (1.0f + u * (1.0f - sigmoid));
            }
        } else {
            for (std::int64_t c = 0; c < channels; ++c)
                us[c] = loadValue(ds + c);
        }
        for (std::int64_t c = 0; c < channels; ++c) {
            sumDu[c] += us[c];
            sumDuXh[c] += us[c] * (loadValue(xs + c) * rstd[c] + offset[c]);
        }
    }
    if (a.weightPartials) {
        for (std::int64_t c = 0; c < channels; ++c) {
            a.weightPartials[image * channels + c] = sumDuXh[c];
            a.biasPartials[image * channels + c] = sumDu[c];
        }
    }
    const float inverse = 1.0f / static_cast<float>(width * s.pixels);
    for (std::int64_t g = 0; g < s.groups; ++g) {
        float first = 0, second = 0;
        for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
            first += weight[c] * sumDu[c];
            second += weight[c] * sumDuXh[c];
        }
        for (std::int64_t c = g * width; c < (g + 1) * width; ++c) {
            sumDu[c] = first * inverse;
            sumDuXh[c] = second * inverse;
        }
    }
    for (std::int64_t p = 0; p < s.pixels; ++p) {
        const T* __restrict xs = x + p * channels;
        const float* __restrict us = du + p * channels;
        T* __restrict out = dx + p * channels;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float xh = loadValue(xs + c) * rstd[c] + offset[c];
            storeValue(out + c, rstd[c] * (weight[c] * us[c] - sumDu[c] - xh * sumDuXh[c]));
        }
    }
}

void forwardImages(const GroupNormForward& a, std::int64_t begin, std::int64_t end,
                   float* scratch) {
    for (std::int64_t image = begin; image < end; ++image) {
        if (a.type == ActivationType::Float32)
            forwardImage<float>(a, image, scratch);
        else
            forwardImage<std::uint16_t>(a, image, scratch);
    }
}

void backwardImages(const GroupNormBackward& a, std::int64_t begin, std::int64_t end,
                    float* scratch) {
    for (std::int64_t image = begin; image < end; ++image) {
        if (a.type == ActivationType::Float32)
            backwardImage<float>(a, image, scratch);
        else
            backwardImage<std::uint16_t>(a, image, scratch);
    }
}

} // namespace

} // namespace maquette::cuda
