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
                SessionJournal journal(folder.path(), folder / "library");
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
            const SessionJournal next(folder.path(), folder / "library");
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
        const auto written = [&](unsigned number) {
            SessionJournal journal(folder.path(), folder / "library");
            journal.note(record(number));
        };
        written(1);
        const std::string older = io::readText(file);
        written(2);
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
        SessionJournal journal(folder.path(), folder / "library", ops);
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
