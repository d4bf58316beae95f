#include "engine/priors/prior.h"

#include "engine/base/error.h"
#include "engine/nn/placing.h"

namespace maquette::priors {

Denoised denoiseGuided(const Prior& prior, const Tensor& z, int t, const Condition& conditional,
                       const Condition& unconditional, double scale, const GuidanceExtras& extras) {
    const nn::NoGrad noGrad;
    std::vector<Condition> rows{unconditional, conditional};
    std::vector<double> weights;
    for (const auto& [condition, weight] : extras.negatives) {
        rows.push_back(condition);
        weights.push_back(weight);
    }
    const Tensor output = prior.predict(at::cat(std::vector<Tensor>(rows.size(), z)), t, rows);
    const Tensor without = output.narrow(0, 0, 1), with = output.narrow(0, 1, 1);
    Tensor mixed = weights.empty()
                       ? guided(without, with, scale)
                       : guidedAway(without, with,
                                    output.narrow(0, 2, static_cast<std::int64_t>(weights.size())),
                                    weights, scale);
    if (extras.rescale > 0) mixed = rescaled(mixed, with, extras.rescale);
    return {prior.schedule().cleanFrom(z, mixed, t), prior.schedule().noiseFrom(z, mixed, t)};
}

Tensor sampleLatents(const Prior& prior, const std::vector<Condition>& conditions,
                     const Condition& unconditional, const SampleSettings& settings,
                     base::Rng& rng) {
    const nn::NoGrad noGrad;
    const PriorInfo& info = prior.info();
    const auto n = static_cast<std::int64_t>(conditions.size());
    Tensor z = nn::normalNumbers({n, info.latentChannels, info.latentSize, info.latentSize}, rng,
                                 prior.device());
    std::vector<Condition> rows(conditions.size(), unconditional);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].background = conditions[i].background;
        // Views of a set are told their cameras in both halves, as the model was trained.
        if (info.viewSet > 1) rows[i].camera = conditions[i].camera;
    }
    rows.insert(rows.end(), conditions.begin(), conditions.end());
    const int total = prior.schedule().steps();
    base::require(settings.steps >= 1 && settings.steps <= total, "steps the schedule has");
    const int stride = total / settings.steps;
    // "Leading" spacing with an offset of 1, where the schedule has room for it.
    const int offset = (settings.steps - 1) * stride + 1 < total ? 1 : 0;
    for (int i = settings.steps - 1; i >= 0; --i) {
        if (settings.stop.stop_requested()) {
            throw base::Error(base::ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
        }
        const int t = i * stride + offset;
        const Tensor output = prior.predict(at::cat({z, z}), t, rows);
        const Tensor mixed =
            guided(output.narrow(0, 0, n), output.narrow(0, n, n), settings.guidance);
        z = ddimStep(prior.schedule(), prior.schedule().cleanFrom(z, mixed, t),
                     prior.schedule().noiseFrom(z, mixed, t), t, i > 0 ? t - stride : -1, 0, {});
    }
    return z;
}

} // namespace maquette::priors
