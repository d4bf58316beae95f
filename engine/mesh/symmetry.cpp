#include "engine/mesh/symmetry.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

template <class T>
void appendMix(std::vector<T>& values, std::uint32_t a, std::uint32_t b, float share) {
    if (!values.empty()) values.push_back(glm::mix(T(values[a]), T(values[b]), share));
}

// The half of a mesh on one side of a plane.
class Cut {
  public:
    Cut(base::Mesh& mesh, int axis, float sign, float place)
        : m_mesh(mesh)
        , m_axis(axis)
        , m_place(place)
        , m_height(mesh.positions.size()) {
        const base::Bounds box = base::bounds(mesh);
        const glm::vec3 extent = box.high - box.low;
        const float near = 1e-5f * std::max({extent.x, extent.y, extent.z});
        for (std::size_t i = 0; i < m_height.size(); ++i) {
            const float height = sign * (mesh.positions[i][axis] - place);
            m_height[i] = std::abs(height) <= near ? 0 : height;
            if (m_height[i] == 0) mesh.positions[i][axis] = place;
        }
    }

    void run() {
        std::vector<glm::uvec3> kept;
        for (const glm::uvec3& t : m_mesh.triangles) {
            std::vector<std::uint32_t> polygon; // the part on the side, up to four corners
            bool any = false;
            for (int k = 0; k < 3; ++k) {
                const std::uint32_t a = t[k], b = t[(k + 1) % 3];
                if (m_height[a] >= 0) polygon.push_back(a);
                any = any || m_height[a] > 0;
                if (m_height[a] * m_height[b] < 0) polygon.push_back(crossing(a, b));
            }
            for (std::size_t i = 2; any && i < polygon.size(); ++i)
                kept.push_back({polygon[0], polygon[i - 1], polygon[i]});
        }
        m_mesh.triangles = std::move(kept);
    }

    bool onPlane(std::uint32_t v) const { return m_height[v] == 0; }

  private:
    std::uint32_t crossing(std::uint32_t a, std::uint32_t b) {
        if (a > b) std::swap(a, b); // both triangles at the edge compute the same point
        const auto [entry, fresh] = m_crossings.try_emplace(std::uint64_t{a} << 32 | b, 0u);
        if (!fresh) return entry->second;
        entry->second = static_cast<std::uint32_t>(m_mesh.positions.size());
        // Seams have two vertices at one place: order the ends by position, so that both sides of
        // a seam are cut at bitwise the same point.
        const glm::vec3 &p = m_mesh.positions[a], &q = m_mesh.positions[b];
        const bool swap = std::lexicographical_compare(&q.x, &q.x + 3, &p.x, &p.x + 3);
        if (swap) std::swap(a, b);
        const float share = m_height[a] / (m_height[a] - m_height[b]);
        appendMix(m_mesh.positions, a, b, share);
        m_mesh.positions.back()[m_axis] = m_place;
        appendMix(m_mesh.normals, a, b, share);
        if (!m_mesh.normals.empty()) {
            glm::vec3& n = m_mesh.normals.back();
            n = glm::length(n) > 1e-12f ? glm::normalize(n) : glm::vec3(0, 1, 0);
        }
        appendMix(m_mesh.uvs, a, b, share);
        appendMix(m_mesh.colors, a, b, share);
        m_height.push_back(0);
        return entry->second;
    }

    base::Mesh& m_mesh;
    int m_axis;
    float m_place;
    std::vector<float> m_height; // above the plane, on the side that stays
    std::map<std::uint64_t, std::uint32_t> m_crossings;
};

template <class T>
void appendCopy(std::vector<T>& values, std::uint32_t i) {
    if (!values.empty()) values.push_back(T(values[i]));
}

} // namespace

float middle(const base::Mesh& mesh, Axis axis) {
    const base::Bounds box = base::bounds(mesh);
    const int i = static_cast<int>(axis);
    return (box.low[i] + box.high[i]) / 2;
}

void symmetrise(base::Mesh& mesh, Axis axis, bool keepPositive, float place) {
    const int i = static_cast<int>(axis);
    Cut cut(mesh, i, keepPositive ? 1.0f : -1.0f, place);
    cut.run();
    if (mesh.empty()) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("There is nothing on that side of the plane to mirror. Choose "
                        "the other side."));
    }
    std::vector<std::uint32_t> image(mesh.positions.size(), kNone);
    const std::size_t half = mesh.triangles.size();
    for (std::size_t n = 0; n < half; ++n) {
        glm::uvec3 t = mesh.triangles[n];
        for (int k = 0; k < 3; ++k) {
            std::uint32_t& copy = image[t[k]];
            if (copy == kNone && cut.onPlane(t[k])) copy = t[k];
            if (copy == kNone) {
                copy = static_cast<std::uint32_t>(mesh.positions.size());
                appendCopy(mesh.positions, t[k]);
                mesh.positions.back()[i] = 2 * place - mesh.positions.back()[i];
                appendCopy(mesh.normals, t[k]);
                if (!mesh.normals.empty()) mesh.normals.back()[i] = -mesh.normals.back()[i];
                appendCopy(mesh.uvs, t[k]);
                appendCopy(mesh.colors, t[k]);
            }
            t[k] = copy;
        }
        mesh.triangles.push_back({t.x, t.z, t.y});
    }
    dropUnusedVertices(mesh);
    if (!mesh.normals.empty() && mesh.uvs.empty()) base::computeNormals(mesh);
}

} // namespace maquette::mesh
