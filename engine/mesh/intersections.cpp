#include "engine/mesh/intersections.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <vector>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

struct Box {
    glm::vec3 low, high;
};

// Triangles by the cells of a regular grid they reach into; cells are about two triangles wide.
class Cells {
  public:
    Cells(const base::Mesh& mesh, const std::vector<Box>& boxes)
        : m_low(base::bounds(mesh).low) {
        double sum = 0;
        for (const Box& box : boxes) {
            const glm::vec3 size = box.high - box.low;
            sum += std::max({size.x, size.y, size.z});
        }
        m_size = static_cast<float>(
            std::max(2 * sum / std::max<double>(1, static_cast<double>(boxes.size())), 1e-30));
        for (std::uint32_t i = 0; i < boxes.size(); ++i) {
            const glm::ivec3 first = cell(boxes[i].low), last = cell(boxes[i].high);
            for (int z = first.z; z <= last.z; ++z) {
                for (int y = first.y; y <= last.y; ++y) {
                    for (int x = first.x; x <= last.x; ++x)
                        m_lists[key({x, y, z})].push_back(i);
                }
            }
        }
    }

    glm::ivec3 cell(const glm::vec3& p) const {
        return glm::ivec3(glm::clamp(glm::floor((p - m_low) / m_size), 0.0f, 2.0e6f));
    }
    static std::uint64_t key(const glm::ivec3& c) {
        return std::uint64_t(c.x) << 42 | std::uint64_t(c.y) << 21 | std::uint64_t(c.z);
    }
    const std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>& lists() const {
        return m_lists;
    }

  private:
    glm::vec3 m_low;
    float m_size = 1;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_lists;
};

struct Corners {
    glm::dvec3 p[3];
};

// Whether a segment passes through the inside of a triangle (Moeller and Trumbore 1997).
bool pierces(const glm::dvec3& from, const glm::dvec3& to, const Corners& t) {
    constexpr double edge = 1e-9;
    const glm::dvec3 way = to - from, e = t.p[1] - t.p[0], f = t.p[2] - t.p[0];
    const glm::dvec3 h = glm::cross(way, f);
    const double det = glm::dot(e, h);
    const double scale = glm::length(way) * glm::length(e) * glm::length(f);
    if (!(std::abs(det) > 1e-12 * scale)) return false; // parallel
    const glm::dvec3 s = from - t.p[0];
    const double u = glm::dot(s, h) / det;
    if (u <= edge || u >= 1 - edge) return false;
    const glm::dvec3 q = glm::cross(s, e);
    const double v = glm::dot(way, q) / det;
    if (v <= edge || u + v >= 1 - edge) return false;
    const double at = glm::dot(f, q) / det;
    return at > edge && at < 1 - edge;
}

bool cross(const Corners& a, const Corners& b) {
    for (int k = 0; k < 3; ++k) {
        if (pierces(a.p[k], a.p[(k + 1) % 3], b) || pierces(b.p[k], b.p[(k + 1) % 3], a))
            return true;
    }
    return false;
}

bool shareVertex(const glm::uvec3& a, const glm::uvec3& b) {
    for (int i = 0; i < 3; ++i) {
        if (a[i] == b.x || a[i] == b.y || a[i] == b.z) return true;
    }
    return false;
}

} // namespace

std::int64_t crossingTriangles(const base::Mesh& mesh, const base::Progress& progress) {
    const std::vector<glm::uvec3> triangles = weldedTriangles(mesh);
    std::vector<Box> boxes;
    const auto corners = [&](std::uint32_t i) {
        const glm::uvec3& t = mesh.triangles[i];
        return Corners{{glm::dvec3(mesh.positions[t.x]), glm::dvec3(mesh.positions[t.y]),
                        glm::dvec3(mesh.positions[t.z])}};
    };
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::vec3 &a = mesh.positions[t.x], &b = mesh.positions[t.y],
                        &c = mesh.positions[t.z];
        boxes.push_back({glm::min(a, glm::min(b, c)), glm::max(a, glm::max(b, c))});
    }
    const Cells cells(mesh, boxes);
    std::vector<char> crossed(triangles.size());
    std::size_t done = 0;
    for (const auto& [key, list] : cells.lists()) {
        if (++done % 4096 == 0) progress.checkStop();
        for (std::size_t i = 0; i < list.size(); ++i) {
            for (std::size_t k = i + 1; k < list.size(); ++k) {
                const std::uint32_t a = list[i], b = list[k];
                const glm::vec3 low = glm::max(boxes[a].low, boxes[b].low);
                const glm::vec3 high = glm::min(boxes[a].high, boxes[b].high);
                if (low.x > high.x || low.y > high.y || low.z > high.z) continue;
                if (Cells::key(cells.cell(low)) != key) continue; // that cell's turn
                if ((crossed[a] && crossed[b]) || shareVertex(triangles[a], triangles[b])) continue;
                if (cross(corners(a), corners(b))) crossed[a] = crossed[b] = 1;
            }
        }
    }
    return std::count(crossed.begin(), crossed.end(), 1);
}

} // namespace maquette::mesh
