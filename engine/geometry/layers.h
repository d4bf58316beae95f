#pragma once

#include <algorithm>

#include <glm/geometric.hpp>
#include <glm/vec3.hpp>

#include "engine/base/image.h"
#include "engine/geometry/rasteriser.h"

namespace maquette::geometry {

enum Channel : unsigned { ColourChannel = 1, DepthChannel = 2, NormalChannel = 4, AllChannels = 7 };

// A drawn picture. Channels that were not asked for stay empty.
struct Layers {
    base::ImageF rgba;    // premultiplied, display-referred; alpha is the covered share of a pixel
    base::ImageF depth;   // along the optical axis, mean of the covered samples; 0 outside
    base::ImageF normals; // world space, unit; 0 outside
};

struct ShadedSample {
    glm::vec3 colour{0};
    glm::vec3 normal{0};
};

// Shades every visible sample once and averages them into pixels. shade(const Hit&, wantsColour)
// returns a ShadedSample; it is not called for depth alone.
template <class Shade>
class Resolver {
  public:
    Resolver(const Rasteriser& raster, unsigned channels, const Shade& shade)
        : m_raster(raster)
        , m_channels(channels)
        , m_side(raster.supersampling())
        , m_shade(shade) {}

    Layers resolve() {
        const int width = m_raster.width() / m_side, height = m_raster.height() / m_side;
        if (m_channels & ColourChannel) m_layers.rgba = base::ImageF(width, height, 4);
        if (m_channels & DepthChannel) m_layers.depth = base::ImageF(width, height, 1);
        if (m_channels & NormalChannel) m_layers.normals = base::ImageF(width, height, 3);
        for (int y = 0; y < height; ++y) {
            int first = width, last = 0; // nothing is covered outside
            for (int row = y * m_side; row < (y + 1) * m_side; ++row) {
                first = std::min(first, m_raster.covered(row).first / m_side);
                last = std::max(last, (m_raster.covered(row).last + m_side - 1) / m_side);
            }
            for (int x = first; x < last; ++x)
                store(gather(x, y), x, y);
        }
        return std::move(m_layers);
    }

  private:
    struct Pixel { // sums of its covered samples
        glm::vec3 colour{0};
        glm::vec3 normal{0};
        float depth = 0;
        int count = 0;
    };

    Pixel gather(int x, int y) const {
        Pixel pixel;
        for (int sy = y * m_side; sy < (y + 1) * m_side; ++sy) {
            for (int sx = x * m_side; sx < (x + 1) * m_side; ++sx) {
                if (m_raster.triangle(sx, sy) == Rasteriser::kNothing) continue;
                ++pixel.count;
                pixel.depth += m_raster.depth(sx, sy);
                if (!(m_channels & (ColourChannel | NormalChannel))) continue;
                const ShadedSample sample =
                    m_shade(m_raster.hit(sx, sy), (m_channels & ColourChannel) != 0);
                pixel.colour += sample.colour;
                pixel.normal += sample.normal;
            }
        }
        return pixel;
    }

    void store(const Pixel& pixel, int x, int y) {
        if (pixel.count == 0) return;
        if (m_channels & ColourChannel) {
            const float share = 1.0f / static_cast<float>(m_side * m_side);
            float* out = m_layers.rgba.pixel(x, y);
            for (int i = 0; i < 3; ++i)
                out[i] = pixel.colour[i] * share;
            out[3] = static_cast<float>(pixel.count) * share;
        }
        if (m_channels & DepthChannel)
            *m_layers.depth.pixel(x, y) = pixel.depth / static_cast<float>(pixel.count);
        if (m_channels & NormalChannel) {
            const float length = std::max(glm::length(pixel.normal), 1e-12f);
            for (int i = 0; i < 3; ++i)
                m_layers.normals.pixel(x, y)[i] = pixel.normal[i] / length;
        }
    }

    const Rasteriser& m_raster;
    unsigned m_channels;
    int m_side;
    const Shade& m_shade;
    Layers m_layers;
};

template <class Shade>
Layers resolve(const Rasteriser& raster, unsigned channels, const Shade& shade) {
    return Resolver<Shade>(raster, channels, shade).resolve();
}

// A premultiplied picture over a flat background: 3 channels.
base::ImageF composite(const base::ImageF& rgba, const glm::vec3& background);

} // namespace maquette::geometry
