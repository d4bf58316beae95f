#pragma once

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/geometry/rasteriser.h"
#include "engine/world/picture.h"

namespace maquette::world {

// The light an object sends to a camera. Internal to this room.
class Shader {
  public:
    Shader(const Object& object, const base::Camera& camera, const Lighting& lighting)
        : m_object(object)
        , m_lighting(lighting)
        , m_eye(camera.position()) {}

    struct Point {
        glm::vec3 normal{0}; // unit, turned towards the camera
        glm::vec3 toEye{0};  // unit
        glm::vec3 albedo{0};
        float openness = 1;
        Finish finish = Finish::Matte;
    };
    Point point(const geometry::Hit& hit) const;
    glm::vec3 colour(const Point& point) const; // display-referred, clamped to [0, 1]

  private:
    const Object& m_object;
    const Lighting& m_lighting;
    glm::vec3 m_eye;
};

} // namespace maquette::world
