// What is typed and set survives the program: whole, newest, or the one before; never a mixture.

#include <atomic>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "assets/session_journal.h"
#include "engine/base/rng.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

SessionRecord record(unsigned number) {
    return {"request " + std::to_string(number) + std::string(number % 3000, 'r'),
            "panels " + std::to_string(number) + std::string("\0\xff\xc3\xa4", 4), number};
}

// Invalid UTF-8 cannot be kept in JSON; what comes back is then the replacement character.
bool isRecord(const SessionRecord& found) {
    return found.request == record(static_cast<unsigned>(found.onStage)).request;
}

// What the next start would find.
std::int64_t foundBy(const ScratchFolder& folder, const char* library = "library") {
    const SessionJournal next(folder.path(), folder / library, folder / "memory");
    return next.left() ? next.left()->onStage : 0;
}

// What a program that was killed leaves: the files it wrote, and where they lie.
std::vector<fs::path> written(const ScratchFolder& folder, unsigned number,
                              const char* library = "library") {
    SessionJournal journal(folder.path(), folder / library, folder / "memory");
    journal.note(record(number));
    return journal.files();
}

class FailingOps final : public io::FileOps {
  public:
    std::atomic<int> cause = 0; // two threads ask
    std::ptrdiff_t write(int fd, const void* data, std::size_t size) override {
        errno = cause;
        return cause ? -1 : FileOps::write(fd, data, size);
    }
};

} // namespace

class SessionJournalTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theNewestRecordIsThereAtTheNextStart() {
        const ScratchFolder folder;
        {
            SessionJournal journal(folder.path(), folder / "library");
            QVERIFY(!journal.left());
            for (unsigned i = 1; i <= 50; ++i)
                journal.note(record(i));
        }
        const SessionJournal next(folder.path(), folder / "library");
        QVERIFY(next.left());
        QCOMPARE(next.left()->request, record(50).request);
        QCOMPARE(next.left()->onStage, std::int64_t{50});
        const SessionJournal other(folder.path(), folder / "another library");
        QVERIFY(!other.left());
    }

    void aProgramThatEndsInOrderLeavesNothing() {
        const ScratchFolder folder;
        {
            SessionJournal journal(folder.path(), folder / "library");
            journal.note(record(1));
            journal.flush();
            QVERIFY(fs::exists(journal.file()));
            journal.forget();
            journal.note(record(2));
        }
        QVERIFY(!SessionJournal(folder.path(), folder / "library").left());
    }

    void killedAtAnyMomentTheFileIsWholeAndNewEnough() {
        const ScratchFolder folder;
        base::Rng rng(5);
        int lost = 0;
        constexpr int kKills = 150;
        for (int kills = 0; kills < kKills; ++kills) {
            int channel[2];
            QCOMPARE(pipe(channel), 0);
            const pid_t child = fork();
            if (child == 0) {
                SessionJournal journal(folder.path(), folder / "library", folder / "memory");
                for (unsigned n = 1;; ++n) {
                    journal.note(record(n));
                    if (n % 4 != 0) continue;
                    journal.flush();
                    if (write(channel[1], &n, sizeof n) != sizeof n) _exit(1);
                }
            }
            close(channel[1]);
            unsigned told = 0, one = 0;
            for (std::uint32_t i = rng.below(6); i > 0; --i)
                if (read(channel[0], &one, sizeof one) == sizeof one) told = one;
            std::this_thread::sleep_for(std::chrono::microseconds(rng.below(3000)));
            kill(child, SIGKILL);
            while (read(channel[0], &one, sizeof one) == sizeof one)
                told = one;
            close(channel[0]);
            waitpid(child, nullptr, 0);
            const SessionJournal next(folder.path(), folder / "library", folder / "memory");
            const bool whole = next.left() && isRecord(*next.left());
            if (told > 0 && !(whole && next.left()->onStage >= told)) ++lost;
            QVERIFY(!next.left() || whole);
        }
        std::printf("RELIABILITY R1-journal cases=%d faults=%d lost=%d seed=5\n", kKills, kKills,
                    lost);
        QCOMPARE(lost, 0);
    }

    void eachOfTheTwoCopiesIsEnough() {
        const ScratchFolder folder;
        const fs::path file = SessionJournal::fileFor(folder.path(), folder / "library");
        const auto writtenToTheDrive = [&](unsigned number) {
            SessionJournal journal(folder.path(), folder / "library");
            journal.note(record(number));
        };
        writtenToTheDrive(1);
        const std::string older = io::readText(file);
        writtenToTheDrive(2);
        io::writeFile(file, older); // the power went before the second copy was synced
        QCOMPARE(SessionJournal(folder.path(), folder / "library").left()->onStage,
                 std::int64_t{2});
        io::writeFile(file.string() + ".new", ""); // or the first was never on the disk
        QCOMPARE(SessionJournal(folder.path(), folder / "library").left()->onStage,
                 std::int64_t{1});
        io::writeFile(file.string() + ".1-0.tmp", "half");
        SessionJournal(folder.path(), folder / "library").forget();
        QVERIFY(fs::is_empty(file.parent_path()));
    }

    void theCopyInMemoryIsEnough() {
        const ScratchFolder folder;
        const std::vector<fs::path> files = written(folder, 1);
        QCOMPARE(files.size(), std::size_t{3});
        const std::string older = io::readText(files[0]);
        written(folder, 2);
        for (const fs::path& file : {files[0], files[1]}) // both still waited for the drive
            io::writeFile(file, older);
        QCOMPARE(foundBy(folder), std::int64_t{2});
        const std::string newer = io::readText(files[2]);
        for (std::size_t size = 0; size < newer.size(); size += 7) { // torn: the drive's is right
            io::writeFile(files[2], newer.substr(0, size));
            QCOMPARE(foundBy(folder), std::int64_t{1});
        }
        QVERIFY(fs::remove(files[2])); // somebody started the machine afresh
        QCOMPARE(foundBy(folder), std::int64_t{1});
    }

    // A session without the folder in memory, then one with it again: the older copy in there has
    // to lose against what was typed meanwhile.
    void anOldCopyInMemoryLoses() {
        const ScratchFolder folder;
        for (unsigned i = 1; i <= 5; ++i)
            written(folder, i);
        const std::vector<fs::path> files = written(folder, 6);
        QVERIFY(fs::remove(files[0]) && fs::remove(files[1]));
        {
            SessionJournal without(folder.path(), folder / "library");
            QVERIFY(!without.left());
            without.note(record(7));
        }
        QCOMPARE(foundBy(folder), std::int64_t{7});
    }

    void aMemoryThatCannotBeUsedDoesNoHarm() {
        const ScratchFolder folder;
        io::writeFile(folder / "memory", "a file where the folder should be");
        SessionJournal journal(folder.path(), folder / "library", folder / "memory");
        journal.note(record(4));
        journal.flush();
        QVERIFY(journal.trouble().empty());
        QCOMPARE(foundBy(folder), std::int64_t{4});
        journal.forget();
        QCOMPARE(foundBy(folder), std::int64_t{0});
    }

    void twoLibrariesShareTheMemory() {
        const ScratchFolder folder;
        const fs::path first = written(folder, 11, "library")[2];
        const fs::path second = written(folder, 22, "another")[2];
        QVERIFY(first != second);
        QCOMPARE(foundBy(folder, "library"), std::int64_t{11});
        QCOMPARE(foundBy(folder, "another"), std::int64_t{22});
        SessionJournal(folder.path(), folder / "another", folder / "memory").forget();
        QVERIFY(fs::exists(first) && !fs::exists(second));
        QCOMPARE(foundBy(folder, "library"), std::int64_t{11});
    }

    void nobodyElseMayReadWhatIsTyped() {
        const ScratchFolder folder;
        for (const fs::path& file : written(folder, 1)) {
            const auto others = fs::perms::group_all | fs::perms::others_all;
            QVERIFY((fs::status(file).permissions() & others) == fs::perms::none);
            QVERIFY((fs::status(file.parent_path()).permissions() & others) == fs::perms::none);
        }
    }

    void aMemoryOthersCanEnterIsNotTaken() {
        const ScratchFolder folder;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        const auto folderOf = [](const std::string& value) {
            qputenv("XDG_RUNTIME_DIR", value.c_str());
            return SessionJournal::ownMemoryFolder();
        };
        fs::create_directory(folder / "own");
        fs::permissions(folder / "own", fs::perms::owner_all);
        QCOMPARE(folderOf((folder / "own").string()), folder / "own" / "maquette");
        fs::create_directory_symlink(folder / "own", folder / "link");
        QVERIFY(folderOf((folder / "link").string()).empty());
        fs::permissions(folder / "own", fs::perms::others_exec, fs::perm_options::add);
        QVERIFY(folderOf((folder / "own").string()).empty());
        QVERIFY(folderOf((folder / "nowhere").string()).empty());
        QVERIFY(folderOf("relative").empty());
        QVERIFY(folderOf("").empty());
        before.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    }

    void aFlippedByteIsSeen() {
        const ScratchFolder folder;
        const fs::path file = SessionJournal::fileFor(folder.path(), folder / "library");
        {
            SessionJournal journal(folder.path(), folder / "library");
            journal.note({"a prompt", "panels", 3});
        }
        const std::string good = io::readText(file);
        QVERIFY(fs::remove(file.string() + ".new")); // its twin would take its place
        int refused = 0;
        for (std::size_t i = 0; i < good.size(); ++i) {
            std::string bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 1);
            io::writeFile(file, bad);
            const SessionJournal next(folder.path(), folder / "library");
            if (!next.left()) ++refused;
            // What is still taken is what was written (the layout of the text does not matter).
            QVERIFY(!next.left() || *next.left() == (SessionRecord{"a prompt", "panels", 3}));
        }
        QVERIFY(refused > static_cast<int>(good.size()) / 2);
    }

    void aFullDiskKeepsTheOldRecordAndIsSaid() {
        const ScratchFolder folder;
        FailingOps ops;
        SessionJournal journal(folder.path(), folder / "library", {}, ops);
        journal.note(record(1));
        journal.flush();
        QVERIFY(journal.trouble().empty());
        for (const int cause : {ENOSPC, EDQUOT, EIO, EACCES}) {
            ops.cause = cause;
            journal.note(record(2));
            journal.flush();
            QVERIFY(journal.trouble().find(journal.file().string()) != std::string::npos);
            QCOMPARE(SessionJournal(folder.path(), folder / "library").left()->onStage,
                     std::int64_t{1});
        }
        ops.cause = 0;
        journal.note(record(3));
        journal.flush();
        QVERIFY(journal.trouble().empty());
        QCOMPARE(SessionJournal(folder.path(), folder / "library").left()->onStage,
                 std::int64_t{3});
    }
};

MAQUETTE_TEST(SessionJournalTest);
#include "tst_session_journal.moc"
