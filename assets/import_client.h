#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "assets/export_mesh.h"
#include "engine/base/mesh.h"
#include "engine/base/progress.h"
#include "engine/base/text.h"

namespace maquette::assets {

struct ImportLimits {
    std::chrono::milliseconds time{10000}; // wall-clock; the worker also gets it as CPU time
    std::uint64_t memoryMegabytes = 2048;  // of address space
};

// Reads a mesh file (OBJ, GLB, glTF, PLY, STL and what else Assimp knows) in a sandboxed child,
// maquette-worker, because the parsers of these formats crash on hostile files and open files they
// are told to. The child may read the file and those beside it that models refer to, nothing else.
// All its meshes come back as one, colours sRGB-encoded, uvs with their origin at the top left.
// Throws Error(NotFound) when the file or the worker is missing, Error(BadFile) saying why the file
// was refused (also when the worker crashed on it), Error(OutOfMemory), Error(Cancelled) on a stop.
// Any thread.
base::Mesh importMesh(const std::filesystem::path& path, const ImportLimits& limits = {},
                      const base::Progress& progress = {});

// The same, with files for printers (STL, 3MF), which are in millimetres with +z up, brought into
// our frame: metres, +y up.
base::Mesh importInOurFrame(const std::filesystem::path& path, const ImportLimits& limits = {},
                            const base::Progress& progress = {});

// What an independent reader found in an exported file.
struct ExportCheck {
    base::Text what; // "as many triangles as were exported"
    bool passed = false;
    std::string detail; // the figures
};
struct ExportReceipt {
    std::uint64_t vertices = 0;
    std::uint64_t triangles = 0;
    base::Bounds bounds;
    std::uint64_t bytes = 0; // of the mesh file
    std::string sha256;      // of the mesh file
    std::vector<ExportCheck> checks;
    bool passed() const;
};

// Reads an export back with Assimp and compares it with the mesh it was made of, as the format and
// the options lay it down: counts, bounds, the position of every corner, and the uvs, colours and
// pictures that the format keeps. OBJ, STL and 3MF do not keep which vertices triangles share, so
// for them only corners are compared. A difference is a failed check, not an exception; throws like
// importMesh().
ExportReceipt compareExport(const std::filesystem::path& path, const base::Mesh& wanted,
                            const base::Mesh& got,
                            const ExportOptions& options = {}); // the comparison alone
ExportReceipt verifyExport(const std::filesystem::path& path, const base::Mesh& mesh,
                           const ExportOptions& options = {}, const ImportLimits& limits = {},
                           const base::Progress& progress = {});

} // namespace maquette::assets
