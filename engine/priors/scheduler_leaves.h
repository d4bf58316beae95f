#pragma once

// The samplers behind makeScheduler(), and what they share.

#include "engine/priors/schedulers.h"

namespace maquette::priors {

// Timesteps of the schedule, the noisiest first, rounded to even as the reference does.
std::vector<double> spacedTimesteps(const SchedulerConfig& config, int steps);
// The same for the multistep samplers, which leave out the last one.
std::vector<double> multistepTimesteps(const SchedulerConfig& config, int steps);

// sigma = sqrt((1 - abar) / abar) at a timestep, linear between whole ones.
double sigmaAt(const NoiseSchedule& schedule, double timestep);
// Those of the timesteps and the final one.
std::vector<double> sigmasOf(const SchedulerConfig& config, const std::vector<double>& timesteps);

// The variance-preserving form of a sigma: alpha^2 + sigma^2 = 1, lambda = ln(alpha / sigma).
struct Level {
    explicit Level(double ratio);
    double alpha, sigma, lambda;
};

class DdpmScheduler final : public Scheduler {
  public:
    explicit DdpmScheduler(SchedulerConfig config)
        : Scheduler(std::move(config)) {}

  private:
    void begin() override;
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;
};

class DdimScheduler final : public Scheduler {
  public:
    explicit DdimScheduler(SchedulerConfig config)
        : Scheduler(std::move(config)) {}

  private:
    void begin() override;
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;
};

class PndmScheduler final : public Scheduler {
  public:
    explicit PndmScheduler(SchedulerConfig config)
        : Scheduler(std::move(config)) {}

  private:
    void begin() override;
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;
    Tensor mixed(const Tensor& output);
    Tensor transfer(const Tensor& sample, const Tensor& output, int t, int previous) const;

    std::vector<Tensor> m_outputs; // the last four at most
    Tensor m_first;                // the sample the first step began at
};

class EulerScheduler final : public Scheduler {
  public:
    explicit EulerScheduler(SchedulerConfig config)
        : Scheduler(std::move(config)) {}
    double initialScale() const override;
    Tensor scaled(const Tensor& sample) const override;

  private:
    void begin() override;
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;

    std::vector<double> m_sigmas;
};

// Shared by DPM-Solver++ and UniPC: clean samples at the last two sigmas.
class MultistepScheduler : public Scheduler {
  protected:
    explicit MultistepScheduler(SchedulerConfig config)
        : Scheduler(std::move(config)) {}
    void begin() override;
    Tensor cleanAt(const Tensor& sample, const Tensor& output, const Level& level) const;
    void remember(const Tensor& clean);
    Level level(int index) const { return Level(m_sigmas[static_cast<std::size_t>(index)]); }
    bool last() const { return m_index == static_cast<int>(m_timesteps.size()) - 1; }

    std::vector<double> m_sigmas;
    Tensor m_clean, m_cleanBefore; // the newest and the one before, undefined at first
};

class DpmSolverScheduler final : public MultistepScheduler {
  public:
    explicit DpmSolverScheduler(SchedulerConfig config)
        : MultistepScheduler(std::move(config)) {}

  private:
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;
};

class UniPcScheduler final : public MultistepScheduler {
  public:
    explicit UniPcScheduler(SchedulerConfig config)
        : MultistepScheduler(std::move(config)) {}

  private:
    void begin() override;
    Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) override;
    Tensor corrected(const Tensor& clean) const;
    Tensor predicted(const Tensor& sample) const;

    Tensor m_before; // the sample the last step began at
    int m_order = 1; // of the last step
};

} // namespace maquette::priors
