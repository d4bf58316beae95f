// The second part of fillHoles(): a patch becomes smooth.

#include "engine/mesh/patch.h"

#include <algorithm>
#include <map>

#include <glm/geometric.hpp>

namespace maquette::mesh {

namespace {

glm::dvec3 at(const base::Mesh& mesh, std::uint32_t v) {
    return glm::dvec3(mesh.positions[v]);
}

// The umbrella operator over a patch, its rim and the ring of the old surface round it:
// (L x)_v = mean of the neighbours - x_v, near neighbours weighing more (1 / distance, as the patch
// lies at first), because rims often have short edges along them and long ones across.
class Umbrella {
  public:
    Umbrella(const base::Mesh& mesh, const std::vector<glm::uvec3>& patch,
             const std::vector<glm::uvec3>& around, std::uint32_t firstNew)
        : m_firstNew(firstNew) {
        for (const std::vector<glm::uvec3>* list : {&patch, &around}) {
            for (const glm::uvec3& t : *list) {
                for (int k = 0; k < 3; ++k) {
                    link(t[k], t[(k + 1) % 3]);
                    link(t[(k + 1) % 3], t[k]);
                }
            }
        }
        std::map<std::uint32_t, bool> judged; // vertices of the patch, rim included
        for (const glm::uvec3& t : patch) {
            for (int k = 0; k < 3; ++k)
                judged[t[k]] = true;
        }
        for (const auto& [v, yes] : judged)
            m_rows.push_back({v, weighted(mesh, v)});
    }

    // r = L x over the judged vertices.
    template <class Get>
    std::vector<glm::dvec3> apply(const Get& x) const {
        std::vector<glm::dvec3> out;
        for (const Row& row : m_rows) {
            glm::dvec3 mean(0);
            for (const auto& [n, weight] : row.ring)
                mean += weight * x(n);
            out.push_back(mean - x(row.vertex));
        }
        return out;
    }

    // L^T r, the entries of new vertices.
    std::vector<glm::dvec3> transposed(const std::vector<glm::dvec3>& r, std::size_t count) const {
        std::vector<glm::dvec3> out(count, glm::dvec3(0));
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const std::uint32_t own = m_rows[i].vertex;
            if (own >= m_firstNew) out[own - m_firstNew] -= r[i];
            for (const auto& [n, weight] : m_rows[i].ring) {
                if (n >= m_firstNew) out[n - m_firstNew] += weight * r[i];
            }
        }
        return out;
    }

  private:
    void link(std::uint32_t a, std::uint32_t b) {
        auto& ring = m_rings[a];
        if (std::find(ring.begin(), ring.end(), b) == ring.end()) ring.push_back(b);
    }
    using Weights = std::vector<std::pair<std::uint32_t, double>>; // add up to 1
    Weights weighted(const base::Mesh& mesh, std::uint32_t v) const {
        Weights out;
        double sum = 0;
        for (const std::uint32_t n : m_rings.at(v)) {
            const double length = glm::length(at(mesh, n) - at(mesh, v));
            out.push_back({n, 1 / std::max(length, 1e-30)});
            sum += out.back().second;
        }
        for (auto& [n, weight] : out)
            weight /= sum;
        return out;
    }

    struct Row {
        std::uint32_t vertex;
        Weights ring;
    };
    std::uint32_t m_firstNew;
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_rings;
    std::vector<Row> m_rows;
};

double product(const std::vector<glm::dvec3>& a, const std::vector<glm::dvec3>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += glm::dot(a[i], b[i]);
    return sum;
}

} // namespace

void fairPatch(base::Mesh& mesh, const std::vector<glm::uvec3>& patch,
               const std::vector<glm::uvec3>& around, std::uint32_t firstNew) {
    const std::size_t count = mesh.positions.size() - firstNew;
    if (count == 0) return;
    const Umbrella umbrella(mesh, patch, around, firstNew);
    std::vector<glm::dvec3> x(count);
    for (std::size_t i = 0; i < count; ++i)
        x[i] = at(mesh, firstNew + static_cast<std::uint32_t>(i));
    const auto all = [&](std::uint32_t v) { return v >= firstNew ? x[v - firstNew] : at(mesh, v); };
    // Conjugate gradients on L^T L x = -L^T L (fixed part).
    std::vector<glm::dvec3> residual = umbrella.transposed(umbrella.apply(all), count);
    for (glm::dvec3& r : residual)
        r = -r;
    std::vector<glm::dvec3> direction = residual;
    double size = product(residual, residual);
    const double enough = size * 1e-12;
    for (int i = 0; i < 400 && size > enough && size > 1e-300; ++i) {
        const auto moved = [&](std::uint32_t v) {
            return v >= firstNew ? direction[v - firstNew] : glm::dvec3(0);
        };
        const std::vector<glm::dvec3> image = umbrella.transposed(umbrella.apply(moved), count);
        const double curvature = product(direction, image);
        if (!(curvature > 0)) break;
        const double step = size / curvature;
        for (std::size_t k = 0; k < count; ++k) {
            x[k] += step * direction[k];
            residual[k] -= step * image[k];
        }
        const double next = product(residual, residual);
        for (std::size_t k = 0; k < count; ++k)
            direction[k] = residual[k] + next / size * direction[k];
        size = next;
    }
    for (std::size_t i = 0; i < count; ++i)
        mesh.positions[firstNew + i] = glm::vec3(x[i]);
}

} // namespace maquette::mesh
