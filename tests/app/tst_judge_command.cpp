#include "app/cli/judge_prompts.h"
#include "app/cli/judge_table.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "engine/world/world.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFileInfo>
#include <set>

using namespace maquette;
using tests::Outcome;
using tests::Program;

namespace {

evaluation::PromptQuality row(const char* prompt, bool heldOut, int classRight) {
    evaluation::PromptQuality quality;
    quality.prompt = prompt;
    quality.heldOut = heldOut;
    quality.made.views = quality.truth.views = 8;
    quality.made.classRight = classRight;
    quality.made.colourRight = 8;
    quality.made.scoreSum = 4;
    quality.made.seenAs = {{"chair", classRight}, {"table", 8 - classRight}};
    quality.truth.classRight = 8;
    return quality;
}

const QStringList kMake{"judge",    "prompts.txt", "--generate", "--method", "fake",
                        "--preset", "draft",       "--out",      "made"};

} // namespace

class JudgeCommandTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Twelve pairs of training, twelve that are held out of it, each class once.
    void theFixedPromptsAreHalfHeldOut() {
        const auto prompts = cli::readPrompts(base::resourcesFolder() / "quality/prompts.txt");
        QCOMPARE(prompts.size(), std::size_t{24});
        std::set<int> classes;
        int heldOut = 0;
        for (const std::string& prompt : prompts) {
            const world::ParsedPrompt parsed = world::parse(prompt);
            QVERIFY2(parsed.classId && parsed.colour && parsed.unknown.empty(), prompt.c_str());
            classes.insert(*parsed.classId);
            heldOut += world::isHeldOut(*parsed.classId, *parsed.colour);
        }
        QCOMPARE(heldOut, 12);
        QCOMPARE(classes.size(), std::size_t{24});
    }

    void theTableAddsUpItsRows() {
        const std::vector rows{row("a red chair", false, 8), row("a pink table", true, 2)};
        const QString table = QString::fromStdString(cli::qualityTable(rows));
        const QStringList lines = table.split('\n');
        QVERIFY2(lines[1].contains("a red chair") && lines[1].contains("8/8"), qPrintable(table));
        QVERIFY2(lines[2].contains("held-out") && lines[2].contains("table 6, chair 2"),
                 qPrintable(table));
        QVERIFY2(lines[3].contains("seen") && lines[3].contains(" 100 %"), qPrintable(table));
        QVERIFY2(lines[4].contains("held-out") && lines[4].contains("  25 %"), qPrintable(table));
        QVERIFY2(lines[5].contains("all") && lines[5].contains("  62 %"), qPrintable(table));
        const auto totals = cli::totalsJson(rows);
        QCOMPARE(totals.size(), std::size_t{3});
        QCOMPARE(totals[2]["made"]["class"].get<double>(), 0.625);
        QVERIFY(totals[2]["made"]["front"].is_null()); // no view of a class with a front
        QCOMPARE(cli::totalsJson({rows[0]}).size(), std::size_t{2});
    }

    void mistakesAreRefused() {
        Program program;
        io::writeFile(program.path("empty.txt").toStdString(), "# nothing\n\n");
        io::writeFile(program.path("binary.txt").toStdString(), std::string("a\x01 chair\n"));
        QDir().mkpath(program.path("folder"));
        QCOMPARE(program.run({"judge", "nothing.txt"}).code, 3);
        QCOMPARE(program.run({"judge", "empty.txt"}).code, 2);
        QCOMPARE(program.run({"judge", "binary.txt"}).code, 2);
        QCOMPARE(program.run({"judge", "folder"}).code, 3);
        QCOMPARE(program.run({"judge", "folder", "--generate", "--out", "x"}).code, 2);
        io::writeFile(program.path("prompts.txt").toStdString(), "a red chair\n");
        QCOMPARE(program.run({"judge", "prompts.txt", "--generate"}).code, 2);
    }

    // The objects are made one after another, each in a process of its own; the second call only
    // makes what is missing. (The table itself needs the judge's weights, see tst_weights.)
    void promptsAreMadeOnceAndGoneOnWith() {
        Program program;
        program.set("MAQUETTE_RESOURCES", program.path("no-judge-here"));
        io::writeFile(program.path("prompts.txt").toStdString(), "a red chair\na blue mug\n");
        const Outcome stopped =
            program.run(kMake + QStringList{"--set", "step_ms=20", "--set", "steps=100"},
                        [sent = false](QProcess& process, const QString& err) mutable {
                            if (sent || !err.contains("2 of 2") ||
                                !err.section("2 of 2", 1).contains("Optimising"))
                                return;
                            sent = true;
                            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                        });
        QCOMPARE(stopped.code, 130);
        QVERIFY2(stopped.err.contains("goes on where it was stopped"), qPrintable(stopped.err));
        QVERIFY(QFileInfo::exists(program.path("made/01-a-red-chair/turntable.png")));
        QVERIFY(!QDir(program.path("made/02-a-blue-mug/checkpoints")).isEmpty());

        const Outcome again =
            program.run(kMake + QStringList{"--set", "step_ms=20", "--set", "steps=100"});
        QCOMPARE(again.code, 3); // both are made; the judge is not there
        QCOMPARE(again.err.count("Making"), 1);
        QVERIFY2(again.err.contains("Going on at step"), qPrintable(again.err));
        QVERIFY(QFileInfo::exists(program.path("made/02-a-blue-mug/turntable.png")));
        QVERIFY(!QFileInfo::exists(program.path("data/maquette/library/library.db")));

        const Outcome other = program.run(kMake + QStringList{"--seed", "7"});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.err.contains("holds something else"), qPrintable(other.err));
    }
};

MAQUETTE_TEST(JudgeCommandTest);
#include "tst_judge_command.moc"
