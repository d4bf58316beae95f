// Files do not depend on the language of the desktop: a decimal comma must not reach them.

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <locale>

#include "assets/export_mesh.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/sha256.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QLocale>
#include <QProcess>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// Compiling one takes a second or two: the usual run takes the first two.
const char* kLocales[] = {"de_DE", "tr_TR", "fr_FR", "ar_EG", "hi_IN", "ja_JP"};

// Compiles the locale's definition, so that it need not be installed; false where there is none.
bool compile(const fs::path& folder, const std::string& name) {
    const QStringList arguments{
        "-c", "-i",    name.c_str(),
        "-f", "UTF-8", QString::fromStdString((folder / (name + ".UTF-8")).string())};
    QProcess::execute("localedef", arguments);
    return fs::exists(folder / (name + ".UTF-8") / "LC_NUMERIC");
}

// A digest of everything we write.
std::string written(const ScratchFolder& folder) {
    std::string all;
    base::Mesh mesh = texturedGlobe(6, 7);
    mesh.positions[3] = {1234.5678f, -0.000123f, 1e10f};
    for (const char* ending : {".glb", ".obj", ".ply", ".stl", ".3mf"}) {
        const fs::path file = folder / (std::string("mesh") + ending);
        assets::exportMesh(mesh, file, {.name = "İstanbul", .recipeJson = "{\"g\": 7.5}"});
        all += io::sha256OfFile(file) + "\n";
        if (std::string(ending) == ".obj") all += io::sha256OfFile(folder / "mesh.mtl") + "\n";
    }
    const base::Params params{{"guidance", 7.25}, {"steps", std::int64_t{1234567}}};
    all += io::toJson(params).dump() + "\n";
    const base::Params back =
        io::paramsFromJson(io::parseJson(io::toJson(params).dump(), "x"), "x");
    all += back == params ? "equal\n" : "changed\n";
    assets::Library library = assets::Library::open(folder / "library");
    const assets::RunId run = library.runs().start({.uid = "r", .prompt = "IŞIK"});
    library.runs().update(run, {assets::RunState::Done, 1000, 1000, 12345.678, ""});
    all += std::to_string(static_cast<int>(library.runs().get(run).progress.seconds * 1000));
    return all;
}

} // namespace

class LocalesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void exportsAreTheSameInEveryLanguage() {
        std::string wanted;
        {
            const ScratchFolder folder;
            wanted = written(folder);
            QVERIFY(wanted.find("equal") != std::string::npos);
            QVERIFY(wanted.find("7.25") != std::string::npos);
        }
        const ScratchFolder locales;
        setenv("LOCPATH", locales.path().c_str(), 1);
        int tried = 0, commas = 0, different = 0;
        const std::size_t wish = fullDrill() ? std::size(kLocales) : 2;
        for (std::size_t i = 0; i < wish; ++i) {
            const std::string name = kLocales[i];
            if (!compile(locales.path(), name)) continue;
            ++tried;
            const std::string full = name + ".UTF-8";
            QVERIFY2(std::setlocale(LC_ALL, full.c_str()), full.c_str());
            std::locale::global(std::locale(full));
            QLocale::setDefault(QLocale(QString::fromStdString(name)));
            char text[16];
            std::snprintf(text, sizeof text, "%.1f", 0.5); // the classic bug, to see it is on
            commas += std::string(text) == "0,5";
            const ScratchFolder folder;
            different += written(folder) != wanted;
            std::setlocale(LC_ALL, "C.UTF-8");
            std::locale::global(std::locale::classic());
            QLocale::setDefault(QLocale::c());
        }
        unsetenv("LOCPATH");
        std::printf("RELIABILITY R17-locales cases=%d faults=%d lost=%d\n", tried, commas,
                    different);
        if (tried == 0) QSKIP("no locale definitions on this machine: exports were not compared");
        QCOMPARE(different, 0);
        QVERIFY(commas >= 2 && tried == static_cast<int>(wish));
    }
};

MAQUETTE_TEST(LocalesTest);
#include "tst_locales.moc"
