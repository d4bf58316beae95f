#pragma once

#include <span>

#include <glm/vec3.hpp>

#include "engine/fields/field.h"

namespace maquette::fields {

struct SurfaceColourSettings {
    float outside = .02f; // where the look inwards begins, world units from the point
    float depth = .45f;   // how far in it goes at most
    int samples = 20;     // closer together near the surface
};

// The colours a camera straight above each surface point would see: volume rendering along the
// inward normal, which the density's gradient gives. A field's colour at the surface itself says
// little where the density is soft, and deep inside it is whatever the optimisation left there.
// points.size() == colour.size(); points without any density take the field's colour there.
void surfaceColour(Field& field, std::span<const glm::vec3> points, std::span<glm::vec3> colour,
                   const SurfaceColourSettings& settings = {});

} // namespace maquette::fields
