#pragma once

#include <algorithm>

#include <glm/geometric.hpp>
#include <glm/mat4x4.hpp>

#include "engine/base/camera.h"

namespace maquette::render {

inline constexpr float kNearPlane = 0.05f;
inline constexpr float kFarPlane = 60.0f;

// The planes follow a camera that stands far away (the flat view's), so that depths stay fine.
inline glm::mat4 worldToClip(const base::Camera& camera) {
    constexpr float kRoom = 24.0f; // round the origin
    const float away = glm::length(camera.position());
    return camera.projection(std::max(kNearPlane, away - kRoom),
                             std::max(kFarPlane, away + kRoom)) *
           camera.view();
}

} // namespace maquette::render
