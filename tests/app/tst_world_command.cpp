#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include "engine/io/image_codec.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out, err;
};

Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(MAQUETTE_BIN "/maquette"), arguments);
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class WorldCommandTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void renderDrawsWhatThePromptSays() {
        QTemporaryDir folder;
        const QString file = folder.filePath("chair.png");
        const Outcome outcome = run({"world", "render", "a shabby red chair with a blue seat",
                                     "--size", "80", "--out", file});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("a red chair with a blue seat"));
        QVERIFY(outcome.err.contains("\"shabby\""));
        const base::Image8 image = io::readImage(file.toStdString());
        QCOMPARE(image.width, 80);
        int red = 0;
        for (std::size_t i = 0; i < image.data.size(); i += 3)
            red += image.data[i] > 90 && image.data[i + 1] < 50;
        QVERIFY(red > 200);
    }

    void sheetDrawsEveryView() {
        QTemporaryDir folder;
        const QString file = folder.filePath("sheet.png");
        const Outcome outcome = run({"world", "sheet", "--class", "mug", "--variants", "2",
                                     "--columns", "6", "--size", "32", "--out", file});
        QCOMPARE(outcome.code, 0);
        const base::Image8 image = io::readImage(file.toStdString());
        QCOMPARE(image.width, 6 * 34 - 2);
        QCOMPARE(image.height, 2 * 34 - 2);
        QVERIFY(run({"world", "sheet", "--class", "unicorn", "--out", file}).code != 0);
    }

    void benchPrintsBothSizes() {
        const Outcome outcome = run({"world", "bench", "--objects", "2"});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("64 px") && outcome.out.contains("128 px") &&
                outcome.out.contains("images/s"));
    }
};

MAQUETTE_TEST(WorldCommandTest);
#include "tst_world_command.moc"
