#pragma once

#include <cstdint>
#include <string>

#include <glm/vec3.hpp>

#include "engine/base/camera.h"
#include "engine/base/rng.h"

namespace maquette::methods::hifa {

// From where the steps of a run look at the object.
struct ViewSettings {
    int size = 64;
    double elevationLow = -5, elevationHigh = 30; // of the usual views
    double usual = 0.6;                           // their share; the others lie in -10 .. 60
    double radiusLow = 2.95, radiusHigh = 3.4;
    double fovY = 40;
};

// The camera of a step. Azimuths follow the golden angle from a start that the seed fixes, so that
// any stretch of a run sees all sides evenly; the rest is drawn from the generator.
base::Camera trainingCamera(const ViewSettings& settings, std::uint64_t seed, std::int64_t step,
                            base::Rng& rng);

// A flat background: white in 35 %, else a grey with a touch of colour; as the starter models were
// trained.
glm::vec3 trainingBackground(base::Rng& rng);

// "front view", "side view", "back view" or, from 50 degrees of elevation, "overhead view".
std::string viewWords(const base::Camera& camera);

} // namespace maquette::methods::hifa
