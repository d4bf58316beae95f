#pragma once

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/rng.h"
#include "engine/geometry/layers.h"
#include "engine/world/object.h"

namespace maquette::world {

// Light fixed to the world, so that a picture tells how an object is turned. Strengths multiply
// display-referred colours; a white surface facing the light reaches about 1.
struct Lighting {
    glm::vec3 direction{0.45f, 0.75f, 0.49f}; // towards the light, unit length
    glm::vec3 tint{1};
    float ambient = 0.45f;
    float hemisphere = 0.22f; // from above
    float diffuse = 0.28f;
    float headlight = 0.14f; // from the camera
    float specular = 1.0f;   // multiplies every finish's own
};
Lighting randomLighting(base::Rng& rng);

// The cameras of the data set: azimuth uniform, elevation -10..60 degrees, field of view 40
// degrees, radius 2.95..3.4, size x size pixels.
base::Camera randomCamera(base::Rng& rng, int size);

// Premultiplied display-referred RGBA, depth along the optical axis, world-space normals.
using Picture = geometry::Layers;
using geometry::AllChannels;
using geometry::ColourChannel;
using geometry::composite;
using geometry::DepthChannel;
using geometry::NormalChannel;

// Thread-safe; a function of its arguments to the last bit. supersampling: samples per pixel and
// axis.
Picture render(const Object& object, const base::Camera& camera, const Lighting& lighting,
               unsigned channels = ColourChannel, int supersampling = 3);

// 35 % white, else a grey in [.25, 1] with a little chroma. Display-referred.
glm::vec3 randomBackground(base::Rng& rng);

} // namespace maquette::world
