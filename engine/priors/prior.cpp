#include "engine/priors/prior.h"

#include <algorithm>

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

namespace {

SchedulerConfig starterSampler(const Prior& prior, int steps) {
    SchedulerConfig config;
    config.schedule = prior.schedule();
    // An offset of 1 where the schedule has room for it.
    const int total = prior.schedule().steps();
    config.stepsOffset = (steps - 1) * (total / std::max(steps, 1)) + 1 < total ? 1 : 0;
    return config;
}

// A row of the negative words for each picture, then the pictures' own.
// Views of a set are told their cameras in both halves, as such models were trained.
std::vector<Condition> guidedRows(const PriorInfo& prior, const std::vector<Condition>& conditions,
                                  const Condition& unconditional) {
    std::vector<Condition> rows(conditions.size(), unconditional);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].background = conditions[i].background;
        if (prior.viewSet > 1) rows[i].camera = conditions[i].camera;
    }
    rows.insert(rows.end(), conditions.begin(), conditions.end());
    return rows;
}

} // namespace

Tensor sampleLatents(const Prior& prior, const std::vector<Condition>& conditions,
                     const Condition& unconditional, const SampleSettings& settings,
                     base::Rng& rng) {
    const nn::NoGrad noGrad;
    const PriorInfo& info = prior.info();
    const auto n = static_cast<std::int64_t>(conditions.size());
    const std::vector<Condition> rows = guidedRows(info, conditions, unconditional);
    const auto scheduler =
        makeScheduler(settings.sampler.value_or(starterSampler(prior, settings.steps)));
    scheduler->start(settings.steps);
    Tensor z = nn::normalNumbers({n, info.latentChannels, info.latentSize, info.latentSize}, rng,
                                 prior.device());
    if (scheduler->initialScale() != 1) z = z * scheduler->initialScale();
    const FreshNoise drawn = [&](const Tensor& like) {
        return nn::normalNumbers(like.sizes(), rng, prior.device());
    };
    for (const double t : scheduler->timesteps()) {
        if (settings.stop.stop_requested())
            throw base::Error(base::ErrorKind::Cancelled, MAQUETTE_TR("Stopped."));
        const Tensor input = scheduler->scaled(z);
        const Tensor output = prior.predictBetween(at::cat({input, input}), t, rows);
        const Tensor told = output.narrow(0, n, n);
        Tensor mixed = guided(output.narrow(0, 0, n), told, settings.guidance);
        if (settings.rescale > 0) mixed = rescaled(mixed, told, settings.rescale);
        z = scheduler->step(mixed, z, settings.noise ? settings.noise : drawn);
    }
    return z;
}

} // namespace maquette::priors
