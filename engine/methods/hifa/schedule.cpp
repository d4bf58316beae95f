#include "engine/methods/hifa/schedule.h"

#include <algorithm>
#include <cmath>

namespace maquette::methods::hifa {

int squareRootTimestep(double p, int tMax, int tMin) {
    return static_cast<int>(std::lround(tMax - (tMax - tMin) * std::sqrt(p)));
}

int linearTimestep(double p, int tMax, int tMin) {
    return static_cast<int>(std::lround(tMax - (tMax - tMin) * p));
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
