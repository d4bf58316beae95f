#include "engine/runtime/frame_picture.h"

#include <algorithm>

namespace maquette::runtime {

base::Image8 pictureOf(const base::Frame& frame) {
    base::ImageF image = frame.color;
    for (std::size_t i = 0; i + 3 < image.data.size(); i += 4) {
        for (std::size_t c = 0; c < 3; ++c)
            image.data[i + c] /= std::max(image.data[i + 3], 1e-4f);
    }
    return base::toImage8(image);
}

} // namespace maquette::runtime
