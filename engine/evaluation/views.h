#pragma once

#include <vector>

#include "engine/base/camera.h"

namespace maquette::evaluation {

// The eight views of a turntable: azimuths 0, 45, ... 315 degrees, as in api::AssetReady.
inline constexpr int kTurntableViews = 8;
inline constexpr float kTurntableElevation = 15;

inline std::vector<float> turntableAzimuths() {
    std::vector<float> azimuths;
    for (int i = 0; i < kTurntableViews; ++i)
        azimuths.push_back(static_cast<float>(i) * 360.0f / kTurntableViews);
    return azimuths;
}

// From where turntables are seen: within the cameras of the training pictures.
inline base::Camera turntableCamera(float azimuth, float elevation, int size) {
    constexpr float kRadius = 3.2f, kFieldOfView = 40.0f;
    return base::Camera::orbit(azimuth, elevation, kRadius, kFieldOfView, size, size);
}

} // namespace maquette::evaluation
