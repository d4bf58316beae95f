#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/priors/noise_schedule.h"

namespace maquette::priors {

enum class SamplerKind : std::uint8_t {
    Ddpm,           // Ho et al. 2020
    Ddim,           // Song et al. 2021
    Pndm,           // Liu et al. 2022, the linear multistep part
    Euler,          // Karras et al. 2022, algorithm 2 without churn
    EulerAncestral, // its stochastic sibling
    DpmSolver2M,    // DPM-Solver++ 2M, Lu et al. 2022
    UniPc,          // Zhao et al. 2023: order 2, B2(h), clean-sample form
};

// How n timesteps are chosen among the schedule's.
enum class Spacing : std::uint8_t { Leading, Linspace, Trailing };

struct SchedulerConfig {
    SamplerKind kind = SamplerKind::Ddim;
    NoiseSchedule schedule;
    Spacing spacing = Spacing::Leading;
    int stepsOffset = 1; // added to leading timesteps
    // DDIM, DDPM: the range clean samples are clamped to; 0: not at all.
    double clip = 0;
    double eta = 0; // DDIM: the share of fresh noise
    // DDPM: noise of variance beta instead of the posterior's.
    bool largeVariance = false;
    // Euler, DPM-Solver++, UniPC: the last sigma is 0, else that of timestep 0.
    bool finalSigmaZero = true;
    // DPM-Solver++, UniPC: the last of fewer than 15 steps is of first order.
    bool lowerOrderFinal = true;
};

// A diffusers scheduler_config.json: absent fields take the class's defaults, except clip_sample,
// which counts only when written (clipping latents is a left-over of older files). Throws
// Error(BadFile) naming file and field for what no model of the family uses: an unknown class,
// learned variances, other solver orders, Karras sigmas, thresholding, Runge-Kutta warm-up, ...
SchedulerConfig schedulerConfigFromJson(const io::Json& json, const std::string& file);
// The same schedule with another sampler, with what that sampler has by default.
SchedulerConfig withSampler(SchedulerConfig config, SamplerKind kind);
// "ddim", "euler_a", "dpmpp_2m", ...: for options. Throws Error(Usage) naming the known ones.
SamplerKind samplerNamed(const std::string& name);
std::string samplerNames(); // with commas
const char* name(SamplerKind kind);

// The sampler that belongs to a model: what the scheduler_config.json of its folder says, for a
// single file DDIM over its schedule; or another one over the same schedule. Throws Error(Usage)
// for an unknown name, Error(BadFile) with the remedy where the model's own is one that this
// program does not have.
SchedulerConfig samplerOf(const std::filesystem::path& model, const NoiseSchedule& schedule,
                          const std::string& name = {});

// Fresh standard normal noise in the shape and type of a tensor.
using FreshNoise = std::function<Tensor(const Tensor& like)>;

// Walks a sample from noise to clean. One trajectory at a time:
//
//   scheduler->start(20);
//   Tensor z = noise * scheduler->initialScale();
//   for (double t : scheduler->timesteps())
//       z = scheduler->step(model(scheduler->scaled(z), t), z, noise);
//
// The arithmetic is that of the tensors given; scalars are double. One thread.
class Scheduler {
  public:
    virtual ~Scheduler() = default;

    // Begins a trajectory of this many steps. Throws Error(Usage) for a number the schedule cannot
    // serve.
    void start(int steps);
    // What the model is asked at, one a step() (PNDM asks once more than it was given steps).
    // Whole numbers except for Euler with linspace.
    const std::vector<double>& timesteps() const { return m_timesteps; }
    int done() const { return m_index; } // steps taken

    virtual double initialScale() const { return 1; }
    // The model's input for a sample.
    virtual Tensor scaled(const Tensor& sample) const { return sample; }
    // The next sample from the model's output at timesteps()[done()]. `noise` is asked only by
    // samplers that add some, and may be empty for the others.
    Tensor step(const Tensor& output, const Tensor& sample, const FreshNoise& noise = {});

  protected:
    explicit Scheduler(SchedulerConfig config)
        : m_config(std::move(config)) {}
    virtual void begin() = 0; // sets m_timesteps for m_steps, forgets the last trajectory
    virtual Tensor advance(const Tensor& output, const Tensor& sample, const FreshNoise& noise) = 0;

    const NoiseSchedule& schedule() const { return m_config.schedule; }

    SchedulerConfig m_config;
    int m_steps = 0;
    int m_index = 0;
    std::vector<double> m_timesteps;
};

std::unique_ptr<Scheduler> makeScheduler(const SchedulerConfig& config);

} // namespace maquette::priors
