#pragma once

#include <array>

#include "engine/base/camera.h"
#include "engine/nn/ops.h"

namespace maquette::priors {

// Cameras in the conventions of models that were trained with others than this program's.

// MVDream's [1, 16]: the camera-to-world matrix, row-major, in Blender's world (z up, the object's
// front towards -y), its translation of unit length: neither distance nor field of view is told.
at::Tensor cameraNumbers(const base::Camera& camera);

// Where a camera looks from: polar angle from the axis that points up and azimuth in radians,
// distance.
struct SphericalPose {
    double polar = 0, azimuth = 0, distance = 1;
};
SphericalPose sphericalPose(const base::Camera& camera);

// Zero-1-to-3's pose numbers [d polar, sin d azimuth, cos d azimuth, d distance], target minus
// condition (Liu et al. 2023).
std::array<float, 4> relativePose(const SphericalPose& condition, const SphericalPose& target);

} // namespace maquette::priors
