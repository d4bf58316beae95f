#pragma once

#include "engine/methods/hifa/guidance.h"

namespace maquette::methods::hifa {

// MVDream's guidance (Shi et al. 2023, section 4.2): the views of a set are pulled together towards
// one clean estimate of all of them.

// x0*: the guided clean estimate of a set [views, ...] with its deviation, over all values of the
// set, brought `rescale` of the way back to that of the conditional one:
// rescale * sd(conditional) / sd(guided) * guided + (1 - rescale) * guided, sd unbiased.
Tensor tamedTarget(const Tensor& guided, const Tensor& conditional, double rescale);

// 1/2 sum (z - x0*)^2 / views for latents [views, ...]; its gradient is (z - x0*) / views, which
// without rescaling is sigma / alpha (e - eps) / views.
Tensor reconstructionLoss(const Tensor& z, const Tensor& target);

struct SetConditions {
    std::vector<priors::Condition> conditional, unconditional; // one a view
};

// The gradient for the images [views, 3, h, h] of one set at one noise level, of the reconstruction
// loss divided by half the values of a view, which makes it a mean like guide()'s. Classical: never
// rescaled. The imagination [views, 3, size, size] is made when it is asked for. Throws
// Error(Cancelled) as guide() does.
Guidance guideSet(const priors::Prior& prior, const Tensor& images, int t,
                  const SetConditions& conditions, const GuidanceSettings& settings,
                  bool imagination, base::Rng& rng);

} // namespace maquette::methods::hifa
