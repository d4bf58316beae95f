// Disks that are full, broken or read-only: what was there stays, and the sentence says why.

#include <cerrno>
#include <csignal>
#include <cstring>
#include <functional>
#include <sys/mount.h>
#include <sys/stat.h>

#include "assets/database.h"
#include "assets/inbox.h"
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

// Lets the n-th call that touches a file fail (once), or all from it on.
class FailingOps final : public io::FileOps {
  public:
    void arm(int n, int cause, bool sticky) {
        m_left = n;
        m_cause = cause;
        m_sticky = sticky;
        m_reached = false;
    }
    void disarm() { m_cause = 0; }
    bool reached() const { return m_reached; }

    int openNew(const char* p) override { return fails() ? -1 : FileOps::openNew(p); }
    std::ptrdiff_t write(int fd, const void* d, std::size_t n) override {
        return fails() ? -1 : FileOps::write(fd, d, n);
    }
    int sync(int fd) override { return fails() ? -1 : FileOps::sync(fd); }
    int close(int fd) override {
        const int result = FileOps::close(fd);
        return fails() ? -1 : result;
    }
    int rename(const char* a, const char* b) override {
        return fails() ? -1 : FileOps::rename(a, b);
    }
    int link(const char* a, const char* b) override { return fails() ? -1 : FileOps::link(a, b); }
    int syncFolder(const char* p) override { return fails() ? -1 : FileOps::syncFolder(p); }

  private:
    bool fails() {
        if (m_cause == 0 || (m_reached && !m_sticky)) return false;
        if (!m_reached && m_left-- > 0) return false;
        m_reached = true;
        errno = m_cause;
        return true;
    }
    int m_left = 0, m_cause = 0;
    bool m_sticky = false, m_reached = false;
};

bool isSound(Library& library) {
    const CheckReport report = checkLibrary(library);
    for (const Finding& finding : report.findings)
        std::fprintf(stderr, "finding: %s\n", finding.sentence.english().c_str());
    return report.sound();
}

NewAsset assetWithStagedFile(const fs::path& staged) {
    io::writeFile(staged, "a mesh that took five minutes");
    NewAsset asset = sampleAsset(3);
    asset.files.push_back({role::kPly, "", staged, Take::Move, {}});
    return asset;
}

using Change = std::function<void(Library&)>;

// Everything a user does that changes a library.
std::vector<std::pair<const char*, Change>> changes() {
    return {{"add", [](Library& l) { l.assets().add(sampleAsset(9)); }},
            {"rename", [](Library& l) { l.assets().rename({1}, "another name"); }},
            {"tags",
             [](Library& l) {
                 l.assets().setTags({1}, {"new", "tags"});
             }},
            {"duplicate", [](Library& l) { l.assets().duplicate({2}, "copy"); }},
            {"remove",
             [](Library& l) {
                 l.assets().remove(std::vector<AssetId>{{1}, {2}});
             }},
            {"empty the trash",
             [](Library& l) {
                 l.assets().emptyTrash(now() + std::chrono::hours(1));
                 l.settleFiles();
             }},
            {"start a run", [](Library& l) { l.runs().start({.prompt = "x"}); }}};
}

void fill(const fs::path& folder) {
    Library library = Library::open(folder);
    for (unsigned i = 0; i < 4; ++i)
        library.assets().add(sampleAsset(i));
    library.assets().remove(std::vector<AssetId>{{4}});
}

} // namespace

class LibraryFaultsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFailingFileCallLosesNothing() {
        const ScratchFolder folder;
        FailingOps ops;
        Library library = Library::open(folder.path(), {.fileOps = &ops});
        library.assets().add(sampleAsset(1));
        const fs::path staged = folder / "staged.ply";
        int points = 0;
        for (const int cause : {ENOSPC, EIO, EACCES, EDQUOT}) {
            for (const bool sticky : {false, true}) {
                for (int n = 0;; ++n) {
                    const std::string before = dump(library);
                    const NewAsset asset = assetWithStagedFile(staged);
                    ops.arm(n, cause, sticky);
                    std::optional<AssetId> id;
                    try {
                        id = library.assets().add(asset);
                    } catch (const base::Error& error) {
                        QVERIFY(error.kind() == base::ErrorKind::Io);
                        if (cause == ENOSPC)
                            QVERIFY(std::string(error.what()).find("space") != std::string::npos);
                        QCOMPARE(dump(library), before);
                        QVERIFY(fs::exists(staged));
                    }
                    const bool reached = ops.reached();
                    ops.disarm();
                    library.settleFiles();
                    library.sweep(std::chrono::seconds(0)); // every file is written every time
                    if (id) {
                        QVERIFY(!fs::exists(staged));
                        library.assets().remove(std::vector{*id});
                        library.assets().emptyTrash(now() + std::chrono::hours(1));
                        library.settleFiles();
                    }
                    if (!reached) break;
                    ++points;
                }
            }
        }
        QVERIFY(isSound(library));
        QVERIFY(points > 100);
        std::printf("RELIABILITY R3-files cases=%d faults=%d lost=0\n", points, points);
    }

    void aFailingDatabaseWriteIsAllOrNothing() {
        const ScratchFolder original;
        fill(original.path());
        int points = 0;
        for (const auto& [name, change] : changes()) {
            for (const auto fault : {FaultyVfs::Fault::Full, FaultyVfs::Fault::InputOutput}) {
                for (const bool sticky : {false, true}) {
                    for (std::int64_t n = 0;; ++n) {
                        const ScratchFolder folder;
                        fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
                        FaultyVfs vfs;
                        std::string before, after;
                        {
                            Library library = Library::open(folder / "l");
                            before = dump(library, false);
                            vfs.arm(fault, n, sticky);
                            bool threw = false;
                            try {
                                change(library);
                            } catch (const base::Error& error) {
                                threw = true;
                                QVERIFY2(error.kind() == base::ErrorKind::Io, error.what());
                            }
                            const bool reached = vfs.reached();
                            vfs.disarm();
                            after = dump(library, false);
                            QVERIFY2(threw ? after == before : after != before, name);
                            if (!reached) break;
                            library.assets().setRating({1}, 5); // it works again
                        }
                        ++points;
                        Library library = Library::open(folder / "l");
                        QVERIFY2(isSound(library), name);
                    }
                }
            }
        }
        QVERIFY(points > 100);
        std::printf("RELIABILITY R3-database cases=%d faults=%d lost=0\n", points, points);
    }

    // Killed at every write of every change: the library is as before or as after.
    void aKilledChangeIsAllOrNothing() {
        int points = 0;
        for (const auto& [name, change] : changes()) {
            const ScratchFolder original;
            fill(original.path());
            std::string before, after;
            {
                Library library = Library::open(original.path());
                before = dump(library, false);
            }
            for (std::int64_t n = 0;; ++n) {
                const ScratchFolder folder;
                fs::copy(original.path(), folder / "l", fs::copy_options::recursive);
                const int status = inChild([&, &make = change] {
                    FaultyVfs vfs;
                    Library library = Library::open(folder / "l");
                    vfs.arm(FaultyVfs::Fault::Kill, n, false);
                    make(library);
                    vfs.disarm();
                    return 0;
                });
                Library library = Library::open(folder / "l");
                const std::string now = dump(library, false);
                QVERIFY2(isSound(library), name);
                if (status == 0) break;
                ++points;
                const bool begun = std::strcmp(name, "add") == 0 ||
                                   std::strcmp(name, "duplicate") == 0 ||
                                   std::strcmp(name, "start a run") == 0;
                if (begun) { // their uids are new each time
                    const auto lines = [](const std::string& text) {
                        return std::count(text.begin(), text.end(), '\n');
                    };
                    QVERIFY2(now == before || lines(now) == lines(before) + 1, name);
                } else {
                    if (now != before && after.empty()) after = now;
                    QVERIFY2(now == before || now == after, name);
                }
            }
        }
        QVERIFY(points > 20);
        std::printf("RELIABILITY R1-every-write cases=%d faults=%d lost=0\n", points, points);
    }

    void aReallyFullDiskIsSaidAndSurvived() {
        const ScratchFolder folder;
        const fs::path disk = folder / "disk";
        fs::create_directory(disk);
        if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=3m") != 0)
            QSKIP("mounting a small disk needs root: the full-disk check was not made");
        std::int64_t stored = 0;
        std::string sentence;
        io::writeFile(disk / "other", std::string(1 << 20, 'o'));
        {
            Library library = Library::open(disk / "library");
            try {
                for (unsigned i = 0; i < 1000; ++i) {
                    NewAsset asset = sampleAsset(i);
                    asset.files[0].bytes.resize(40000, static_cast<std::byte>(i));
                    library.assets().add(asset);
                    ++stored;
                }
            } catch (const base::Error& error) {
                sentence = error.what();
            }
            QVERIFY2(sentence.find("no space left") != std::string::npos, sentence.c_str());
            QVERIFY(stored > 5);
            QCOMPARE(library.assets().search({}).total, stored);
            QVERIFY(isSound(library));
            fs::remove(disk / "other"); // as the sentence says
            library.assets().add(sampleAsset(5000));
            ++stored;
        }
        {
            Library library = Library::open(disk / "library");
            QVERIFY(isSound(library));
            QCOMPARE(library.assets().search({}).total, stored);
        }
        QCOMPARE(umount(disk.c_str()), 0);
    }

    void aReadOnlyFolderIsReadAndNothingElse() {
        for (const bool inUse : {false, true}) {
            const ScratchFolder folder;
            chmod(folder.path().c_str(), 0755);
            const fs::path path = folder / "library";
            fill(path);
            std::optional<Library> owner;
            if (inUse) owner.emplace(Library::open(path));
            if (inUse) owner->assets().setRating({1}, 2);
            chmod(path.c_str(), 0555);
            const int status = inChild([&] {
                if (geteuid() == 0 && setresuid(65534, 65534, 65534) != 0) return 2;
                try {
                    Library::open(path);
                    return 3;
                } catch (const base::Error& error) {
                    if (std::string(error.what()).find(path.string()) == std::string::npos)
                        return 4;
                }
                Library library = Library::open(path, {.access = Access::OwnOrRead});
                if (library.canWrite() || library.notice().empty()) return 5;
                if (library.assets().search({}).total != 3) return 6;
                if (Library::openForReading(path).assets().get({1}).prompt != sampleAsset(0).prompt)
                    return 7;
                try {
                    library.assets().rename({1}, "x");
                    return 8;
                } catch (const base::Error& error) {
                    return error.what() == library.notice().english() ? 0 : 9;
                }
            });
            QCOMPARE(WEXITSTATUS(status), 0);
            QVERIFY(WIFEXITED(status));
            chmod(path.c_str(), 0755);
        }
    }

    void aLibraryThatLostItsDatabaseIsNotStartedAnew() {
        const ScratchFolder folder;
        fill(folder.path());
        fs::remove(folder / "library.db");
        try {
            Library::open(folder.path());
            QFAIL("an empty library in this place would let the sweep take all files");
        } catch (const base::Error& error) {
            QVERIFY(std::string(error.what()).find("repair") != std::string::npos);
        }
        QVERIFY(!fs::exists(folder / "library.db"));
    }

    void aNetworkDriveGetsARollbackJournal() {
        const ScratchFolder folder;
        Library library = Library::open(folder.path(), {.networkDrive = true});
        library.assets().add(sampleAsset(1));
        QVERIFY(library.canWrite());
        QVERIFY(library.notice().english().find("network drive") != std::string::npos);
        QVERIFY(!fs::exists(folder / "library.db-wal"));
        const Library reader = Library::open(folder.path(), {.access = Access::Read});
        QCOMPARE(reader.assets().search({}).total, std::int64_t{1});
    }
};

MAQUETTE_TEST(LibraryFaultsTest);
#include "tst_library_faults.moc"
