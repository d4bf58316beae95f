#include <algorithm>
#include <cmath>
#include <mutex>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/mesh/charts.h"

namespace maquette::mesh {

namespace {

// Whether the insides of two triangles meet, by the separating axis theorem; a touch along an edge
// or at a corner is none.
bool overlap(const glm::dvec2* a, const glm::dvec2* b) {
    for (int which = 0; which < 2; ++which) {
        const glm::dvec2* own = which ? b : a;
        const glm::dvec2* other = which ? a : b;
        for (int k = 0; k < 3; ++k) {
            const glm::dvec2 edge = own[(k + 1) % 3] - own[k];
            const glm::dvec2 normal(-edge.y, edge.x); // towards the inside
            double reach = -1;
            for (int i = 0; i < 3; ++i)
                reach = std::max(reach, glm::dot(other[i] - own[k], normal));
            if (reach <= 1e-9 * glm::dot(edge, edge)) return false;
        }
    }
    return true;
}

// The triangles accepted so far, by the cells of a grid they touch.
class Occupancy {
  public:
    Occupancy(const Chart& chart)
        : m_chart(chart) {
        glm::dvec2 high(-1e300);
        for (const glm::dvec2 p : chart.corners) {
            m_low = glm::min(m_low, p);
            high = glm::max(high, p);
        }
        const glm::dvec2 extent = glm::max(high - m_low, 1e-12);
        const double wanted = static_cast<double>(chart.triangles.size());
        m_cell = std::max(std::sqrt(extent.x * extent.y / wanted),
                          std::max(extent.x, extent.y) / 4096.0);
        m_size = glm::ivec2(extent / m_cell) + 1;
        m_first.assign(static_cast<std::size_t>(m_size.x) * m_size.y, -1);
    }

    bool accept(std::uint32_t triangle) {
        const glm::dvec2* p = &m_chart.corners[3 * std::size_t{triangle}];
        const double area =
            (p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[1].y - p[0].y) * (p[2].x - p[0].x);
        if (area <= 0) return true; // without area it covers nothing
        const glm::ivec2 low = cell(glm::min(p[0], glm::min(p[1], p[2])));
        const glm::ivec2 high = cell(glm::max(p[0], glm::max(p[1], p[2])));
        for (int y = low.y; y <= high.y; ++y) {
            for (int x = low.x; x <= high.x; ++x) {
                for (int e = m_first[at(x, y)]; e >= 0; e = m_entries[e].next) {
                    if (overlap(p, &m_chart.corners[3 * std::size_t{m_entries[e].triangle}]))
                        return false;
                }
            }
        }
        for (int y = low.y; y <= high.y; ++y) {
            for (int x = low.x; x <= high.x; ++x) {
                m_entries.push_back({triangle, m_first[at(x, y)]});
                m_first[at(x, y)] = static_cast<int>(m_entries.size()) - 1;
            }
        }
        return true;
    }

  private:
    struct Entry {
        std::uint32_t triangle;
        int next;
    };

    glm::ivec2 cell(glm::dvec2 p) const {
        return glm::clamp(glm::ivec2((p - m_low) / m_cell), glm::ivec2(0), m_size - 1);
    }
    std::size_t at(int x, int y) const { return static_cast<std::size_t>(y) * m_size.x + x; }

    const Chart& m_chart;
    glm::dvec2 m_low{1e300};
    double m_cell = 1;
    glm::ivec2 m_size{0};
    std::vector<int> m_first;
    std::vector<Entry> m_entries;
};

// Keeps the triangles that fit beside each other and returns the rest as another chart.
Chart splitOff(Chart& chart) {
    Occupancy occupancy(chart);
    Chart kept, rest;
    for (std::uint32_t i = 0; i < chart.triangles.size(); ++i) {
        Chart& to = occupancy.accept(i) ? kept : rest;
        to.triangles.push_back(chart.triangles[i]);
        to.corners.insert(to.corners.end(), chart.corners.begin() + 3 * i,
                          chart.corners.begin() + 3 * i + 3);
    }
    if (!rest.triangles.empty()) chart = std::move(kept);
    return rest;
}

} // namespace

void separateOverlaps(std::vector<Chart>& charts, const base::Progress& progress,
                      cuda::ThreadPool& pool) {
    for (std::size_t first = 0; first < charts.size();) {
        const std::size_t count = charts.size() - first;
        std::vector<Chart> rests(count);
        pool.parallelFor(static_cast<std::int64_t>(count), 1,
                         [&](std::int64_t begin, std::int64_t end, int) {
                             progress.checkStop();
                             for (std::int64_t i = begin; i < end; ++i)
                                 rests[i] = splitOff(charts[first + static_cast<std::size_t>(i)]);
                         });
        first = charts.size();
        for (Chart& rest : rests) {
            if (!rest.triangles.empty()) charts.push_back(std::move(rest));
        }
    }
}

} // namespace maquette::mesh
