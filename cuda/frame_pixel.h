#pragma once

#include <cmath>

#include "cuda/both_sides.h"
#include "cuda/frame_pixels.h"

namespace maquette::cuda {

// One pixel, on either side.
MAQUETTE_BOTH_SIDES inline void framePixel(const FramePixels& a, std::int64_t i) {
    const float opacity = a.opacity[i];
    float* out = a.rgba + 4 * i;
    for (int c = 0; c < 3; ++c)
        out[c] = a.look == PixelLook::Colour ? a.rgb[3 * i + c] : opacity;
    if (a.look == PixelLook::Depth) {
        const float shown = fminf(fmaxf(1.0f - (a.depth[i] - a.near) / a.range, 0.0f), 1.0f);
        for (int c = 0; c < 3; ++c)
            out[c] *= shown;
    }
    out[3] = opacity;
}

} // namespace maquette::cuda
