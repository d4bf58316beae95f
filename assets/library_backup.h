#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "assets/library.h"
#include "engine/base/progress.h"

namespace maquette::assets {

struct BackupReport {
    std::int64_t assets = 0;
    std::int64_t files = 0;
    std::uint64_t bytes = 0;         // of the files
    std::int64_t copied = 0;         // files that were not there from an earlier backup
    std::vector<std::string> broken; // SHA-256 of files that are missing or damaged in the library
};

// Copies a library, also one that is in use, to a folder that is absent, empty or an earlier backup
// of the same library (then only what is new is copied). The result is itself a library. The
// database in it is checked before it takes the place of the one before. Throws Error(Usage) for an
// unfit folder, Error(BadFile) when the library's database is damaged, Error(Io).
BackupReport backUpLibrary(Library& library, const std::filesystem::path& out,
                           const base::Progress& progress = {},
                           io::FileOps& ops = io::systemFileOps());

struct RestoreReport {
    std::int64_t assets = 0;
    std::int64_t files = 0;
    std::filesystem::path putAside; // what was there before; empty if nothing was
};

// Puts a backup in the place of a library. The backup is checked first; the old library, whatever
// its state, is kept as a library of its own below replaced/. A restore that is interrupted before
// its last step has changed nothing, one interrupted in it is finished by the next start. Throws
// Error(BadFile) for a damaged backup, Error(NotFound), Error(Io) also when the library is in use.
RestoreReport restoreLibrary(const std::filesystem::path& folder, const std::filesystem::path& from,
                             const base::Progress& progress = {},
                             io::FileOps& ops = io::systemFileOps());

// A checked copy of the database alone in backups/, when something has changed and the last one is
// a day old; the newest ten are kept while they fit into half a gigabyte. `repair` draws on them.
// Returns whether one was made. Owner only.
bool snapshotDatabaseIfDue(Library& library);

} // namespace maquette::assets
