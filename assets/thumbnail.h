#pragma once

#include <cstddef>
#include <vector>

#include "engine/base/image.h"

namespace maquette::assets {

inline constexpr int kThumbnailSide = 256;             // pixels
inline constexpr std::size_t kThumbnailBytes = 102400; // of its PNG

// Shrinks an RGB or RGBA picture (area average, colour weighted by alpha) until neither side is
// longer than `side`; smaller ones stay as they are.
base::Image8 shrunk(const base::Image8& image, int side);

// A PNG within both limits. Throws Error(Usage) for an empty picture.
std::vector<std::byte> thumbnailPng(const base::Image8& image);

} // namespace maquette::assets
