#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "engine/base/image.h"

namespace maquette::io {

inline constexpr std::int64_t kMaxImagePixels = 64'000'000;

// Key -> text stored beside the pixels (PNG tEXt when Latin-1, else uncompressed iTXt).
using ImageTexts = std::map<std::string, std::string>;

// 8-bit PNG of 1, 3 or 4 channels with an sRGB chunk unless plain (textures in GLB are plain).
std::vector<std::byte> encodePng(const base::Image8& image, const ImageTexts& texts = {},
                                 bool plain = false, int compression = 6);
void writePng(const std::filesystem::path& path, const base::Image8& image,
              const ImageTexts& texts = {});

// PNG or JPEG, told by the signature; 16-bit and palette pictures become 8-bit RGB or RGBA, grey
// ones RGB. Throws Error(BadFile) naming the file, or the pixel limit.
base::Image8 decodeImage(std::span<const std::byte> bytes, const std::string& nameForErrors,
                         ImageTexts* texts = nullptr);
base::Image8 readImage(const std::filesystem::path& path, ImageTexts* texts = nullptr);

} // namespace maquette::io
