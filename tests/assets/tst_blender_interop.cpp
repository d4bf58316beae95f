#include "assets/export_mesh.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

constexpr int kMeshes = 24;
constexpr double kColourStep = 2.0 / 255; // files hold bytes

// Globes of many sizes, stretched and moved; every other one is textured, the others have colours.
base::Mesh variation(int index) {
    const int rings = 4 + index, sectors = 5 + 2 * index;
    base::Mesh mesh = index % 2 ? globe(rings, sectors) : texturedGlobe(rings, sectors);
    base::Rng rng(1000 + static_cast<std::uint64_t>(index));
    const glm::vec3 stretch(rng.uniform(0.2f, 3), rng.uniform(0.2f, 3), rng.uniform(0.2f, 3));
    const glm::vec3 move(rng.uniform(-2, 2), rng.uniform(-2, 2), rng.uniform(-2, 2));
    for (glm::vec3& position : mesh.positions)
        position = position * stretch + move;
    base::computeNormals(mesh);
    return mesh;
}

double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

glm::dvec3 meanCornerColour(const base::Mesh& mesh) {
    glm::dvec3 sum(0);
    for (const glm::uvec3& triangle : mesh.triangles) {
        for (int corner = 0; corner < 3; ++corner) {
            const glm::vec3 color = mesh.colors[triangle[corner]];
            sum += glm::dvec3(linear(color.x), linear(color.y), linear(color.z));
        }
    }
    return sum / (3.0 * static_cast<double>(mesh.triangles.size()));
}

glm::dvec3 meanPixel(const base::Image8& image) {
    glm::dvec3 sum(0);
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            for (int c = 0; c < 3; ++c)
                sum[c] += image.pixel(x, y)[c] / 255.0;
        }
    }
    return sum / double(image.width * image.height);
}

bool near(const QJsonValue& read, const glm::dvec3& expected, double tolerance) {
    const QJsonArray values = read.toArray();
    if (values.size() != 3) return false;
    for (int i = 0; i < 3; ++i) {
        if (std::abs(values[i].toDouble() - expected[i]) > tolerance) return false;
    }
    return true;
}

// What Blender says of each file, by its name.
QHash<QString, QJsonObject> readByBlender(const QString& blender, const QStringList& files) {
    QProcess process;
    process.start(blender,
                  QStringList{"-b", "--factory-startup", "--python-exit-code", "3", "--python",
                              MAQUETTE_TEST_DATA "/assets/blender_read.py", "--"} +
                      files);
    QHash<QString, QJsonObject> read;
    if (!process.waitForFinished(240000) || process.exitCode() != 0) {
        qWarning().noquote() << process.readAllStandardError() << process.readAllStandardOutput();
        return read;
    }
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.startsWith("READ ")) continue;
        const QJsonObject told = QJsonDocument::fromJson(line.mid(5)).object();
        read[told["file"].toString()] = told;
    }
    return read;
}

} // namespace

// A second independent reader, where Blender is installed: what was exported arrives with the same
// counts, bounds and colours, and +y as Blender's up.
class BlenderInteropTest : public QObject {
    Q_OBJECT
  private:
    void compare(const base::Mesh& mesh, const QString& file, const QJsonObject& read) {
        QVERIFY2(!read.isEmpty(), qPrintable(file));
        QCOMPARE(read["triangles"].toInt(), int(mesh.triangles.size()));
        // Blender's importers turn y-up into z-up; PLY knows no axes and arrives as it is.
        const auto turned = [&](const glm::vec3& p) {
            return file.endsWith(".ply") ? glm::dvec3(p) : glm::dvec3(p.x, -p.z, p.y);
        };
        const base::Bounds box = base::bounds(mesh);
        const glm::dvec3 a = turned(box.low), b = turned(box.high);
        QVERIFY2(near(read["low"], glm::min(a, b), 1e-4), qPrintable(file));
        QVERIFY2(near(read["high"], glm::max(a, b), 1e-4), qPrintable(file));
        if (mesh.baseColor && !file.endsWith(".ply")) {
            const QJsonArray size{mesh.baseColor->width, mesh.baseColor->height};
            QCOMPARE(read["images"].toArray(), QJsonArray({size}));
            QVERIFY2(near(read["texture"], meanPixel(*mesh.baseColor), kColourStep),
                     qPrintable(file));
        }
        if (!mesh.colors.empty()) {
            QVERIFY2(near(read["color"], meanCornerColour(mesh), kColourStep),
                     qPrintable(file + ": " + QJsonDocument(read["color"].toArray()).toJson()));
        }
    }

  private Q_SLOTS:
    void blenderReadsWhatWasWritten() {
        const QString blender = QStandardPaths::findExecutable("blender");
        if (blender.isEmpty()) QSKIP("Blender is not installed");
        QTemporaryDir folder;
        std::vector<std::pair<base::Mesh, QString>> written;
        QStringList files;
        for (int i = 0; i < kMeshes; ++i) {
            for (const char* kind : {"glb", "obj", "ply"}) {
                const QString file = folder.filePath(QString("%1.%2").arg(i).arg(kind));
                written.emplace_back(variation(i), file);
                assets::exportMesh(written.back().first, file.toStdString());
                files << file;
            }
        }
        const auto read = readByBlender(blender, files);
        for (const auto& [mesh, file] : written) {
            compare(mesh, file, read.value(file));
            if (QTest::currentTestFailed()) return;
        }
    }
};

MAQUETTE_TEST(BlenderInteropTest);
#include "tst_blender_interop.moc"
