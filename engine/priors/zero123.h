#pragma once

#include <array>
#include <filesystem>

#include "engine/nn/clip_vision.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/diffusion_parts.h"

namespace maquette::priors {

// Where a camera looks from: polar angle from +z and azimuth in radians, distance.
struct SphericalPose {
    double polar = 0, azimuth = 0, distance = 1;
};

// Zero-1-to-3's pose numbers [d polar, sin d azimuth, cos d azimuth, d distance], target minus
// condition (Liu et al. 2023).
std::array<float, 4> relativePose(const SphericalPose& condition, const SphericalPose& target);

// A picture and a relative pose as the model sees them.
struct PictureCondition {
    Tensor token;   // [1, 1, context]
    Tensor latents; // [1, channels, size, size]: the posterior's mean, NOT scaled
};

// Zero-1-to-3: a UNet of eight channels that draws a pictured object from elsewhere. fp32; without
// gradients; not thread-safe.
class Zero123 {
  public:
    // From the community's diffusers layout: unet/, vae/, scheduler/, image_encoder/ (a CLIP vision
    // model with projection) and cc_projection/ (projection.weight, projection.bias). Throws
    // Error(NotFound) or Error(BadFile) naming file, field or tensor.
    explicit Zero123(const std::filesystem::path& folder);

    const PriorInfo& info() const { return m_info; }
    const NoiseSchedule& schedule() const { return m_schedule; }

    // image [1, 3, size, size] in [0, 1].
    PictureCondition condition(const Tensor& image, const std::array<float, 4>& pose) const;
    // What guidance steers away from: zeros for both, the token's behind the projection.
    PictureCondition unconditional() const;
    // The model's raw output for latents [n, channels, size, size] at step t, one condition a row.
    Tensor predict(const Tensor& latents, int t, const std::vector<PictureCondition>& rows) const;

    const nn::Vae& vae() const { return m_vae; }

  private:
    PriorInfo m_info;
    NoiseSchedule m_schedule;
    nn::ClipVision m_vision;
    nn::Linear m_projection;
    nn::UNet m_unet;
    nn::Vae m_vae;
};

} // namespace maquette::priors
