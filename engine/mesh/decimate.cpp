#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/quadric.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

// Long edges cost a little where the surface is flat, which keeps triangles from becoming needles.
constexpr double kLengthCost = 1e-4;

struct Candidate {
    double cost;
    std::uint32_t a, b;                            // the edge; b goes
    std::uint32_t stampA, stampB;                  // of its ends when the cost was computed
    bool operator<(const Candidate& other) const { // the queue's greatest is the cheapest
        if (cost != other.cost) return cost > other.cost;
        return a != other.a ? a > other.a : b > other.b;
    }
};

class Decimation {
  public:
    Decimation(base::Mesh& mesh, float maxError)
        : m_mesh(mesh)
        , m_around(mesh.positions.size())
        , m_quadrics(mesh.positions.size())
        , m_stamps(mesh.positions.size())
        , m_marks(mesh.positions.size())
        , m_border(mesh.positions.size())
        , m_left(static_cast<std::int64_t>(mesh.triangles.size())) {
        const base::Bounds box = base::bounds(mesh);
        const glm::vec3 extent = box.high - box.low;
        m_maxError = double{maxError} * std::max({extent.x, extent.y, extent.z});
        for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t)
            addTriangle(t);
        for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t)
            addBorders(t);
    }

    // Collapses edges, the cheapest first, until so many triangles are left or none may go.
    // flatness: the least cosine between a triangle's old and new normal.
    void run(std::int64_t target, double flatness, const base::Progress& progress) {
        const std::int64_t start = m_left;
        m_flatness = flatness;
        m_queue = {};
        for (std::uint32_t v = 0; v < m_around.size(); ++v)
            queueEdges(v, true);
        for (std::int64_t turn = 0; m_left > target && !m_queue.empty(); ++turn) {
            if (turn % 4096 == 0) {
                progress.checkStop();
                progress(static_cast<float>(start - m_left) / static_cast<float>(start - target));
            }
            const Candidate next = m_queue.top();
            m_queue.pop();
            if (next.stampA == m_stamps[next.a] && next.stampB == m_stamps[next.b])
                tryCollapse(next);
        }
    }

    std::int64_t left() const { return m_left; }

    void finish() {
        std::erase_if(m_mesh.triangles, [](const glm::uvec3& t) { return t.x == t.y; });
        dropUnusedVertices(m_mesh);
    }

  private:
    glm::dvec3 at(std::uint32_t v) const { return glm::dvec3(m_mesh.positions[v]); }

    void addTriangle(std::uint32_t t) {
        const glm::uvec3& c = m_mesh.triangles[t];
        const Quadric plane = Quadric::ofTriangle(at(c.x), at(c.y), at(c.z));
        for (int k = 0; k < 3; ++k) {
            m_around[c[k]].push_back(t);
            m_quadrics[c[k]] += plane;
        }
    }

    // Edges of one triangle hold their line: a plane through them, upright on the triangle.
    void addBorders(std::uint32_t t) {
        const glm::uvec3& c = m_mesh.triangles[t];
        for (int k = 0; k < 3; ++k) {
            const std::uint32_t a = c[k], b = c[(k + 1) % 3];
            if (trianglesAt(a, b) != 1) continue;
            const glm::dvec3 up = glm::cross(at(b) - at(a), at(c[(k + 2) % 3]) - at(a));
            const Quadric wall = Quadric::ofTriangle(
                at(a), at(b), at(a) + up / (glm::length(up) + 1e-30) * glm::length(at(b) - at(a)));
            m_quadrics[a] += wall;
            m_quadrics[b] += wall;
            m_border[a] = m_border[b] = 1;
        }
    }

    int trianglesAt(std::uint32_t a, std::uint32_t b) const {
        int count = 0;
        for (const std::uint32_t t : m_around[a]) {
            const glm::uvec3& c = m_mesh.triangles[t];
            count += c.x == b || c.y == b || c.z == b;
        }
        return count;
    }

    template <class Visit>
    void forNeighbours(std::uint32_t v, const Visit& visit) {
        ++m_mark;
        m_marks[v] = m_mark;
        for (const std::uint32_t t : m_around[v]) {
            for (int k = 0; k < 3; ++k) {
                const std::uint32_t other = m_mesh.triangles[t][k];
                if (std::exchange(m_marks[other], m_mark) != m_mark) visit(other);
            }
        }
    }

    void queueEdges(std::uint32_t v, bool eachOnce) {
        forNeighbours(v, [&](std::uint32_t other) {
            if (eachOnce && other < v) return;
            const double cost = costOf(v, other, nullptr);
            if (cost < std::numeric_limits<double>::infinity())
                m_queue.push({cost, v, other, m_stamps[v], m_stamps[other]});
        });
    }

    // Infinite beyond the error budget.
    double costOf(std::uint32_t a, std::uint32_t b, glm::dvec3* where) const {
        const Quadric sum = m_quadrics[a] + m_quadrics[b];
        const glm::dvec3 best = sum.lowest(at(a), at(b));
        if (where) *where = best;
        const double error = std::max(sum.at(best), 0.0);
        if (error > m_maxError * m_maxError * sum.weight)
            return std::numeric_limits<double>::infinity();
        const glm::dvec3 edge = at(a) - at(b);
        return error + kLengthCost * sum.weight * glm::dot(edge, edge);
    }

    // The link condition (Dey et al. 1999): the ends of the edge have no neighbours in common but
    // the tips of the edge's triangles; so the surface stays a manifold of the same genus.
    bool keepsTopology(std::uint32_t a, std::uint32_t b) {
        int shared = 0;
        forNeighbours(a, [](std::uint32_t) {});
        const std::uint32_t nextToA = m_mark;
        m_tips.clear();
        for (const std::uint32_t t : m_around[b]) {
            const glm::uvec3& c = m_mesh.triangles[t];
            if (c.x == a || c.y == a || c.z == a) {
                ++shared;
                for (int k = 0; k < 3; ++k) {
                    if (c[k] != a && c[k] != b) m_tips.push_back(c[k]);
                }
            }
        }
        if (shared < 1 || shared > 2) return false;
        if (m_border[a] && m_border[b] && shared == 2) return false; // would pinch the border
        if (shared == 2 && m_tips[0] == m_tips[1]) return false;
        for (const std::uint32_t tip : m_tips) {
            if (!m_border[tip] && m_around[tip].size() <= 3) return false;
        }
        for (const std::uint32_t t : m_around[b]) {
            for (int k = 0; k < 3; ++k) {
                const std::uint32_t other = m_mesh.triangles[t][k];
                const bool tip = std::find(m_tips.begin(), m_tips.end(), other) != m_tips.end();
                if (other != a && other != b && !tip && m_marks[other] == nextToA) return false;
            }
        }
        return true;
    }

    // Whether no triangle at vertex v but those at `except` turns over or collapses.
    bool keepsShape(std::uint32_t v, std::uint32_t except, const glm::dvec3& moved) const {
        for (const std::uint32_t t : m_around[v]) {
            const glm::uvec3& c = m_mesh.triangles[t];
            if (c.x == except || c.y == except || c.z == except) continue;
            const int k = c.x == v ? 0 : c.y == v ? 1 : 2;
            const glm::dvec3 p = at(c[(k + 1) % 3]), edge = at(c[(k + 2) % 3]) - p;
            const glm::dvec3 before = glm::cross(edge, at(v) - p),
                             after = glm::cross(edge, moved - p);
            const double lengths = glm::length(before) * glm::length(after);
            const double longest = std::max(glm::dot(edge, edge), glm::dot(moved - p, moved - p));
            if (glm::length(after) < 1e-3 * longest) return false; // a needle
            if (glm::dot(before, after) < m_flatness * lengths) return false;
        }
        return true;
    }

    void tryCollapse(const Candidate& edge) {
        const std::uint32_t a = edge.a, b = edge.b;
        glm::dvec3 where;
        costOf(a, b, &where);
        where = glm::dvec3(glm::vec3(where)); // what will be stored
        if (!keepsTopology(a, b) || !keepsShape(a, b, where) || !keepsShape(b, a, where)) return;
        m_mesh.positions[a] = glm::vec3(where);
        m_quadrics[a] += m_quadrics[b];
        m_border[a] |= m_border[b];
        for (const std::uint32_t t : m_around[b])
            takeOver(t, a, b);
        m_around[b].clear();
        std::erase_if(m_around[a], [&](std::uint32_t t) {
            return m_mesh.triangles[t].x == m_mesh.triangles[t].y;
        });
        ++m_stamps[b];
        ++m_stamps[a];
        queueEdges(a, false);
    }

    // Triangle t of b becomes one of a, or goes when it has a already.
    void takeOver(std::uint32_t t, std::uint32_t a, std::uint32_t b) {
        glm::uvec3& c = m_mesh.triangles[t];
        if (c.x != a && c.y != a && c.z != a) {
            (c.x == b ? c.x : c.y == b ? c.y : c.z) = a;
            m_around[a].push_back(t);
            return;
        }
        for (int k = 0; k < 3; ++k) {
            if (c[k] != a && c[k] != b) std::erase(m_around[c[k]], t);
        }
        c = glm::uvec3(0); // removed by finish()
        --m_left;
    }

    base::Mesh& m_mesh;
    std::vector<std::vector<std::uint32_t>> m_around; // triangles at each vertex
    std::vector<Quadric> m_quadrics;
    std::vector<std::uint32_t> m_stamps; // change with each move of a vertex
    std::vector<std::uint32_t> m_marks;
    std::vector<char> m_border;
    std::vector<std::uint32_t> m_tips;
    std::priority_queue<Candidate> m_queue;
    std::int64_t m_left;
    std::uint32_t m_mark = 0;
    double m_maxError = 0, m_flatness = 0;
};

} // namespace

void decimate(base::Mesh& mesh, std::int64_t triangles, float maxError,
              const base::Progress& progress) {
    base::require(mesh.uvs.empty(), "decimate() is for meshes without uvs");
    triangles = std::max<std::int64_t>(triangles, 4);
    progress.checkStop();
    if (static_cast<std::int64_t>(mesh.triangles.size()) <= triangles) return;
    Decimation decimation(mesh, maxError);
    // Creases of a noisy surface may have to turn farther than is good for a smooth one.
    for (const double flatness : {0.5, 0.1, -0.5}) {
        if (decimation.left() > triangles) decimation.run(triangles, flatness, progress);
    }
    decimation.finish();
    if (!mesh.normals.empty()) base::computeNormals(mesh);
}

} // namespace maquette::mesh
