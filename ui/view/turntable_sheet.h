#pragma once

#include <filesystem>
#include <vector>

#include "engine/base/image.h"

namespace maquette::ui {

// The views of a stored turntable, RGBA: square pictures in a row. Empty when the file is none. Any
// thread.
std::vector<base::Image8> turntableViews(const std::filesystem::path& file);

} // namespace maquette::ui
