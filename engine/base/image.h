#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace maquette::base {

// Pixels in rows from the top, channels interleaved: data[(y * width + x) * channels + c].
template <class T>
struct BasicImage {
    int width = 0;
    int height = 0;
    int channels = 0;
    std::vector<T> data;

    BasicImage() = default;
    BasicImage(int w, int h, int c, T value = T{})
        : width(w)
        , height(h)
        , channels(c)
        , data(static_cast<std::size_t>(w) * h * c, value) {}

    bool empty() const { return data.empty(); }
    T* pixel(int x, int y) { return &data[(static_cast<std::size_t>(y) * width + x) * channels]; }
    const T* pixel(int x, int y) const {
        return &data[(static_cast<std::size_t>(y) * width + x) * channels];
    }
};

using Image8 =
    BasicImage<std::uint8_t>;     // sRGB-encoded, 1, 3 or 4 channels, alpha not premultiplied
using ImageF = BasicImage<float>; // any number of channels; say in the name what they hold

// Diffusion models, fields and the world work on display-referred (sRGB-encoded) values in [0, 1];
// these two only change the number type. Values outside [0, 1] are clamped.
Image8 toImage8(const ImageF& image);
ImageF toImageF(const Image8& image);

// Puts one image beside or below another; the gaps are filled with the value.
ImageF tile(const std::vector<ImageF>& images, int columns, int gap = 0, float value = 1.0f);

// What a renderer makes (RGBA, the colours multiplied with the alpha) as pictures in files are: the
// colours as they are.
Image8 straightAlpha(const ImageF& premultiplied);

} // namespace maquette::base
