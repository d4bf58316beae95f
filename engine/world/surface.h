#pragma once

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

namespace maquette::world {

enum class Pattern : unsigned char { Plain, Wood, Stripes, Dots, Checks };
enum class Finish : unsigned char { Matte, Shiny, Metallic, Glow };

// How one part of an object looks. Colours are display-referred.
struct Surface {
    glm::vec3 colour{0.5f};
    glm::vec3 second{1.0f}; // the pattern's other colour
    Pattern pattern = Pattern::Plain;
    Finish finish = Finish::Matte;
};

// The surface's own colour at pattern coordinates (lengths; see Sculpture).
glm::vec3 albedo(const Surface& surface, const glm::vec2& uv);

// The main surface of an object: a colour of the catalogue (jittered by the caller) in a material.
Surface mainSurface(const glm::vec3& colour, int colourId, int material);

} // namespace maquette::world
