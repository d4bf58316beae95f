#include "assets/thumbnail.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/base/error.h"
#include "engine/io/image_codec.h"

namespace maquette::assets {

namespace {

// The average of the source pixels a target pixel covers; grey and RGB count as opaque.
void averageInto(const base::Image8& image, int x0, int x1, int y0, int y1, std::uint8_t* target) {
    const int colors = image.channels >= 3 ? 3 : 1;
    const bool hasAlpha = image.channels == 4;
    std::array<double, 3> sum{};
    double weight = 0;
    for (int y = y0; y < y1; ++y) {
        for (int x = x0; x < x1; ++x) {
            const std::uint8_t* pixel = image.pixel(x, y);
            const double alpha = hasAlpha ? pixel[3] : 255.0;
            for (int c = 0; c < colors; ++c)
                sum[static_cast<std::size_t>(c)] += alpha * pixel[c];
            weight += alpha;
        }
    }
    for (int c = 0; c < colors; ++c) {
        const double mean = weight > 0 ? sum[static_cast<std::size_t>(c)] / weight : 0;
        target[c] = static_cast<std::uint8_t>(std::lround(mean));
    }
    if (hasAlpha)
        target[3] = static_cast<std::uint8_t>(std::lround(weight / ((x1 - x0) * (y1 - y0))));
}

} // namespace

base::Image8 shrunk(const base::Image8& image, int side) {
    const int longest = std::max(image.width, image.height);
    if (longest <= side) return image;
    const auto scaled = [&](int length) {
        return std::max(1, static_cast<int>(static_cast<std::int64_t>(length) * side / longest));
    };
    base::Image8 out(scaled(image.width), scaled(image.height), image.channels);
    const auto edge = [](int i, int from, int to) {
        return static_cast<int>(static_cast<std::int64_t>(i) * from / to);
    };
    for (int y = 0; y < out.height; ++y) {
        for (int x = 0; x < out.width; ++x)
            averageInto(image, edge(x, image.width, out.width), edge(x + 1, image.width, out.width),
                        edge(y, image.height, out.height), edge(y + 1, image.height, out.height),
                        out.pixel(x, y));
    }
    return out;
}

std::vector<std::byte> thumbnailPng(const base::Image8& image) {
    if (image.empty())
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("An empty picture cannot be a thumbnail.")});
    for (int side = kThumbnailSide;; side = side * 3 / 4) {
        std::vector<std::byte> png = io::encodePng(shrunk(image, side));
        if (png.size() <= kThumbnailBytes) return png;
    }
}

} // namespace maquette::assets
