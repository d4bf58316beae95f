#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include "engine/base/mesh.h"

namespace maquette::assets {

inline constexpr std::uint64_t kMaxImportTriangles = 50'000'000;

// How maquette-worker hands a mesh to the program: a header of counts, then the arrays as they lie
// in memory. Both sides are one build on one machine, so byte order and layout need no care; the
// reader still trusts nothing, because the writer has just handled a hostile file.
void writeMeshBlob(const base::Mesh& mesh,
                   const std::function<void(std::span<const std::byte>)>& write);

// Throws Error(BadFile) when the bytes are no mesh that keeps its invariants.
base::Mesh readMeshBlob(std::span<const std::byte> bytes);

} // namespace maquette::assets
