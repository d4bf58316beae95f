#include "engine/methods/hifa/schedule.h"

#include <algorithm>
#include <cmath>

namespace maquette::methods::hifa {

int squareRootTimestep(double p, int tMax, int tMin) {
    return NoiseFall(false, tMax, tMin).at(p);
}

int linearTimestep(double p, int tMax, int tMin) {
    return NoiseFall(true, tMax, tMin).at(p);
}

NoiseFall::NoiseFall(bool linear, int tMax, int tMin)
    : NoiseFall(linear, Start{0, tMax}, std::min(tMin, tMax)) {}

NoiseFall::NoiseFall(bool linear, Start start, int tMin)
    : m_linear(linear)
    , m_start(start)
    , m_end(tMin) {}

double NoiseFall::fallen(double p) const {
    return m_linear ? p : std::sqrt(p);
}

int NoiseFall::at(double p) const {
    const double left = 1 - fallen(m_start.p);
    const double share = left > 0 ? (fallen(p) - fallen(m_start.p)) / left : 1;
    return static_cast<int>(std::lround(m_start.level - (m_start.level - m_end) * share));
}

NoiseFall NoiseFall::changed(double p, bool nowLinear, int tMax, int tMin) const {
    const int end = std::min(tMin, tMax);
    return {nowLinear, Start{p, std::max(std::min(at(p), tMax), end)}, end};
}

NoiseRange fallingRange(double p) {
    const double share = std::min(1.0, p / 0.8);
    const auto fallen = [&](double end) {
        return static_cast<int>(std::lround(1000 * (0.98 + share * (end - 0.98))));
    };
    return {fallen(0.02), fallen(0.50)};
}

int denoiseStride(int t) {
    return std::clamp((t + 1) / 2, 1, 250);
}

std::vector<int> denoiseVisits(int t, int stride, int most) {
    std::vector<int> visits{t};
    while (static_cast<int>(visits.size()) < most && visits.back() - stride > 0)
        visits.push_back(visits.back() - stride);
    return visits;
}

double warmUp(double p) {
    return std::min(1.0, 2 * p);
}

double rateShare(double p, double last) {
    constexpr double kFlat = 0.6;
    return p <= kFlat ? 1 : std::pow(last, (p - kFlat) / (1 - kFlat));
}

} // namespace maquette::methods::hifa
