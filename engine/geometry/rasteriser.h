#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/camera.h"

namespace maquette::geometry {

struct RasterOptions {
    int supersampling = 2;     // samples per pixel and axis, at least 1
    bool cullBackFaces = true; // for closed meshes; open ones are seen from both sides without
    float nearPlane = 0.01f;   // depth below which nothing is drawn
    bool operator==(const RasterOptions&) const = default;
};

// What one sample sees.
struct Hit {
    std::uint32_t triangle = 0;
    glm::vec3 weights{0}; // perspective-correct barycentric coordinates
    float depth = 0;      // along the optical axis
};

// A z-buffer that remembers which triangle every sample sees, so that shading runs once per visible
// sample. Reuse one object for many pictures: its memory is kept. Not thread-safe; use one a
// thread.
class Rasteriser {
  public:
    static constexpr std::uint32_t kNothing = ~std::uint32_t{0};

    // Starts an empty picture of camera.width x camera.height pixels.
    void begin(const base::Camera& camera, const RasterOptions& options = {});

    // Adds triangles (counter-clockwise from outside, world space). Their numbers continue those of
    // earlier calls.
    void draw(std::span<const glm::vec3> positions, std::span<const glm::uvec3> triangles);

    int width() const { return m_width; } // in samples
    int height() const { return m_height; }
    int supersampling() const { return m_options.supersampling; }

    // The triangle a sample sees, or kNothing.
    std::uint32_t triangle(int x, int y) const { return m_samples[index(x, y)].triangle; }
    // Depth along the optical axis; 0 where there is nothing.
    float depth(int x, int y) const;
    // Only for samples that see a triangle.
    Hit hit(int x, int y) const;

    // The samples of one row that may be covered, for skipping empty space: [first, last).
    struct Span {
        int first = 0;
        int last = 0;
    };
    Span covered(int y) const { return m_rows[static_cast<std::size_t>(y)]; }

  private:
    struct Sample {
        float inverseDepth = 0;
        std::uint32_t triangle = kNothing;
    };
    struct Projected { // sample coordinates and 1 / depth
        float x, y, inverseDepth;
    };

    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) +
               static_cast<std::size_t>(x);
    }
    Projected project(const glm::vec3& p) const;
    void drawClipped(const glm::uvec3& triangle, std::uint32_t number);
    void fill(const Projected& a, const Projected& b, const Projected& c, std::uint32_t number);

    RasterOptions m_options;
    int m_width = 0;
    int m_height = 0;
    float m_focal = 1;
    glm::mat4 m_view{1};
    std::vector<Sample> m_samples;
    std::vector<Span> m_rows;
    std::vector<glm::vec3> m_positions; // camera space: x right, y down, z = depth
    std::vector<Projected> m_projected;
    std::vector<glm::uvec3> m_triangles;
};

} // namespace maquette::geometry
