#pragma once

#include <vector>

#include "engine/base/progress.h"
#include "engine/priors/prior.h"

namespace maquette::methods::hifa {

using at::Tensor;

struct GuidanceSettings {
    double scale = 4;         // of classifier-free guidance
    double imageWeight = 4.8; // lambda_rgb beside 1 for the latent
    double eta = 0;
    bool classical = false; // score distillation: one step, sigma_t^2 as the weight
    int denoiseSteps = 4;   // at most
    priors::GuidanceExtras extras;
    double reconRescale = 0.5; // guideSet()
    base::Progress progress;   // looked at between the blocks of the networks
};

// What the prior says about one rendered view.
struct Guidance {
    Tensor imageGradient; // of the loss with respect to the image
    Tensor imagination;   // xhat, the picture the prior would rather see, in [0, 1]
    // Scalars; like the others they lie on the prior's device, where nothing waits for them.
    Tensor latentLoss; // mean (z - zhat)^2; classical: weighted
    Tensor imageLoss;  // mean (x - xhat)^2
    Tensor ratio;      // |dL_image/dx| / |dL_latent/dx|
};

// zhat: the clean latent that denoising of z_t in several DDIM steps arrives at, without gradients
// (HiFA, iterative denoising).
Tensor denoise(const priors::Prior& prior, const Tensor& noisy, const std::vector<int>& visits,
               const priors::Condition& conditional, const priors::Condition& unconditional,
               const GuidanceSettings& settings, base::Rng& rng);

// Images [n, c, h, w] at size x size pixels, bilinearly; as they are where they have that size. And
// a gradient with respect to the resized ones pulled back to the images.
Tensor resized(const Tensor& images, std::int64_t size);
Tensor pulledBack(const Tensor& gradient, const Tensor& images);

// Gradients of means over many values are too small for fp16: they are computed times this.
double lossScale(const priors::Prior& prior);

// The gradient of HiFA's loss mean (E(x) - zhat)^2 + lambda mean (x - xhat)^2 for an image
// [1, 3, h, h] on the prior's device, x being the image enlarged to the prior's pixels (equation
// L_BGT+, means instead of sums); or of score distillation with the same parts. Noise comes from
// the generator. Nothing but the image takes a gradient. Throws Error(Cancelled), at most one block
// of a network after a stop.
Guidance guide(const priors::Prior& prior, const Tensor& image, int t,
               const priors::Condition& conditional, const priors::Condition& unconditional,
               const GuidanceSettings& settings, base::Rng& rng);

// Score distillation as a residual: w(t) alpha / (2 sigma) |z - zhat_1|^2 has the gradient
// w(t) (ehat - eps). The factor beside the squared norm.
double distillationFactor(const priors::NoiseSchedule& schedule, int t, double weight);

} // namespace maquette::methods::hifa
