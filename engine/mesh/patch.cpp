#include "engine/mesh/patch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include <glm/geometric.hpp>

namespace maquette::mesh {

namespace {

glm::dvec3 at(const base::Mesh& mesh, std::uint32_t v) {
    return glm::dvec3(mesh.positions[v]);
}

// What a triangulation is judged by: the sharpest turn first, then the area.
struct Weight {
    double turn = 0;
    double area = 0;
    bool operator<(const Weight& o) const { return turn != o.turn ? turn < o.turn : area < o.area; }
};
constexpr Weight kImpossible{1e300, 1e300};

// The least triangulation of a rim by dynamic programming over its sub-polygons (Barequet and
// Sharir 1995; Liepa 2003, section 3).
class ExactRim {
  public:
    ExactRim(const base::Mesh& mesh, const std::vector<std::uint32_t>& rim, const EdgeSet& edges)
        : m_mesh(mesh)
        , m_rim(rim)
        , m_edges(edges)
        , m_count(rim.size())
        , m_best(m_count * m_count)
        , m_apex(m_count * m_count) {}

    // Empty when the edges that are there leave no way.
    std::vector<glm::uvec3> run() {
        for (std::size_t span = 2; span < m_count; ++span) {
            for (std::size_t i = 0; i + span < m_count; ++i)
                choose(i, i + span);
        }
        if (!(m_best[m_count - 1].turn < 1e200)) return {};
        std::vector<glm::uvec3> out;
        collect(0, m_count - 1, out);
        return out;
    }

  private:
    std::size_t cell(std::size_t i, std::size_t k) const { return i * m_count + k; }

    glm::dvec3 normal(std::size_t i, std::size_t m, std::size_t k) const {
        const glm::dvec3 a = at(m_mesh, m_rim[i]);
        return glm::cross(at(m_mesh, m_rim[k]) - a, at(m_mesh, m_rim[m]) - a);
    }

    void choose(std::size_t i, std::size_t k) {
        Weight best = kImpossible;
        std::size_t apex = i + 1;
        const bool whole = i == 0 && k == m_count - 1;
        if (whole || !m_edges.contains(edgeKey(m_rim[i], m_rim[k]))) {
            for (std::size_t m = i + 1; m < k; ++m) {
                const Weight weight = tried(i, m, k);
                if (weight < best) {
                    best = weight;
                    apex = m;
                }
            }
        }
        m_best[cell(i, k)] = best;
        m_apex[cell(i, k)] = static_cast<std::uint32_t>(apex);
    }

    Weight tried(std::size_t i, std::size_t m, std::size_t k) const {
        const Weight left = m == i + 1 ? Weight{} : m_best[cell(i, m)];
        const Weight right = k == m + 1 ? Weight{} : m_best[cell(m, k)];
        if (left.turn > 1e200 || right.turn > 1e200) return kImpossible;
        const glm::dvec3 own = normal(i, m, k);
        const double length = glm::length(own);
        double turn = std::max(left.turn, right.turn);
        if (m != i + 1) turn = std::max(turn, turnTo(own, length, i, m));
        if (k != m + 1) turn = std::max(turn, turnTo(own, length, m, k));
        return {turn, left.area + right.area + length / 2};
    }

    // 1 - cosine between this triangle and the one below the edge.
    double turnTo(const glm::dvec3& own, double length, std::size_t i, std::size_t k) const {
        const glm::dvec3 other = normal(i, m_apex[cell(i, k)], k);
        const double lengths = length * glm::length(other);
        return lengths > 0 ? 1 - glm::dot(own, other) / lengths : 2;
    }

    void collect(std::size_t i, std::size_t k, std::vector<glm::uvec3>& out) const {
        if (k < i + 2) return;
        const std::size_t m = m_apex[cell(i, k)];
        out.push_back({m_rim[i], m_rim[k], m_rim[m]});
        collect(i, m, out);
        collect(m, k, out);
    }

    const base::Mesh& m_mesh;
    const std::vector<std::uint32_t>& m_rim;
    const EdgeSet& m_edges;
    std::size_t m_count;
    std::vector<Weight> m_best;
    std::vector<std::uint32_t> m_apex;
};

std::uint32_t addVertex(base::Mesh& mesh, const glm::vec3& position, const glm::vec3& color) {
    mesh.positions.push_back(position);
    if (!mesh.normals.empty()) mesh.normals.push_back({0, 1, 0});
    if (!mesh.colors.empty()) mesh.colors.push_back(color);
    return static_cast<std::uint32_t>(mesh.positions.size() - 1);
}

template <class Vertices>
std::uint32_t addMiddle(base::Mesh& mesh, const Vertices& of, int count) {
    glm::dvec3 position(0), color(0);
    for (int i = 0; i < count; ++i) {
        position += at(mesh, of[i]);
        if (!mesh.colors.empty()) color += glm::dvec3(mesh.colors[of[i]]);
    }
    return addVertex(mesh, glm::vec3(position / double(count)), glm::vec3(color / double(count)));
}

} // namespace

std::vector<glm::uvec3> triangulateRim(base::Mesh& mesh, const std::vector<std::uint32_t>& rim,
                                       const EdgeSet& edges) {
    if (rim.size() == 3) return {{rim[0], rim[2], rim[1]}};
    if (rim.size() <= kLongestExact) {
        std::vector<glm::uvec3> exact = ExactRim(mesh, rim, edges).run();
        if (!exact.empty()) return exact;
    }
    std::vector<glm::uvec3> fan;
    const std::uint32_t middle = addMiddle(mesh, rim, static_cast<int>(rim.size()));
    for (std::size_t i = 0; i < rim.size(); ++i)
        fan.push_back({middle, rim[(i + 1) % rim.size()], rim[i]});
    return fan;
}

namespace {

// A patch while it is refined: splits and turns of edges.
class Refinement {
  public:
    Refinement(base::Mesh& mesh, std::vector<glm::uvec3>& patch,
               const std::vector<std::uint32_t>& rim, EdgeSet& edges)
        : m_mesh(mesh)
        , m_patch(patch)
        , m_edges(edges) {
        for (std::size_t i = 0; i < rim.size(); ++i) {
            const double length =
                glm::length(at(mesh, rim[(i + 1) % rim.size()]) - at(mesh, rim[i]));
            for (const std::uint32_t v : {rim[i], rim[(i + 1) % rim.size()]})
                m_size[v] += length / 2;
            m_rimEdges.insert(edgeKey(rim[i], rim[(i + 1) % rim.size()]));
        }
        for (const glm::uvec3& t : patch) {
            for (int k = 0; k < 3; ++k)
                m_edges.insert(edgeKey(t[k], t[(k + 1) % 3]));
        }
        double mean = 0;
        for (const auto& [v, size] : m_size)
            mean += size / static_cast<double>(m_size.size());
        for (const glm::uvec3& t : patch) { // the middle of a fan
            for (int k = 0; k < 3; ++k)
                m_size.try_emplace(t[k], mean);
        }
    }

    void run(std::size_t maxVertices) {
        turnEdges();
        for (int round = 0; round < 12; ++round) {
            if (!split(maxVertices)) return;
            turnEdges();
        }
    }

  private:
    // Liepa 2003, section 4: a triangle is split when its middle is farther from each corner than
    // the edges there are long, by the root of two.
    bool split(std::size_t maxVertices) {
        const std::size_t count = m_patch.size();
        bool any = false;
        for (std::size_t i = 0; i < count && m_added < maxVertices; ++i) {
            const glm::uvec3 t = m_patch[i];
            const glm::dvec3 middle = (at(m_mesh, t.x) + at(m_mesh, t.y) + at(m_mesh, t.z)) / 3.0;
            const double size = (m_size[t.x] + m_size[t.y] + m_size[t.z]) / 3;
            bool large = true;
            for (int k = 0; k < 3; ++k) {
                const double reach = std::sqrt(2.0) * glm::length(middle - at(m_mesh, t[k]));
                large = large && reach > size && reach > m_size[t[k]];
            }
            if (!large) continue;
            const std::uint32_t v = addMiddle(m_mesh, t, 3);
            m_size[v] = size;
            m_patch[i] = {t.x, t.y, v};
            m_patch.push_back({t.y, t.z, v});
            m_patch.push_back({t.z, t.x, v});
            for (int k = 0; k < 3; ++k)
                m_edges.insert(edgeKey(t[k], v));
            ++m_added;
            any = true;
        }
        return any;
    }

    // Turns edges whose opposite angles add up to more than 180 degrees, as long as some do.
    void turnEdges() {
        for (int round = 0; round < 10; ++round) {
            std::map<std::uint64_t, std::array<std::uint32_t, 2>> owners; // ordered: one result
            for (std::uint32_t i = 0; i < m_patch.size(); ++i) {
                for (int k = 0; k < 3; ++k) {
                    auto [entry, fresh] =
                        owners.try_emplace(edgeKey(m_patch[i][k], m_patch[i][(k + 1) % 3]),
                                           std::array<std::uint32_t, 2>{i, i});
                    if (!fresh) entry->second[1] = i;
                }
            }
            std::vector<char> touched(m_patch.size());
            int turned = 0;
            for (const auto& [key, pair] : owners) {
                const bool inner = pair[0] != pair[1] && !m_rimEdges.contains(key);
                if (inner && !touched[pair[0]] && !touched[pair[1]] &&
                    turnEdge(static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key),
                             pair[0], pair[1])) {
                    touched[pair[0]] = touched[pair[1]] = 1;
                    ++turned;
                }
            }
            if (turned == 0) return;
        }
    }

    static std::uint32_t tip(const glm::uvec3& t, std::uint32_t a, std::uint32_t b) {
        return t.x != a && t.x != b ? t.x : t.y != a && t.y != b ? t.y : t.z;
    }

    double angle(std::uint32_t apex, std::uint32_t a, std::uint32_t b) const {
        const glm::dvec3 to = at(m_mesh, a) - at(m_mesh, apex),
                         fro = at(m_mesh, b) - at(m_mesh, apex);
        return std::atan2(glm::length(glm::cross(to, fro)), glm::dot(to, fro));
    }

    bool turnEdge(std::uint32_t a, std::uint32_t b, std::uint32_t first, std::uint32_t second) {
        const std::uint32_t c = tip(m_patch[first], a, b), d = tip(m_patch[second], a, b);
        if (c == d || m_edges.contains(edgeKey(c, d))) return false;
        if (angle(c, a, b) + angle(d, a, b) <= 3.14159265 + 1e-6) return false;
        // Orientation: the edge runs from p to q in the first triangle.
        const glm::uvec3 t = m_patch[first];
        const bool forwards =
            (t.x == a && t.y == b) || (t.y == a && t.z == b) || (t.z == a && t.x == b);
        const std::uint32_t p = forwards ? a : b, q = forwards ? b : a;
        m_patch[first] = {p, d, c};
        m_patch[second] = {q, c, d};
        m_edges.erase(edgeKey(a, b));
        m_edges.insert(edgeKey(c, d));
        return true;
    }

    base::Mesh& m_mesh;
    std::vector<glm::uvec3>& m_patch;
    EdgeSet& m_edges;
    std::map<std::uint32_t, double> m_size; // the length of edges wanted at a vertex
    EdgeSet m_rimEdges;
    std::size_t m_added = 0;
};

} // namespace

void refinePatch(base::Mesh& mesh, std::vector<glm::uvec3>& patch,
                 const std::vector<std::uint32_t>& rim, EdgeSet& edges, std::size_t maxVertices) {
    Refinement(mesh, patch, rim, edges).run(maxVertices);
}

} // namespace maquette::mesh
