#pragma once

#include <glm/mat3x3.hpp>

#include "engine/base/mesh.h"

namespace maquette::mesh {

// p -> turn * p * scale + shift. Normals turn along.
struct Placing {
    glm::mat3 turn{1}; // orthonormal
    double scale = 1;
    glm::dvec3 shift{0};
};
void place(base::Mesh& mesh, const Placing& placing);

enum class Pivot { BaseCentre, Centre, Mass };
// Moves the object so that this place of it is at the origin: the middle of its base (the floor
// under it, y = 0), the middle of its box, or its centre of mass (of the surface when it is open).
Placing pivotAt(const base::Mesh& mesh, Pivot pivot);

// Scales about the origin so that an extent (0, 1, 2; 3: the longest) has a length.
Placing scaleTo(const base::Mesh& mesh, int side, double length);

// Turns the direction (0..5: +x, -x, +y, -y, +z, -z) that is up now to +y, then by so many degrees
// about it.
Placing turnUp(int direction, double degrees);

} // namespace maquette::mesh
