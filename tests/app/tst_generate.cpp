#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "engine/io/json.h"
#include "engine/runtime/recipe.h"
#include "tests/app/json_lines.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace maquette;
using tests::jsonLines;
using tests::Outcome;
using tests::Program;

namespace {

const QStringList kChair{"generate", "a red chair", "--method", "fake"};

runtime::Recipe recipeIn(const QString& folder) {
    const std::string path = (folder + "/recipe.json").toStdString();
    return runtime::recipeFromJson(io::readJson(path), path);
}

// Sends the signal once, when stderr says the word.
Program::WhileRunning signalAt(const QString& word, int signal) {
    return [word, signal, sent = false](QProcess& process, const QString& err) mutable {
        if (sent || !err.contains(word)) return;
        sent = true;
        ::kill(static_cast<pid_t>(process.processId()), signal);
    };
}

} // namespace

class GenerateTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itWritesWhatItSays() {
        Program program;
        const Outcome outcome =
            program.run(kChair + QStringList{"--seed", "5", "--steps", "12", "--set", "rate=0.2",
                                             "--out", "chair", "--format", "glb,obj,ply"});
        QCOMPARE(outcome.code, 0);
        const QStringList said = outcome.out.split('\n', Qt::SkipEmptyParts);
        QCOMPARE(said.size(), 6); // three meshes, the OBJ's materials, turntable, recipe
        for (const QString& file : said)
            QVERIFY2(QFileInfo(program.path(file)).size() > 0, qPrintable(file));
        const runtime::Recipe recipe = recipeIn(program.path("chair"));
        QCOMPARE(recipe.request.seed, std::uint64_t{5});
        QCOMPARE(std::get<std::int64_t>(recipe.request.params.at("steps")), 12);
        QCOMPARE(std::get<double>(recipe.request.params.at("rate")), 0.2);
        QCOMPARE(recipe.program, std::string("maquette 0.0-test"));
        io::ImageTexts texts;
        const base::Image8 sheet =
            io::readImage(program.path("chair/turntable.png").toStdString(), &texts);
        QCOMPARE(sheet.width, 4 * 32);
        QCOMPARE(sheet.height, 2 * 32);
        QVERIFY(texts.contains("maquette"));
        QVERIFY(!QDir(program.path("chair/checkpoints")).exists());
        QVERIFY(outcome.err.contains("seed 5") && outcome.err.contains("Done"));
    }

    void withoutAFolderItTakesANewOneNamedAfterThePrompt() {
        Program program;
        QCOMPARE(program.run(kChair).code, 0);
        QCOMPARE(program.run(kChair + QStringList{"--no-turntable"}).code, 0);
        QVERIFY(QFileInfo::exists(program.path("a-red-chair/turntable.png")));
        QVERIFY(QFileInfo::exists(program.path("a-red-chair-2/asset.glb")));
        QVERIFY(!QFileInfo::exists(program.path("a-red-chair-2/turntable.png")));
    }

    void jsonLinesTellEverything() {
        Program program;
        const Outcome outcome = program.run(kChair + QStringList{"--json", "--out", "chair"});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QString());
        QStringList states;
        int metrics = 0, files = 0;
        for (const QJsonObject& line : jsonLines(outcome.out)) {
            const QString event = line["event"].toString();
            QVERIFY2(!event.isEmpty(), qPrintable(outcome.out));
            if (event == "state") states += line["state"].toString();
            metrics += event == "metrics";
            if (event == "files") files = static_cast<int>(line["files"].toArray().size());
        }
        QCOMPARE(states, (QStringList{"loading", "running", "done"}));
        QCOMPARE(metrics, 20);
        QCOMPARE(files, 3);
    }

    void ctrlCKeepsWhatThereIsAndResumeFinishesIt() {
        Program program;
        const QStringList slow = kChair + QStringList{"--steps", "150", "--set", "step_ms=20"};
        const Outcome stopped =
            program.run(slow + QStringList{"--out", "chair"}, signalAt("Optimising", SIGINT));
        QCOMPARE(stopped.code, 130);
        QVERIFY2(stopped.err.contains("--resume --out chair"), qPrintable(stopped.err));
        QVERIFY(!recipeIn(program.path("chair")).complete);
        QVERIFY(!QDir(program.path("chair/checkpoints")).isEmpty());

        // The same arguments with --resume, stopped again, by SIGTERM.
        const Outcome again = program.run(slow + QStringList{"--out", "chair", "--resume"},
                                          signalAt("Optimising", SIGTERM));
        QCOMPARE(again.code, 130);
        QVERIFY2(again.err.contains("Going on at step"), qPrintable(again.err));

        // Other arguments are refused, the work stays.
        const Outcome other = program.run(
            {"generate", "a blue mug", "--method", "fake", "--out", "chair", "--resume"});
        QCOMPARE(other.code, 2);
        QVERIFY2(other.err.contains("a red chair"), qPrintable(other.err));

        // Without a prompt, --resume takes the checkpoint's request.
        const Outcome finished = program.run({"generate", "--resume", "--out", "chair"});
        QVERIFY2(finished.code == 0, qPrintable(finished.err));
        const runtime::Recipe recipe = recipeIn(program.path("chair"));
        QVERIFY(recipe.complete);
        QCOMPARE(recipe.request.prompt, std::string("a red chair"));
        QVERIFY(!QDir(program.path("chair/checkpoints")).exists());
    }

    void aSecondCtrlCEndsAtOnce() {
        Program program;
        int sent = 0;
        const Outcome outcome =
            program.run(kChair + QStringList{"--set", "step_ms=20", "--steps", "500", "--set",
                                             "finish_ms=60000", "--out", "chair"},
                        [&](QProcess& process, const QString& err) {
                            if (sent > 1 || !err.contains(sent == 0 ? "Optimising" : "Extracting"))
                                return;
                            ++sent;
                            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
                        });
        QCOMPARE(sent, 2);
        QCOMPARE(outcome.code, 130);
        QVERIFY(outcome.seconds < 50);
        QVERIFY(!QDir(program.path("chair/checkpoints")).isEmpty());
    }

    void failuresHaveTheirCodes() {
        Program program;
        const auto run = [&](const QString& failure) {
            return program.run(kChair + QStringList{"--preset", "fine", "--set", "fail_at=3",
                                                    "--set", "failure=" + failure});
        };
        const Outcome memory = run("memory");
        QCOMPARE(memory.code, 6);
        QVERIFY2(memory.err.contains("Try the preset \"draft\""), qPrintable(memory.err));
        QCOMPARE(run("defect").code, 1);
        const Outcome numeric = program.run(kChair + QStringList{"--set", "bad_at=3"});
        QCOMPARE(numeric.code, 8);
        QVERIFY2(numeric.err.contains("Going back"), qPrintable(numeric.err));
    }

    // From the start of the process to the files: 100,000 steps of 10 ms shrink to what fits.
    void theBudgetCountsFromStartToFiles() {
        Program program;
        const Outcome outcome = program.run(
            kChair + QStringList{"--budget", "8s", "--steps", "100000", "--set", "step_ms=10",
                                 "--set", "finish_ms=500", "--out", "chair"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.seconds > 4 && outcome.seconds < 11,
                 qPrintable(QString::number(outcome.seconds)));
        const runtime::Recipe recipe = recipeIn(program.path("chair"));
        QVERIFY(recipe.complete && recipe.schedule.steps < 1000);
    }

    void thePromptStaysOutOfTheLogFile() {
        Program program;
        QCOMPARE(program.run({"generate", "a red chair xylophone", "--method", "fake"}).code, 0);
        QCOMPARE(program.run({"generate", "xylophone", "--method", "fake"}).code, 2);
        const std::string log =
            io::readText(program.path("state/maquette/maquette.log").toStdString());
        QVERIFY(log.find("xylophone") == std::string::npos);
    }
};

MAQUETTE_TEST(GenerateTest);
#include "tst_generate.moc"
