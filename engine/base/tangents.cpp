#include "engine/base/tangents.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>

#include "engine/base/error.h"

namespace maquette::base {

namespace {

glm::dvec3 unitOr(const glm::dvec3& v, const glm::dvec3& otherwise) {
    const double length = glm::length(v);
    return length > 1e-20 ? v / length : otherwise;
}

glm::dvec3 flattened(const glm::dvec3& v, const glm::dvec3& normal) {
    return unitOr(v - normal * glm::dot(normal, v), glm::dvec3(0));
}

// Any direction at right angles to the normal.
glm::dvec3 across(const glm::dvec3& n) {
    const glm::dvec3 axis = std::abs(n.x) < 0.6 ? glm::dvec3(1, 0, 0) : glm::dvec3(0, 1, 0);
    return unitOr(axis - n * glm::dot(n, axis), glm::dvec3(0, 0, 1));
}

struct Sums {
    glm::dvec3 tangent{0};
    double turn = 0; // of the uvs: positive where they run as glTF's frame does
};

void addTriangle(const Mesh& mesh, const glm::uvec3& t, std::vector<Sums>& sums) {
    const glm::dvec3 p[3] = {glm::dvec3(mesh.positions[t.x]), glm::dvec3(mesh.positions[t.y]),
                             glm::dvec3(mesh.positions[t.z])};
    const glm::dvec2 a(mesh.uvs[t.x]), ab = glm::dvec2(mesh.uvs[t.y]) - a,
                                       ac = glm::dvec2(mesh.uvs[t.z]) - a;
    const double doubled = ab.x * ac.y - ac.x * ab.y; // with v downwards
    if (doubled == 0) return;
    const glm::dvec3 along = ((p[1] - p[0]) * ac.y - (p[2] - p[0]) * ab.y) / doubled;
    for (int k = 0; k < 3; ++k) {
        const glm::dvec3 normal(mesh.normals[t[k]]);
        const glm::dvec3 next = flattened(p[(k + 1) % 3] - p[k], normal);
        const glm::dvec3 last = flattened(p[(k + 2) % 3] - p[k], normal);
        const double angle = std::acos(std::clamp(glm::dot(next, last), -1.0, 1.0));
        sums[t[k]].tangent += angle * flattened(along, normal);
        sums[t[k]].turn += doubled > 0 ? -angle : angle;
    }
}

} // namespace

std::vector<glm::vec4> tangents(const Mesh& mesh) {
    require(mesh.normals.size() == mesh.positions.size() &&
                mesh.uvs.size() == mesh.positions.size(),
            "tangents() needs normals and uvs");
    std::vector<Sums> sums(mesh.positions.size());
    for (const glm::uvec3& t : mesh.triangles)
        addTriangle(mesh, t, sums);
    std::vector<glm::vec4> out(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const glm::dvec3 normal = unitOr(glm::dvec3(mesh.normals[i]), {0, 1, 0});
        const glm::dvec3 flat = flattened(sums[i].tangent, normal);
        out[i] = glm::vec4(glm::vec3(glm::dot(flat, flat) > 0 ? flat : across(normal)),
                           sums[i].turn < 0 ? -1.0f : 1.0f);
    }
    return out;
}

} // namespace maquette::base
