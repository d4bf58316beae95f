#pragma once

#include <cstdint>

#include "engine/base/camera.h"
#include "engine/nn/ops.h"

namespace maquette::priors {

inline constexpr std::int64_t kRayMapChannels = 6;

// The camera as seen by the starter UNet: for each latent pixel the points where its central ray
// enters and leaves the unit sphere, in object space [1, 6, size, size]; for rays that miss, twice
// the point of the ray nearest to the origin. All zeros mean "no camera".
at::Tensor rayMap(const base::Camera& camera, std::int64_t size);

} // namespace maquette::priors
