#include "engine/priors/schedulers.h"

#include <cmath>

#include "engine/base/error.h"
#include "engine/priors/scheduler_leaves.h"

namespace maquette::priors {

using base::Error;
using base::ErrorKind;

namespace {

struct KindRow {
    SamplerKind kind;
    const char* name;
};
constexpr KindRow kKinds[] = {
    {SamplerKind::Ddpm, "ddpm"},
    {SamplerKind::Ddim, "ddim"},
    {SamplerKind::Pndm, "pndm"},
    {SamplerKind::Euler, "euler"},
    {SamplerKind::EulerAncestral, "euler_a"},
    {SamplerKind::DpmSolver2M, "dpmpp_2m"},
    {SamplerKind::UniPc, "unipc"},
};

// From `first` to `last` in n equal steps, both included.
double evenly(double first, double last, int n, int i) {
    if (n < 2) return first;
    return i == n - 1 ? last : first + (last - first) / (n - 1) * i;
}

std::vector<double> trailing(int train, int steps) {
    const double ratio = static_cast<double>(train) / steps;
    std::vector<double> out;
    for (int i = 0; i < static_cast<int>(std::ceil(train / ratio)); ++i)
        out.push_back(std::nearbyint(train - i * ratio) - 1);
    return out;
}

} // namespace

std::vector<double> spacedTimesteps(const SchedulerConfig& config, int steps) {
    const int train = config.schedule.steps();
    if (config.spacing == Spacing::Trailing) return trailing(train, steps);
    std::vector<double> out;
    for (int i = steps - 1; i >= 0; --i) {
        out.push_back(config.spacing == Spacing::Leading
                          ? static_cast<double>(i) * (train / steps) + config.stepsOffset
                          : evenly(0, train - 1, steps, i));
    }
    return out;
}

std::vector<double> multistepTimesteps(const SchedulerConfig& config, int steps) {
    const int train = config.schedule.steps();
    if (config.spacing == Spacing::Trailing) return trailing(train, steps);
    std::vector<double> out;
    for (int i = steps; i > 0; --i) {
        out.push_back(config.spacing == Spacing::Leading
                          ? static_cast<double>(i) * (train / (steps + 1)) + config.stepsOffset
                          : std::nearbyint(evenly(0, train - 1, steps + 1, i)));
    }
    return out;
}

double sigmaAt(const NoiseSchedule& schedule, double timestep) {
    // Zero terminal SNR would be an infinite sigma; the reference puts abar = 2^-24 there.
    const auto at = [&](int t) {
        const double bar = std::max(schedule.alphaBar(t), 0x1p-24);
        return std::sqrt((1 - bar) / bar);
    };
    const int below = static_cast<int>(std::floor(timestep));
    const double share = timestep - below;
    return share == 0 ? at(below) : at(below) + (at(below + 1) - at(below)) * share;
}

std::vector<double> sigmasOf(const SchedulerConfig& config, const std::vector<double>& timesteps) {
    std::vector<double> sigmas;
    for (const double t : timesteps)
        sigmas.push_back(sigmaAt(config.schedule, t));
    sigmas.push_back(config.finalSigmaZero ? 0 : sigmaAt(config.schedule, 0));
    return sigmas;
}

Level::Level(double ratio)
    : alpha(1 / std::sqrt(ratio * ratio + 1))
    , sigma(ratio * alpha)
    , lambda(std::log(alpha) - std::log(sigma)) {}

void Scheduler::start(int steps) {
    if (steps < 1 || steps > schedule().steps()) {
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("The number of sampling steps must be between 1 "
                                                   "and %1, not %2."),
                                       std::to_string(schedule().steps()), std::to_string(steps)});
    }
    m_steps = steps;
    m_index = 0;
    begin();
    if (m_timesteps.front() > schedule().steps() - 1) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("This sampler cannot take %1 steps with a steps_offset of %2: use "
                                 "fewer steps."),
                     std::to_string(steps), std::to_string(m_config.stepsOffset)});
    }
}

Tensor Scheduler::step(const Tensor& output, const Tensor& sample, const FreshNoise& noise) {
    base::require(m_index < static_cast<int>(m_timesteps.size()), "the trajectory has ended");
    Tensor next = advance(output, sample, noise);
    ++m_index;
    return next;
}

const char* name(SamplerKind kind) {
    for (const KindRow& row : kKinds)
        if (row.kind == kind) return row.name;
    return "";
}

std::string samplerNames() {
    std::string known;
    for (const KindRow& row : kKinds)
        known += (known.empty() ? "" : ", ") + std::string(row.name);
    return known;
}

SamplerKind samplerNamed(const std::string& text) {
    for (const KindRow& row : kKinds)
        if (text == row.name) return row.kind;
    if (text.find("karras") != std::string::npos) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The sampler \"%1\" spaces its noise levels by the rule of Karras "
                                 "et al., which this program does not have. Known are %2."),
                     text, samplerNames()});
    }
    throw Error(ErrorKind::Usage, {MAQUETTE_TR("There is no sampler called \"%1\". Known are %2."),
                                   text, samplerNames()});
}

std::unique_ptr<Scheduler> makeScheduler(const SchedulerConfig& config) {
    switch (config.kind) {
    case SamplerKind::Ddpm:
        return std::make_unique<DdpmScheduler>(config);
    case SamplerKind::Ddim:
        return std::make_unique<DdimScheduler>(config);
    case SamplerKind::Pndm:
        return std::make_unique<PndmScheduler>(config);
    case SamplerKind::Euler:
    case SamplerKind::EulerAncestral:
        return std::make_unique<EulerScheduler>(config);
    case SamplerKind::DpmSolver2M:
        return std::make_unique<DpmSolverScheduler>(config);
    case SamplerKind::UniPc:
        return std::make_unique<UniPcScheduler>(config);
    }
    base::require(false, "a sampler without a class");
    return nullptr;
}

} // namespace maquette::priors
