#pragma once

#include <string>
#include <vector>

namespace maquette::methods::hifa {

// HiFA's annealing (arXiv 2305.18766): t_max - (t_max - t_min) sqrt(p), p = iteration / all.
int squareRootTimestep(double p, int tMax, int tMin);
int linearTimestep(double p, int tMax, int tMin); // for comparisons

// The noise level of a run whose range may change on the way. After a change it goes from where it
// stands to the new end, so that it never rises, unless the new end itself lies above it: who lifts
// that asks for more noise.
class NoiseFall {
  public:
    struct Start {
        double p = 0;  // when the range changed last,
        int level = 0; // and from where the level falls since
    };

    NoiseFall() = default;
    NoiseFall(bool linear, int tMax, int tMin);
    NoiseFall(bool linear, Start start, int tMin);

    int at(double p) const;
    // As it goes on when the range changes at p.
    NoiseFall changed(double p, bool nowLinear, int tMax, int tMin) const;
    const Start& start() const { return m_start; }

  private:
    double fallen(double p) const;

    bool m_linear = false;
    Start m_start;
    int m_end = 0;
};

// MVDream's range of noise levels: both ends fall linearly over the first 80 % of a run, from .98
// to .02 and to .50 of 1000.
struct NoiseRange {
    int low = 0, high = 0;
};
NoiseRange fallingRange(double p);

// The distance between the denoising steps: 250 of 1000, but at most half of t, so that no part of
// a run falls back to the one-step estimate.
int denoiseStride(int t);

// The noise levels of one iterative denoising: t, t - stride, ... above 0, at most `most`.
std::vector<int> denoiseVisits(int t, int stride, int most);

// min(1, 2 p): the z-variance's warm-up over the first half.
double warmUp(double p);
// The learning rate's share: 1 until p = 0.6, then falling geometrically to `last`.
double rateShare(double p, double last);

} // namespace maquette::methods::hifa
