#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>

#include "engine/base/mesh.h"

namespace maquette::assets {

// Reads back a GLB as writeGlb() makes them: one mesh of one primitive, every accessor with a view
// of its own. Meant for the library's own files, hardened against damaged ones all the same; what
// other programs write goes through the importer. Colours come back sRGB-encoded. Throws
// Error(BadFile) naming the file and what does not fit, Error(NotFound), Error(Io).
base::Mesh readGlb(const std::filesystem::path& path);
base::Mesh readGlb(std::span<const std::byte> bytes, const std::string& nameForErrors);

} // namespace maquette::assets
