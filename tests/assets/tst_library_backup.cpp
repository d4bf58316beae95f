#include "assets/library_backup.h"

#include <cerrno>
#include <csignal>

#include "assets/library_check.h"
#include "assets/library_thread.h"
#include "engine/base/error.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

void fill(const fs::path& folder, unsigned from, unsigned to) {
    Library library = Library::open(folder);
    for (unsigned i = from; i < to; ++i)
        library.assets().add(sampleAsset(i));
}

std::string dumpOf(const fs::path& folder) {
    Library library = Library::open(folder);
    return dump(library);
}

bool soundAt(const fs::path& folder) {
    Library library = Library::open(folder);
    return checkLibrary(library).sound();
}

BackupReport backUp(const fs::path& folder, const fs::path& out,
                    io::FileOps& ops = io::systemFileOps()) {
    Library library = Library::openForReading(folder);
    return backUpLibrary(library, out, {}, ops);
}

// Kills the process, or fails, at the n-th call that changes a file.
class Fatal final : public io::FileOps {
  public:
    Fatal(int n, bool deadly)
        : m_left(n)
        , m_deadly(deadly) {}
    bool reached() const { return m_left < 0; }
    int openNew(const char* p) override { return hit() ? -1 : FileOps::openNew(p); }
    std::ptrdiff_t write(int fd, const void* d, std::size_t n) override {
        return hit() ? -1 : FileOps::write(fd, d, n);
    }
    int rename(const char* a, const char* b) override { return hit() ? -1 : FileOps::rename(a, b); }
    int unlink(const char* p) override { return hit() ? -1 : FileOps::unlink(p); }
    int syncFolder(const char* p) override { return hit() ? -1 : FileOps::syncFolder(p); }

  private:
    bool hit() {
        if (m_left-- != 0) return false;
        if (m_deadly) kill(getpid(), SIGKILL);
        errno = ENOSPC;
        return true;
    }
    int m_left;
    bool m_deadly;
};

} // namespace

class LibraryBackupTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aBackupIsALibraryAndComesBackWhole() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 8);
        const std::string before = dumpOf(folder / "library");
        const BackupReport report = backUp(folder / "library", folder / "backup");
        QCOMPARE(report.assets, std::int64_t{8});
        QVERIFY(report.broken.empty());
        QCOMPARE(report.copied, report.files);
        QCOMPARE(dumpOf(folder / "backup"), before);
        QVERIFY(soundAt(folder / "backup"));

        fs::remove_all(folder / "library");
        const RestoreReport restored = restoreLibrary(folder / "library", folder / "backup");
        QCOMPARE(restored.assets, std::int64_t{8});
        QVERIFY(restored.putAside.empty());
        QCOMPARE(dumpOf(folder / "library"), before);
        QVERIFY(soundAt(folder / "library"));
    }

    void aSecondBackupCopiesOnlyWhatIsNew() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 8);
        backUp(folder / "library", folder / "backup");
        fill(folder / "library", 8, 10);
        {
            Library library = Library::open(folder / "library");
            library.assets().remove(std::vector<AssetId>{{1}});
            library.assets().emptyTrash(now() + std::chrono::hours(1));
        }
        const BackupReport report = backUp(folder / "library", folder / "backup");
        QCOMPARE(report.assets, std::int64_t{9});
        QVERIFY(report.copied >= 2 && report.copied <= 4);
        QCOMPARE(dumpOf(folder / "backup"), dumpOf(folder / "library"));
        QVERIFY(soundAt(folder / "backup"));
        Library backup = Library::open(folder / "backup");
        QCOMPARE(checkLibrary(backup).unusedFiles, std::int64_t{0}); // purged there, too
    }

    void aBackupOfALibraryInUseIsOneMoment() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 5);
        std::atomic<bool> stop = false;
        LibraryThread owner(folder / "library");
        std::thread busy([&] {
            for (unsigned i = 10; !stop; ++i) {
                const AssetId id =
                    owner.post([i](Library& l) { return l.assets().add(sampleAsset(i)); }).get();
                owner.run([id](Library& l) {
                    l.assets().remove(std::vector{id});
                    l.assets().emptyTrash(now() + std::chrono::hours(1));
                });
            }
        });
        bool whole = true;
        for (int i = 0; i < 6; ++i) {
            const fs::path out = folder / ("backup" + std::to_string(i));
            whole = whole && backUp(folder / "library", out).broken.empty() && soundAt(out);
        }
        stop = true;
        busy.join();
        QVERIFY(whole);
    }

    void unfitFoldersAreRefused() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 2);
        fill(folder / "stranger", 0, 1);
        fs::create_directory(folder / "photos");
        io::writeFile(folder / "photos" / "a.jpg", "x");
        for (const fs::path& out : {folder / "stranger", folder / "photos",
                                    folder / "library" / "objects" / "x", folder.path()}) {
            try {
                backUp(folder / "library", out);
                QFAIL(out.c_str());
            } catch (const base::Error& error) {
                QVERIFY(error.kind() == base::ErrorKind::Usage);
            }
        }
        QVERIFY(fs::exists(folder / "photos" / "a.jpg"));
        QCOMPARE(Library::openForReading(folder / "stranger").assets().search({}).total,
                 std::int64_t{1});
        QVERIFY_EXCEPTION_THROWN(restoreLibrary(folder / "library", folder / "library"),
                                 base::Error);
        QVERIFY_EXCEPTION_THROWN(restoreLibrary(folder / "library", folder / "photos"),
                                 base::Error);
    }

    void whatWasThereBeforeARestoreIsKept() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 4);
        const std::string old = dumpOf(folder / "library");
        fill(folder / "other", 5, 12);
        backUp(folder / "other", folder / "backup");
        const RestoreReport report = restoreLibrary(folder / "library", folder / "backup");
        QCOMPARE(dumpOf(folder / "library"), dumpOf(folder / "other"));
        QCOMPARE(dumpOf(report.putAside), old); // a library of its own
        QVERIFY(soundAt(report.putAside));
    }

    void aDamagedBackupIsNotRestored() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 4);
        const std::string before = dumpOf(folder / "library");
        backUp(folder / "library", folder / "backup");
        for (const auto& entry : fs::recursive_directory_iterator(folder / "backup" / "objects"))
            if (entry.is_regular_file()) {
                fs::remove(entry.path());
                break;
            }
        try {
            restoreLibrary(folder / "library", folder / "backup");
            QFAIL("a backup without one of its files must be refused");
        } catch (const base::Error& error) {
            QVERIFY(error.kind() == base::ErrorKind::BadFile);
            QVERIFY(std::string(error.what()).find("missing") != std::string::npos);
        }
        QCOMPARE(dumpOf(folder / "library"), before);
    }

    void aLibraryInUseIsNotReplaced() {
        const ScratchFolder folder;
        fill(folder / "library", 0, 2);
        backUp(folder / "library", folder / "backup");
        const Library owner = Library::open(folder / "library");
        QVERIFY_EXCEPTION_THROWN(restoreLibrary(folder / "library", folder / "backup"),
                                 base::Error);
    }

    // Killed at every step of a restore: the library is the old one or the new one, and the next
    // start knows which.
    void aKilledRestoreIsOldOrNew() {
        const ScratchFolder original;
        fill(original / "library", 0, 3);
        const std::string old = dumpOf(original / "library");
        fill(original / "other", 5, 9);
        backUp(original / "other", original / "backup");
        const std::string wanted = dumpOf(original / "backup");
        int killed = 0, becameNew = 0;
        for (int n = 0;; ++n) {
            const ScratchFolder folder;
            fs::copy(original.path(), folder / "c", fs::copy_options::recursive);
            const int status = inChild([&] {
                Fatal ops(n, true);
                restoreLibrary(folder / "c" / "library", folder / "c" / "backup", {}, ops);
                return 0;
            });
            const std::string now = dumpOf(folder / "c" / "library");
            QVERIFY(now == old || now == wanted);
            QVERIFY(soundAt(folder / "c" / "library"));
            becameNew += now == wanted;
            if (status == 0) break;
            ++killed;
        }
        QVERIFY(killed > 20 && becameNew > 3);
        std::printf("RELIABILITY R5-restore-kill cases=%d faults=%d lost=0\n", killed, killed);
    }

    void aFailingBackupLeavesTheEarlierOne() {
        const ScratchFolder original;
        fill(original / "library", 0, 3);
        backUp(original / "library", original / "backup");
        const std::string old = dumpOf(original / "backup");
        fill(original / "library", 3, 5);
        const std::string wanted = dumpOf(original / "library");
        int failed = 0;
        for (int n = 0;; ++n) {
            const ScratchFolder folder;
            fs::copy(original.path(), folder / "c", fs::copy_options::recursive);
            Fatal ops(n, false);
            try {
                backUp(folder / "c" / "library", folder / "c" / "backup", ops);
            } catch (const base::Error& error) {
                QVERIFY2(error.kind() == base::ErrorKind::Io, error.what());
            }
            const std::string now = dumpOf(folder / "c" / "backup");
            QVERIFY(now == old || now == wanted);
            QVERIFY(soundAt(folder / "c" / "backup"));
            if (!ops.reached()) break;
            ++failed;
        }
        QVERIFY(failed > 10);
        std::printf("RELIABILITY R5-backup-full cases=%d faults=%d lost=0\n", failed, failed);
    }
};

MAQUETTE_TEST(LibraryBackupTest);
#include "tst_library_backup.moc"
