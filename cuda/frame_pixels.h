#pragma once

#include <cstdint>

#include "cuda/backend.h"

namespace maquette::cuda {

enum class PixelLook : std::uint8_t {
    Colour,
    Depth,   // white at `near`, black at near + range
    Opacity, // white where something is
};

// A rendered picture as a viewport wants it: RGBA, the colour multiplied with the opacity. The
// picture was rendered over black.
struct FramePixels {
    std::int64_t pixels = 0;
    PixelLook look = PixelLook::Colour;
    float near = 0, range = 1;
    const float* rgb = nullptr; // [pixels, 3]
    const float* opacity = nullptr;
    const float* depth = nullptr;
    float* rgba = nullptr; // [pixels, 4]
};
void framePixels(const Backend& backend, const FramePixels& args);

} // namespace maquette::cuda
