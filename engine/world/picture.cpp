#include "engine/world/picture.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/geometry/rasteriser.h"
#include "engine/world/shading.h"

namespace maquette::world {

Lighting randomLighting(base::Rng& rng) {
    Lighting light;
    const float azimuth = glm::radians(rng.uniform(18.0f, 66.0f));
    const float elevation = glm::radians(rng.uniform(38.0f, 60.0f));
    light.direction = {std::sin(azimuth) * std::cos(elevation), std::sin(elevation),
                       std::cos(azimuth) * std::cos(elevation)};
    const float warmth = rng.uniform(-0.025f, 0.025f);
    light.tint = {1.0f + warmth, 1.0f, 1.0f - warmth};
    light.ambient *= rng.uniform(0.93f, 1.05f);
    light.hemisphere *= rng.uniform(0.85f, 1.1f);
    light.diffuse *= rng.uniform(0.85f, 1.1f);
    light.headlight *= rng.uniform(0.8f, 1.15f);
    light.specular *= rng.uniform(0.8f, 1.2f);
    return light;
}

base::Camera randomCamera(base::Rng& rng, int size) {
    const float azimuth = rng.uniform(0.0f, 360.0f);
    const float elevation = rng.uniform(-10.0f, 60.0f);
    const float radius = rng.uniform(2.95f, 3.4f);
    return base::Camera::orbit(azimuth, elevation, radius, 40.0f, size, size);
}

namespace {

// Sums of the samples of one pixel.
struct Pixel {
    glm::vec3 colour{0};
    glm::vec3 normal{0};
    float depth = 0;
    int count = 0;
};

class Painter {
  public:
    Painter(const Object& object, const base::Camera& camera, const Lighting& lighting,
            unsigned channels, int supersampling)
        : m_object(object)
        , m_shader(object, camera, lighting)
        , m_channels(channels)
        , m_side(supersampling) {
        if (channels & ColourChannel) m_picture.rgba = base::ImageF(camera.width, camera.height, 4);
        if (channels & DepthChannel) m_picture.depth = base::ImageF(camera.width, camera.height, 1);
        if (channels & NormalChannel)
            m_picture.normals = base::ImageF(camera.width, camera.height, 3);
    }

    Picture paint(const geometry::Rasteriser& raster, int width, int height) {
        for (int y = 0; y < height; ++y) {
            int first = width, last = 0;
            for (int row = y * m_side; row < (y + 1) * m_side; ++row) {
                first = std::min(first, raster.covered(row).first / m_side);
                last = std::max(last, (raster.covered(row).last + m_side - 1) / m_side);
            }
            for (int x = first; x < last; ++x)
                store(gather(raster, x, y), x, y);
        }
        return std::move(m_picture);
    }

  private:
    Pixel gather(const geometry::Rasteriser& raster, int x, int y) const {
        Pixel pixel;
        for (int sy = y * m_side; sy < (y + 1) * m_side; ++sy) {
            for (int sx = x * m_side; sx < (x + 1) * m_side; ++sx) {
                if (raster.triangle(sx, sy) == geometry::Rasteriser::kNothing) continue;
                const geometry::Hit hit = raster.hit(sx, sy);
                ++pixel.count;
                pixel.depth += hit.depth;
                if (m_channels & (ColourChannel | NormalChannel)) {
                    const Shader::Point point = m_shader.point(hit);
                    pixel.normal += point.normal;
                    if (m_channels & ColourChannel) pixel.colour += m_shader.colour(point);
                }
            }
        }
        return pixel;
    }

    void store(const Pixel& pixel, int x, int y) {
        if (pixel.count == 0) return;
        if (m_channels & ColourChannel) {
            const float share = 1.0f / static_cast<float>(m_side * m_side);
            float* out = m_picture.rgba.pixel(x, y);
            for (int i = 0; i < 3; ++i)
                out[i] = pixel.colour[i] * share;
            out[3] = static_cast<float>(pixel.count) * share;
        }
        if (m_channels & DepthChannel)
            *m_picture.depth.pixel(x, y) = pixel.depth / static_cast<float>(pixel.count);
        if (m_channels & NormalChannel) {
            const float length = std::max(glm::length(pixel.normal), 1e-12f);
            for (int i = 0; i < 3; ++i)
                m_picture.normals.pixel(x, y)[i] = pixel.normal[i] / length;
        }
    }

    const Object& m_object;
    Shader m_shader;
    unsigned m_channels;
    int m_side;
    Picture m_picture;
};

} // namespace

Picture render(const Object& object, const base::Camera& camera, const Lighting& lighting,
               unsigned channels, int supersampling) {
    base::require(camera.width > 0 && camera.height > 0 && supersampling > 0,
                  "render() needs a picture with pixels");
    thread_local geometry::Rasteriser raster; // its memory is worth keeping
    raster.begin(camera, {.supersampling = supersampling});
    raster.draw(object.positions, object.triangles);
    return Painter(object, camera, lighting, channels, supersampling)
        .paint(raster, camera.width, camera.height);
}

base::ImageF composite(const base::ImageF& rgba, const glm::vec3& background) {
    base::ImageF out(rgba.width, rgba.height, 3);
    const std::size_t count = rgba.data.size() / 4;
    for (std::size_t i = 0; i < count; ++i) {
        const float* in = &rgba.data[4 * i];
        for (int c = 0; c < 3; ++c)
            out.data[3 * i + static_cast<std::size_t>(c)] = in[c] + (1.0f - in[3]) * background[c];
    }
    return out;
}

glm::vec3 randomBackground(base::Rng& rng) {
    if (rng.chance(0.35f)) return glm::vec3(1);
    glm::vec3 colour(rng.uniform(0.25f, 1.0f));
    for (int i = 0; i < 3; ++i)
        colour[i] += rng.uniform(-0.06f, 0.06f);
    return glm::clamp(colour, 0.0f, 1.0f);
}

} // namespace maquette::world
