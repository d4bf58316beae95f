#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

namespace maquette::assets {

// Writes a silent Motion-JPEG video (AVI), which players and cutting programs read without a codec
// of their own. Each frame is a complete JPEG file of this size. The file appears complete or not
// at all. Throws Error(Usage) without frames or beyond the format's 2 GB, Error(Io). Any thread.
void writeMotionJpeg(const std::filesystem::path& path,
                     std::span<const std::vector<std::byte>> frames, int width, int height,
                     int framesPerSecond);

} // namespace maquette::assets
