#include "engine/methods/hifa/guidance.h"

#include <ATen/ops/upsample_bilinear2d.h>
#include <ATen/ops/upsample_bilinear2d_backward.h>

#include "engine/methods/hifa/schedule.h"
#include "engine/nn/placing.h"
#include "engine/nn/stop_scope.h"

namespace maquette::methods::hifa {

double lossScale(const priors::Prior& prior) {
    return prior.info().precision == "fp16" ? 4096.0 : 1.0;
}

Tensor resized(const Tensor& images, std::int64_t size) {
    if (images.size(2) == size && images.size(3) == size) return images;
    const nn::NoGrad noGrad;
    const std::int64_t edges[] = {size, size};
    return at::upsample_bilinear2d(images, edges, false);
}

Tensor pulledBack(const Tensor& gradient, const Tensor& images) {
    if (gradient.sizes() == images.sizes()) return gradient;
    return at::upsample_bilinear2d_backward(gradient.contiguous(), gradient.sizes().slice(2),
                                            images.sizes(), false);
}

double distillationFactor(const priors::NoiseSchedule& schedule, int t, double weight) {
    return weight * schedule.alpha(t) / (2 * schedule.sigma(t));
}

Tensor denoise(const priors::Prior& prior, const Tensor& noisy, const std::vector<int>& visits,
               const priors::Condition& conditional, const priors::Condition& unconditional,
               const GuidanceSettings& settings, base::Rng& rng) {
    const nn::NoGrad noGrad;
    Tensor z = noisy;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        settings.progress.checkStop();
        const auto [clean, noise] = priors::denoiseGuided(
            prior, z, visits[i], conditional, unconditional, settings.scale, settings.extras);
        // The last step ends on the clean estimate, without the trace of noise (abar_0) that Stable
        // Diffusion's sampler leaves; so one step is zhat_1 to the bit.
        if (i + 1 == visits.size()) return clean;
        const Tensor fresh =
            settings.eta > 0 ? nn::normalNumbers(z.sizes(), rng, z.device()) : Tensor();
        z = priors::ddimStep(prior.schedule(), clean, noise, visits[i], visits[i + 1], settings.eta,
                             fresh);
    }
    return z;
}

Guidance guide(const priors::Prior& prior, const Tensor& image, int t,
               const priors::Condition& conditional, const priors::Condition& unconditional,
               const GuidanceSettings& settings, base::Rng& rng) {
    const nn::StopScope stoppable(settings.progress.stop);
    const Tensor shown = resized(image.detach(), prior.info().imageSize);
    Tensor x = shown.clone().requires_grad_(true);
    const Tensor z = prior.encode(x);
    const Tensor fixed = z.detach();
    const Tensor noisy =
        prior.schedule().addNoise(fixed, nn::normalNumbers(fixed.sizes(), rng, fixed.device()), t);
    const std::vector<int> visits =
        denoiseVisits(t, denoiseStride(t), settings.classical ? 1 : settings.denoiseSteps);
    const Tensor target = denoise(prior, noisy, visits, conditional, unconditional, settings, rng);

    // With means the classical form divides by the number of values as the others do.
    const double sigma = prior.schedule().sigma(t);
    const double factor =
        settings.classical ? 2 * distillationFactor(prior.schedule(), t, sigma * sigma) : 1;
    const Tensor latentLoss = (z - target).square().mean() * factor;
    settings.progress.checkStop();
    const double scale = lossScale(prior);
    // Into the picture and nothing else.
    (latentLoss * scale).backward({}, std::nullopt, false, {{x}});

    const nn::NoGrad noGrad;
    Guidance result;
    result.imagination = prior.decode(target).clamp(0, 1);
    const Tensor difference = shown - result.imagination;
    const Tensor indirect = x.grad() / scale;
    result.latentLoss = latentLoss.detach();
    result.imageLoss = difference.square().mean();
    Tensor gradient = indirect;
    if (!settings.classical && settings.imageWeight > 0) {
        const Tensor direct =
            difference * (2 * settings.imageWeight / static_cast<double>(difference.numel()));
        result.ratio = direct.norm() / indirect.norm().clamp_min(1e-30);
        gradient = indirect + direct;
    } else {
        result.ratio = at::zeros_like(result.imageLoss);
    }
    result.imageGradient = pulledBack(gradient, image);
    return result;
}

} // namespace maquette::methods::hifa
