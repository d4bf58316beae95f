#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/rng.h"

namespace maquette::methods::hifa {

// From where the steps of a run look at the object.
struct ViewSettings {
    int size = 64;
    double elevationLow = -5, elevationHigh = 30; // of the usual views
    double usual = 0.6;                           // their share; the others lie in
    double otherLow = -10, otherHigh = 60;        // this range,
    bool evenOther = false;                       // evenly over the sphere or over the angle
    double radiusLow = 2.95, radiusHigh = 3.4;
    double fovLow = 40, fovHigh = 40; // degrees

    // Of the published code, for models without an own idea of the camera.
    static ViewSettings published();
};

// The camera of a step. Azimuths follow the golden angle from a start that the seed fixes, so that
// any stretch of a run sees all sides evenly; the rest is drawn from the generator.
base::Camera trainingCamera(const ViewSettings& settings, std::uint64_t seed, std::int64_t step,
                            base::Rng& rng);

// MVDream's set of four: one elevation in 0 .. 30 degrees, quarter turns apart, a field of view of
// 15 .. 60 degrees and a distance at which it shows .8 .. 1 on each side of the origin.
std::vector<base::Camera> trainingSet(int size, std::uint64_t seed, std::int64_t step,
                                      base::Rng& rng);

// A flat background: white in 35 %, else a grey with a touch of colour; as the starter models were
// trained.
glm::vec3 trainingBackground(base::Rng& rng);

// From this elevation on a view is seen from overhead, whatever the side.
inline constexpr float kOverhead = 50;

inline constexpr std::array kViewWords = {"front view", "side view", "back view", "overhead view"};

// "front view", "side view", "back view" or, from kOverhead degrees of elevation, "overhead view".
std::string viewWords(const base::Camera& camera);

// How much a camera's side is front, side and back: linear in the azimuth from one to the next,
// their sum is 1.
struct ViewShares {
    double front = 0, side = 0, back = 0;
};
ViewShares viewShares(const base::Camera& camera);

// Perp-Neg's (negative) weights of the words for the front and the side, as HiFA's published code
// has them: -weight exp(-2 front share) and -weight exp(-10 side share), 0 for a side whose share
// is above 0.8, which is what the camera sees; behind the side the front counts fully and the side
// half.
struct ViewNegatives {
    double front = 0, side = 0;
};
ViewNegatives viewNegatives(const base::Camera& camera, double weight);

} // namespace maquette::methods::hifa
