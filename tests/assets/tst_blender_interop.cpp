#include "assets/export_mesh.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

// A second independent reader, where Blender is installed; the label keeps this out of ordinary
// runs' needs.
class BlenderInteropTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void blenderReadsWhatWasWritten() {
        const QString blender = QStandardPaths::findExecutable("blender");
        if (blender.isEmpty()) QSKIP("Blender is not installed");
        QTemporaryDir folder;
        const base::Mesh mesh = texturedGlobe(12, 16);
        for (const QString name : {"globe.glb", "globe.obj"}) {
            const QString file = folder.filePath(name);
            assets::exportMesh(mesh, file.toStdString());
            QProcess process;
            process.start(blender,
                          {"-b", "--factory-startup", "--python-exit-code", "3", "--python",
                           MAQUETTE_TEST_DATA "/assets/blender_read.py", "--", file});
            QVERIFY(process.waitForFinished(120000));
            const QString output = QString::fromUtf8(process.readAllStandardOutput());
            QVERIFY2(process.exitCode() == 0, qPrintable(output));
            const QString line = output.section("READ ", 1).section('\n', 0, 0);
            const QJsonObject read = QJsonDocument::fromJson(line.toUtf8()).object();
            QCOMPARE(read["triangles"].toInt(), int(mesh.triangles.size()));
            QCOMPARE(read["images"].toInt(), 1);
            QVERIFY(std::abs(read["height"].toDouble() - 1.6) <
                    1e-4); // +y came out as Blender's up
        }
    }
};

MAQUETTE_TEST(BlenderInteropTest);
#include "tst_blender_interop.moc"
