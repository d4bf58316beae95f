#pragma once

#include <filesystem>
#include <memory>

#include "engine/base/mesh.h"

namespace maquette::assets {

// Reads a mesh back from a GLB as writeGlb() makes it: one self-contained file, indexed triangles,
// float positions, the material's base colour as an embedded PNG or JPEG. Every length, offset and
// index is checked; files by other programs that use more of glTF than this are refused with a
// sentence saying what. Bounded: at most 512 MB and 50 million triangles. Throws Error(NotFound),
// Error(Io), Error(BadFile). Any thread.
std::shared_ptr<base::Mesh> readGlb(const std::filesystem::path& path);

} // namespace maquette::assets
