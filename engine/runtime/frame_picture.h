#pragma once

#include "engine/base/frame.h"

namespace maquette::runtime {

// A frame as a picture with straight alpha.
base::Image8 pictureOf(const base::Frame& frame);

} // namespace maquette::runtime
