#pragma once

#include <QString>

#include "engine/base/camera.h"

namespace maquette::ui {

// Where somebody looks from, in words: "from the front", "from the back left, above", "from below".
// Degrees, as base::Camera has them.
QString viewWords(double azimuth, double elevation);
inline QString viewWords(const base::Camera& camera) {
    return viewWords(camera.azimuth(), camera.elevation());
}

} // namespace maquette::ui
