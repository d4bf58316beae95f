#include "engine/base/mesh_placement.h"

#include <glm/geometric.hpp>

namespace maquette::base {

Mesh inUnitSphere(const Mesh& mesh) {
    const Bounds box = bounds(mesh);
    const glm::vec3 middle = 0.5f * (box.low + box.high);
    const float radius = 0.5f * glm::length(box.high - box.low);
    const float scale = radius > 0 ? 1 / radius : 1.0f;
    Mesh copy = mesh;
    for (glm::vec3& position : copy.positions)
        position = scale * (position - middle);
    return copy;
}

} // namespace maquette::base
