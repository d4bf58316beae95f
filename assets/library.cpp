#include "assets/library.h"

#include <utility>

#include "assets/library_core.h"
#include "assets/pending_swap.h"
#include "engine/base/error.h"
#include "engine/base/log.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Text;

namespace {

// A library that a newer version of the program has upgraded: it may be read, never written.
class NewerLibrary : public Error {
  public:
    explicit NewerLibrary(const Database& database)
        : Error(ErrorKind::BadFile,
                {MAQUETTE_TR("The library %1 was last used by a newer version of Maquette (its "
                             "form is %2) and can only be read by this one. Update Maquette to "
                             "change it; nothing was touched."),
                 database.path().string(),
                 std::to_string(database.integer("PRAGMA user_version"))}) {}
};

Text inUseSentence(const LibraryFolder& folder) {
    return {MAQUETTE_TR("The library %1 is in use by %2, so here it can only be read. Close that "
                        "program to change things here."),
            folder.root.string(), LibraryLock::holder(folder.lockFile())};
}

void refuseLostDatabase(const LibraryFolder& folder) {
    if (folder.hasDatabase() || !folder.hasObjects()) return;
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("The library %1 has lost its database (library.db), but its files are "
                             "there. \"maquette library repair\" rebuilds it from the files, "
                             "\"maquette library restore\" brings back a backup."),
                 folder.root.string()});
}

void prepareForWriting(Database& database, bool networkDrive) {
    if (database.integer("PRAGMA page_count") == 0) database.execute("PRAGMA page_size=8192");
    // On a network drive the shared memory of write-ahead logging is not shared.
    database.execute(networkDrive ? "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA"
                                  : "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
}

Database openDatabaseForReading(const LibraryFolder& folder) {
    try {
        Database database(folder.database(), Database::Mode::Read);
        database.integer("SELECT count(*) FROM sqlite_schema"); // SQLite opens lazily
        return database;
    } catch (const Error& error) {
        // In a folder nobody can write to, the files that readers share cannot be made. Without a
        // write-ahead log there is nothing to share.
        std::error_code none;
        const fs::path log = folder.database().string() + "-wal";
        if (error.kind() != ErrorKind::Io || (fs::exists(log, none) && fs::file_size(log, none)))
            throw;
    }
    return Database(folder.database(), Database::Mode::Immutable);
}

void checkReadable(const Database& database, std::span<const Migration> migrations) {
    switch (schemaState(database, migrations)) {
    case SchemaState::Current:
        return;
    case SchemaState::Newer:
        if (std::stoll("0" + database.text("SELECT value FROM property WHERE key = "
                                           "'oldest_reader'")) <= migrations.back().version)
            return;
        throw Error(ErrorKind::BadFile,
                    {MAQUETTE_TR("The library %1 was written by a newer version of Maquette that "
                                 "changed its form. Update Maquette to open it; nothing was "
                                 "touched."),
                     database.path().string()});
    case SchemaState::Empty:
    case SchemaState::Older:
        throw Error(ErrorKind::Io,
                    {MAQUETTE_TR("The library %1 has to be upgraded before it can be read. Open it "
                                 "once in a folder that can be written to, while no older version "
                                 "of Maquette uses it."),
                     database.path().string()});
    }
}

} // namespace

Library Library::open(const fs::path& path, const LibraryOptions& options) {
    const LibraryFolder folder = libraryFolder(path);
    if (options.access == Access::Read) return openReading(folder, options, {});
    try {
        return openOwning(folder, options);
    } catch (const NewerLibrary& error) {
        if (options.access == Access::Own) throw;
        return openReading(folder, options, error.sentence());
    } catch (const Error& error) {
        const bool readable = error.kind() == ErrorKind::Io && folder.hasDatabase();
        if (options.access == Access::Own || !readable) throw;
        return openReading(folder, options, error.sentence());
    }
}

Library Library::openForReading(const fs::path& path) {
    const LibraryFolder folder = libraryFolder(path);
    if (!folder.hasDatabase() || hasPendingSwap(folder)) open(path);
    try {
        return open(path, {.access = Access::Read});
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Io) throw;
    }
    return open(path, {.access = Access::OwnOrRead}); // an older one: upgraded on the way
}

Library Library::openOwning(const LibraryFolder& folder, const LibraryOptions& options) {
    io::makeWritableFolder(folder.root);
    std::optional<LibraryLock> lock =
        LibraryLock::tryAcquire(folder.lockFile(), options.lockPatience);
    if (!lock) throw Error(ErrorKind::Io, inUseSentence(folder));
    io::FileOps& ops = options.fileOps ? *options.fileOps : io::systemFileOps();
    finishPendingSwap(folder, ops);
    folder.create();
    refuseLostDatabase(folder);

    Database database(folder.database(), Database::Mode::Create);
    const SchemaState state = schemaState(database, options.migrations);
    if (state == SchemaState::Newer) throw NewerLibrary(database);
    const bool network = options.networkDrive.value_or(folder.onNetworkDrive());
    prepareForWriting(database, network);
    migrate(database, options.migrations, folder.backups());

    Text notice;
    if (network)
        notice = {MAQUETTE_TR("The library %1 lies on a network drive: it is slower there, and no "
                              "other computer may use it at the same time."),
                  folder.root.string()};
    auto core = std::make_unique<LibraryCore>(
        LibraryCore{folder, std::move(database), ObjectStore(folder.objects(), ops), {}, {}, {}});
    Library library(std::move(core), std::move(lock), std::move(notice));
    library.runs().markInterrupted();
    return library;
}

Library Library::openReading(const LibraryFolder& folder, const LibraryOptions& options,
                             Text notice) {
    if (!folder.hasDatabase()) {
        refuseLostDatabase(folder);
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no library in %1."), folder.root.string()});
    }
    Database database = openDatabaseForReading(folder);
    checkReadable(database, options.migrations);
    database.setReadOnlyReason(
        notice.empty()
            ? Text{MAQUETTE_TR("The library %1 was opened for reading only."), folder.root.string()}
            : notice);
    auto core = std::make_unique<LibraryCore>(
        LibraryCore{folder, std::move(database), ObjectStore(folder.objects()), {}, {}, {}});
    return Library(std::move(core), std::nullopt, std::move(notice));
}

Library::Library(std::unique_ptr<LibraryCore> core, std::optional<LibraryLock> lock, Text notice)
    : m_lock(std::move(lock))
    , m_core(std::move(core))
    , m_notice(std::move(notice)) {}

Library::Library(Library&&) noexcept = default;

Library& Library::operator=(Library&& other) noexcept {
    close();
    m_core = std::move(other.m_core);
    m_lock = std::move(other.m_lock);
    m_notice = std::move(other.m_notice);
    return *this;
}

Library::~Library() {
    close();
}

void Library::close() noexcept {
    if (!m_core || !canWrite()) return;
    try {
        settleFiles();
        m_core->database.execute("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const std::exception& error) {
        base::logWarning(std::string("library: closing: ") + error.what()); // all is in the log
    }
    m_core.reset();
    m_lock.reset();
}

const LibraryFolder& Library::folder() const {
    return m_core->folder;
}

ProjectStore Library::projects() const {
    return ProjectStore(*m_core);
}
RunStore Library::runs() const {
    return RunStore(*m_core);
}
AssetLibrary Library::assets() const {
    return AssetLibrary(*m_core);
}
CollectionStore Library::collections() const {
    return CollectionStore(*m_core);
}

Transaction Library::begin() {
    return Transaction(m_core->database);
}

ChangeSet Library::takeChanges() {
    return m_core->database.inTransaction() ? ChangeSet{} : std::exchange(m_core->changes, {});
}

std::int64_t Library::dataVersion() const {
    return m_core->database.dataVersion();
}

std::uint64_t Library::freeBytes() const {
    std::error_code error;
    const fs::space_info space = fs::space(m_core->folder.root, error);
    return error ? 0 : space.available;
}

void Library::settleFiles() {
    assets::settleFiles(*m_core);
}

} // namespace maquette::assets
