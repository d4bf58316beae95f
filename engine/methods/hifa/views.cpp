#include "engine/methods/hifa/views.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>

namespace maquette::methods::hifa {

base::Camera trainingCamera(const ViewSettings& settings, std::uint64_t seed, std::int64_t step,
                            base::Rng& rng) {
    constexpr double kGolden = 0.6180339887498949;
    const double start = static_cast<double>(base::mix(seed, 0x5eed) >> 11) * 0x1p-53;
    const double turn = start + kGolden * static_cast<double>(step);
    const auto azimuth = static_cast<float>(360 * (turn - std::floor(turn)));
    const bool usual = rng.uniform() < static_cast<float>(settings.usual);
    const double low = usual ? settings.elevationLow : -10;
    const double high = usual ? settings.elevationHigh : 60;
    const float elevation = rng.uniform(static_cast<float>(std::min(low, high)),
                                        static_cast<float>(std::max(low, high)));
    const float radius = rng.uniform(static_cast<float>(settings.radiusLow),
                                     static_cast<float>(settings.radiusHigh));
    return base::Camera::orbit(azimuth, elevation, radius, static_cast<float>(settings.fovY),
                               settings.size, settings.size);
}

glm::vec3 trainingBackground(base::Rng& rng) {
    if (rng.chance(0.35f)) return glm::vec3(1);
    glm::vec3 colour(rng.uniform(0.25f, 1.0f));
    for (int i = 0; i < 3; ++i)
        colour[i] += rng.uniform(-0.06f, 0.06f);
    return glm::clamp(colour, 0.0f, 1.0f);
}

std::string viewWords(const base::Camera& camera) {
    if (camera.elevation() >= 50.0f) return "overhead view";
    const float fromFront = std::min(camera.azimuth(), 360.0f - camera.azimuth());
    return fromFront <= 45.0f ? "front view" : fromFront >= 135.0f ? "back view" : "side view";
}

} // namespace maquette::methods::hifa
