#include "engine/base/image.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"

namespace maquette::base {

Image8 toImage8(const ImageF& image) {
    Image8 out(image.width, image.height, image.channels);
    std::transform(image.data.begin(), image.data.end(), out.data.begin(), [](float v) {
        return static_cast<std::uint8_t>(std::lround(std::clamp(v, 0.0f, 1.0f) * 255.0f));
    });
    return out;
}

ImageF toImageF(const Image8& image) {
    ImageF out(image.width, image.height, image.channels);
    std::transform(image.data.begin(), image.data.end(), out.data.begin(),
                   [](std::uint8_t v) { return static_cast<float>(v) / 255.0f; });
    return out;
}

ImageF tile(const std::vector<ImageF>& images, int columns, int gap, float value) {
    require(!images.empty() && columns > 0, "tile() needs images and columns");
    const ImageF& first = images.front();
    const int rows = (static_cast<int>(images.size()) + columns - 1) / columns;
    ImageF sheet(columns * (first.width + gap) - gap, rows * (first.height + gap) - gap,
                 first.channels, value);
    for (std::size_t i = 0; i < images.size(); ++i) {
        const ImageF& image = images[i];
        require(image.width == first.width && image.height == first.height &&
                    image.channels == first.channels,
                "tile() needs images of one size");
        const int x = static_cast<int>(i) % columns * (first.width + gap);
        const int y = static_cast<int>(i) / columns * (first.height + gap);
        for (int row = 0; row < first.height; ++row) {
            std::copy_n(image.pixel(0, row), static_cast<std::size_t>(first.width) * first.channels,
                        sheet.pixel(x, y + row));
        }
    }
    return sheet;
}

Image8 straightAlpha(const ImageF& premultiplied) {
    ImageF image = premultiplied;
    for (std::size_t i = 0; i + 3 < image.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            image.data[i + c] /= std::max(image.data[i + 3], 1e-4f);
    }
    return toImage8(image);
}

} // namespace maquette::base
