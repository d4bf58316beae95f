#include "engine/base/mesh.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

namespace maquette::base {

namespace {

template <class Vector>
bool allFinite(const std::vector<Vector>& values) {
    return std::all_of(values.begin(), values.end(), [](const Vector& v) {
        for (int i = 0; i < Vector::length(); ++i) {
            if (!std::isfinite(v[i])) return false;
        }
        return true;
    });
}

} // namespace

Bounds bounds(const Mesh& mesh) {
    if (mesh.positions.empty()) return {};
    Bounds box{mesh.positions.front(), mesh.positions.front()};
    for (const glm::vec3& p : mesh.positions) {
        box.low = glm::min(box.low, p);
        box.high = glm::max(box.high, p);
    }
    return box;
}

void computeNormals(Mesh& mesh) {
    mesh.normals.assign(mesh.positions.size(), glm::vec3(0));
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::vec3 a = mesh.positions[t.x];
        const glm::vec3 normal = glm::cross(mesh.positions[t.y] - a, mesh.positions[t.z] - a);
        for (int i = 0; i < 3; ++i)
            mesh.normals[t[i]] += normal;
    }
    for (glm::vec3& n : mesh.normals) {
        const float length = glm::length(n);
        n = length > 1e-20f ? n / length : glm::vec3(0, 1, 0);
    }
}

const char* firstDefect(const Mesh& mesh) {
    const std::size_t count = mesh.positions.size();
    if (!mesh.normals.empty() && mesh.normals.size() != count)
        return "normals do not match positions";
    if (!mesh.uvs.empty() && mesh.uvs.size() != count) return "uvs do not match positions";
    if (!mesh.colors.empty() && mesh.colors.size() != count) return "colors do not match positions";
    if (mesh.baseColor && mesh.uvs.empty()) return "a texture without uvs";
    if (mesh.normalMap && (mesh.uvs.empty() || mesh.normals.empty()))
        return "a normal map without uvs or normals";
    for (const glm::uvec3& t : mesh.triangles) {
        if (t.x >= count || t.y >= count || t.z >= count) return "a triangle index is out of range";
    }
    if (!allFinite(mesh.positions) || !allFinite(mesh.normals) || !allFinite(mesh.uvs) ||
        !allFinite(mesh.colors)) {
        return "a number is not finite";
    }
    return nullptr;
}

} // namespace maquette::base
