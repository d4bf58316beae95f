#include "engine/mesh/clean.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

template <class T>
void pick(std::vector<T>& values, const std::vector<std::uint32_t>& kept) {
    if (values.empty()) return;
    for (std::size_t i = 0; i < kept.size(); ++i)
        values[i] = values[kept[i]]; // kept grows, so nothing is read after it was overwritten
    values.resize(kept.size());
}

double doubledArea(const base::Mesh& mesh, const glm::uvec3& t) {
    const glm::dvec3 a(mesh.positions[t.x]), b(mesh.positions[t.y]), c(mesh.positions[t.z]);
    return glm::length(glm::cross(b - a, c - a));
}

struct ComponentSize {
    double area = 0, volume = 0;
};

std::vector<ComponentSize> sizesOf(const base::Mesh& mesh, const Components& parts) {
    std::vector<ComponentSize> sizes(parts.count);
    const base::Bounds box = base::bounds(mesh);
    const glm::dvec3 centre = (glm::dvec3(box.low) + glm::dvec3(box.high)) * 0.5;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        const glm::uvec3& t = mesh.triangles[i];
        const glm::dvec3 a = glm::dvec3(mesh.positions[t.x]) - centre;
        const glm::dvec3 b = glm::dvec3(mesh.positions[t.y]) - centre;
        const glm::dvec3 c = glm::dvec3(mesh.positions[t.z]) - centre;
        ComponentSize& size = sizes[parts.ofTriangle[i]];
        size.area += glm::length(glm::cross(b - a, c - a)) / 2;
        size.volume += glm::dot(a, glm::cross(b, c)) / 6;
    }
    return sizes;
}

} // namespace

void dropUnusedVertices(base::Mesh& mesh) {
    std::vector<std::uint32_t> number(mesh.positions.size(), kNone), kept;
    for (const glm::uvec3& t : mesh.triangles)
        number[t.x] = number[t.y] = number[t.z] = 0;
    for (std::uint32_t i = 0; i < number.size(); ++i) {
        if (number[i] == kNone) continue;
        number[i] = static_cast<std::uint32_t>(kept.size());
        kept.push_back(i);
    }
    if (kept.size() == mesh.positions.size()) return;
    pick(mesh.positions, kept);
    pick(mesh.normals, kept);
    pick(mesh.uvs, kept);
    pick(mesh.colors, kept);
    for (glm::uvec3& t : mesh.triangles)
        t = {number[t.x], number[t.y], number[t.z]};
}

int removeFloaters(base::Mesh& mesh, const FloaterOptions& options) {
    if (mesh.empty()) return 0;
    const Components parts = components(weldedTriangles(mesh), mesh.positions.size());
    const std::vector<ComponentSize> sizes = sizesOf(mesh, parts);
    // The largest by area among those that face outwards, if any does.
    const auto rank = [](const ComponentSize& s) { return std::pair(s.volume > 0, s.area); };
    const auto largest =
        std::max_element(sizes.begin(), sizes.end(),
                         [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    std::vector<char> keep(parts.count);
    for (std::uint32_t i = 0; i < parts.count; ++i) {
        const bool cavity = options.removeCavities && sizes[i].volume < 0;
        const bool large =
            !options.largestOnly && sizes[i].area >= options.minShare * largest->area;
        keep[i] = large && !cavity;
    }
    keep[static_cast<std::size_t>(largest - sizes.begin())] = 1;
    std::size_t next = 0;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        if (keep[parts.ofTriangle[i]]) mesh.triangles[next++] = mesh.triangles[i];
    }
    mesh.triangles.resize(next);
    dropUnusedVertices(mesh);
    return static_cast<int>(std::count(keep.begin(), keep.end(), 0));
}

namespace {

int dropRepeated(base::Mesh& mesh) {
    const auto end =
        std::remove_if(mesh.triangles.begin(), mesh.triangles.end(),
                       [](const glm::uvec3& t) { return t.x == t.y || t.y == t.z || t.z == t.x; });
    const auto removed = static_cast<int>(mesh.triangles.end() - end);
    mesh.triangles.erase(end, mesh.triangles.end());
    return removed;
}

bool haveCommonEdge(const std::vector<glm::uvec3>& triangles, const HalfEdges& halves,
                    std::uint32_t start, std::uint32_t other) {
    // Walks round the vertex at the start of the half-edge.
    std::uint32_t h = start;
    for (int guard = 0; guard < 1000; ++guard) {
        const glm::uvec3& t = triangles[h / 3];
        if (t.x == other || t.y == other || t.z == other) return true;
        const std::uint32_t back = halves.opposite[h - h % 3 + (h + 2) % 3];
        if (back == kNone) return true; // at a border: leave it alone
        if (back == start) return false;
        h = back;
    }
    return true;
}

// Replaces the longest edge of triangle t by the other diagonal of it and its neighbour.
bool turnLongestEdge(base::Mesh& mesh, const HalfEdges& halves, std::uint32_t t,
                     std::vector<char>& touched) {
    glm::uvec3& own = mesh.triangles[t];
    int longest = 0;
    float best = -1;
    for (int k = 0; k < 3; ++k) {
        const float length = glm::length(mesh.positions[own[k]] - mesh.positions[own[(k + 1) % 3]]);
        if (length > best) {
            best = length;
            longest = k;
        }
    }
    const std::uint32_t half = 3 * t + static_cast<std::uint32_t>(longest);
    const std::uint32_t opposite = halves.opposite[half];
    if (opposite == kNone || touched[t] || touched[opposite / 3]) return false;
    glm::uvec3& other = mesh.triangles[opposite / 3];
    const std::uint32_t a = own[longest], b = own[(longest + 1) % 3], c = own[(longest + 2) % 3];
    const std::uint32_t d = other[(opposite + 2) % 3];
    const std::uint32_t atC = 3 * t + static_cast<std::uint32_t>((longest + 2) % 3);
    if (c == d || haveCommonEdge(mesh.triangles, halves, atC, d)) return false;
    const glm::uvec3 first(a, d, c), second(d, b, c);
    if (doubledArea(mesh, first) == 0 || doubledArea(mesh, second) == 0) return false;
    // Everything round the four corners changes its neighbours.
    touched[t] = touched[opposite / 3] = 1;
    for (const std::uint32_t triangle : {t, opposite / 3}) {
        for (std::uint32_t k = 0; k < 3; ++k) {
            const std::uint32_t next = halves.opposite[3 * triangle + k];
            if (next != kNone) touched[next / 3] = 1;
        }
    }
    own = first;
    other = second;
    return true;
}

} // namespace

int removeDegenerates(base::Mesh& mesh) {
    base::require(mesh.uvs.empty(), "removeDegenerates() would close texture seams");
    mesh.triangles = weldedTriangles(mesh);
    int changed = dropRepeated(mesh);
    for (int pass = 0; pass < 4; ++pass) {
        std::vector<std::uint32_t> flat;
        for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
            if (doubledArea(mesh, mesh.triangles[t]) == 0) flat.push_back(t);
        }
        if (flat.empty()) break;
        const HalfEdges halves = halfEdges(mesh.triangles, mesh.positions.size());
        std::vector<char> touched(mesh.triangles.size());
        int turned = 0;
        for (const std::uint32_t t : flat)
            turned += turnLongestEdge(mesh, halves, t, touched);
        changed += turned;
        if (turned == 0) break;
    }
    dropUnusedVertices(mesh);
    return changed;
}

} // namespace maquette::mesh
