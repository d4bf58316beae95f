#include <filesystem>
#include <signal.h>
#include <sys/stat.h>

#include "app/common/crash_reader.h"
#include "engine/io/atomic_file.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace maquette;
using tests::Outcome;
using tests::Program;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> reportsIn(const fs::path& folder) {
    std::vector<fs::path> found;
    if (!fs::exists(folder)) return found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        found.push_back(entry.path());
    return found;
}

} // namespace

class CrashReportTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyCrashLeavesAReportThatNamesTheFunction() {
        struct Case {
            const char* kind;
            const char* signal;
            const char* function; // somewhere in the stack
            bool top;             // as the function it happened in
        };
        const Case cases[] = {{"segv", "SIGSEGV", "writesWhereNothingIs", true},
                              {"jump", "SIGSEGV", "jumpsToNowhere", true},
                              {"stack", "SIGSEGV", "recursesForEver", true},
                              {"bus", "SIGBUS", "readsPastTheEndOfAFile", true},
                              {"fpe", "SIGFPE", "dividesByZero", true},
                              {"ill", "SIGILL", "isNoInstruction", true},
                              {"abort", "SIGABRT", "givesUp", false},
                              {"twice", "SIGABRT", "freesTwice", false},
                              {"throw", "SIGABRT", "throwsToNobody", false}};
        int made = 0, named = 0;
        for (const Case& each : cases) {
            for (const bool thread : {false, true}) {
                // A thread's own stack is used up with no room left for a handler.
                if (thread && std::string(each.kind) == "stack") continue;
                QTemporaryDir folder;
                Program program("crash_victim");
                QStringList arguments{folder.path(), each.kind};
                if (thread) arguments << "thread";
                const Outcome outcome = program.run(arguments);
                QVERIFY2(outcome.code == -1, each.kind); // ended by the signal, as without us
                ++made;
                const fs::path place = folder.path().toStdString();
                QCOMPARE(reportsIn(place).size(), std::size_t{1});
                struct stat info {};
                QCOMPARE(stat(reportsIn(place)[0].c_str(), &info), 0);
                QCOMPARE(info.st_mode & 0777, mode_t{0600});
                const auto summary = app::takeCrashReport(place);
                QVERIFY2(summary, each.kind);
                const std::string text = io::readText(summary->file);
                QVERIFY2(summary->signal.starts_with(each.signal), summary->signal.c_str());
                QCOMPARE(summary->thread, thread ? "its-other" : "crash_victim");
                const std::string& where = each.top ? summary->where : text;
                const bool found = where.find(each.function) != std::string::npos;
                QVERIFY2(found, text.c_str());
                named += found;
                QVERIFY(!app::takeCrashReport(place)); // told once
            }
        }
        std::printf("RELIABILITY R22 cases=%d faults=%d lost=%d\n", made, made, made - named);
        QVERIFY(made >= 15);
    }

    void onlyTheNewestReportsAreKept() {
        QTemporaryDir folder;
        const fs::path place = folder.path().toStdString();
        for (int i = 0; i < 25; ++i)
            io::writeFile(
                place / ("crash-17000000" + std::to_string(10 + i) + "-1.txt"),
                "Maquette crashed\nsignal: SIGSEGV\n\nplace:\n0x10\n\nmodules:\n\nstack:\n");
        const auto newest = app::takeCrashReport(place);
        QVERIFY(newest);
        QCOMPARE(newest->file.filename().string(), std::string("crash-1700000034-1.txt"));
        QCOMPARE(reportsIn(place).size(), std::size_t{10});
    }

    void aDamagedReportIsNoReason() {
        QTemporaryDir folder;
        const fs::path place = folder.path().toStdString();
        io::writeFile(place / "crash-1-1.txt", "");
        io::writeFile(place / "crash-2-1.txt", std::string(3000, '\xff'));
        io::writeFile(place / "crash-3-1.txt",
                      "\nplace:\nzz\n\nmodules:\nzz\n\nstack:\n0xffffffffffffffff\n");
        QVERIFY(app::takeCrashReport(place));
        QVERIFY(!app::takeCrashReport(place / "nowhere"));
    }

    // The real program, ended from outside while it works.
    void theProgramsThemselvesReport() {
        Program program("maquette");
        const Outcome outcome =
            program.run({"generate", "a secretive prompt chair", "--out", program.path("out")},
                        [](QProcess& process, const QString&) {
                            static QElapsedTimer timer;
                            if (!timer.isValid()) timer.start();
                            if (timer.elapsed() > 1500)
                                ::kill(static_cast<pid_t>(process.processId()), SIGSEGV);
                        });
        QCOMPARE(outcome.code, -1);
        const fs::path folder = program.path("state/maquette/crashes").toStdString();
        QCOMPARE(reportsIn(folder).size(), std::size_t{1});
        const auto summary = app::takeCrashReport(folder);
        QVERIFY(summary);
        const std::string text = io::readText(summary->file);
        QVERIFY2(text.find("program: maquette ") != std::string::npos, text.c_str());
        QVERIFY(text.find("secretive") == std::string::npos);
    }
};

MAQUETTE_TEST(CrashReportTest);
#include "tst_crash_report.moc"
