// Every released form of the library, upgraded by every script there is, killed or out of space at
// each write on the way: the next start has all of it.

#include <csignal>
#include <cstdio>

#include "assets/database.h"
#include "assets/library.h"
#include "assets/library_check.h"
#include "engine/base/error.h"
#include "tests/assets/faulty_vfs.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// The shipped scripts, and one of the future so that the newest form has somewhere to go, too.
std::vector<Migration> scripts() {
    std::vector<Migration> all(shippedMigrations().begin(), shippedMigrations().end());
    all.push_back({all.back().version + 1, "future",
                   "CREATE TABLE future (id INTEGER PRIMARY KEY) STRICT;"
                   "INSERT INTO future (id) SELECT id FROM asset;"
                   "ALTER TABLE asset ADD COLUMN future TEXT NOT NULL DEFAULT '';"});
    return all;
}

std::string upgraded(const fs::path& folder) {
    const std::vector<Migration> all = scripts();
    Library library = Library::open(folder, {.migrations = all});
    const CheckReport report = checkLibrary(library);
    if (!report.sound()) return report.findings[0].sentence.english();
    return dump(library);
}

std::vector<fs::path> storedLibraries() {
    std::vector<fs::path> found;
    for (int version = 1; version <= shippedMigrations().back().version; ++version)
        found.push_back(fs::path(MAQUETTE_TEST_DATA) / "assets" / "fixtures" /
                        ("library_v" + std::to_string(version)));
    return found;
}

class Copy {
  public:
    explicit Copy(const fs::path& original) {
        fs::copy(original, path(), fs::copy_options::recursive);
    }
    fs::path path() const { return m_folder / "l"; }

  private:
    ScratchFolder m_folder;
};

} // namespace

class MigrationsStoredTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aKillAtAnyWriteCostsNothing() {
        int killed = 0;
        for (const fs::path& original : storedLibraries()) {
            const std::string wanted = upgraded(Copy(original).path());
            QVERIFY2(wanted.find("asset 1 ") != std::string::npos, wanted.c_str());
            for (std::int64_t n = 0;; ++n) {
                const Copy copy(original);
                const int status = inChild([&] {
                    FaultyVfs vfs;
                    vfs.arm(FaultyVfs::Fault::Kill, n, false);
                    upgraded(copy.path());
                    return 0;
                });
                if (status == 0) break;
                QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
                ++killed;
                QCOMPARE(upgraded(copy.path()), wanted);
            }
        }
        std::printf("RELIABILITY R7-stored-kill cases=%d faults=%d lost=0 forms=%zu\n", killed,
                    killed, storedLibraries().size());
        QVERIFY(killed > 20);
    }

    void aFullDiskAtAnyWriteCostsNothing() {
        int failed = 0;
        for (const fs::path& original : storedLibraries()) {
            const std::string wanted = upgraded(Copy(original).path());
            for (const auto fault : {FaultyVfs::Fault::Full, FaultyVfs::Fault::InputOutput}) {
                for (std::int64_t n = 0;; ++n) {
                    const Copy copy(original);
                    {
                        FaultyVfs vfs;
                        vfs.arm(fault, n, true);
                        try {
                            upgraded(copy.path());
                        } catch (const base::Error& error) {
                            QVERIFY2(error.kind() == base::ErrorKind::Io, error.what());
                        }
                        if (!vfs.reached()) break;
                    }
                    ++failed;
                    QCOMPARE(upgraded(copy.path()), wanted);
                }
            }
        }
        std::printf("RELIABILITY R7-stored-full cases=%d faults=%d lost=0 forms=%zu\n", failed,
                    failed, storedLibraries().size());
        QVERIFY(failed > 40);
    }
};

MAQUETTE_TEST(MigrationsStoredTest);
#include "tst_migrations_stored.moc"
