#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "assets/library_folder.h"
#include "engine/base/progress.h"
#include "engine/base/text.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

struct RepairReport {
    std::int64_t assets = 0;        // in the repaired library
    std::int64_t recovered = 0;     // of them: made anew from files that no row named any more
    std::vector<base::Text> losses; // what could not be kept, one sentence each
    std::filesystem::path putAside; // the old database and the damaged files
};

// Builds a new database from every row that can still be read, first of the library's own database,
// then of the newest copy in backups/ for what is missing; drops what refers to lost files; makes
// assets of GLB files that no row names. The old database is put aside, never changed, and the new
// one takes its place all at once. Throws Error(Io) when the library is in use or cannot be
// written, Error(NotFound) when there is nothing to repair.
RepairReport repairLibrary(const std::filesystem::path& folder, const base::Progress& progress = {},
                           io::FileOps& ops = io::systemFileOps());

} // namespace maquette::assets
