#pragma once

#include <span>
#include <string>
#include <vector>

#include "assets/database.h"
#include "assets/library_folder.h"
#include "assets/object_store.h"
#include "assets/records.h"

namespace maquette::assets {

// What the stores of one opened library share. Used by assets only.
struct LibraryCore {
    LibraryFolder folder;
    Database database;
    ObjectStore objects;
    ChangeSet changes;                 // since they were last reported
    std::vector<std::string> released; // objects whose last row went; unlinked after the commit
    struct Original {
        std::filesystem::path file;
        std::string sha256;
    };
    std::vector<Original> moved; // removed from their old place after the commit
};

// Stores a file as `take` says; the row must follow.
StoredObject takeFile(LibraryCore& core, const std::filesystem::path& file, Take take);

// The row of a stored object, made if it is new.
std::int64_t objectRow(LibraryCore& core, const StoredObject& object);

// Deletes those of the object rows that nothing refers to any more, and marks their files for
// removal after the commit.
void releaseUnused(LibraryCore& core, std::span<const std::int64_t> objectRows);

// Removes the files of released objects that are still without a row, and the originals of moved
// files whose rows are there. Outside transactions only.
void settleFiles(LibraryCore& core);

std::int64_t milliseconds(Time time);
Time timeFrom(std::int64_t milliseconds);
std::optional<Time> optionalTime(const Statement& row, int column);

} // namespace maquette::assets
