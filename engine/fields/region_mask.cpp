#include "engine/fields/region_mask.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace maquette::fields {

namespace {

float distanceToSegment(const glm::vec3& p, const glm::vec3& a, const glm::vec3& b) {
    const glm::vec3 along = b - a;
    const float square = glm::dot(along, along);
    const float share = square > 0 ? std::clamp(glm::dot(p - a, along) / square, 0.f, 1.f) : 0.f;
    return glm::distance(p, a + share * along);
}

// 1 within the hard part of the brush, 0 outside it.
float coverage(float distance, float inner, float outer) {
    const float share = std::clamp((outer - distance) / std::max(outer - inner, 1e-6f), 0.f, 1.f);
    return share * share * (3 - 2 * share);
}

} // namespace

RegionMask::RegionMask(int resolution, float bound)
    : m_n(resolution)
    , m_bound(bound) {}

RegionMask RegionMask::of(const base::BrushStrokes& strokes, int resolution, float bound) {
    RegionMask mask(resolution, bound);
    if (strokes.empty()) return mask;
    const auto corners = static_cast<std::size_t>(resolution) *
                         static_cast<std::size_t>(resolution) *
                         static_cast<std::size_t>(resolution);
    mask.m_frozen.assign(corners, 0.f);
    mask.m_redo.assign(corners, 0.f);
    for (const base::BrushStroke& stroke : strokes)
        mask.paint(stroke);
    mask.count();
    return mask;
}

glm::vec3 RegionMask::corner(int x, int y, int z) const {
    const glm::vec3 share = glm::vec3(x, y, z) / static_cast<float>(m_n - 1);
    return m_bound * (2.f * share - 1.f);
}

// A stroke covers what lies near the line through its points; each corner once, however often the
// line passes by.
void RegionMask::paint(const base::BrushStroke& stroke) {
    const float cell = 2 * m_bound / static_cast<float>(m_n - 1);
    // An edge narrower than the grid's cells would show their steps.
    const float inner =
        std::max(0.f, std::min(stroke.hardness * stroke.radius, stroke.radius - 2 * cell));
    glm::vec3 low(1e9f), high(-1e9f);
    for (const glm::vec3& point : stroke.points) {
        low = glm::min(low, point - stroke.radius);
        high = glm::max(high, point + stroke.radius);
    }
    const auto index = [&](float at, float rounding) {
        return std::clamp(static_cast<int>(std::floor((at + m_bound) / cell + rounding)), 0,
                          m_n - 1);
    };
    for (int z = index(low.z, 0); z <= index(high.z, 1); ++z) {
        for (int y = index(low.y, 0); y <= index(high.y, 1); ++y) {
            for (int x = index(low.x, 0); x <= index(high.x, 1); ++x) {
                const glm::vec3 at = corner(x, y, z);
                float distance = 1e9f;
                for (std::size_t i = 0; i < stroke.points.size(); ++i) {
                    distance =
                        std::min(distance, distanceToSegment(at, stroke.points[i > 0 ? i - 1 : 0],
                                                             stroke.points[i]));
                }
                const float covered = coverage(distance, inner, stroke.radius);
                if (covered <= 0) continue;
                const auto i = static_cast<std::size_t>(x + m_n * (y + m_n * z));
                float& frozen = m_frozen[i];
                float& redo = m_redo[i];
                const bool freezes = stroke.mode == base::BrushMode::Freeze;
                const bool redoes = stroke.mode == base::BrushMode::Redo;
                frozen = freezes ? std::max(frozen, covered) : std::min(frozen, 1 - covered);
                redo = redoes ? std::max(redo, covered) : std::min(redo, 1 - covered);
            }
        }
    }
}

void RegionMask::count() {
    const auto any = [](const std::vector<float>& weights) {
        return std::any_of(weights.begin(), weights.end(), [](float w) { return w > .05f; });
    };
    m_anyFrozen = any(m_frozen);
    m_anyRedo = any(m_redo);
}

std::vector<float> RegionMask::held() const {
    if (empty()) return {};
    std::vector<float> weights = m_frozen;
    for (std::size_t i = 0; i < weights.size() && m_anyRedo; ++i)
        weights[i] = std::max(weights[i], 1 - m_redo[i]);
    return weights;
}

float RegionMask::at(const std::vector<float>& weights, const glm::vec3& point) const {
    if (weights.empty()) return 0;
    int low[3];
    float share[3];
    for (int axis = 0; axis < 3; ++axis) {
        const auto most = static_cast<float>(m_n - 1);
        const float along = std::clamp((point[axis] / m_bound + 1) * .5f * most, 0.f, most);
        low[axis] = std::min(static_cast<int>(along), m_n - 2);
        share[axis] = along - static_cast<float>(low[axis]);
    }
    float sum = 0;
    for (int k = 0; k < 8; ++k) {
        float part = 1;
        int corner[3];
        for (int axis = 0; axis < 3; ++axis) {
            const int up = k >> axis & 1;
            corner[axis] = low[axis] + up;
            part *= up ? share[axis] : 1 - share[axis];
        }
        sum += part *
               weights[static_cast<std::size_t>(corner[0] + m_n * (corner[1] + m_n * corner[2]))];
    }
    return sum;
}

} // namespace maquette::fields
