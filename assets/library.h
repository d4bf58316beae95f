#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

#include "assets/asset_library.h"
#include "assets/collection_store.h"
#include "assets/library_folder.h"
#include "assets/library_lock.h"
#include "assets/migrations.h"
#include "assets/project_store.h"
#include "assets/records.h"
#include "assets/run_store.h"
#include "engine/base/text.h"
#include "engine/io/atomic_file.h"

namespace maquette::assets {

class Transaction;

enum class Access {
    Own,       // the only writer of this library, or an error
    OwnOrRead, // for reading only when it cannot be owned; notice() says why
    Read,      // beside the owner, if there is one
};

struct LibraryOptions {
    Access access = Access::Own;
    std::chrono::milliseconds lockPatience{500}; // how long to wait for the owner to go
    std::span<const Migration> migrations = shippedMigrations();
    std::optional<bool> networkDrive; // empty: asked of the system
    io::FileOps* fileOps = nullptr;   // empty: the system's
};

// An opened library. One object is used by one thread at a time; the studio writes through
// LibraryThread and reads through objects of its own opened with Access::Read. All functions throw
// base::Error with a sentence naming the file and the remedy.
class Library {
  public:
    // Creates the folder and the database when they are absent (not with Access::Read), brings an
    // older one to the present form keeping a copy, finishes an interrupted restore, and marks runs
    // whose process has died as interrupted.
    static Library open(const std::filesystem::path& folder, const LibraryOptions& options = {});
    // For reading only, after creating or upgrading the library if that is needed and possible.
    static Library openForReading(const std::filesystem::path& folder);

    Library(Library&&) noexcept;
    Library& operator=(Library&&) noexcept;
    ~Library();

    bool canWrite() const { return m_lock.has_value(); }
    // Not empty: what the user should know, such as why nothing can be changed.
    const base::Text& notice() const { return m_notice; }
    const LibraryFolder& folder() const;

    ProjectStore projects() const;
    RunStore runs() const;
    AssetLibrary assets() const;
    CollectionStore collections() const;

    // Makes the changes until its commit one: all or nothing, one wait for the disk.
    Transaction begin();
    // What changed through this object since the last call; empty inside a transaction.
    ChangeSet takeChanges();
    // Changes whenever somebody else has changed the library.
    std::int64_t dataVersion() const;
    // Bytes free on the library's drive.
    std::uint64_t freeBytes() const;

    // Removes files that lost their last row, and the old places of files that were moved in.
    // LibraryThread calls it after each task, closing the library as well.
    void settleFiles();
    // Removes what crashes left behind: object files without a row, folders of runs that are over,
    // half-written bundles; only what is older than `age`. Returns how many.
    int sweep(std::chrono::seconds age = std::chrono::hours(24));
    // sweep() when none was made for a day.
    void sweepIfDue();

    struct LibraryCore& core() const {
        return *m_core;
    }

  private:
    Library(std::unique_ptr<LibraryCore> core, std::optional<LibraryLock> lock, base::Text notice);
    static Library openOwning(const LibraryFolder& folder, const LibraryOptions& options);
    static Library openReading(const LibraryFolder& folder, const LibraryOptions& options,
                               base::Text notice);
    void close() noexcept;

    // The lock outlives the connection: members are destroyed from the last to the first.
    std::optional<LibraryLock> m_lock;
    std::unique_ptr<LibraryCore> m_core;
    base::Text m_notice;
};

} // namespace maquette::assets
