#include "assets/library_lock.h"

#include <csignal>
#include <sys/stat.h>

#include "assets/database.h"
#include "assets/process_token.h"
#include "engine/base/error.h"
#include "tests/assets/library_fixture.h"
#include "tests/support/registry.h"

#include <QElapsedTimer>

using namespace maquette;
using namespace maquette::assets;
using namespace maquette::tests;

class LibraryLockTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theSecondOneReadsAndSaysWhoOwns() {
        const ScratchFolder folder;
        Library owner = Library::open(folder.path());
        const AssetId id = owner.assets().add(sampleAsset(1));
        QVERIFY_EXCEPTION_THROWN(
            Library::open(folder.path(), {.lockPatience = std::chrono::milliseconds(0)}),
            base::Error);
        const Library second =
            Library::open(folder.path(), {.access = Access::OwnOrRead,
                                          .lockPatience = std::chrono::milliseconds(0)});
        QVERIFY(!second.canWrite());
        const std::string pid = std::to_string(getpid());
        QVERIFY(second.notice().english().find("process " + pid) != std::string::npos);
        QCOMPARE(second.assets().get(id).prompt, sampleAsset(1).prompt);
        try {
            second.assets().rename(id, "x");
            QFAIL("a write through the second one must fail");
        } catch (const base::Error& error) {
            QCOMPARE(error.what(), second.notice().english());
        }
        QCOMPARE(owner.assets().get(id).name, sampleAsset(1).prompt);
    }

    void theLockIsFreeAsSoonAsItsOwnerIsKilled() {
        const ScratchFolder folder;
        const int kills = fullDrill() ? 200 : 40;
        double slowest = 0;
        for (int round = 0; round < kills; ++round) {
            int channel[2];
            QCOMPARE(pipe(channel), 0);
            const pid_t child = fork();
            if (child == 0) {
                Library library = Library::open(folder.path());
                library.assets().add(sampleAsset(1));
                (void)!write(channel[1], "x", 1);
                pause();
                _exit(0);
            }
            char byte = 0;
            QCOMPARE(read(channel[0], &byte, 1), ssize_t{1});
            QVERIFY(!LibraryLock::holder(folder / "library.lock").empty());
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            close(channel[0]);
            close(channel[1]);
            QElapsedTimer timer;
            timer.start();
            const Library library =
                Library::open(folder.path(), {.lockPatience = std::chrono::milliseconds(0)});
            QVERIFY(library.canWrite());
            slowest = std::max(slowest, static_cast<double>(timer.nsecsElapsed()) * 1e-6);
            QCOMPARE(library.assets().search({}).total, std::int64_t{round + 1});
        }
        std::printf("RELIABILITY R6-kills cases=%d faults=%d lost=0 healed_ms_max=%.0f\n", kills,
                    kills, slowest);
    }

    void aTextLeftInTheLockFileMeansNothing() {
        const ScratchFolder folder;
        io::writeFile(folder / "library.lock", "maquette-studio (process 1 on elsewhere)\n");
        QVERIFY(Library::open(folder.path()).canWrite());
        io::writeFile(folder / "library.lock", "");
        QVERIFY(Library::open(folder.path()).canWrite());
    }

    // Children race for the library; whoever owns it leaves a mark that nobody else may find.
    void racingProcessesNeverOwnTogether() {
        const ScratchFolder folder;
        Library::open(folder.path());
        constexpr int kChildren = 8;
        const int kRounds = fullDrill() ? 125 : 12;
        std::vector<pid_t> children;
        for (int c = 0; c < kChildren; ++c) {
            const pid_t child = fork();
            if (child == 0) {
                int owned = 0;
                for (int attempt = 0; owned < kRounds && attempt < 100000; ++attempt) {
                    try {
                        Library library = Library::open(
                            folder.path(), {.lockPatience = std::chrono::milliseconds(2)});
                        const std::string mark = (folder / "mark").string();
                        if (mkdir(mark.c_str(), 0700) != 0) _exit(3);
                        library.assets().add(sampleAsset(static_cast<unsigned>(c)));
                        if (rmdir(mark.c_str()) != 0) _exit(4);
                        ++owned;
                    } catch (const base::Error& error) {
                        if (error.kind() != base::ErrorKind::Io) _exit(5);
                    }
                }
                _exit(owned == kRounds ? 0 : 6);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        Library library = Library::open(folder.path());
        QCOMPARE(library.assets().search({}).total, std::int64_t{kChildren} * kRounds);
        std::printf("RELIABILITY R6-races cases=%d faults=0 lost=0\n", kChildren * kRounds);
    }

    void processTokensTellTheLivingFromTheDead() {
        QVERIFY(!isGone(thisProcess()));
        QVERIFY(isGone(""));
        QVERIFY(isGone("nonsense"));
        std::string token;
        int channel[2];
        QCOMPARE(pipe(channel), 0);
        const int status = inChild([&] {
            const std::string own = thisProcess();
            return write(channel[1], own.data(), own.size()) > 0 ? 0 : 1;
        });
        QCOMPARE(status, 0);
        token.resize(500);
        token.resize(static_cast<std::size_t>(read(channel[0], token.data(), token.size())));
        close(channel[0]);
        close(channel[1]);
        QVERIFY(isGone(token));
        QVERIFY(!isGone("other-host" + token.substr(token.find('/')))); // cannot be known here
    }
};

MAQUETTE_TEST(LibraryLockTest);
#include "tst_library_lock.moc"
