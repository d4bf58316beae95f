#pragma once

#include "app/worker/jail.h"
#include "engine/base/mesh.h"

namespace maquette::worker {

// The jail's model as one mesh, read by Assimp: node transforms applied, triangulated, colours
// sRGB-encoded, uvs with their origin at the top left, the first base colour texture decoded.
// Throws Error(BadFile) with half a sentence saying why.
base::Mesh readMesh(const Jail& jail);

} // namespace maquette::worker
