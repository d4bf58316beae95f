#include "engine/mesh/place.h"

#include <algorithm>
#include <cmath>

#include <glm/geometric.hpp>
#include <glm/matrix.hpp>
#include <glm/trigonometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/measure.h"

namespace maquette::mesh {

void place(base::Mesh& mesh, const Placing& placing) {
    const glm::dmat3 turn(placing.turn);
    for (glm::vec3& p : mesh.positions)
        p = glm::vec3(turn * glm::dvec3(p) * placing.scale + placing.shift);
    if (placing.turn == glm::mat3(1)) return;
    for (glm::vec3& n : mesh.normals)
        n = glm::vec3(turn * glm::dvec3(n));
}

namespace {

glm::dvec3 centreOfMass(const base::Mesh& mesh, const glm::dvec3& from) {
    const bool closed = measure(mesh).watertight();
    glm::dvec3 sum(0);
    double weights = 0;
    for (const glm::uvec3& t : mesh.triangles) {
        const glm::dvec3 a = glm::dvec3(mesh.positions[t.x]) - from;
        const glm::dvec3 b = glm::dvec3(mesh.positions[t.y]) - from;
        const glm::dvec3 c = glm::dvec3(mesh.positions[t.z]) - from;
        const double weight =
            closed ? glm::dot(a, glm::cross(b, c)) / 6 : glm::length(glm::cross(b - a, c - a)) / 2;
        sum += weight * (a + b + c) / (closed ? 4.0 : 3.0);
        weights += weight;
    }
    return std::abs(weights) > 1e-300 ? from + sum / weights : from;
}

} // namespace

Placing pivotAt(const base::Mesh& mesh, Pivot pivot) {
    const base::Bounds box = base::bounds(mesh);
    glm::dvec3 at = (glm::dvec3(box.low) + glm::dvec3(box.high)) * 0.5;
    if (pivot == Pivot::BaseCentre) at.y = box.low.y;
    if (pivot == Pivot::Mass) at = centreOfMass(mesh, at);
    return {.shift = -at};
}

Placing scaleTo(const base::Mesh& mesh, int side, double length) {
    const base::Bounds box = base::bounds(mesh);
    const glm::dvec3 extent = glm::dvec3(box.high) - glm::dvec3(box.low);
    const double now = side < 3 ? extent[side] : std::max({extent.x, extent.y, extent.z});
    if (!(now > 0)) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("The object is flat along that side and cannot be scaled by "
                                      "it. Choose another side."));
    }
    return {.scale = length / now};
}

Placing turnUp(int direction, double degrees) {
    // Columns: where x, y and z go.
    const glm::vec3 x(1, 0, 0), y(0, 1, 0), z(0, 0, 1);
    const glm::mat3 turns[6] = {{y, -x, z},  {-y, x, z}, {x, y, z},
                                {x, -y, -z}, {x, -z, y}, {x, z, -y}};
    const double angle = glm::radians(degrees);
    const auto c = static_cast<float>(std::cos(angle)), s = static_cast<float>(std::sin(angle));
    const glm::mat3 about(glm::vec3(c, 0, -s), y, glm::vec3(s, 0, c));
    return {.turn = degrees == 0 ? turns[direction] : about * turns[direction]};
}

} // namespace maquette::mesh
