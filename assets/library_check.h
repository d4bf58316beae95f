#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "assets/library.h"
#include "engine/base/progress.h"

namespace maquette::assets {

enum class FindingKind { Database, Record, MissingFile, DamagedFile, SearchIndex };

struct Finding {
    FindingKind kind = FindingKind::Database;
    std::string subject; // a file's SHA-256, or table and number of a row
    base::Text sentence;
};

struct CheckReport {
    std::vector<Finding> findings;
    std::int64_t assets = 0;
    std::int64_t runs = 0;
    std::int64_t files = 0;
    std::uint64_t bytes = 0;      // of the files
    std::int64_t unusedFiles = 0; // left behind by crashes; removed after a day, no damage
    bool complete = true;         // false: the search index could not be checked beside its owner

    bool sound() const { return findings.empty(); }
};

const char* name(FindingKind kind);

// Looks at everything: the database's structure, references, the digest of every record, every
// thumbnail, the search index, and the SHA-256 of every file. Changes nothing. Damage is reported,
// not thrown; throws Error(Cancelled) when asked to stop.
CheckReport checkLibrary(Library& library, const base::Progress& progress = {});

// The same for a folder, whatever state it is in: what keeps it from being opened is a finding,
// too. Still throws Error(Io) and Error(NotFound) when there is nothing that could be read.
CheckReport checkLibrary(const std::filesystem::path& folder, const base::Progress& progress = {});

} // namespace maquette::assets
