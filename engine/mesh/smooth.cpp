#include <algorithm>
#include <cmath>
#include <optional>

#include <glm/geometric.hpp>
#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

std::vector<char> borderVertices(const std::vector<glm::uvec3>& triangles,
                                 std::size_t vertexCount) {
    const HalfEdges halves = halfEdges(triangles, vertexCount);
    std::vector<char> border(vertexCount);
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        if (halves.opposite[h] != kNone) continue;
        border[triangles[h / 3][h % 3]] = 1;
        border[triangles[h / 3][(h + 1) % 3]] = 1;
    }
    return border;
}

// Which vertices lie on creases: the other ends of their crease edges, two for a place along one.
class Creases {
  public:
    Creases(const std::vector<glm::vec3>& positions, const std::vector<glm::uvec3>& triangles,
            float degrees, std::vector<char>& fixed)
        : m_ends(positions.size(), glm::uvec2(kNone)) {
        const HalfEdges halves = halfEdges(triangles, positions.size());
        const double least = std::cos(glm::radians(double{degrees}));
        const auto normal = [&](const glm::uvec3& t) {
            const glm::dvec3 a(positions[t.x]);
            const glm::dvec3 n =
                glm::cross(glm::dvec3(positions[t.y]) - a, glm::dvec3(positions[t.z]) - a);
            return n / std::max(glm::length(n), 1e-300);
        };
        for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
            const std::uint32_t o = halves.opposite[h];
            if (o == kNone || o < h) continue;
            if (glm::dot(normal(triangles[h / 3]), normal(triangles[o / 3])) >= least) continue;
            const std::uint32_t a = triangles[h / 3][h % 3], b = triangles[h / 3][(h + 1) % 3];
            add(a, b, fixed);
            add(b, a, fixed);
        }
        for (std::size_t v = 0; v < m_ends.size(); ++v)
            fixed[v] |= m_ends[v].x != kNone && m_ends[v].y == kNone; // where a crease ends
    }

    // The two neighbours along the crease through a vertex; .x = kNone: none goes through it.
    const glm::uvec2& ends(std::size_t v) const { return m_ends[v]; }

  private:
    void add(std::uint32_t from, std::uint32_t to, std::vector<char>& fixed) {
        glm::uvec2& ends = m_ends[from];
        if (ends.x == kNone)
            ends.x = to;
        else if (ends.y == kNone)
            ends.y = to;
        else
            fixed[from] = 1; // a corner of three creases
    }
    std::vector<glm::uvec2> m_ends;
};

// Moves each vertex by `step` of the way to the mean of its neighbours. In a closed mesh every
// neighbour is met in two triangles, so adding up the triangles' corners weighs all of them
// equally.
void relax(std::vector<glm::vec3>& positions, const std::vector<glm::uvec3>& triangles,
           const std::vector<char>& fixed, const Creases* creases, float step) {
    std::vector<glm::vec3> sums(positions.size(), glm::vec3(0));
    std::vector<float> counts(positions.size());
    for (const glm::uvec3& t : triangles) {
        for (int k = 0; k < 3; ++k) {
            sums[t[k]] += positions[t[(k + 1) % 3]] + positions[t[(k + 2) % 3]];
            counts[t[k]] += 2;
        }
    }
    if (creases) {
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const glm::uvec2& ends = creases->ends(i);
            if (ends.y == kNone) continue;
            sums[i] = positions[ends.x] + positions[ends.y];
            counts[i] = 2;
        }
    }
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (counts[i] > 0 && !fixed[i]) positions[i] += step * (sums[i] / counts[i] - positions[i]);
    }
}

} // namespace

void smooth(base::Mesh& mesh, const SmoothOptions& options, const base::Progress& progress) {
    const std::vector<std::uint32_t> first = weldByPosition(mesh.positions);
    const std::vector<glm::uvec3> triangles = weldedTriangles(mesh);
    std::vector<char> fixed = borderVertices(triangles, mesh.positions.size());
    std::optional<Creases> creases;
    if (options.crease < 180) creases.emplace(mesh.positions, triangles, options.crease, fixed);
    const Creases* along = creases ? &*creases : nullptr;
    for (int i = 0; i < options.iterations; ++i) {
        progress.checkStop();
        relax(mesh.positions, triangles, fixed, along, options.lambda);
        relax(mesh.positions, triangles, fixed, along, options.mu);
        progress(static_cast<float>(i + 1) / static_cast<float>(options.iterations));
    }
    for (std::size_t i = 0; i < first.size(); ++i)
        mesh.positions[i] = mesh.positions[first[i]]; // both sides of a seam move together
    if (!mesh.normals.empty()) base::computeNormals(mesh);
}

float projectToLevel(base::Mesh& mesh, const FieldSampler& sampler, float level, float voxel,
                     int iterations, const base::Progress& progress, int batch) {
    base::require(mesh.normals.size() == mesh.positions.size(), "projectToLevel() needs normals");
    const std::vector<glm::vec3> start = mesh.positions;
    const float reach = voxel / 2, probe = voxel / 4;
    std::vector<glm::vec3> points;
    std::vector<float> values;
    float worst = 0;
    for (int round = 0; round < iterations; ++round) {
        worst = 0;
        for (std::size_t begin = 0; begin < start.size();
             begin += static_cast<std::size_t>(batch)) {
            progress.checkStop();
            const std::size_t end = std::min(start.size(), begin + static_cast<std::size_t>(batch));
            points.clear();
            for (std::size_t i = begin; i < end; ++i) {
                for (const float offset : {-probe, 0.0f, probe})
                    points.push_back(mesh.positions[i] + offset * mesh.normals[i]);
            }
            values.resize(points.size());
            sampler(points, values);
            for (std::size_t i = begin; i < end; ++i) {
                const float* v = &values[3 * (i - begin)];
                const float slope = (v[2] - v[0]) / (2 * probe); // negative: values fall outwards
                const float step = (level - v[1]) / slope;
                if (!(slope < 0) || !std::isfinite(step)) continue;
                const glm::vec3 moved = mesh.positions[i] + step * mesh.normals[i] - start[i];
                const float length = glm::length(moved);
                mesh.positions[i] = start[i] + (length > reach ? moved * (reach / length) : moved);
                if (length <= reach) worst = std::max(worst, std::abs(step));
            }
            progress((static_cast<float>(round) +
                      static_cast<float>(end) / static_cast<float>(start.size())) /
                     static_cast<float>(iterations));
        }
    }
    base::computeNormals(mesh);
    return worst;
}

} // namespace maquette::mesh
