#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "engine/base/image.h"

namespace maquette::base {

// Indexed triangles, counter-clockwise seen from outside. Per-vertex arrays are either empty or as
// long as positions. Colours and the texture are display-referred (sRGB-encoded).
struct Mesh {
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals; // unit length
    std::vector<glm::vec2> uvs;     // origin at the texture's top left, as in glTF
    std::vector<glm::vec3> colors;  // [0, 1]
    std::vector<glm::uvec3> triangles;
    std::shared_ptr<const Image8> baseColor; // 3 or 4 channels; needs uvs
    std::shared_ptr<const Image8> normalMap; // 3 channels, +y up, in the frame of tangents(); needs
                                             // uvs and normals
    float metallic = 0.0f;
    float roughness = 0.9f;

    bool empty() const { return triangles.empty(); }
};

struct Bounds {
    glm::vec3 low{0};
    glm::vec3 high{0};
};

Bounds bounds(const Mesh& mesh);

// Area-weighted vertex normals from the triangles; vertices without area get +y.
void computeNormals(Mesh& mesh);

// Empty when the mesh keeps its invariants (indices in range, array lengths, finite numbers),
// otherwise the first violation in words.
const char* firstDefect(const Mesh& mesh);

} // namespace maquette::base
