#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

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

// Moves each vertex by `step` of the way to the mean of its neighbours. In a closed mesh every
// neighbour is met in two triangles, so adding up the triangles' corners weighs all of them
// equally.
void relax(std::vector<glm::vec3>& positions, const std::vector<glm::uvec3>& triangles,
           const std::vector<char>& fixed, float step) {
    std::vector<glm::vec3> sums(positions.size(), glm::vec3(0));
    std::vector<float> counts(positions.size());
    for (const glm::uvec3& t : triangles) {
        for (int k = 0; k < 3; ++k) {
            sums[t[k]] += positions[t[(k + 1) % 3]] + positions[t[(k + 2) % 3]];
            counts[t[k]] += 2;
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
    const std::vector<char> fixed = borderVertices(triangles, mesh.positions.size());
    for (int i = 0; i < options.iterations; ++i) {
        progress.checkStop();
        relax(mesh.positions, triangles, fixed, options.lambda);
        relax(mesh.positions, triangles, fixed, options.mu);
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
