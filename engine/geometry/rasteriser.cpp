#include "engine/geometry/rasteriser.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>
#include <glm/mat4x4.hpp>

namespace maquette::geometry {

namespace {

// Neighbours overlap by this much of a triangle, so that no sample falls between them.
constexpr float kOverlap = 1e-4f;
constexpr float kSmallestArea = 1e-9f;

} // namespace

void Rasteriser::begin(const base::Camera& camera, const RasterOptions& options) {
    m_options = options;
    m_options.supersampling = std::max(1, options.supersampling);
    m_width = camera.width * m_options.supersampling;
    m_height = camera.height * m_options.supersampling;
    m_focal = camera.focalPixels() * static_cast<float>(m_options.supersampling);
    m_view = camera.view();
    m_samples.assign(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height), {});
    m_rows.assign(static_cast<std::size_t>(m_height), Span{m_width, 0});
    m_positions.clear();
    m_projected.clear();
    m_triangles.clear();
}

void Rasteriser::draw(std::span<const glm::vec3> positions, std::span<const glm::uvec3> triangles) {
    const auto offset = static_cast<std::uint32_t>(m_positions.size());
    for (const glm::vec3& p : positions) {
        const glm::vec4 c = m_view * glm::vec4(p, 1.0f);
        m_positions.emplace_back(c.x, -c.y, -c.z);
        m_projected.push_back(project(m_positions.back()));
    }
    for (const glm::uvec3& t : triangles) {
        const glm::uvec3 own = t + offset;
        const auto number = static_cast<std::uint32_t>(m_triangles.size());
        m_triangles.push_back(own);
        const float nearest =
            std::min({m_positions[own.x].z, m_positions[own.y].z, m_positions[own.z].z});
        if (nearest > m_options.nearPlane) {
            fill(m_projected[own.x], m_projected[own.y], m_projected[own.z], number);
        } else {
            drawClipped(own, number);
        }
    }
}

Rasteriser::Projected Rasteriser::project(const glm::vec3& p) const {
    const float inverse = 1.0f / std::max(p.z, 1e-12f);
    return {0.5f * static_cast<float>(m_width) + m_focal * p.x * inverse,
            0.5f * static_cast<float>(m_height) + m_focal * p.y * inverse, inverse};
}

// The part of a triangle in front of the near plane: a polygon of three or four corners.
void Rasteriser::drawClipped(const glm::uvec3& triangle, std::uint32_t number) {
    std::array<Projected, 4> polygon;
    int corners = 0;
    for (int i = 0; i < 3; ++i) {
        const glm::vec3& a = m_positions[triangle[i]];
        const glm::vec3& b = m_positions[triangle[(i + 1) % 3]];
        const bool aInside = a.z > m_options.nearPlane;
        if (aInside) polygon[static_cast<std::size_t>(corners++)] = project(a);
        if (aInside != (b.z > m_options.nearPlane)) {
            const float t = (m_options.nearPlane - a.z) / (b.z - a.z);
            polygon[static_cast<std::size_t>(corners++)] = project(glm::mix(a, b, t));
        }
    }
    for (int i = 2; i < corners; ++i)
        fill(polygon[0], polygon[static_cast<std::size_t>(i - 1)],
             polygon[static_cast<std::size_t>(i)], number);
}

void Rasteriser::fill(const Projected& a, const Projected& b, const Projected& c,
                      std::uint32_t number) {
    const float abx = b.x - a.x, aby = b.y - a.y;
    const float acx = c.x - a.x, acy = c.y - a.y;
    const float area = acx * aby - abx * acy; // positive: counter-clockwise, y downwards
    if (m_options.cullBackFaces ? area < kSmallestArea : std::abs(area) < kSmallestArea) return;

    // Samples lie at whole numbers + .5.
    const auto low = [](float v, int limit) { // ceil
        const float clamped = std::clamp(v - 0.5f, 0.0f, static_cast<float>(limit));
        const int whole = static_cast<int>(clamped);
        return whole + (static_cast<float>(whole) < clamped ? 1 : 0);
    };
    const auto high = [](float v, int limit) { // floor
        return static_cast<int>(std::clamp(v + 0.5f, 0.0f, static_cast<float>(limit))) - 1;
    };
    const int x0 = low(std::min({a.x, b.x, c.x}), m_width);
    const int x1 = high(std::max({a.x, b.x, c.x}), m_width);
    const int y0 = low(std::min({a.y, b.y, c.y}), m_height);
    const int y1 = high(std::max({a.y, b.y, c.y}), m_height);
    if (x0 > x1 || y0 > y1) return;

    // Weights of b and c, and 1 / depth, are linear in the picture.
    const float inverse = 1.0f / area;
    const float wbx = -acy * inverse, wby = acx * inverse;
    const float wcx = aby * inverse, wcy = -abx * inverse;
    const float db = b.inverseDepth - a.inverseDepth, dc = c.inverseDepth - a.inverseDepth;
    const float dx = wbx * db + wcx * dc, dy = wby * db + wcy * dc;

    for (int y = y0; y <= y1; ++y) {
        const float py = static_cast<float>(y) + 0.5f - a.y;
        const float rowB = wby * py, rowC = wcy * py, rowDepth = a.inverseDepth + dy * py;
        Sample* row = &m_samples[index(0, y)];
        int first = -1, last = -1;
        for (int x = x0; x <= x1; ++x) {
            const float px = static_cast<float>(x) + 0.5f - a.x;
            const float wb = rowB + wbx * px;
            const float wc = rowC + wcx * px;
            if (wb < -kOverlap || wc < -kOverlap || wb + wc > 1.0f + kOverlap) continue;
            const float inverseDepth = rowDepth + dx * px;
            if (first < 0) first = x;
            last = x;
            if (inverseDepth > row[x].inverseDepth) row[x] = {inverseDepth, number};
        }
        if (first < 0) continue;
        Span& span = m_rows[static_cast<std::size_t>(y)];
        span.first = std::min(span.first, first);
        span.last = std::max(span.last, last + 1);
    }
}

float Rasteriser::depth(int x, int y) const {
    const Sample& sample = m_samples[index(x, y)];
    return sample.triangle == kNothing ? 0.0f : 1.0f / sample.inverseDepth;
}

Hit Rasteriser::hit(int x, int y) const {
    const Sample& sample = m_samples[index(x, y)];
    const glm::uvec3& t = m_triangles[sample.triangle];
    const glm::vec3& a = m_positions[t.x];
    const glm::vec3 ab = m_positions[t.y] - a;
    const glm::vec3 ac = m_positions[t.z] - a;
    const glm::vec3 normal = glm::cross(ab, ac);
    const glm::vec3 ray{
        (static_cast<float>(x) + 0.5f - 0.5f * static_cast<float>(m_width)) / m_focal,
        (static_cast<float>(y) + 0.5f - 0.5f * static_cast<float>(m_height)) / m_focal, 1.0f};
    const float slope = glm::dot(ray, normal);
    const float depth =
        std::abs(slope) > 1e-20f ? glm::dot(a, normal) / slope : 1.0f / sample.inverseDepth;
    const glm::vec3 p = depth * ray - a;
    const float scale = 1.0f / std::max(glm::dot(normal, normal), 1e-30f);
    const float wb = std::clamp(glm::dot(glm::cross(p, ac), normal) * scale, 0.0f, 1.0f);
    const float wc = std::clamp(glm::dot(glm::cross(ab, p), normal) * scale, 0.0f, 1.0f - wb);
    return {sample.triangle, {1.0f - wb - wc, wb, wc}, 1.0f / sample.inverseDepth};
}

} // namespace maquette::geometry
