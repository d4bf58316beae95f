#pragma once

#include "ui/desk/mesh_tools.h"

namespace maquette::studio {

// Measuring by engine/mesh, pictures by the CPU rasteriser of engine/geometry.
ui::MeshTools meshTools();

} // namespace maquette::studio
