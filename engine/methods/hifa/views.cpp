#include "engine/methods/hifa/views.h"

#include <algorithm>
#include <cmath>

#include <glm/common.hpp>

namespace maquette::methods::hifa {

namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;

// A share of a turn: the golden angle from a start of the seed's.
double turnOf(std::uint64_t seed, std::int64_t step) {
    constexpr double kGolden = 0.6180339887498949;
    const double start = static_cast<double>(base::mix(seed, 0x5eed) >> 11) * 0x1p-53;
    const double turn = start + kGolden * static_cast<double>(step);
    return turn - std::floor(turn);
}

float between(base::Rng& rng, double low, double high) {
    return rng.uniform(static_cast<float>(low), static_cast<float>(high));
}

// Evenly over the part of the sphere between two elevations.
float evenElevation(base::Rng& rng, double low, double high) {
    const float height = between(rng, std::sin(low * kDegree), std::sin(high * kDegree));
    return static_cast<float>(std::asin(height) / kDegree);
}

double fromFront(const base::Camera& camera) {
    const double azimuth = camera.azimuth();
    return std::min(azimuth, 360.0 - azimuth);
}

} // namespace

ViewSettings ViewSettings::published() {
    ViewSettings settings;
    settings.usual = 0.5;
    settings.otherLow = 0;
    settings.otherHigh = 90;
    settings.evenOther = true;
    settings.radiusLow = 3;
    settings.radiusHigh = 3.5;
    settings.fovLow = 10;
    settings.fovHigh = 30;
    return settings;
}

base::Camera trainingCamera(const ViewSettings& settings, std::uint64_t seed, std::int64_t step,
                            base::Rng& rng) {
    const auto azimuth = static_cast<float>(360 * turnOf(seed, step));
    const bool usual = rng.uniform() < static_cast<float>(settings.usual);
    const double low = usual ? settings.elevationLow : settings.otherLow;
    const double high = usual ? settings.elevationHigh : settings.otherHigh;
    const float elevation = !usual && settings.evenOther
                                ? evenElevation(rng, low, high)
                                : between(rng, std::min(low, high), std::max(low, high));
    const float radius = between(rng, settings.radiusLow, settings.radiusHigh);
    const float fov = settings.fovLow < settings.fovHigh
                          ? between(rng, settings.fovLow, settings.fovHigh)
                          : static_cast<float>(settings.fovLow);
    return base::Camera::orbit(azimuth, elevation, radius, fov, settings.size, settings.size);
}

std::vector<base::Camera> trainingSet(int size, std::uint64_t seed, std::int64_t step,
                                      base::Rng& rng) {
    const auto start = static_cast<float>(90 * turnOf(seed, step));
    const float elevation = rng.chance(0.5f) ? evenElevation(rng, 0, 30) : between(rng, 0, 30);
    const float fov = between(rng, 15, 60);
    const auto distance = static_cast<float>(between(rng, 0.8, 1) / std::tan(fov * kDegree / 2));
    std::vector<base::Camera> cameras;
    for (int quarter = 0; quarter < 4; ++quarter) {
        cameras.push_back(base::Camera::orbit(start + 90.0f * static_cast<float>(quarter),
                                              elevation, distance, fov, size, size));
    }
    return cameras;
}

glm::vec3 trainingBackground(base::Rng& rng) {
    if (rng.chance(0.35f)) return glm::vec3(1);
    glm::vec3 colour(rng.uniform(0.25f, 1.0f));
    for (int i = 0; i < 3; ++i)
        colour[i] += rng.uniform(-0.06f, 0.06f);
    return glm::clamp(colour, 0.0f, 1.0f);
}

std::string viewWords(const base::Camera& camera) {
    if (camera.elevation() >= kOverhead) return "overhead view";
    const float fromFront = std::min(camera.azimuth(), 360.0f - camera.azimuth());
    return fromFront <= 45.0f ? "front view" : fromFront >= 135.0f ? "back view" : "side view";
}

ViewShares viewShares(const base::Camera& camera) {
    const double quarters = fromFront(camera) / 90;
    if (quarters <= 1) return {1 - quarters, quarters, 0};
    return {0, 2 - quarters, quarters - 1};
}

ViewNegatives viewNegatives(const base::Camera& camera, double weight) {
    constexpr double kFront = 2, kSide = 10, kWanted = 0.8;
    const ViewShares shares = viewShares(camera);
    const auto unlessWanted = [&](double share, double value) {
        return share > kWanted ? 0 : value;
    };
    if (shares.back == 0) {
        return {unlessWanted(shares.front, -weight * std::exp(-kFront * shares.front)),
                unlessWanted(shares.side, -weight * std::exp(-kSide * shares.side))};
    }
    return {-weight, unlessWanted(shares.side, -weight / 2 * std::exp(-kSide * shares.side))};
}

} // namespace maquette::methods::hifa
