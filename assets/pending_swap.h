#pragma once

#include <filesystem>
#include <string>

#include "assets/library_folder.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

// Puts a complete new database (and objects folder) in the place of the old ones, which are put
// aside. A note written first makes it all or nothing: whoever owns the library next finishes what
// was begun. Only the owner may call, with no connection open.

// `staged` and `aside` are folders inside the library; `staged` holds library.db and may hold
// objects/. Both must be synced. Afterwards `staged` is gone.
void swapIn(const LibraryFolder& folder, const std::filesystem::path& staged,
            const std::filesystem::path& aside, io::FileOps& ops = io::systemFileOps());

bool hasPendingSwap(const LibraryFolder& folder);
// Goes on with a swap that was interrupted; nothing to do is fine.
void finishPendingSwap(const LibraryFolder& folder, io::FileOps& ops = io::systemFileOps());

} // namespace maquette::assets
