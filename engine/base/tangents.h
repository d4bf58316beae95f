#pragma once

#include <vector>

#include <glm/vec4.hpp>

#include "engine/base/mesh.h"

namespace maquette::base {

// One tangent a vertex for normal maps, as glTF wants them: xyz is the direction in which u grows,
// unit and at right angles to the normal; the bitangent is w * cross(normal, xyz), w = 1 or -1.
// Corners are weighted by their angles, as MikkTSpace does, so programs that make their own
// tangents come to the same ones wherever a vertex is not shared across a mirrored seam. The
// direction in which v grows in the picture is downwards, so the bitangent points up in it. Needs
// normals and uvs; a vertex without usable uvs gets any tangent.
std::vector<glm::vec4> tangents(const Mesh& mesh);

} // namespace maquette::base
