// Nothing leaves the machine, and the log does not know what was made.

#include <filesystem>
#include <set>

#include "engine/io/atomic_file.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace maquette;
using tests::Outcome;
using tests::Program;
namespace fs = std::filesystem;

namespace {

const QStringList kSecret{
    "generate", "a zanzibarian chair", "--method", "fake", "--out", "chair", "--steps", "12"};

} // namespace

class PrivateTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void noSocketButTheDesktopsIsOpened() {
        if (QStandardPaths::findExecutable("strace").isEmpty())
            QSKIP("strace is not installed: the system calls were not looked at");
        int calls = 0;
        std::set<std::string> families;
        for (const QStringList& verb :
             {kSecret, QStringList{"library", "list"}, QStringList{"models", "scan"},
              QStringList{"library", "backup", "--out", "copy"}}) {
            Program program;
            const Outcome outcome = program.shell(
                "strace -f -qq -e trace=%network -o trace.txt \"$0\" '" + verb.join("' '") + "'");
            QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
            const QString trace =
                QString::fromStdString(io::readText(program.path("trace.txt").toStdString()));
            for (const QString& line : trace.split('\n', Qt::SkipEmptyParts)) {
                ++calls;
                static const QRegularExpression family("\\bAF_[A-Z0-9]+|\\bPF_[A-Z0-9]+");
                const auto match = family.match(line);
                if (match.hasMatch()) families.insert(match.captured().toStdString());
            }
        }
        families.erase("AF_UNIX");
        std::printf("RELIABILITY R21-network cases=4 faults=%d lost=%zu\n", calls, families.size());
        QVERIFY2(families.empty(), families.empty() ? "" : families.begin()->c_str());
    }

    void promptsStayOutOfTheLog() {
        Program program;
        QCOMPARE(program.run(kSecret).code, 0);
        QCOMPARE(program.run({"library", "list", "--search", "zanzibarian"}).code, 0);
        program.run({"export", "1", "--out", program.path("exported")});
        program.run({"generate", "--resume", "--out", "chair"});
        program.run({"generate", std::string(20000, 'z').c_str()});
        const std::string log =
            io::readText(program.path("state/maquette/maquette.log").toStdString());
        QVERIFY(!log.empty());
        const bool leaked =
            log.find("zanzibar") != std::string::npos || log.find("zzzzzzzz") != std::string::npos;
        std::printf("RELIABILITY R21-log cases=5 faults=0 lost=%d bytes=%zu\n", leaked, log.size());
        QVERIFY2(!leaked, log.c_str());
    }
};

MAQUETTE_TEST(PrivateTest);
#include "tst_private.moc"
