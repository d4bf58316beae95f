#pragma once

#include "engine/nn/ops.h"

namespace maquette::methods::hifa {

using at::Tensor;

// A term of the loss with its gradient; weights are applied by the caller. Both lie where the
// arguments do, and nothing waits for a device.
struct Term {
    Tensor loss;     // a scalar, fp64
    Tensor gradient; // of the argument it is named after
};

// Rays count as opaque above this opacity (the gate delta_r).
inline constexpr double kOpaque = 0.5;

// Mean z-variance over the opaque rays (HiFA, L_zvar); gradient for the z-variances [rays].
Term zVarianceTerm(const Tensor& zVariance, const Tensor& opacity);

// Mean binary entropy of the opacities, in nats; gradient for them.
Term entropyTerm(const Tensor& opacity);

// How far rendered disparities d are from a predictor's d* up to a scale and a shift (HiFA, L_d,
// mean-removed form): mean (k d - d*)^2 over the masked rays with d* of unit variance and the best
// scale k, which is (n - 1) / n (1 - rho^2). An inverted relief must not be free as it is there, so
// a negative correlation rho counts as (n - 1) / n (1 + rho^2). Gradient for d. With fewer than
// kLeastRays masked rays, or nothing to correlate, both are 0.
Term disparityTerm(const Tensor& disparity, const Tensor& target, const Tensor& mask);
inline constexpr std::int64_t kLeastRays = 16;

// v1's form without removing the means: E |k d - d*|^2 with k = <d, d*> / |d|^2.
double projectionResidual(const Tensor& disparity, const Tensor& target);

} // namespace maquette::methods::hifa
