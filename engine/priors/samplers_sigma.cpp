// The samplers that step from one sigma to the next: Euler and its ancestral form, DPM-Solver++ 2M
// and UniPC.

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"
#include "engine/priors/scheduler_leaves.h"

namespace maquette::priors {

void EulerScheduler::begin() {
    m_timesteps = spacedTimesteps(m_config, m_steps);
    m_sigmas = sigmasOf(m_config, m_timesteps);
}

double EulerScheduler::initialScale() const {
    const double largest = *std::max_element(m_sigmas.begin(), m_sigmas.end());
    return m_config.spacing == Spacing::Leading ? std::sqrt(largest * largest + 1) : largest;
}

Tensor EulerScheduler::scaled(const Tensor& sample) const {
    const double sigma = m_sigmas[static_cast<std::size_t>(m_index)];
    return sample / std::sqrt(sigma * sigma + 1);
}

Tensor EulerScheduler::advance(const Tensor& output, const Tensor& sample,
                               const FreshNoise& noise) {
    const double now = m_sigmas[static_cast<std::size_t>(m_index)];
    const double next = m_sigmas[static_cast<std::size_t>(m_index) + 1];
    Tensor direction; // (z - x0) / sigma
    switch (schedule().prediction()) {
    case Prediction::Epsilon:
        direction = output;
        break;
    case Prediction::V:
        direction = output / std::sqrt(now * now + 1) + now / (now * now + 1) * sample;
        break;
    case Prediction::Sample:
        direction = (sample - output) / now;
        break;
    }
    if (m_config.kind == SamplerKind::Euler) return sample + (next - now) * direction;
    const double up = std::sqrt(next * next * (now * now - next * next) / (now * now));
    const double down = std::sqrt(next * next - up * up);
    const Tensor z = sample + (down - now) * direction;
    if (up == 0) return z;
    base::require(static_cast<bool>(noise), "this sampler needs noise");
    return z + up * noise(sample);
}

void MultistepScheduler::begin() {
    m_timesteps = multistepTimesteps(m_config, m_steps);
    m_sigmas = sigmasOf(m_config, m_timesteps);
    m_clean = m_cleanBefore = Tensor();
}

Tensor MultistepScheduler::cleanAt(const Tensor& sample, const Tensor& output,
                                   const Level& at) const {
    switch (schedule().prediction()) {
    case Prediction::Epsilon:
        return (sample - at.sigma * output) / at.alpha;
    case Prediction::V:
        return at.alpha * sample - at.sigma * output;
    case Prediction::Sample:
        return output;
    }
    return output;
}

void MultistepScheduler::remember(const Tensor& clean) {
    m_cleanBefore = m_clean;
    m_clean = clean;
}

// Lu et al. 2022b, algorithm 2; of first order where there is no earlier sample, and at the end.
Tensor DpmSolverScheduler::advance(const Tensor& output, const Tensor& sample, const FreshNoise&) {
    const Level now = level(m_index), next = level(m_index + 1);
    remember(cleanAt(sample, output, now));
    const double step = next.lambda - now.lambda;
    const double share = -next.alpha * std::expm1(-step);
    const Tensor base = next.sigma / now.sigma * sample + share * m_clean;
    const bool simpleEnd = last() && (m_config.finalSigmaZero ||
                                      (m_config.lowerOrderFinal && m_timesteps.size() < 15));
    if (!m_cleanBefore.defined() || simpleEnd) return base;
    const double ratio = (now.lambda - level(m_index - 1).lambda) / step;
    return base + share / (2 * ratio) * (m_clean - m_cleanBefore);
}

void UniPcScheduler::begin() {
    MultistepScheduler::begin();
    m_before = Tensor();
}

// Zhao et al. 2023: the corrector mends the sample that the last step came to, then the predictor
// takes the next.
Tensor UniPcScheduler::advance(const Tensor& output, const Tensor& sample, const FreshNoise&) {
    const Tensor clean = cleanAt(sample, output, level(m_index));
    const Tensor mended = m_before.defined() ? corrected(clean) : sample;
    remember(clean);
    const bool simpleEnd = last() && (m_config.lowerOrderFinal || m_config.finalSigmaZero);
    m_order = m_cleanBefore.defined() && !simpleEnd ? 2 : 1;
    m_before = mended;
    return predicted(mended);
}

// From m_before to the present sigma once more, now with the clean sample found there.
Tensor UniPcScheduler::corrected(const Tensor& clean) const {
    const Level from = level(m_index - 1), to = level(m_index);
    const double step = to.lambda - from.lambda, b = std::expm1(-step);
    Tensor z = to.sigma / from.sigma * m_before - to.alpha * b * m_clean;
    if (m_order == 1) return z - 0.5 * to.alpha * b * (clean - m_clean);
    const double phi1 = b / -step - 1, phi2 = phi1 / -step - 0.5;
    const double rk = (level(m_index - 2).lambda - from.lambda) / step;
    const double rho0 = (2 * phi2 / b - phi1 / b) / (rk - 1), rho1 = phi1 / b - rho0;
    return z - to.alpha * b * (rho0 / rk * (m_cleanBefore - m_clean) + rho1 * (clean - m_clean));
}

Tensor UniPcScheduler::predicted(const Tensor& sample) const {
    const Level from = level(m_index), to = level(m_index + 1);
    const double step = to.lambda - from.lambda, b = std::expm1(-step);
    Tensor z = to.sigma / from.sigma * sample - to.alpha * b * m_clean;
    if (m_order == 1) return z;
    const double rk = (level(m_index - 1).lambda - from.lambda) / step;
    return z - 0.5 * to.alpha * b / rk * (m_cleanBefore - m_clean);
}

} // namespace maquette::priors
