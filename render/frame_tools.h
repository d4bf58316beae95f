#pragma once

#include <optional>

#include "engine/base/frame.h"

namespace maquette::render {

// A copy that owns its pixels in main memory, whatever device the frame is on. Throws Error when
// the device refuses.
base::Frame ownedCopy(const base::Frame& frame);

// The height (world y) the object of a frame stands on, judged by its opaque pixels; nothing while
// there is too little to see or the frame has no depth in main memory.
std::optional<float> floorOf(const base::Frame& frame);

} // namespace maquette::render
