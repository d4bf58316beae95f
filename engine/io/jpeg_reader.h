#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "engine/base/image.h"

namespace maquette::io {

// A JPEG as RGB, turned upright as its EXIF orientation says; greys and CMYK become RGB. Empty with
// the reason in `failure` when it is damaged, has more than `mostPixels`, or is made of so many
// scans that only a program meant to waste time would have written it.
base::Image8 decodeJpeg(std::span<const std::byte> bytes, std::int64_t mostPixels,
                        std::string& failure);

// The EXIF orientation, 1 to 8, of an APP1 segment's content; 1 when it says nothing sensible.
int exifOrientation(std::span<const std::byte> segment);

// Turned as this orientation says.
base::Image8 upright(const base::Image8& image, int orientation);

} // namespace maquette::io
