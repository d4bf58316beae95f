#include "engine/methods/hifa/multi_view.h"

#include "engine/nn/placing.h"
#include "engine/nn/stop_scope.h"

namespace maquette::methods::hifa {

namespace {

// x0* of a noised set, without gradients.
Tensor targetOf(const priors::Prior& prior, const Tensor& noisy, int t,
                const SetConditions& conditions, const GuidanceSettings& settings) {
    const nn::NoGrad noGrad;
    const std::int64_t views = noisy.size(0);
    std::vector<priors::Condition> rows = conditions.unconditional;
    rows.insert(rows.end(), conditions.conditional.begin(), conditions.conditional.end());
    const Tensor output = prior.predict(at::cat({noisy, noisy}), t, rows);
    const Tensor with = output.narrow(0, views, views);
    Tensor mixed = priors::guided(output.narrow(0, 0, views), with, settings.scale);
    if (settings.extras.rescale > 0) mixed = priors::rescaled(mixed, with, settings.extras.rescale);
    return tamedTarget(prior.schedule().cleanFrom(noisy, mixed, t),
                       prior.schedule().cleanFrom(noisy, with, t),
                       settings.classical ? 0 : settings.reconRescale);
}

} // namespace

Tensor tamedTarget(const Tensor& guided, const Tensor& conditional, double rescale) {
    if (rescale <= 0) return guided;
    const Tensor factor = (conditional.std() + 1e-8) / (guided.std() + 1e-8);
    return guided * factor * rescale + guided * (1 - rescale);
}

Tensor reconstructionLoss(const Tensor& z, const Tensor& target) {
    return (z - target).square().sum() * (0.5 / static_cast<double>(z.size(0)));
}

Guidance guideSet(const priors::Prior& prior, const Tensor& images, int t,
                  const SetConditions& conditions, const GuidanceSettings& settings,
                  bool imagination, base::Rng& rng) {
    const nn::StopScope stoppable(settings.progress.stop);
    settings.progress.checkStop();
    Tensor x = resized(images.detach(), prior.info().imageSize).clone().requires_grad_(true);
    const Tensor z = prior.encode(x);
    const Tensor fixed = z.detach();
    const Tensor noisy =
        prior.schedule().addNoise(fixed, nn::normalNumbers(fixed.sizes(), rng, fixed.device()), t);
    const Tensor target = targetOf(prior, noisy, t, conditions, settings);
    const auto values = static_cast<double>(z.numel() / z.size(0));
    const Tensor loss = reconstructionLoss(z, target) * (2 / values);
    const double scale = lossScale(prior);
    (loss * scale).backward({}, std::nullopt, false, {{x}});

    const nn::NoGrad noGrad;
    Guidance result;
    result.imageGradient = pulledBack(x.grad() / scale, images);
    result.latentLoss = loss.detach();
    result.imageLoss = result.ratio = at::zeros_like(result.latentLoss);
    if (imagination) result.imagination = prior.decode(target).clamp(0, 1);
    return result;
}

} // namespace maquette::methods::hifa
