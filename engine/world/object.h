#pragma once

#include <cstdint>
#include <vector>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "engine/base/mesh.h"
#include "engine/world/spec.h"
#include "engine/world/surface.h"

namespace maquette::world {

// The bounding sphere of every object has this radius round the origin; the rest of the unit sphere
// is margin.
constexpr float kObjectRadius = 0.95f;

// An object ready to be drawn. +y is up and +z its front. A plain value: build it once, share it.
struct Object {
    ObjectSpec spec;
    std::vector<glm::vec3> positions;
    std::vector<glm::vec3> normals;    // unit
    std::vector<glm::vec2> uvs;        // pattern coordinates
    std::vector<float> openness;       // [0, 1]: 1 sees the whole sky, 0 is buried
    std::vector<glm::uvec3> triangles; // counter-clockwise from outside
    std::vector<std::uint8_t> slots;   // one a triangle, into surfaces
    std::vector<Surface> surfaces;
};

// Thread-safe. Throws base::Error(Usage) for a spec out of range.
Object makeObject(const ObjectSpec& spec);

// The ground truth: the same triangles with the surfaces' own colours at the vertices, without
// light. Triangles longer than maxEdge are split so that patterns survive; 0 leaves them.
base::Mesh toMesh(const Object& object, float maxEdge = 0.05f);

} // namespace maquette::world
