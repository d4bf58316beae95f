// The samplers that step from one timestep of the schedule to another: DDPM, DDIM and PNDM.

#include <cmath>

#include "engine/base/error.h"
#include "engine/priors/scheduler_leaves.h"

namespace maquette::priors {

namespace {

int whole(double timestep) {
    return static_cast<int>(timestep);
}

// Linspace gives fractions; these samplers ask the model at whole timesteps.
std::vector<double> wholeTimesteps(const SchedulerConfig& config, int steps) {
    std::vector<double> out = spacedTimesteps(config, steps);
    for (double& t : out)
        t = std::nearbyint(t);
    return out;
}

Tensor clipped(const Tensor& clean, double range) {
    return range > 0 ? clean.clamp(-range, range) : clean;
}

} // namespace

void DdpmScheduler::begin() {
    m_timesteps = wholeTimesteps(m_config, m_steps);
}

// The posterior q(z_previous | z_t, x0), equations 6 and 7 of Ho et al.
Tensor DdpmScheduler::advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) {
    const auto place = static_cast<std::size_t>(m_index);
    const int t = whole(m_timesteps[place]);
    const bool last = place + 1 == m_timesteps.size();
    const double now = schedule().alphaBar(t);
    const double next = last ? 1.0 : schedule().alphaBar(whole(m_timesteps[place + 1]));
    const double alpha = now / next, beta = 1 - alpha;
    const Tensor clean = clipped(schedule().cleanFrom(sample, output, t), m_config.clip);
    Tensor z = std::sqrt(next) * beta / (1 - now) * clean +
               std::sqrt(alpha) * (1 - next) / (1 - now) * sample;
    if (t == 0) return z;
    const double posterior = std::max((1 - next) / (1 - now) * beta, 1e-20);
    base::require(static_cast<bool>(noise), "this sampler needs noise");
    return z + std::sqrt(m_config.largeVariance ? beta : posterior) * noise(sample);
}

void DdimScheduler::begin() {
    m_timesteps = wholeTimesteps(m_config, m_steps);
}

Tensor DdimScheduler::advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) {
    const int t = whole(m_timesteps[static_cast<std::size_t>(m_index)]);
    const int previous = t - schedule().steps() / m_steps;
    const Tensor clean = clipped(schedule().cleanFrom(sample, output, t), m_config.clip);
    base::require(m_config.eta == 0 || static_cast<bool>(noise), "this sampler needs noise");
    return ddimStep(schedule(), clean, schedule().noiseFrom(sample, output, t), t, previous,
                    m_config.eta, m_config.eta > 0 ? noise(sample) : Tensor());
}

// The second timestep is asked at twice: the first step is repeated with the mean of its ends.
void PndmScheduler::begin() {
    m_timesteps = wholeTimesteps(m_config, m_steps);
    if (m_timesteps.size() > 1) m_timesteps.insert(m_timesteps.begin() + 1, m_timesteps[1]);
    m_outputs.clear();
    m_first = Tensor();
}

Tensor PndmScheduler::advance(const Tensor& output, const Tensor& sample, const FreshNoise&) {
    const int stride = schedule().steps() / m_steps;
    const int t = whole(m_timesteps[static_cast<std::size_t>(m_index)]);
    if (m_index == 0) m_first = sample;
    if (m_index == 1) return transfer(m_first, mixed(output), t + stride, t);
    return transfer(sample, mixed(output), t, t - stride);
}

// The Adams-Bashforth mean of the outputs so far; at the repeated step, that of both ends.
Tensor PndmScheduler::mixed(const Tensor& output) {
    if (m_index == 1) return (output + m_outputs.back()) / 2;
    if (m_outputs.size() > 3) m_outputs.erase(m_outputs.begin());
    m_outputs.push_back(output);
    const auto e = [&](std::size_t back) { return m_outputs[m_outputs.size() - back]; };
    switch (m_outputs.size()) {
    case 1:
        return output;
    case 2:
        return (3 * e(1) - e(2)) / 2;
    case 3:
        return (23 * e(1) - 16 * e(2) + 5 * e(3)) / 12;
    default:
        return (55 * e(1) - 59 * e(2) + 37 * e(3) - 9 * e(4)) / 24;
    }
}

// Equation 9 of Liu et al.
Tensor PndmScheduler::transfer(const Tensor& sample, const Tensor& output, int t,
                               int previous) const {
    const double now = schedule().alphaBar(t), next = schedule().alphaBar(previous);
    const Tensor noise = schedule().noiseFrom(sample, output, t);
    const double scale = now * std::sqrt(1 - next) + std::sqrt(now * (1 - now) * next);
    return std::sqrt(next / now) * sample - (next - now) / scale * noise;
}

} // namespace maquette::priors
