#include "assets/library.h"
#include "engine/io/atomic_file.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

namespace assets = maquette::assets;
using maquette::tests::Outcome;
using maquette::tests::Program;

namespace {

// One sentence for people on stderr: no backtrace, no raw exception text.
bool isOneSentence(const QString& err) {
    const QStringList lines = err.trimmed().split('\n');
    return lines.last().startsWith("maquette: ") && lines.last().endsWith('.') &&
           !err.contains("terminate") && !err.contains("what()") && !err.contains("%1");
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void eachMistakeHasItsCodeAndASentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QStringList& arguments, int code,
                            const char* word) {
            QTest::newRow(name) << (QStringList{"generate"} + arguments) << code << QString(word);
        };
        const QString chair = "a red chair";
        row("empty prompt", {""}, 2, "prompt is empty");
        row("no prompt", {}, 2, "prompt is empty");
        row("blank prompt", {"  \t"}, 2, "prompt is empty");
        row("huge prompt", {QString(20'000, 'x')}, 2, "20000 bytes");
        row("emoji only", {"🦄🔥"}, 2, "knows none of these words: \"🦄🔥\"");
        row("unknown words only", {"xyzzy plugh"}, 2, "\"xyzzy\", \"plugh\"");
        row("control characters", {"a red\x1b[2J chair"}, 2, "control characters");
        row("unknown method", {chair, "--method", "magic"}, 2, "\"magic\"");
        row("unknown preset", {chair, "--preset", "huge"}, 2, "draft, fine");
        row("no number of steps", {chair, "--steps", "many"}, 2, "\"many\"");
        row("steps out of range", {chair, "--steps", "0"}, 2, "between 1 and");
        row("steps with a fraction", {chair, "--steps", "1.5"}, 2, "whole number");
        row("steps beyond 64 bits", {chair, "--steps", "99999999999999999999"}, 2, "whole number");
        row("negative seed", {chair, "--seed", "-1"}, 2, "--seed");
        row("seed too large", {chair, "--seed", "18446744073709551616"}, 2, "--seed");
        row("refused seed", {chair, "--seed", "666"}, 2, "666");
        row("no budget", {chair, "--budget", "soon"}, 2, "3m");
        row("negative budget", {chair, "--budget=-3m"}, 2, "--budget");
        row("tiny budget", {chair, "--budget", "0"}, 2, "one second");
        row("infinite budget", {chair, "--budget", "inf"}, 2, "30 days");
        row("unknown device", {chair, "--device", "tpu"}, 2, "auto cpu cuda");
        row("no GPU", {chair, "--device", "cuda"}, 7, "no usable NVIDIA GPU");
        row("set without value", {chair, "--set", "rate"}, 2, "name=value");
        row("set unknown", {chair, "--set", "raet=1"}, 2, "\"raet\"");
        row("set out of range", {chair, "--set", "rate=7"}, 2, "between 0 and 1");
        row("set not a number", {chair, "--set", "rate=nan"}, 2, "rate");
        row("set not a choice", {chair, "--set", "failure=big"}, 2, "one of");
        row("unknown format", {chair, "--format", "glb,fbx"}, 2, "glb obj ply");
        row("empty format", {chair, "--format", ""}, 2, "glb obj ply");
        row("unknown model", {chair, "--model", "sdxl"}, 3, "\"sdxl\"");
        row("image for words only", {chair, "--image", "nowhere.png"}, 2, "image");
        row("resume without folder", {chair, "--resume"}, 2, "--out");
        row("resume without checkpoint", {chair, "--resume", "--out", "empty"}, 3, "no checkpoint");
        row("unknown option", {chair, "--fast"}, 2, "--fast");
        row("two prompts", {chair, "a blue mug"}, 2, "blue mug");
    }
    void eachMistakeHasItsCodeAndASentence() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QString, word);
        Program program;
        if (!arguments.contains("--method")) arguments += QStringList{"--method", "fake"};
        const Outcome outcome = program.run(arguments);
        QVERIFY2(outcome.code == code && outcome.err.contains(word) && isOneSentence(outcome.err),
                 qPrintable(QString::number(outcome.code) + ": " + outcome.err));
        QCOMPARE(outcome.out, QString());
    }

    void trainingOnAGpuThatIsNotThere() {
        Program program;
        const Outcome outcome = program.run({"train", "starter", "--device", "cuda"});
        QCOMPARE(outcome.code, 7);
        QVERIFY2(outcome.err.contains("no usable NVIDIA GPU") && isOneSentence(outcome.err),
                 qPrintable(outcome.err));
    }

    void mistakesAreJsonWhereThatWasAskedFor() {
        Program program;
        const Outcome outcome = program.run({"generate", "", "--method", "fake", "--json"});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.out.startsWith("{\"event\":\"failed\",\"kind\":\"usage\"") &&
                     outcome.out.contains("\"exit_code\":2"),
                 qPrintable(outcome.out));
        QCOMPARE(outcome.err, QString());
    }

    void aFolderThatCannotBeWritten() {
        Program program;
        maquette::io::writeFile(program.path("file").toStdString(), "x");
        for (const char* out : {"/proc/nowhere", "file", "file/below"}) {
            const Outcome outcome =
                program.run({"generate", "a red chair", "--method", "fake", "--out", out});
            QVERIFY2(outcome.code == 5 && outcome.err.contains(out) && isOneSentence(outcome.err),
                     qPrintable(outcome.err));
        }
        QCOMPARE(maquette::io::readText(program.path("file").toStdString()), std::string("x"));
    }

    // A real, tiny file system: the run is made, its files do not fit.
    void aFullFolder() {
        Program program;
        const Outcome outcome = program.shell(
            "mkdir small && exec unshare -rm sh -c 'mount -t tmpfs -o size=12k tmpfs small && "
            "\"$0\" generate \"a red chair\" --method fake --format obj,glb --out small; code=$?; "
            "find small -name \"*.tmp\"; exit $code' \"$0\"");
        QVERIFY2(outcome.code == 5 && isOneSentence(outcome.err) &&
                     outcome.err.contains("no space left"),
                 qPrintable(QString::number(outcome.code) + outcome.err));
        QCOMPARE(outcome.out, QString()); // no half files
        // The library knows that the run is over and why.
        const assets::Library library =
            assets::Library::openForReading(program.path("data/maquette/library").toStdString());
        const std::vector<assets::Run> runs = library.runs().list();
        QCOMPARE(runs.size(), std::size_t{1});
        QVERIFY(runs[0].progress.state == assets::RunState::Failed);
        QVERIFY(runs[0].progress.message.find("no space left") != std::string::npos);
    }

    void damagedCheckpointsAreRefusedInWords() {
        Program program;
        QDir().mkpath(program.path("run/checkpoints"));
        const QString file =
            program.path("run/checkpoints/checkpoint-0123456789ab-000001.safetensors");
        for (const char* content : {"", "damaged", "damaged and long enough for a header"}) {
            maquette::io::writeFile(file.toStdString(), std::string_view(content));
            const Outcome outcome = program.run({"generate", "--resume", "--out", "run"});
            QVERIFY2(outcome.code == 4 && outcome.err.contains("checkpoint-0123456789ab") &&
                         isOneSentence(outcome.err),
                     qPrintable(outcome.err));
            QVERIFY(QFile::exists(file)); // left for the user to look at
        }
    }

    void aHomeThatCannotBeWrittenDoesNotMatter() {
        Program program;
        for (const char* variable : {"HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            program.set(variable, "/proc/nowhere");
        const Outcome outcome =
            program.run({"generate", "a red chair", "--method", "fake", "--out", "chair"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    }
};

MAQUETTE_TEST(BadInputTest);
#include "tst_bad_input.moc"
