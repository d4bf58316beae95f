#include "assets/library_backup.h"

#include <algorithm>

#include "assets/library_check.h"
#include "assets/library_core.h"
#include "assets/pending_swap.h"
#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr int kSnapshotsKept = 10;
constexpr std::uintmax_t kSnapshotBytes = std::uintmax_t{512} << 20; // all together
constexpr std::string_view kSnapshotPrefix = "daily-";

std::string libraryUid(const Database& database) {
    return database.text("SELECT value FROM property WHERE key = 'uid'");
}

// Names in replaced/ and backups/ sort by time.
std::string stamp() {
    std::string text = toIsoText(now());
    std::erase(text, ':');
    return text + "-" + newUid().substr(0, 4);
}

bool isBelow(const fs::path& path, const fs::path& folder) {
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

void requireFitFolder(const Library& library, const LibraryFolder& out) {
    const fs::path& own = library.folder().root;
    if (isBelow(out.root, own) || isBelow(own, out.root)) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The backup folder %1 must lie outside of the library %2."),
                     out.root.string(), own.string()});
    }
    std::error_code error;
    if (!fs::exists(out.root, error) || fs::is_empty(out.root, error)) return;
    const bool earlier =
        out.hasDatabase() && libraryUid(Database(out.database(), Database::Mode::Read)) ==
                                 libraryUid(library.core().database);
    // A backup that was interrupted has files but no database yet.
    if (earlier || (!out.hasDatabase() && fs::exists(out.objects(), error))) return;
    throw Error(
        ErrorKind::Usage,
        {MAQUETTE_TR("The folder %1 holds something else. Choose one that is empty, or that "
                     "holds an earlier backup of this library."),
         out.root.string()});
}

LibraryLock lockForReplacing(const LibraryFolder& folder) {
    std::optional<LibraryLock> lock =
        LibraryLock::tryAcquire(folder.lockFile(), std::chrono::seconds(2));
    if (lock) return std::move(*lock);
    throw Error(ErrorKind::Io, {MAQUETTE_TR("%1 is in use by %2. Close that program and try "
                                            "again; nothing was changed."),
                                folder.root.string(), LibraryLock::holder(folder.lockFile())});
}

void requireSound(const fs::path& copy) {
    const Database database(copy, Database::Mode::Read);
    const std::vector<std::string> defects = database.defects(1);
    if (defects.empty()) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("The library's database is damaged, so no backup was made of it; "
                             "earlier backups are untouched. Run \"maquette library repair\".")},
                defects[0]);
}

struct CopiedFiles {
    std::int64_t files = 0, copied = 0;
    std::uint64_t bytes = 0;
    std::vector<std::string> broken;
};

// Brings every file the database names from one store to another.
CopiedFiles copyFiles(const Database& database, const ObjectStore& from, ObjectStore& to,
                      const base::Progress& progress) {
    CopiedFiles result;
    const std::int64_t total = database.integer("SELECT count(*) FROM object");
    Statement rows = database.query("SELECT sha256, bytes FROM object");
    while (rows.step()) {
        progress.checkStop();
        progress(static_cast<float>(result.files) / static_cast<float>(total));
        const std::string sha256 = rows.text(0);
        const auto bytes = static_cast<std::uint64_t>(rows.integer(1));
        ++result.files;
        result.bytes += bytes;
        if (to.inspect(sha256, bytes) == ObjectHealth::Good) continue;
        if (from.inspect(sha256, bytes) != ObjectHealth::Good) {
            result.broken.push_back(sha256);
            continue;
        }
        try {
            to.copy(from.path(sha256));
            ++result.copied;
        } catch (const Error&) { // purged this very moment?
            if (from.inspect(sha256, bytes) == ObjectHealth::Good) throw;
            result.broken.push_back(sha256);
        }
    }
    return result;
}

// While files are copied the owner may purge assets: then their files are missing, and the copy of
// the database is out of date. The library does not name them any more, or, where another asset
// brought the same content back since, has them again.
bool changedMeanwhile(const Library& library, const Database& copy,
                      const std::vector<std::string>& missing) {
    const LibraryCore& core = library.core();
    return std::any_of(missing.begin(), missing.end(), [&](const std::string& sha256) {
        constexpr const char* kBytes =
            "SELECT coalesce(max(bytes), -1) FROM object WHERE sha256 = ?";
        if (core.database.integer(kBytes, sha256) < 0) return true;
        const auto bytes = static_cast<std::uint64_t>(copy.integer(kBytes, sha256));
        return core.objects.inspect(sha256, bytes) == ObjectHealth::Good;
    });
}

void removeUnnamed(const Database& database, const ObjectStore& store) {
    std::vector<fs::path> unnamed;
    store.forEach([&](const fs::path& file, double) {
        if (database.integer("SELECT count(*) FROM object WHERE sha256 = ?",
                             file.filename().string()) == 0)
            unnamed.push_back(file);
    });
    std::error_code error;
    for (const fs::path& file : unnamed)
        fs::remove(file, error);
}

} // namespace

BackupReport backUpLibrary(Library& library, const fs::path& path, const base::Progress& progress,
                           io::FileOps& ops) {
    const LibraryFolder out = libraryFolder(path);
    requireFitFolder(library, out);
    out.create();
    const LibraryLock lock = lockForReplacing(out);
    finishPendingSwap(out, ops);
    const fs::path staged = out.staging() / ("backup-" + newUid());
    const fs::path old = out.staging() / ("old-" + newUid());
    fs::create_directories(staged);
    ObjectStore target(out.objects(), ops);
    // Each attempt copies only what the one before it did not, so that the window in which a purge
    // can come between shrinks to the copy of the database.
    constexpr int kAttempts = 50;
    CopiedFiles copied;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        fs::remove(staged / "library.db");
        library.core().database.copyTo(staged / "library.db");
        requireSound(staged / "library.db");
        const Database copy(staged / "library.db", Database::Mode::Read);
        const std::int64_t before = copied.copied;
        copied = copyFiles(copy, library.core().objects, target, progress);
        copied.copied += before;
        if (!changedMeanwhile(library, copy, copied.broken)) break;
    }
    ops.syncFolder(staged.c_str());
    swapIn(out, staged, old, ops);
    std::error_code error;
    fs::remove_all(old, error);
    const Database done(out.database(), Database::Mode::Read);
    removeUnnamed(done, target);
    return {done.integer("SELECT count(*) FROM asset"), copied.files, copied.bytes, copied.copied,
            std::move(copied.broken)};
}

RestoreReport restoreLibrary(const fs::path& path, const fs::path& from,
                             const base::Progress& progress, io::FileOps& ops) {
    const LibraryFolder folder = libraryFolder(path);
    if (libraryFolder(from).root == folder.root)
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("%1 cannot be restored from itself."), folder.root.string()});
    Library backup = Library::open(from, {.access = Access::Read});
    if (const CheckReport report = checkLibrary(backup, progress); !report.sound()) {
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The backup %1 is damaged, so nothing was changed: %2 \"maquette "
                                 "library repair --library %1\" keeps what is readable of it."),
                     backup.folder().root.string(), report.findings[0].sentence.english()});
    }
    io::makeWritableFolder(folder.root);
    const LibraryLock lock = lockForReplacing(folder);
    finishPendingSwap(folder, ops);
    folder.create();
    const fs::path staged = folder.staging() / ("restore-" + newUid());
    const fs::path aside = folder.replaced() / stamp();
    fs::create_directories(staged / "objects");
    backup.core().database.copyTo(staged / "library.db");
    ObjectStore target(staged / "objects", ops);
    const Database copy(staged / "library.db", Database::Mode::Read);
    const CopiedFiles copied = copyFiles(copy, backup.core().objects, target, progress);
    ops.syncFolder(staged.c_str());
    const bool hadSomething = folder.hasDatabase() || folder.hasObjects();
    swapIn(folder, staged, aside, ops);
    std::error_code error;
    if (!hadSomething) fs::remove_all(aside, error);
    return {copy.integer("SELECT count(*) FROM asset"), copied.files,
            hadSomething ? aside : fs::path()};
}

namespace {

std::vector<fs::path> snapshotsOf(const LibraryFolder& folder) { // newest first
    std::vector<fs::path> snapshots;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.backups(), error))
        if (entry.path().filename().string().starts_with(kSnapshotPrefix) &&
            entry.path().extension() == ".db")
            snapshots.push_back(entry.path());
    std::sort(snapshots.rbegin(), snapshots.rend());
    return snapshots;
}

void pruneSnapshots(const LibraryFolder& folder) {
    int count = 0;
    std::uintmax_t bytes = 0;
    std::error_code error;
    for (const fs::path& snapshot : snapshotsOf(folder)) {
        bytes += fs::file_size(snapshot, error);
        if (++count > kSnapshotsKept || (count > 1 && bytes > kSnapshotBytes))
            fs::remove(snapshot, error);
    }
}

} // namespace

bool snapshotDatabaseIfDue(Library& library) {
    Database& database = library.core().database;
    const auto property = [&](const char* key) {
        return std::atoll(database.text("SELECT value FROM property WHERE key = ?", key).c_str());
    };
    const std::int64_t changed =
        database.integer("SELECT max(coalesce((SELECT max(modified) FROM asset), 0), "
                         "coalesce((SELECT max(modified) FROM run), 0))");
    const Time due = timeFrom(property("snapshot_made")) + std::chrono::hours(24);
    if (now() < due || changed <= property("snapshot_made")) return false;
    const LibraryFolder& folder = library.folder();
    io::makeWritableFolder(folder.backups());
    const fs::path temporary = folder.backups() / "snapshot.tmp";
    std::error_code error;
    fs::remove(temporary, error);
    const std::int64_t made = milliseconds(now());
    database.copyTo(temporary);
    requireSound(temporary);
    fs::rename(temporary, folder.backups() / (std::string(kSnapshotPrefix) + stamp() + ".db"));
    database.run("INSERT OR REPLACE INTO property (key, value) VALUES ('snapshot_made', ?)",
                 std::to_string(made));
    pruneSnapshots(folder);
    return true;
}

} // namespace maquette::assets
