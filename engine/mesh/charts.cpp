#include "engine/mesh/charts.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

constexpr float kFacing = 0.2f;      // least cosine between a triangle and its chart's direction
constexpr float kSmallShare = 2e-3f; // charts below this share of the area try to join a neighbour
constexpr int kSweeps = 8;           // of label smoothing
constexpr int kNormalSweeps = 6;     // of normal smoothing, for the labels only

class Segmentation {
  public:
    Segmentation(const base::Mesh& mesh, const base::Progress& progress, cuda::ThreadPool& pool)
        : m_mesh(mesh)
        , m_progress(progress)
        , m_pool(pool)
        , m_count(mesh.triangles.size())
        , m_triangles(weldedTriangles(mesh))
        , m_halves(halfEdges(m_triangles, mesh.positions.size()))
        , m_normals(m_count)
        , m_areas(m_count)
        , m_labels(m_count) {}

    std::vector<Chart> run() {
        measureTriangles();
        labelTriangles();
        collectPatches();
        joinSmallPatches();
        expelTurnedAway();
        return charts();
    }

  private:
    template <class Body>
    void overTriangles(const Body& body) {
        m_progress.checkStop();
        m_pool.parallelFor(static_cast<std::int64_t>(m_count), 8192,
                           [&](std::int64_t begin, std::int64_t end, int) {
                               for (std::int64_t t = begin; t < end; ++t)
                                   body(static_cast<std::uint32_t>(t));
                           });
    }

    template <class Visit>
    void overNeighbours(std::uint32_t t, const Visit& visit) const {
        for (std::uint32_t h = 3 * t; h < 3 * t + 3; ++h) {
            if (m_halves.opposite[h] != kNone) visit(m_halves.opposite[h] / 3);
        }
    }

    void measureTriangles() {
        overTriangles([this](std::uint32_t t) {
            const glm::uvec3& v = m_mesh.triangles[t];
            const glm::vec3 a = m_mesh.positions[v.x];
            const glm::vec3 cross =
                glm::cross(m_mesh.positions[v.y] - a, m_mesh.positions[v.z] - a);
            const float length = glm::length(cross);
            m_areas[t] = length / 2;
            m_normals[t] = length > 0 ? cross / length : glm::vec3(0);
        });
        for (const float area : m_areas)
            m_area += area;
    }

    static glm::vec3 direction(int label) {
        glm::vec3 d(0);
        d[label / 2] = label % 2 ? -1.0f : 1.0f;
        return d;
    }

    static std::uint8_t nearest(glm::vec3 n) {
        const glm::vec3 a = glm::abs(n);
        const int axis = a.x >= a.y && a.x >= a.z ? 0 : a.y >= a.z ? 1 : 2;
        return static_cast<std::uint8_t>(2 * axis + (n[axis] < 0));
    }

    // The nearest direction of smoothed normals, then sweeps in which a triangle takes the label
    // that most of its neighbours have, as long as it faces that way well enough.
    void labelTriangles() {
        std::vector<glm::vec3> smooth(m_count), next(m_count);
        overTriangles([&](std::uint32_t t) { smooth[t] = m_normals[t] * m_areas[t]; });
        for (int sweep = 0; sweep < kNormalSweeps; ++sweep) {
            overTriangles([&](std::uint32_t t) {
                next[t] = smooth[t];
                overNeighbours(t, [&](std::uint32_t n) { next[t] += smooth[n]; });
            });
            smooth.swap(next);
        }
        overTriangles([&](std::uint32_t t) {
            m_labels[t] = nearest(smooth[t]);
            if (glm::dot(m_normals[t], direction(m_labels[t])) < kFacing && m_areas[t] > 0)
                m_labels[t] = nearest(m_normals[t]);
        });
        std::vector<std::uint8_t> labels = m_labels;
        for (int sweep = 0; sweep < kSweeps; ++sweep) {
            overTriangles([&](std::uint32_t t) { labels[t] = bestLabel(t); });
            labels.swap(m_labels);
        }
    }

    std::uint8_t bestLabel(std::uint32_t t) const {
        std::array<float, 6> votes{};
        votes[m_labels[t]] += 0.5f; // ties keep the label
        overNeighbours(t, [&](std::uint32_t n) { votes[m_labels[n]] += 1; });
        int best = m_labels[t];
        float most = -1;
        for (int label = 0; label < 6; ++label) {
            const float facing = glm::dot(m_normals[t], direction(label));
            const bool allowed = facing > kFacing + 0.1f || label == m_labels[t] || m_areas[t] == 0;
            const float vote = votes[label] + 0.8f * facing;
            if (votes[label] > 0 && allowed && vote > most) {
                most = vote;
                best = label;
            }
        }
        return static_cast<std::uint8_t>(best);
    }

    // A new patch of the seed and all that hangs together with it and joins.
    template <class Joins>
    void gather(std::uint32_t seed, Joins&& joins) {
        const auto patch = static_cast<std::uint32_t>(m_patches.size());
        m_patches.emplace_back();
        m_patchOf[seed] = patch;
        std::vector<std::uint32_t> stack{seed};
        while (!stack.empty()) {
            const std::uint32_t t = stack.back();
            stack.pop_back();
            m_patches[patch].push_back(t);
            overNeighbours(t, [&](std::uint32_t n) {
                if (m_patchOf[n] != kNone || !joins(n)) return;
                m_patchOf[n] = patch;
                stack.push_back(n);
            });
        }
    }

    // Connected triangles of one label get the number of one patch.
    void collectPatches() {
        m_patchOf.assign(m_count, kNone);
        for (std::uint32_t seed = 0; seed < m_count; ++seed) {
            if (m_patchOf[seed] != kNone) continue;
            gather(seed, [&](std::uint32_t t) { return m_labels[t] == m_labels[seed]; });
        }
        m_axes.resize(m_patches.size());
        for (std::size_t i = 0; i < m_patches.size(); ++i)
            m_axes[i] = axisOf(m_patches[i]);
    }

    glm::vec3 axisOf(const std::vector<std::uint32_t>& patch) const {
        glm::dvec3 sum(0);
        for (const std::uint32_t t : patch)
            sum += glm::dvec3(m_normals[t]) * static_cast<double>(m_areas[t]);
        const double length = glm::length(sum);
        return length > 0 ? glm::vec3(sum / length) : glm::vec3(0, 1, 0);
    }

    bool faces(std::uint32_t t, glm::vec3 axis) const {
        return m_areas[t] == 0 || glm::dot(m_normals[t], axis) >= kFacing;
    }

    // Small patches, smallest first, go to the neighbour with the longest common border whose
    // direction all their triangles face.
    void joinSmallPatches() {
        std::vector<std::pair<float, std::uint32_t>> small;
        for (std::uint32_t i = 0; i < m_patches.size(); ++i) {
            float area = 0;
            for (const std::uint32_t t : m_patches[i])
                area += m_areas[t];
            if (area < kSmallShare * m_area) small.push_back({area, i});
        }
        std::sort(small.begin(), small.end());
        for (const auto& [area, patch] : small) {
            m_progress.checkStop();
            const std::uint32_t target = bestNeighbour(patch);
            if (target == kNone) continue;
            for (const std::uint32_t t : m_patches[patch]) {
                m_patchOf[t] = target;
                m_patches[target].push_back(t);
            }
            m_patches[patch].clear();
        }
    }

    std::uint32_t bestNeighbour(std::uint32_t patch) const {
        std::vector<std::pair<std::uint32_t, float>> borders;
        for (const std::uint32_t t : m_patches[patch]) {
            for (int k = 0; k < 3; ++k) {
                const std::uint32_t o = m_halves.opposite[3 * t + static_cast<std::uint32_t>(k)];
                if (o == kNone || m_patchOf[o / 3] == patch) continue;
                const glm::uvec3& v = m_mesh.triangles[t];
                const float length =
                    glm::length(m_mesh.positions[v[k]] - m_mesh.positions[v[(k + 1) % 3]]);
                const std::uint32_t other = m_patchOf[o / 3];
                const auto found = std::find_if(borders.begin(), borders.end(),
                                                [&](const auto& b) { return b.first == other; });
                if (found == borders.end())
                    borders.push_back({other, length});
                else
                    found->second += length;
            }
        }
        std::sort(borders.begin(), borders.end(),
                  [](const auto& a, const auto& b) { return a.second > b.second; });
        for (const auto& [other, length] : borders) {
            const bool fits = std::all_of(m_patches[patch].begin(), m_patches[patch].end(),
                                          [&](std::uint32_t t) { return faces(t, m_axes[other]); });
            if (fits) return other;
        }
        return kNone;
    }

    // Triangles that their chart's direction does not see become charts of their own, grown over
    // their like.
    void expelTurnedAway() {
        std::vector<std::uint32_t> expelled;
        for (std::size_t i = 0; i < m_patches.size(); ++i) {
            m_axes[i] = axisOf(m_patches[i]);
            const auto end =
                std::stable_partition(m_patches[i].begin(), m_patches[i].end(),
                                      [&](std::uint32_t t) { return faces(t, m_axes[i]); });
            expelled.insert(expelled.end(), end, m_patches[i].end());
            m_patches[i].erase(end, m_patches[i].end());
        }
        for (const std::uint32_t t : expelled)
            m_patchOf[t] = kNone;
        for (const std::uint32_t seed : expelled) {
            if (m_patchOf[seed] != kNone) continue;
            const glm::vec3 axis = m_normals[seed];
            m_axes.push_back(axis);
            gather(seed, [&](std::uint32_t t) { return faces(t, axis); });
        }
    }

    std::vector<Chart> charts() {
        std::vector<Chart> out;
        std::vector<glm::vec3> axes;
        for (std::size_t i = 0; i < m_patches.size(); ++i) {
            if (m_patches[i].empty()) continue;
            out.emplace_back().triangles = std::move(m_patches[i]);
            axes.push_back(m_axes[i]);
        }
        m_progress.checkStop();
        m_pool.parallelFor(static_cast<std::int64_t>(out.size()), 4,
                           [&](std::int64_t begin, std::int64_t end, int) {
                               for (std::int64_t i = begin; i < end; ++i)
                                   project(out[i], axes[i]);
                           });
        return out;
    }

    // Along the axis onto a plane, enlarged so that the chart keeps its area.
    void project(Chart& chart, glm::vec3 axis) const {
        const glm::dvec3 n(axis);
        const glm::dvec3 helper = std::abs(n.y) < 0.9 ? glm::dvec3(0, 1, 0) : glm::dvec3(1, 0, 0);
        const glm::dvec3 u = glm::normalize(glm::cross(helper, n)), v = glm::cross(n, u);
        double area = 0, flat = 0;
        chart.corners.reserve(chart.triangles.size() * 3);
        for (const std::uint32_t t : chart.triangles) {
            for (int k = 0; k < 3; ++k) {
                const glm::dvec3 p(m_mesh.positions[m_mesh.triangles[t][k]]);
                chart.corners.push_back({glm::dot(p, u), glm::dot(p, v)});
            }
            area += m_areas[t];
            flat += m_areas[t] * std::abs(glm::dot(m_normals[t], axis));
        }
        const double scale = flat > 0 ? std::min(std::sqrt(area / flat), 1.5) : 1.0;
        for (glm::dvec2& corner : chart.corners)
            corner *= scale;
    }

    const base::Mesh& m_mesh;
    const base::Progress& m_progress;
    cuda::ThreadPool& m_pool;
    const std::size_t m_count;
    const std::vector<glm::uvec3> m_triangles; // welded
    const HalfEdges m_halves;
    std::vector<glm::vec3> m_normals; // zero for triangles without area
    std::vector<float> m_areas;
    float m_area = 0;
    std::vector<std::uint8_t> m_labels;
    std::vector<std::uint32_t> m_patchOf;
    std::vector<std::vector<std::uint32_t>> m_patches;
    std::vector<glm::vec3> m_axes; // of the patches
};

} // namespace

std::vector<Chart> makeCharts(const base::Mesh& mesh, const base::Progress& progress,
                              cuda::ThreadPool& pool) {
    return Segmentation(mesh, progress, pool).run();
}

} // namespace maquette::mesh
