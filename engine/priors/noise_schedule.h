#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/io/json.h"
#include "engine/nn/ops.h"

namespace maquette::priors {

using at::Tensor;

// What a diffusion model predicts.
enum class Prediction : std::uint8_t { Epsilon, V, Sample };

// The forward process z_t = sqrt(abar_t) x0 + sqrt(1 - abar_t) eps, t = 0 .. steps - 1, and the
// conversions between what models predict. Built from a diffusers scheduler_config.json;
// schedulers.h walks it.
class NoiseSchedule {
  public:
    // Stable Diffusion's: scaled-linear .00085 .. .012 over 1000 steps, epsilon, last step on
    // abar_0.
    NoiseSchedule();
    static NoiseSchedule fromJson(const io::Json& json, const std::string& file);
    static NoiseSchedule scaledLinear(int steps, double betaStart, double betaEnd,
                                      Prediction prediction);
    io::Json toJson() const;
    // Shifted and stretched so that the last abar is 0 (Lin et al. 2023, algorithm 1).
    NoiseSchedule withZeroTerminalSnr() const;

    int steps() const { return static_cast<int>(m_alphaBar.size()); }
    Prediction prediction() const { return m_prediction; }
    // abar_t; for t < 0 the value the last denoising step lands on (abar_0, or 1 if so configured).
    double alphaBar(int t) const;
    double alpha(int t) const; // sqrt(abar_t)
    double sigma(int t) const; // sqrt(1 - abar_t)

    Tensor addNoise(const Tensor& x0, const Tensor& noise, int t) const;
    // The clean sample and the noise that a model's output at (z_t, t) stands for.
    Tensor cleanFrom(const Tensor& z, const Tensor& output, int t) const;
    Tensor noiseFrom(const Tensor& z, const Tensor& output, int t) const;

  private:
    std::vector<double> m_alphaBar;
    Prediction m_prediction = Prediction::Epsilon;
    std::string m_betaSchedule = "scaled_linear";
    double m_betaStart = 0.00085, m_betaEnd = 0.012;
    bool m_lastIsOne = false;       // set_alpha_to_one
    bool m_zeroTerminalSnr = false; // rescale_betas_zero_snr
    int m_stepsOffset = 1;
};

// One DDIM step (Song et al. 2021) from z_t to z_previous given the predicted clean sample and
// noise; eta in [0, 1] scales the fresh noise (undefined noise: eta must be 0).
Tensor ddimStep(const NoiseSchedule& schedule, const Tensor& clean, const Tensor& noise, int t,
                int previous, double eta, const Tensor& freshNoise);

// e_u + s (e_c - e_u), batch order [unconditional, conditional].
Tensor guided(const Tensor& unconditional, const Tensor& conditional, double scale);

// The guided prediction brought back to the deviation of the conditional one, per image over
// channels and pixels, and mixed with itself: phi e sd(e_c)/sd(e) + (1 - phi) e (Lin et al. 2023,
// section 3.4).
Tensor rescaled(const Tensor& guided, const Tensor& conditional, double phi);

// Perp-Neg (Armandpour et al. 2023, equation 8): negatives [k, ...] pull with their (negative)
// weights, but only across the direction d of the conditional prediction, which they cannot undo:
// e_u + s (d + sum_i w_i (d_i - d <d_i, d> / <d, d>)), d_i = e_i - e_u.
Tensor guidedAway(const Tensor& unconditional, const Tensor& conditional, const Tensor& negatives,
                  const std::vector<double>& weights, double scale);

} // namespace maquette::priors
