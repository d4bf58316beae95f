#pragma once

#include "engine/base/mesh.h"

namespace maquette::base {

// A copy moved and scaled so that the sphere about its box is the unit sphere; a mesh without
// extent is only moved.
Mesh inUnitSphere(const Mesh& mesh);

} // namespace maquette::base
