#include <filesystem>
#include <fstream>

#include "engine/io/safetensors.h"
#include "tests/app/program.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace maquette;
using tests::Outcome;
using tests::Program;
namespace fs = std::filesystem;

namespace {

QString fixture(const char* name) {
    return QString(MAQUETTE_TEST_DATA) + "/fixtures/torch_save/" + name;
}

// A small file that has the names and shapes by which a checkpoint of Stable Diffusion 1 is known.
void writeCheckpoint(const QString& file) {
    const fs::path path = file.toStdString();
    fs::create_directories(path.parent_path());
    const std::vector<float> values(2 * 768);
    const auto bytes = std::as_bytes(std::span(values));
    io::writeSafetensors(
        path, {{"model.diffusion_model.input_blocks.0.0.weight",
                io::Dtype::F32,
                {1, 4, 3, 3},
                bytes.first(4 * 36)},
               {"model.diffusion_model.input_blocks.2.1.transformer_blocks.0.attn2.to_k.weight",
                io::Dtype::F32,
                {2, 768},
                bytes}});
}

} // namespace

class ModelsCommandTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qputenv("MAQUETTE_WORKER", MAQUETTE_BIN "/maquette-worker"); }

    void scanFindsAddedFoldersUntilTheyAreForgotten() {
        Program program;
        const QString folder = program.path("weights");
        writeCheckpoint(folder + "/sd.safetensors");
        Outcome outcome = program.run({"models", "scan"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("--add"));
        outcome = program.run({"models", "scan", "--add", folder});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains("checkpoint") && outcome.out.contains("sd1"),
                 qPrintable(outcome.out));
        outcome = program.run({"models", "scan", "--json"}); // remembered
        const QJsonObject row = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
        QCOMPARE(row["kind"].toString(), "checkpoint");
        QCOMPARE(row["dtype"].toString(), "fp32");
        QCOMPARE(row["refusal"].toString(), "");
        outcome = program.run({"models", "scan", "--forget", folder});
        QVERIFY(outcome.out.isEmpty());
        QCOMPARE(program.run({"models", "scan", "--add", folder + "/none"}).code, 3);
    }

    void showTellsWhatAFileIs() {
        Program program;
        const QString file = program.path("sd.safetensors");
        writeCheckpoint(file);
        const Outcome outcome = program.run({"models", "show", file});
        QCOMPARE(outcome.code, 0);
        for (const char* word : {"checkpoint", "sd1", "fp32", "2 with", "memory", "licence"})
            QVERIFY2(outcome.out.contains(word), word);
        const Outcome pickle = program.run({"models", "show", fixture("plain.pt")});
        QVERIFY(pickle.out.contains("models convert"));
        QCOMPARE(program.run({"models", "show", program.path("none")}).code, 3);
    }

    void convertWritesBesideTheOldFile() {
        Program program;
        const QString file = program.path("old.ckpt");
        QVERIFY(QFile::copy(fixture("checkpoint.pt"), file));
        Outcome outcome = program.run({"models", "convert", file});
        QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
        QCOMPARE(outcome.out.trimmed(), program.path("old.safetensors"));
        QVERIFY(io::SafetensorsFile(program.path("old.safetensors").toStdString())
                    .contains("layers.0.weight"));
        outcome = program.run({"models", "convert", file}); // never overwrites
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("is there already"));
    }

    void aHostilePickleIsRefusedByName() {
        Program program;
        const QString file = program.path("bad.pt");
        std::ofstream(file.toStdString(), std::ios::binary) << "cos\nsystem\n(S'true'\ntR.";
        const Outcome outcome = program.run({"models", "convert", file});
        QCOMPARE(outcome.code, 4);
        QVERIFY(outcome.err.contains("bad.pt"));
        QVERIFY(outcome.err.contains("Nothing in it was executed"));
        QVERIFY(!QFile::exists(program.path("bad.safetensors")));
    }

    void verifyComparesWithTheNameInTheCache() {
        Program program;
        const QString blobs = program.path("hub/models--a--b/blobs/");
        writeCheckpoint(blobs + QString(64, 'a'));
        const QString name = program.path("hub/models--a--b/snapshots/1/x.safetensors");
        QVERIFY(QDir().mkpath(QFileInfo(name).path()));
        QVERIFY(QFile::link("../../blobs/" + QString(64, 'a'), name));
        Outcome outcome = program.run({"models", "verify", name});
        QCOMPARE(outcome.code, 4);
        QVERIFY(outcome.out.contains("differs"));
        const QString plain = program.path("plain.safetensors");
        writeCheckpoint(plain);
        outcome = program.run({"models", "verify", plain});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("sound"));
    }
};

MAQUETTE_TEST(ModelsCommandTest);
#include "tst_models_command.moc"
