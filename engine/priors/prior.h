#pragma once

#include <cmath>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/rng.h"
#include "engine/nn/ops.h"
#include "engine/priors/schedulers.h"

namespace maquette::priors {

// What a prior is, for choosing, checking and recording it.
struct PriorInfo {
    std::string id;
    std::string name;
    std::string kind; // "starter", ...
    std::string hash; // SHA-256 over its weight files
    std::string licence;
    std::string precision; // "fp32", "bf16": what it computes in
    std::int64_t imageSize = 64;
    std::int64_t latentSize = 16;
    std::int64_t latentChannels = 4;
    bool seesCamera = false;
    bool seesBackground = false;
    // More than one: it draws so many views of one object together, contiguous rows of a batch,
    // when their conditions tell cameras; those of a set stand at one elevation, quarter turns
    // apart.
    std::int64_t viewSet = 1;
    bool seesPicture = false; // guided by a picture and a camera relative to it; knows no words
    std::vector<std::string> vocabulary; // words it knows; empty: open vocabulary
    std::vector<std::string> examples;
};

// A text as the model sees it.
struct TextEmbedding {
    Tensor hidden; // [1, tokens, channels]
    Tensor pooled; // [1, channels]
};

// One row of a UNet batch: what the sample is to show.
struct Condition {
    TextEmbedding text;
    std::optional<base::Camera> camera; // absent: the model is not told
    glm::vec3 background{1.0f};         // display-referred; told where the model sees it
};

// A latent diffusion model as a prior over pictures. Latents are fp32 [n, channels, size, size] and
// scaled as its UNet sees them; images fp32 [n, 3, size, size], display-referred, nominally [0, 1].
// On a GPU the calls only queue work. Not thread-safe; the parameters never take gradients.
class Prior {
  public:
    virtual ~Prior() = default;

    virtual const PriorInfo& info() const = 0;
    virtual const NoiseSchedule& schedule() const = 0;
    // Where its tensors are: latents and images must lie there, and what it gives does.
    virtual at::Device device() const { return at::kCPU; }

    virtual TextEmbedding embed(const std::string& text) const = 0;
    // The model's raw output (epsilon, v or clean sample) for latents [n, ...] at step t under one
    // condition a row; without gradients.
    virtual Tensor predict(const Tensor& latents, int t,
                           const std::vector<Condition>& rows) const = 0;
    // The same between two steps, which some samplers ask for; the nearest step where a prior
    // cannot.
    virtual Tensor predictBetween(const Tensor& latents, double t,
                                  const std::vector<Condition>& rows) const {
        return predict(latents, static_cast<int>(std::lround(t)), rows);
    }
    // The posterior's mean; differentiable in the image.
    virtual Tensor encode(const Tensor& image) const = 0;
    // Without gradients, not clamped.
    virtual Tensor decode(const Tensor& latents) const = 0;
};

// MVDream's sets.
inline constexpr std::int64_t kViewsOfSet = 4;

// What else than the two conditions a guided prediction takes.
struct GuidanceExtras {
    double rescale = 0; // phi of rescaled()
    // Perp-Neg: texts to steer away from, with their (negative) weights. Empty: none.
    std::vector<std::pair<Condition, double>> negatives;
};

// Classifier-free guidance as a prior's clean sample and noise at (z, t).
struct Denoised {
    Tensor clean;
    Tensor noise;
};
Denoised denoiseGuided(const Prior& prior, const Tensor& z, int t, const Condition& conditional,
                       const Condition& unconditional, double scale,
                       const GuidanceExtras& extras = {});

// n pictures with classifier-free guidance; one condition a picture; steps in [1,
// schedule().steps()]. The same generator state gives the same latents, whatever the number of
// threads. Throws Error(Cancelled) on a stop, Error(Usage) for steps the sampler cannot take.
struct SampleSettings {
    int steps = 25;
    double guidance = 4;
    std::stop_token stop;
    // Absent: DDIM (eta 0) over the prior's schedule with leading timestep spacing.
    std::optional<SchedulerConfig> sampler;
    double rescale = 0; // phi of rescaled(), 0 .. 1
    FreshNoise noise;   // for samplers that add some; empty: from the generator
};
Tensor sampleLatents(const Prior& prior, const std::vector<Condition>& conditions,
                     const Condition& unconditional, const SampleSettings& settings,
                     base::Rng& rng);

} // namespace maquette::priors
