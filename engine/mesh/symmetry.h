#pragma once

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

enum class Axis { X, Y, Z };

// Keeps what lies on one side of the plane axis = place and puts its mirror image on the other. The
// halves share their vertices on the plane, so a closed surface that the plane cuts stays closed;
// triangles are cut, values at the cut are interpolated, triangles within the plane go. Vertices
// that come within a hundred-thousandth of the longest side of the plane move onto it. Texture
// coordinates are mirrored with their triangles. Throws Error(Usage) when nothing lies on that
// side.
void symmetrise(base::Mesh& mesh, Axis axis, bool keepPositive, float place);

// The middle of the box along an axis, where a lopsided object's plane usually is wanted.
float middle(const base::Mesh& mesh, Axis axis);

} // namespace maquette::mesh
