#pragma once

#include "cuda/march.h"

// Front-to-back volume rendering and its exact gradient: Max, "Optical models for direct volume
// rendering", 1995; z-variance: HiFA (arXiv 2305.18766), section 3.3.

namespace maquette::cuda {

// Ray r has the samples start[r] .. start[r + 1] in order of distance; order[i] (null: i) is the
// slot of sample i in density and colour.
struct RaySamples {
    std::int64_t rays = 0;
    const std::uint32_t* start = nullptr;
    const std::uint32_t* order = nullptr;
    const float* t = nullptr;
    const float* delta = nullptr;
    const float* cosine = nullptr; // [rays]
    const float* density = nullptr;
    const float* colour[3] = {};
    const float* background[3] = {}; // [rays] each; null: flatBackground for all
    float flatBackground[3] = {};
};

// Opacities below this count as an empty ray: depth and variance are 0 and pass no gradient.
inline constexpr float kEmptyRay = 1e-5f;

// alpha_i = 1 - exp(-density_i delta_i), w_i = alpha_i prod_{j<i} (1 - alpha_j), S = sum w_i:
//   rgb       = sum w_i c_i + (1 - S) background      [rays, 3]
//   opacity   = S
//   depth     = sum w_i z_i / S                       z along the optical axis
//   zVariance = sum w_i (z_i - depth)^2 / S           weights normalised for each ray
struct Composite {
    RaySamples samples;
    float* rgb = nullptr;
    float* opacity = nullptr;
    float* depth = nullptr;
    float* zVariance = nullptr;
};
void composite(const Backend& backend, const Composite& args);

// From the gradients of the four outputs (any may be null) to those of density and colour, which
// are written at every sample's slot, and of the background where wanted.
struct CompositeBackward {
    RaySamples samples;
    const float* rgb = nullptr; // gradients of the outputs
    const float* opacity = nullptr;
    const float* depth = nullptr;
    const float* zVariance = nullptr;
    float* densityGradient = nullptr;
    float* colourGradient[3] = {};
    float* backgroundGradient[3] = {}; // [rays] each; may be null
};
void compositeBackward(const Backend& backend, const CompositeBackward& args);

} // namespace maquette::cuda
