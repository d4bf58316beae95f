// The verbs that need weights, with the shipped ones: that they work and what they refuse, not how
// good the pictures are.
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <memory>

using namespace maquette;
using tests::Outcome;
using tests::Program;

class WeightsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() {
        m_program = std::make_unique<Program>("maquette");
        QVERIFY(QDir().mkpath(m_program->path("good")));
        const std::filesystem::path shipped = base::resourcesFolder();
        for (const char* part : {"starter", "score", "judge"}) {
            QVERIFY2(std::filesystem::is_directory(shipped / part), part);
            std::filesystem::copy(shipped / part, m_program->path("good/").toStdString() + part,
                                  std::filesystem::copy_options::recursive);
        }
        m_program->set("MAQUETTE_RESOURCES", m_program->path("good"));
    }

    void sampleDrawsASheet() {
        const Outcome outcome = run({"sample", "a red zeppelin", "--count", "3", "--steps", "2",
                                     "--precision", "fp32", "--out", "sheet.png"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.err.contains("does not know \"zeppelin\""), qPrintable(outcome.err));
        QCOMPARE(outcome.out, QString("sheet.png\n"));
        const base::Image8 sheet = io::readImage(m_program->path("sheet.png").toStdString());
        QCOMPARE(sheet.width, 2 * 64 + 2);
        QCOMPARE(sheet.height, 2 * 64 + 2);
        QVERIFY(
            run({"sample", "a red chair", "--count", "1", "--steps", "1", "--precision", "fp32"})
                .code == 0);
        QVERIFY(QFileInfo::exists(m_program->path("a-red-chair.png")));
    }

    void aPictureDoesNotDependOnTheCount() {
        const QStringList one{"sample", "a red chair", "--steps", "2", "--precision", "fp32"};
        QCOMPARE(run(one + QStringList{"--count", "1", "--out", "one.png"}).code, 0);
        QCOMPARE(run(one + QStringList{"--count", "8", "--out", "eight.png"}).code, 0);
        const base::Image8 a = io::readImage(m_program->path("one.png").toStdString());
        const base::Image8 b = io::readImage(m_program->path("eight.png").toStdString());
        int most = 0;
        for (int y = 0; y < a.height; ++y) {
            for (int i = 0; i < a.width * a.channels; ++i)
                most = std::max(most, std::abs(a.pixel(0, y)[i] - b.pixel(0, y)[i]));
        }
        QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    }

    void sampleRefusesMistakes_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const QStringList& arguments, int code) {
            QTest::newRow(name) << (QStringList{"sample"} + arguments) << code;
        };
        row("empty prompt", {""}, 2);
        row("unknown words", {"xyzzy"}, 2);
        row("no pictures", {"a red chair", "--count", "0"}, 2);
        row("too many", {"a red chair", "--count", "100000"}, 2);
        row("steps", {"a red chair", "--steps", "many"}, 2);
        row("guidance", {"a red chair", "--guidance", "nan"}, 2);
        row("precision", {"a red chair", "--precision", "fp8"}, 2);
        row("model", {"a red chair", "--model", "sdxl"}, 3);
        row("model folder", {"a red chair", "--model", "./nowhere"}, 3);
        row("folder of the sheet",
            {"a red chair", "--count", "1", "--steps", "1", "--out", "/proc/nowhere/x.png"}, 5);
    }
    void sampleRefusesMistakes() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = run(arguments);
        QVERIFY2(outcome.code == code && outcome.err.contains("maquette: "),
                 qPrintable(QString::number(outcome.code) + outcome.err));
        QCOMPARE(outcome.out, QString());
    }

    void wrongWeightsAreNamed_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("names");
        const QString vae = "starter/vae/diffusion_pytorch_model.safetensors";
        QTest::newRow("missing") << vae << "remove" << 3 << "diffusion_pytorch_model";
        QTest::newRow("truncated") << vae << "truncate" << 4 << vae;
        QTest::newRow("no weights") << vae << "text" << 4 << vae;
        QTest::newRow("another network's")
            << vae << "text encoder" << 4 << "decoder.conv_in.weight";
    }
    void wrongWeightsAreNamed() {
        QFETCH(QString, file);
        QFETCH(QString, how);
        QFETCH(int, code);
        QFETCH(QString, names);
        const QString bad = m_program->path("bad");
        QDir(bad).removeRecursively();
        QCOMPARE(m_program->shell("cp -r good bad").code, 0);
        QFile target(bad + "/" + file);
        if (how == "truncate") QVERIFY(target.resize(target.size() / 2));
        if (how == "remove" || how == "text encoder") QVERIFY(target.remove());
        if (how == "text encoder")
            QVERIFY(QFile::copy(bad + "/starter/text_encoder/model.safetensors", bad + "/" + file));
        if (how == "text") io::writeFile(target.fileName().toStdString(), "no weights");
        m_program->set("MAQUETTE_RESOURCES", bad);
        const Outcome outcome = run({"sample", "a red chair", "--count", "1", "--steps", "1"});
        m_program->set("MAQUETTE_RESOURCES", m_program->path("good"));
        QVERIFY2(outcome.code == code && outcome.err.contains(names),
                 qPrintable(QString::number(outcome.code) + outcome.err));
    }

    void judgeReadsWhatGenerateLeaves() {
        Program fake;
        fake.set("MAQUETTE_RESOURCES", m_program->path("good"));
        io::writeFile(fake.path("prompts.txt").toStdString(), "a red chair\na blue mug\n");
        const Outcome outcome =
            fake.run({"judge", "prompts.txt", "--generate", "--method", "fake", "--out", "made"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QVERIFY2(outcome.out.contains("a red chair") && outcome.out.contains("a blue mug") &&
                     outcome.out.contains("\n2   all"),
                 qPrintable(outcome.out));
        const Outcome again = fake.run({"judge", "made", "--json"});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out.count("\"event\":\"prompt\""), 2);
        QCOMPARE(again.out.count("\"event\":\"total\""), 2); // seen and all

        const Outcome one = fake.run({"judge", "made/01-a-red-chair"});
        QVERIFY2(one.out.contains("\n1   all"), qPrintable(one.out));
        io::writePng(fake.path("made/01-a-red-chair/turntable.png").toStdString(),
                     base::Image8(30, 70, 3));
        QCOMPARE(fake.run({"judge", "made"}).code, 4);
    }

    void promptsThatCannotBeMadeCountAsWrong() {
        Program fake;
        fake.set("MAQUETTE_RESOURCES", m_program->path("good"));
        io::writeFile(fake.path("prompts.txt").toStdString(), "a red chair\n");
        const Outcome outcome =
            fake.run({"judge", "prompts.txt", "--generate", "--method", "fake", "--out", "made",
                      "--set", "fail_at=2", "--set", "failure=defect"});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("nothing 8") && outcome.err.contains("count as wrong"),
                 qPrintable(outcome.out + outcome.err));
    }

    void judgeLooksAtTheModelsOwnPictures() {
        io::writeFile(m_program->path("prompts.txt").toStdString(), "a red chair\n");
        const Outcome outcome = run({"judge", "prompts.txt"});
        QVERIFY2(outcome.code == 0 && outcome.out.contains("a red chair"), qPrintable(outcome.err));
        io::writeFile(m_program->path("prompts.txt").toStdString(), "a red thing\n");
        const Outcome vague = run({"judge", "prompts.txt"});
        QCOMPARE(vague.code, 2);
        QVERIFY2(vague.err.contains("a red thing"), qPrintable(vague.err));
    }

    void benchPrintsItsTable() {
        const Outcome outcome =
            run({"bench", "--only", "world,prior,mesh", "--repeats", "1", "--precision", "fp32"});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        for (const char* word : {"threads", "images/s", "guided UNet step", "VAE decode", "128^3"})
            QVERIFY2(outcome.out.contains(word), qPrintable(outcome.out));
        QCOMPARE(run({"bench", "--only", "gpu"}).code, 2);
    }

  private:
    Outcome run(const QStringList& arguments) { return m_program->run(arguments); }

    std::unique_ptr<Program> m_program;
};

MAQUETTE_TEST(WeightsTest);
#include "tst_weights.moc"
