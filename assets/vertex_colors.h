#pragma once

#include <vector>

#include "engine/base/mesh.h"

namespace maquette::assets {

// One colour a vertex for formats without textures: the mesh's own, or its texture sampled at the
// vertices (bilinear, clamped at the edges); empty when it has neither.
std::vector<glm::vec3> vertexColors(const base::Mesh& mesh);

} // namespace maquette::assets
