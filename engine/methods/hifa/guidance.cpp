#include "engine/methods/hifa/guidance.h"

#include "engine/methods/hifa/schedule.h"

namespace maquette::methods::hifa {

namespace {

Tensor normal(at::IntArrayRef shape, base::Rng& rng) {
    Tensor noise = at::empty(shape, at::kFloat);
    rng.fillNormal({noise.mutable_data_ptr<float>(), static_cast<std::size_t>(noise.numel())});
    return noise;
}

double norm(const Tensor& x) {
    return x.norm().item<double>();
}

} // namespace

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
        const auto [clean, noise] =
            priors::denoiseGuided(prior, z, visits[i], conditional, unconditional, settings.scale);
        // The last step ends on the clean estimate, without the trace of noise (abar_0) that Stable
        // Diffusion's sampler leaves; so one step is zhat_1 to the bit.
        if (i + 1 == visits.size()) return clean;
        const Tensor fresh = settings.eta > 0 ? normal(z.sizes(), rng) : Tensor();
        z = priors::ddimStep(prior.schedule(), clean, noise, visits[i], visits[i + 1], settings.eta,
                             fresh);
    }
    return z;
}

Guidance guide(const priors::Prior& prior, const Tensor& image, int t,
               const priors::Condition& conditional, const priors::Condition& unconditional,
               const GuidanceSettings& settings, base::Rng& rng) {
    Tensor x = image.detach().clone().requires_grad_(true);
    const Tensor z = prior.encode(x);
    const Tensor fixed = z.detach();
    const Tensor noisy = prior.schedule().addNoise(fixed, normal(fixed.sizes(), rng), t);
    const std::vector<int> visits =
        denoiseVisits(t, denoiseStride(t), settings.classical ? 1 : settings.denoiseSteps);
    const Tensor target = denoise(prior, noisy, visits, conditional, unconditional, settings, rng);

    // With means the classical form divides by the number of values as the others do.
    const double sigma = prior.schedule().sigma(t);
    const double factor =
        settings.classical ? 2 * distillationFactor(prior.schedule(), t, sigma * sigma) : 1;
    const Tensor latentLoss = (z - target).square().mean() * factor;
    settings.progress.checkStop();
    latentLoss.backward({}, std::nullopt, false, {{x}}); // into the picture and nothing else

    const nn::NoGrad noGrad;
    Guidance result;
    result.imagination = prior.decode(target).clamp(0, 1);
    const Tensor difference = image.detach() - result.imagination;
    result.latentLoss = latentLoss.item<double>();
    result.imageLoss = difference.square().mean().item<double>();
    result.imageGradient = x.grad();
    if (!settings.classical && settings.imageWeight > 0) {
        const Tensor direct =
            difference * (2 * settings.imageWeight / static_cast<double>(difference.numel()));
        result.ratio = norm(direct) / std::max(norm(x.grad()), 1e-30);
        result.imageGradient = x.grad() + direct;
    }
    return result;
}

} // namespace maquette::methods::hifa
