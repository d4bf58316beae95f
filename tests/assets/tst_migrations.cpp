#include "assets/migrations.h"

#include <csignal>
#include <cstdlib>

#include "assets/library.h"
#include "assets/library_check.h"
#include "assets/library_core.h"
#include "engine/base/error.h"
#include "tests/assets/faulty_vfs.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

const fs::path kFixtures = fs::path(MAQUETTE_TEST_DATA) / "assets" / "fixtures";

// The shipped scripts and two of the future: one adds a column, one builds a table anew.
std::vector<Migration> futureMigrations() {
    std::vector<Migration> migrations(shippedMigrations().begin(), shippedMigrations().end());
    const int newest = migrations.back().version;
    migrations.push_back({newest + 1, "add",
                          "ALTER TABLE asset ADD COLUMN mood TEXT NOT NULL "
                          "DEFAULT 'calm';"});
    migrations.push_back({newest + 2, "rebuild",
                          "CREATE TABLE new_tag (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                          " name TEXT NOT NULL UNIQUE COLLATE NOCASE, colour TEXT) STRICT;"
                          "INSERT INTO new_tag (id, name) SELECT id, name FROM tag;"
                          "DROP TABLE tag; ALTER TABLE new_tag RENAME TO tag;"});
    return migrations;
}

void fill(const fs::path& folder) {
    Library library = Library::open(folder);
    for (unsigned i = 0; i < 6; ++i)
        library.assets().add(sampleAsset(i));
    const RunId run = library.runs().start({.uid = "r1", .prompt = "a run", .method = "hifa"});
    library.runs().addEvent(run, {5, 1.5, "steer", "user", "{}", {}});
    library.runs().addSnapshot(run, 5, 1.5, "first", bytesOf("picture"));
    library.runs().update(run, {RunState::Done, 10, 10, 3, ""});
    library.assets().remove(std::vector<AssetId>{{2}});
    library.collections().addAssets(library.collections().add("Shelf"),
                                    std::vector<AssetId>{{1}, {3}});
}

std::string dumpOf(const fs::path& folder, const std::vector<Migration>& migrations = {}) {
    LibraryOptions options;
    if (!migrations.empty()) options.migrations = migrations;
    Library library = Library::open(folder, options);
    return dump(library);
}

std::int64_t versionOf(const fs::path& folder) {
    return Database(folder / "library.db", Database::Mode::Read).integer("PRAGMA user_version");
}

void execute(const fs::path& folder, const std::string& sql) {
    Database database(folder / "library.db", Database::Mode::Write);
    database.execute(sql);
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::size_t copiesIn(const fs::path& folder) {
    std::error_code error;
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(folder / "backups", error))
        count += entry.path().extension() == ".db";
    return count;
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void scriptsAreNumberedWithoutGaps() {
        int version = 0;
        for (const Migration& migration : shippedMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(std::string(migration.name).starts_with("000"));
        }
        QVERIFY(version >= 1);
    }

    // Every released form of the library has a copy in fixtures/; they are never changed. After a
    // schema change MAQUETTE_WRITE_FIXTURES=1 makes the one of the new version.
    void everyReleasedLibraryOpensAsItWas() {
        const int newest = shippedMigrations().back().version;
        const fs::path wanted = kFixtures / ("library_v" + std::to_string(newest));
        if (std::getenv("MAQUETTE_WRITE_FIXTURES") && !fs::exists(wanted)) {
            fill(wanted);
            io::writeFile(wanted / "dump.txt", dumpOf(wanted));
            fs::remove(wanted / "library.lock");
        }
        for (int version = 1; version <= newest; ++version) {
            const fs::path fixture = kFixtures / ("library_v" + std::to_string(version));
            QVERIFY2(fs::exists(fixture / "library.db"), fixture.c_str());
            const ScratchFolder folder;
            fs::copy(fixture, folder / "old", fs::copy_options::recursive);
            QCOMPARE(versionOf(folder / "old"), std::int64_t{version});
            QCOMPARE(dumpOf(folder / "old"), io::readText(fixture / "dump.txt"));
            Library library = Library::open(folder / "old");
            const CheckReport report = checkLibrary(library);
            QVERIFY2(report.sound(),
                     report.sound() ? "" : report.findings[0].sentence.english().c_str());
        }
    }

    void anUpgradeKeepsEverythingAndACopy() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::string before = dumpOf(folder.path());
        QCOMPARE(copiesIn(folder.path()), std::size_t{0}); // a new library needs none
        const std::vector<Migration> future = futureMigrations();
        QCOMPARE(dumpOf(folder.path(), future), before);
        QCOMPARE(versionOf(folder.path()), std::int64_t{future.back().version});
        QCOMPARE(copiesIn(folder.path()), std::size_t{1});
        const fs::path copy = fs::directory_iterator(folder / "backups")->path();
        const ScratchFolder old;
        fs::copy(copy, old / "library.db");
        QCOMPARE(dumpOf(old.path()), before);
    }

    // Killed at every single write of an upgrade, the next start finishes it.
    void aKilledUpgradeIsFinishedByTheNextStart() {
        const ScratchFolder original;
        fill(original.path());
        const std::string before = dumpOf(original.path());
        const std::vector<Migration> future = futureMigrations();
        int killed = 0;
        for (std::int64_t n = 0;; ++n) {
            const ScratchFolder folder;
            fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
            const int status = inChild([&] {
                FaultyVfs vfs;
                vfs.arm(FaultyVfs::Fault::Kill, n, false);
                dumpOf(folder / "l", future);
                return 0;
            });
            if (status == 0) break;
            QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
            ++killed;
            QCOMPARE(dumpOf(folder / "l", future), before);
            QCOMPARE(versionOf(folder / "l"), std::int64_t{future.back().version});
            QVERIFY(copiesIn(folder / "l") >= 1);
        }
        QVERIFY(killed > 20);
        std::printf("RELIABILITY R7-kill cases=%d faults=%d lost=0\n", killed, killed);
    }

    // On a full disk an upgrade stops with a sentence; the library is whole in one of its forms and
    // the upgrade goes through once there is space.
    void anUpgradeOnAFullDiskRollsBack() {
        const ScratchFolder original;
        fill(original.path());
        const std::string before = dumpOf(original.path());
        const std::vector<Migration> future = futureMigrations();
        int failed = 0;
        for (const auto fault : {FaultyVfs::Fault::Full, FaultyVfs::Fault::InputOutput}) {
            for (std::int64_t n = 0;; ++n) {
                const ScratchFolder folder;
                fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
                {
                    FaultyVfs vfs;
                    vfs.arm(fault, n, true);
                    try {
                        dumpOf(folder / "l", future);
                    } catch (const base::Error& error) {
                        QVERIFY2(error.kind() == base::ErrorKind::Io, error.what());
                    }
                    if (!vfs.reached()) break;
                }
                ++failed;
                const std::int64_t version = versionOf(folder / "l");
                QVERIFY(version >= shippedMigrations().back().version);
                QCOMPARE(dumpOf(folder / "l", future), before);
            }
        }
        QVERIFY(failed > 40);
        std::printf("RELIABILITY R7-full cases=%d faults=%d lost=0\n", failed, failed);
    }

    void aNewerLibraryIsOnlyRead() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::string before = dumpOf(folder.path());
        execute(folder.path(), "PRAGMA user_version=99");
        QVERIFY_EXCEPTION_THROWN(Library::open(folder.path()), base::Error);
        Library library = Library::open(folder.path(), {.access = Access::OwnOrRead});
        QVERIFY(!library.canWrite());
        QVERIFY(library.notice().english().find("newer version") != std::string::npos);
        QCOMPARE(dump(library), before);
        QVERIFY_EXCEPTION_THROWN(library.assets().rename({1}, "x"), base::Error);
        QCOMPARE(versionOf(folder.path()), std::int64_t{99});
        execute(folder.path(), "UPDATE property SET value = '50' WHERE key = 'oldest_reader'");
        try {
            Library::open(folder.path(), {.access = Access::OwnOrRead});
            QFAIL("a library of an unknown form must not be read");
        } catch (const base::Error& error) {
            QVERIFY(std::string(error.what()).find("Update Maquette") != std::string::npos);
        }
    }

    void otherFilesAreNotTakenForLibraries() {
        const ScratchFolder folder;
        fs::create_directories(folder / "other");
        {
            Database database(folder / "other" / "library.db", Database::Mode::Create);
            database.execute("CREATE TABLE bookmarks (url TEXT)");
        }
        fs::create_directories(folder / "text");
        io::writeFile(folder / "text" / "library.db", std::string(5000, 'x'));
        for (const char* name : {"other", "text"}) {
            try {
                Library::open(folder / name);
                QFAIL("this is no library");
            } catch (const base::Error& error) {
                QVERIFY(error.kind() == base::ErrorKind::BadFile);
                QVERIFY(std::string(error.what()).find("library.db") != std::string::npos);
            }
        }
        QCOMPARE(io::readText(folder / "text" / "library.db"), std::string(5000, 'x'));
    }

    void anUpgradeThatWouldBreakReferencesIsRolledBack() {
        const ScratchFolder folder;
        fill(folder.path());
        const std::string before = dumpOf(folder.path());
        std::vector<Migration> bad(shippedMigrations().begin(), shippedMigrations().end());
        bad.push_back({bad.back().version + 1, "bad", "DELETE FROM project;"});
        QVERIFY_EXCEPTION_THROWN(dumpOf(folder.path(), bad), base::Error);
        QCOMPARE(dumpOf(folder.path()), before);
    }
};

MAQUETTE_TEST(MigrationsTest);
#include "tst_migrations.moc"
