#pragma once

#include <filesystem>
#include <string>

#include "assets/inbox.h"
#include "engine/io/json.h"

namespace maquette::assets {

inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kThumbnailName = "thumbnail.png";

// The manifest of a bundle. Files are named by where they lie inside the bundle, with their hash.
io::Json manifestOf(const Deposit& deposit, const std::vector<std::string>& namesInBundle,
                    const std::vector<std::string>& hashes);

// Reads a bundle back; files point into it and are to be moved, except those that a killed owner
// has moved already, which point to the library's own copy. Throws Error(BadFile) naming the bundle
// and what is wrong with it.
Deposit readBundle(const std::filesystem::path& bundle, const class ObjectStore& objects);

} // namespace maquette::assets
