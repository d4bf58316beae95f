#include <cstdio>
#include <cstring>

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

const QString kTools = QStringLiteral(MAQUETTE_TEST_DATA "/../tools");

// What the Khronos validator says about each file; an empty list and a message when it cannot run.
QList<QJsonObject> validate(const QStringList& files, QString& problem) {
    QProcess where;
    where.start("bash", {kTools + "/fetch-validators.sh", "--where"});
    where.waitForFinished();
    const QString folder = QString::fromUtf8(where.readAllStandardOutput()).trimmed();
    if (!QFile::exists(folder + "/.complete")) {
        problem = "The glTF validator is not installed. Run tools/fetch-validators.sh once on a "
                  "machine that reaches the package index (./test does).";
        return {};
    }
    QProcess node;
    node.start("node", QStringList{kTools + "/validators/validate_gltf.mjs", folder} + files);
    if (!node.waitForFinished(120000) || node.exitCode() != 0) {
        problem = "The glTF validator failed: " + QString::fromUtf8(node.readAllStandardError());
        return {};
    }
    QList<QJsonObject> reports;
    for (const QByteArray& line : node.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) reports.append(QJsonDocument::fromJson(line).object());
    }
    if (reports.size() != files.size()) problem = "The glTF validator skipped files.";
    return reports;
}

QByteArray compact(const QJsonObject& report) {
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}

QString words(const io::Json& json) {
    return QString::fromStdString(json.dump());
}

io::Json jsonOf(const fs::path& path) {
    const std::vector<std::byte> bytes = io::readFile(path);
    std::uint32_t length = 0;
    std::memcpy(&length, bytes.data() + 12, 4);
    return io::parseJson({reinterpret_cast<const char*>(bytes.data()) + 20, length}, path.string());
}

} // namespace

class ExportGlbTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    fs::path at(const std::string& name) const {
        return m_folder.filePath(name.c_str()).toStdString();
    }

    struct Sample {
        std::string name;
        base::Mesh mesh;
        assets::ExportOptions options;
    };

    static std::vector<Sample> samples() {
        std::vector<Sample> out;
        out.push_back({"plain", globe(8, 9), {}});
        out.back().mesh.colors.clear();
        out.push_back({"positions-only", out.back().mesh, {}});
        out.back().mesh.normals.clear();
        out.back().mesh.uvs.clear();
        out.push_back({"colours", globe(20, 30), {.unlit = true}});
        out.push_back({"textured", texturedGlobe(), {.name = "réd chair 🪑 \"quoted\"\n"}});
        out.push_back({"textured-unlit", texturedGlobe(), {.unlit = true}});
        out.push_back({"broken-name", globe(4, 4), {.name = "\xff\xfe bad utf-8"}});
        out.push_back(
            {"recipe",
             globe(4, 5),
             {.recipeJson =
                  R"({"schema":1,"prompt":"красный стул 🪑","seed":-3,"n":[1.5]})"}});
        out.push_back({"no-recipe-members", globe(4, 5), {.recipeJson = "{}"}});
        for (const int vertices : {65534, 65535, 65536, 65537}) {
            base::Mesh mesh = globe(160, 420);
            mesh.positions.resize(vertices);
            mesh.normals.resize(vertices);
            mesh.uvs.clear();
            mesh.colors.clear();
            std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
                return std::max({t.x, t.y, t.z}) >= static_cast<unsigned>(vertices);
            });
            const auto last = static_cast<unsigned>(vertices - 1);
            mesh.triangles.push_back({last - 2, last - 1, last});
            out.push_back({"vertices-" + std::to_string(vertices), mesh, {}});
        }
        base::Mesh bumps = texturedGlobe();
        bumps.normalMap = checker(16, 16);
        out.push_back({"normal-map", bumps, {}});
        bumps.baseColor.reset();
        out.push_back({"normal-map-alone", bumps, {.name = std::string(3000, 'n')}});
        for (int seed = 0; seed < 400; ++seed)
            out.push_back(
                {"random-" + std::to_string(seed), randomMesh(seed), {.unlit = seed % 7 == 0}});
        return out;
    }

  private Q_SLOTS:
    void theKhronosValidatorFindsNothing() {
        const std::vector<Sample> all = samples();
        QStringList files;
        for (const Sample& sample : all) {
            const fs::path path = at(sample.name + ".glb");
            const assets::ExportResult result =
                assets::exportMesh(sample.mesh, path, sample.options);
            QCOMPARE(result.bytes, fs::file_size(path));
            files.append(QString::fromStdString(path.string()));
        }
        QString problem;
        const QList<QJsonObject> reports = validate(files, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (int i = 0; i < reports.size(); ++i) {
            QVERIFY2(reports[i]["errors"] == 0 && reports[i]["warnings"] == 0, compact(reports[i]));
            const QJsonObject counts = reports[i]["counts"].toObject();
            QCOMPARE(counts["vertices"].toInt(), int(all[i].mesh.positions.size()));
            QCOMPARE(counts["triangles"].toInt(), int(all[i].mesh.triangles.size()));
        }
        std::printf("RELIABILITY R18 cases=%d faults=0 lost=0 what=gltf-validator\n",
                    int(reports.size()));
    }

    // The check above can fail: each broken twin of a good file is found.
    void theValidatorFindsBrokenTwins() {
        const fs::path good = at("twin.glb");
        assets::exportMesh(texturedGlobe(), good);
        const std::vector<std::byte> bytes = io::readFile(good);
        const std::string text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        QStringList files;
        const auto twin = [&](const char* name, const std::string& from, const std::string& to) {
            std::string broken = text;
            const std::size_t place = broken.find(from);
            QVERIFY2(place != std::string::npos && from.size() == to.size(), name);
            broken.replace(place, from.size(), to);
            io::writeFile(at(name), broken);
            files.append(QString::fromStdString(at(name).string()));
        };
        twin("minimum.glb", "\"min\":[-0.", "\"min\":[-1.");
        twin("component.glb", "\"componentType\":5123", "\"componentType\":5126");
        twin("mime.glb", "image/png", "image/gif");
        twin("version.glb", "\"version\":\"2.0\"", "\"version\":\"2-0\"");
        twin("offset.glb", "\"byteOffset\":0,", "\"byteOffset\":2,");
        std::string lengths = text;
        lengths[8] = static_cast<char>(lengths[8] + 4);
        io::writeFile(at("length.glb"), lengths);
        files.append(QString::fromStdString(at("length.glb").string()));
        QString problem;
        const QList<QJsonObject> reports = validate(files, problem);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        for (const QJsonObject& report : reports)
            QVERIFY2(report["errors"].toInt() > 0, compact(report));
    }

    void indicesAreShortWhenTheyFit() {
        for (const Sample& sample : samples()) {
            if (!sample.name.starts_with("vertices-")) continue;
            const fs::path path = at(sample.name + ".glb");
            assets::exportMesh(sample.mesh, path);
            const int type = jsonOf(path)["accessors"].back()["componentType"];
            QCOMPARE(type, sample.mesh.positions.size() <= 65535 ? 5123 : 5125);
        }
    }

    void boundsAreTheExactFloats() {
        base::Mesh mesh = globe(9, 11, 0.1f);
        const fs::path path = at("bounds.glb");
        assets::exportMesh(mesh, path);
        const io::Json position = jsonOf(path)["accessors"][0];
        const base::Bounds box = base::bounds(mesh);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(position["min"][i].get<float>(), box.low[i]);
            QCOMPARE(position["max"][i].get<float>(), box.high[i]);
        }
    }

    void theRecipeTravelsInside() {
        const fs::path path = at("travels.glb");
        const std::string recipe =
            R"({"schema":1,"prompt":"ein Stuhl — 椅子","seed":18446744073709551615})";
        assets::exportMesh(globe(4, 4), path, {.recipeJson = recipe});
        QCOMPARE(words(io::parseJson(assets::readGlbRecipe(path), "x")),
                 words(io::parseJson(recipe, "y")));
        assets::exportMesh(globe(4, 4), path);
        QCOMPARE(assets::readGlbRecipe(path), std::string());
    }

    void aLongRecipeLosesItsLargestMembers() {
        io::Json recipe = {{"prompt", "a red chair"}, {"steering", std::string(80000, 's')}};
        const fs::path path = at("long.glb");
        assets::exportMesh(globe(4, 4), path, {.recipeJson = recipe.dump()});
        const io::Json read = io::parseJson(assets::readGlbRecipe(path), "x");
        QCOMPARE(words(read["prompt"]), QString("\"a red chair\""));
        QCOMPARE(words(read["omitted"]), QString("[\"steering\"]"));
        QVERIFY(read.dump().size() <= 65536);
    }

    void aRecipeThatIsNoObjectIsRefused() {
        QVERIFY_EXCEPTION_THROWN(
            assets::exportMesh(globe(4, 4), at("x.glb"), {.recipeJson = "[1]"}), base::Error);
        QVERIFY(!fs::exists(at("x.glb")));
    }

    void readingTheRecipeOfSomethingElseIsRefused() {
        for (const std::string text : {"", "glTF", "not a GLB file at all, but long enough"}) {
            io::writeFile(at("else.glb"), text);
            QVERIFY_EXCEPTION_THROWN(assets::readGlbRecipe(at("else.glb")), base::Error);
        }
        QVERIFY_EXCEPTION_THROWN(assets::readGlbRecipe(at("absent.glb")), base::Error);
    }

    void nothingAndNonsenseAreRefused() {
        const auto kindOf = [&](const base::Mesh& mesh, const char* name) {
            try {
                assets::exportMesh(mesh, at(name));
            } catch (const base::Error& error) {
                return error.kind();
            }
            return base::ErrorKind::Cancelled;
        };
        base::Mesh broken = globe(4, 4);
        broken.positions[3].y = std::nanf("");
        base::Mesh outside = globe(4, 4);
        outside.triangles[0].x = 1000;
        base::Mesh material = globe(4, 4);
        material.roughness = std::nanf("");
        for (const char* name : {"n.glb", "n.obj", "n.ply", "n.stl", "n.3mf"}) {
            QVERIFY(kindOf({}, name) == base::ErrorKind::Usage);
            QVERIFY(kindOf(broken, name) == base::ErrorKind::Numeric);
            QVERIFY(kindOf(material, name) == base::ErrorKind::Numeric);
            QVERIFY(kindOf(outside, name) == base::ErrorKind::Internal);
            QVERIFY(!fs::exists(at(name)));
        }
        QVERIFY(kindOf(globe(4, 4), "n.fbx") == base::ErrorKind::Usage);
        QVERIFY(kindOf(globe(4, 4), "no-such-folder/n.glb") == base::ErrorKind::Io);
    }

    void theSameMeshGivesTheSameBytes() {
        const fs::path a = at("same-a.glb"), b = at("same-b.glb");
        assets::exportMesh(texturedGlobe(), a, {.name = "n"});
        assets::exportMesh(texturedGlobe(), b, {.name = "n"});
        QVERIFY(io::readFile(a) == io::readFile(b));
    }
};

MAQUETTE_TEST(ExportGlbTest);
#include "tst_export_glb.moc"
