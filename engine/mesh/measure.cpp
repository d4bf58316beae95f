#include "engine/mesh/measure.h"

#include <algorithm>

#include <glm/geometric.hpp>

#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

void addExtent(const base::Mesh& mesh, Measure& out) {
    out.bounds = base::bounds(mesh);
    const glm::dvec3 centre = (glm::dvec3(out.bounds.low) + glm::dvec3(out.bounds.high)) * 0.5;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec3 a = glm::dvec3(mesh.positions[t.x]) - centre;
        const glm::dvec3 b = glm::dvec3(mesh.positions[t.y]) - centre;
        const glm::dvec3 c = glm::dvec3(mesh.positions[t.z]) - centre;
        const double doubled = glm::length(glm::cross(b - a, c - a));
        out.area += doubled / 2;
        out.volume += glm::dot(a, glm::cross(b, c)) / 6;
        if (doubled == 0) ++out.degenerateTriangles;
    }
}

// Corners that follow each other round a vertex belong to one fan.
std::int64_t countSplitVertices(const std::vector<glm::uvec3>& triangles, const HalfEdges& halves,
                                std::size_t vertexCount) {
    DisjointSets fans(triangles.size() * 3);
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        const std::uint32_t o = halves.opposite[h];
        if (o == kNone) continue;
        const std::uint32_t afterO = o - o % 3 + (o + 1) % 3; // corner at the start of h
        fans.unite(h, afterO);
    }
    std::vector<std::uint32_t> fanOf(vertexCount, kNone);
    std::vector<bool> split(vertexCount);
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        const std::uint32_t v = triangles[h / 3][h % 3];
        const std::uint32_t fan = fans.find(h);
        if (fanOf[v] == kNone) fanOf[v] = fan;
        if (fanOf[v] != fan) split[v] = true;
    }
    return std::count(split.begin(), split.end(), true);
}

} // namespace

Measure measure(const base::Mesh& mesh) {
    Measure out;
    out.vertices = static_cast<std::int64_t>(mesh.positions.size());
    out.triangles = static_cast<std::int64_t>(mesh.triangles.size());
    addExtent(mesh, out);
    const std::vector<glm::uvec3> triangles = weldedTriangles(mesh);
    const HalfEdges halves = halfEdges(triangles, mesh.positions.size());
    out.boundaryEdges = halves.boundaryEdges;
    out.nonManifoldEdges = halves.nonManifoldEdges;
    out.components = components(triangles, mesh.positions.size()).count;
    out.nonManifoldVertices = countSplitVertices(triangles, halves, mesh.positions.size());
    std::vector<bool> used(mesh.positions.size());
    for (const glm::uvec3& t : triangles)
        used[t.x] = used[t.y] = used[t.z] = true;
    out.eulerNumber = std::count(used.begin(), used.end(), true) - halves.edges + out.triangles;
    return out;
}

} // namespace maquette::mesh
