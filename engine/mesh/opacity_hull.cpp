#include "engine/mesh/opacity_hull.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/field_grid.h"

namespace maquette::mesh {

namespace {

// The smallest optical depth between each sample and the outside.
class OpticalDepth {
  public:
    OpticalDepth(const Grid& grid, float fog)
        : m_size(grid.size)
        , m_spacing(grid.spacing)
        , m_density(grid.values.begin(), grid.values.end())
        , m_along(m_density.size())
        , m_smallest(m_density.size(), kDeep) {
        for (float& v : m_density)
            v = v > fog ? std::min(v, kDeep) : 0; // NaN becomes 0, too
    }

    // Light that enters the grid anywhere and travels by `step` from sample to sample.
    void shine(glm::ivec3 step) {
        const float half = 0.5f * glm::length(glm::vec3(step) * m_spacing);
        for (int k = 0; k < m_size.z; ++k) {
            const int z = step.z < 0 ? m_size.z - 1 - k : k;
            for (int i = 0; i < m_size.y; ++i)
                shineRow(step, half, step.y < 0 ? m_size.y - 1 - i : i, z);
        }
    }

    // One line of sight along each row of samples: how deep the field is along it in all, and the
    // best hidden place on it.
    struct Line {
        float all, deepest;
    };
    std::vector<Line> axisLines() const {
        std::vector<Line> lines;
        const std::int64_t strides[3] = {1, m_size.x, std::int64_t{m_size.x} * m_size.y};
        for (int axis = 0; axis < 3; ++axis) {
            const int u = (axis + 1) % 3, v = (axis + 2) % 3;
            for (int j = 0; j < m_size[v]; ++j) {
                for (int i = 0; i < m_size[u]; ++i) {
                    Line line{0, 0};
                    std::int64_t at = i * strides[u] + j * strides[v];
                    for (int k = 0; k < m_size[axis]; ++k, at += strides[axis]) {
                        line.all += m_density[at] * m_spacing[axis];
                        line.deepest = std::max(line.deepest, m_smallest[at]);
                    }
                    if (line.all > 0) lines.push_back(line);
                }
            }
        }
        return lines;
    }

    std::vector<float>& values() { return m_smallest; }

  private:
    static constexpr float kDeep = 1e6f;

    void shineRow(glm::ivec3 step, float half, int y, int z) {
        const int fromY = y - step.y, fromZ = z - step.z;
        const std::int64_t row = (std::int64_t{z} * m_size.y + y) * m_size.x;
        const std::int64_t back = (std::int64_t{step.z} * m_size.y + step.y) * m_size.x + step.x;
        if (fromY < 0 || fromY >= m_size.y || fromZ < 0 || fromZ >= m_size.z) {
            std::fill_n(&m_along[row], m_size.x, 0.0f);
            std::fill_n(&m_smallest[row], m_size.x, 0.0f);
            return;
        }
        const int first = std::max(step.x, 0), last = m_size.x + std::min(step.x, 0);
        if (first > 0) m_along[row] = m_smallest[row] = 0;
        if (last < m_size.x) m_along[row + last] = m_smallest[row + last] = 0;
        const auto one = [&](std::int64_t at) {
            const float t = m_along[at - back] + half * (m_density[at] + m_density[at - back]);
            m_along[at] = t;
            m_smallest[at] = std::min(m_smallest[at], t);
        };
        if (step.x < 0) {
            for (std::int64_t at = row + last - 1; at >= row + first; --at)
                one(at);
        } else {
            for (std::int64_t at = row + first; at < row + last; ++at)
                one(at);
        }
    }

    glm::ivec3 m_size;
    glm::vec3 m_spacing;
    std::vector<float> m_density, m_along, m_smallest;
};

struct Choice {
    float depth = 0;
    float agreement = 0;
};

// Covered lines are those that are at least `opaque` deep in all; the hull covers those with a
// place deeper than the depth that is to be chosen.
Choice chooseDepth(std::vector<OpticalDepth::Line> lines, float opaque) {
    std::sort(lines.begin(), lines.end(),
              [](const auto& a, const auto& b) { return a.deepest > b.deepest; });
    const auto covered = static_cast<double>(
        std::count_if(lines.begin(), lines.end(), [&](const auto& l) { return l.all >= opaque; }));
    Choice best;
    double both = 0, only = 0;
    // Half of what makes a line opaque lies before its middle: no deeper, or thin plates vanish.
    const float deepest = 0.5f * opaque;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        (lines[i].all >= opaque ? both : only) += 1;
        const float next = i + 1 < lines.size() ? lines[i + 1].deepest : 0;
        if (next >= std::min(lines[i].deepest, deepest)) continue;
        const auto agreement = static_cast<float>(both / (covered + only));
        const float depth = std::min(0.5f * (lines[i].deepest + next), deepest);
        if (agreement > best.agreement) best = {depth, agreement};
    }
    return best;
}

// One round of the filter (1, 4, 6, 4, 1) / 16 along each axis, in place.
void blur(std::vector<float>& values, glm::ivec3 size) {
    const std::int64_t strides[3] = {1, size.x, std::int64_t{size.x} * size.y};
    std::vector<float> line;
    for (int axis = 0; axis < 3; ++axis) {
        const int u = (axis + 1) % 3, v = (axis + 2) % 3, n = size[axis];
        const std::int64_t s = strides[axis];
        line.assign(static_cast<std::size_t>(n) + 4, 0.0f); // what lies beyond the grid is outside
        for (int j = 0; j < size[v]; ++j) {
            for (int i = 0; i < size[u]; ++i) {
                float* const first = &values[i * strides[u] + j * strides[v]];
                for (int k = 0; k < n; ++k)
                    line[k + 2] = first[k * s];
                for (int k = 0; k < n; ++k) {
                    const float* l = &line[k];
                    first[k * s] = (l[0] + l[4] + 4 * (l[1] + l[3]) + 6 * l[2]) / 16;
                }
            }
        }
    }
}

} // namespace

base::Mesh extractOpacityHull(const FieldSampler& density, const OpacityHullOptions& options,
                              const base::Progress& progress, OpacityHullStats* stats,
                              cuda::ThreadPool& pool) {
    base::require(options.opacity > 0 && options.opacity < 1, "an opacity between 0 and 1");
    FieldSurfaceOptions sampling;
    sampling.bounds = options.bounds;
    sampling.resolution = options.resolution;
    sampling.surface.level = options.fog;
    sampling.batch = options.batch;
    const base::Progress first{[&](float share) { progress(0.7f * share); }, progress.stop};
    FieldGrid field(density, sampling, first);
    field.sampleInside();

    Grid grid = field.grid();
    OpticalDepth light(grid, options.fog);
    for (int i = 0; i < 27; ++i) {
        progress.checkStop();
        const glm::ivec3 step(i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1);
        if (step != glm::ivec3(0)) light.shine(step);
    }
    const float opaque = -std::log(1 - options.opacity);
    const Choice sharp = chooseDepth(light.axisLines(), opaque);
    if (stats) *stats = {field.stats(), sharp.depth, sharp.agreement};
    if (sharp.agreement == 0) return {};
    std::vector<float>& depth = light.values();
    for (float& v : depth)
        v = std::min(v, 2 * sharp.depth);
    for (int i = 0; i < options.blurs; ++i) {
        progress.checkStop();
        blur(depth, grid.size);
    }
    const Choice choice = chooseDepth(light.axisLines(), opaque); // the filter moved the outlines
    if (stats) *stats = {field.stats(), choice.depth, choice.agreement};
    grid.values = depth;
    base::Mesh mesh = extractSurface(grid, {.level = choice.depth}, {{}, progress.stop}, pool);
    progress(1.0f);
    return mesh;
}

} // namespace maquette::mesh
