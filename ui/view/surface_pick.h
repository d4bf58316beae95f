#pragma once

#include <optional>

#include <glm/vec2.hpp>
#include <glm/vec3.hpp>

#include "engine/base/frame.h"

namespace maquette::ui {

// A place on the surface that a preview shows.
struct SurfacePoint {
    glm::vec3 point;
    glm::vec3 normal; // towards the viewer
};

// What lies under a position in pixels of `view`, by the depth of the frame that is shown there;
// nothing beside the object, and for frames without depth in main memory. The frame may be older
// than the view: it is drawn as a picture standing at the origin, and is read as one.
std::optional<SurfacePoint> pickSurface(const base::Frame& frame, const base::Camera& view,
                                        const glm::vec2& position);

// Where a place is seen, in pixels of the view; nothing behind the camera.
std::optional<glm::vec2> project(const base::Camera& view, const glm::vec3& point);

} // namespace maquette::ui
