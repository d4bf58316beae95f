#include <fstream>

#include <QProcess>
#include <QTemporaryDir>

#include "assets/export_mesh.h"
#include "assets/read_glb.h"
#include "engine/io/json.h"
#include "engine/io/mesh_recipe_json.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

using namespace maquette;

namespace {

struct Outcome {
    int code = -1;
    QByteArray out, err;
};

} // namespace

class MeshCommandTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString at(const char* name) const { return m_folder.filePath(name); }

    Outcome run(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(MAQUETTE_BIN "/maquette"), arguments);
        process.waitForFinished(60000);
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static io::Json json(const Outcome& outcome) {
        return io::parseJson(outcome.out.trimmed().toStdString(), "the output");
    }

  private Q_SLOTS:
    void initTestCase() {
        assets::exportMesh(tests::texturedGlobe(40, 60), at("globe.glb").toStdString(),
                           {.recipeJson = R"({"prompt":"a globe"})"});
    }

    void operationsAreListed() {
        const Outcome outcome = run({"mesh", "operations"});
        QCOMPARE(outcome.code, 0);
        for (const char* name : {"repair:", "decimate:", "symmetrise:", "bake:", "max_error"})
            QVERIFY2(outcome.out.contains(name), name);
    }

    void operationsAreDoneInTheirOrder() {
        const Outcome outcome =
            run({"mesh", "globe.glb", "--op", "repair", "--op", "decimate:triangles=600", "--op",
                 "scale:size=5,unit=cm", "--op", "bake:texture_size=128", "--out", "small.glb",
                 "--json"});
        QVERIFY2(outcome.code == 0, outcome.err);
        const io::Json said = json(outcome);
        QCOMPARE(said["steps"].size(), std::size_t{4});
        QVERIFY(said["measure"]["triangles"].get<int>() <= 600);
        QVERIFY(said["measure"]["watertight"].get<bool>());
        const base::Mesh mesh = assets::readGlb(at("small.glb").toStdString());
        QVERIFY(mesh.baseColor && mesh.normalMap);
        QVERIFY(std::abs(base::bounds(mesh).high.y - base::bounds(mesh).low.y - 0.05f) < 1e-3f);
        const std::string recipe = assets::readGlbRecipe(at("small.glb").toStdString());
        QCOMPARE(io::meshRecipeOf(recipe, "x").size(), std::size_t{4});
        QVERIFY(recipe.find("a globe") != std::string::npos);
    }

    void wrongWordsAreUsageErrors() {
        QCOMPARE(run({"mesh", "globe.glb", "--op", "polish", "--out", "x.glb"}).code, 2);
        QCOMPARE(run({"mesh", "globe.glb", "--op", "smooth:rounds=0", "--out", "x.glb"}).code, 2);
        QCOMPARE(run({"mesh", "globe.glb", "--op", "smooth"}).code, 2);
        QCOMPARE(run({"mesh", "globe.glb", "--op", "smooth", "--out", "x.fbx"}).code, 2);
        QCOMPARE(run({"mesh", "nothing.glb", "--op", "smooth", "--out", "x.glb"}).code, 3);
        QCOMPARE(run({"export", "globe.glb", "--preset", "fax"}).code, 2);
    }

    void aCheckForPrinting() {
        QVERIFY(run({"mesh", "globe.glb", "--op", "repair", "--op", "scale:size=80", "--out",
                     "print.stl"})
                    .code == 0);
        const Outcome stl = run({"mesh", "check", "print.stl", "--print", "--json"});
        QVERIFY2(stl.code == 0, stl.err);
        QVERIFY(std::abs(json(stl)["print"]["size_mm"][1].get<double>() - 80) < 0.1);
        const Outcome large = run({"mesh", "check", "globe.glb", "--print"});
        QCOMPARE(large.code, 1);
        QVERIFY2(large.out.contains("more than the printer's"), large.out);
        QVERIFY(run({"mesh", "globe.glb", "--op", "repair", "--op", "scale:size=80", "--out",
                     "print.glb"})
                    .code == 0);
        const Outcome good = run({"mesh", "check", "print.glb", "--print", "--json"});
        QVERIFY2(good.code == 0, good.err);
        QVERIFY(json(good)["print"]["verdict"] != "fail");
        QVERIFY(std::abs(json(good)["print"]["size_mm"][1].get<double>() - 80) < 0.1);
    }

    void presetsPrepareAndReceiptsSay() {
        const Outcome outcome = run({"export", "globe.glb", "--preset", "print", "--out",
                                     "to-print", "--receipt", "--json"});
        QVERIFY2(outcome.code == 0, outcome.err);
        const io::Json receipt = json(outcome)["receipts"][0];
        QCOMPARE(receipt["format"].get<std::string>(), std::string("3mf"));
        QCOMPARE(receipt["unit"].get<std::string>(), std::string("millimeter"));
        QVERIFY(receipt["good"].get<bool>());
        QVERIFY(std::abs(receipt["high"][2].get<double>() - receipt["low"][2].get<double>() - 100) <
                0.1);
        QVERIFY(QFile::exists(at("to-print/globe.3mf.receipt.json")));
        const Outcome web =
            run({"export", "globe.glb", "--preset", "web", "--levels", "2", "--strip", "--force"});
        QVERIFY2(web.code == 0, web.err);
        QVERIFY(QFile::exists(at("globe-lod2.glb")));
        QVERIFY(assets::readGlbRecipe(at("globe.glb").toStdString()).empty());
    }
};

MAQUETTE_TEST(MeshCommandTest);
#include "tst_mesh_command.moc"
