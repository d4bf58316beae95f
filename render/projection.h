#pragma once

#include <glm/mat4x4.hpp>

#include "engine/base/camera.h"

namespace maquette::render {

inline constexpr float kNearPlane = 0.05f;
inline constexpr float kFarPlane = 60.0f;

inline glm::mat4 worldToClip(const base::Camera& camera) {
    return camera.projection(kNearPlane, kFarPlane) * camera.view();
}

} // namespace maquette::render
