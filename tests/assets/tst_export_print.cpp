#include <cstdio>
#include <cstring>

#include "assets/export_job.h"
#include "assets/export_mesh.h"
#include "assets/export_preset.h"
#include "assets/file_frame.h"
#include "assets/import_client.h"
#include "assets/library.h"
#include "assets/receipt.h"
#include "assets/zip_writer.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/mesh_recipe_json.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

QString failures(const assets::ExportReceipt& receipt) {
    QString out;
    for (const assets::ExportCheck& check : receipt.checks) {
        if (!check.passed)
            out += QString::fromStdString(check.what.english() + ": " + check.detail + "; ");
    }
    return out;
}

std::string text(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Python's own zip and XML readers, which share nothing with ours.
QByteArray python(const QString& program, const QString& file) {
    QProcess process;
    process.start("python3", {"-c", program, file});
    process.waitForFinished(30000);
    return process.readAllStandardOutput() + process.readAllStandardError();
}

const char* kReadThreeMf = R"(
import sys, zipfile, xml.etree.ElementTree as tree
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
assert z.namelist() == ['[Content_Types].xml', '_rels/.rels', '3D/3dmodel.model'], z.namelist()
for name in z.namelist(): tree.fromstring(z.read(name))
m = tree.fromstring(z.read('3D/3dmodel.model'))
core = '{http://schemas.microsoft.com/3dmanufacturing/core/2015/02}'
mat = '{http://schemas.microsoft.com/3dmanufacturing/material/2015/02}'
o = m.find(core + 'resources/' + core + 'object')
v = o.findall('.//' + core + 'vertex'); t = o.findall('.//' + core + 'triangle')
xs = [[float(p.get(k)) for k in 'xyz'] for p in v]
for q in t:
    i = [int(q.get(k)) for k in ('v1', 'v2', 'v3')]
    assert len(set(i)) == 3 and max(i) < len(v)
    if q.get('pid'): assert max(int(q.get(k)) for k in ('p1', 'p2', 'p3')) < len(m.findall('.//' + mat + 'color'))
assert len(set(map(tuple, xs))) == len(xs)
print(m.get('unit'), o.get('type'), len(v), len(t), len(m.findall('.//' + mat + 'color')),
      round(max(p[2] for p in xs) - min(p[2] for p in xs)))
)";

assets::MeshWork noWork() {
    assets::MeshWork work;
    work.run = [](const assets::MeshWork::Shared& mesh, const base::MeshRecipe&,
                  const base::Progress&) { return mesh; };
    work.levels = [](const assets::MeshWork::Shared& mesh, int levels, const base::Progress&) {
        return std::vector<assets::MeshWork::Shared>(static_cast<std::size_t>(levels), mesh);
    };
    return work;
}

} // namespace

class ExportPrintTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    fs::path at(const std::string& name) const {
        return m_folder.filePath(name.c_str()).toStdString();
    }

  private Q_SLOTS:
    void anStlIsLaidOutAsReadersExpect() {
        const base::Mesh mesh = globe(6, 8, 0.1f);
        const fs::path path = at("globe.stl");
        const assets::ExportResult result = assets::exportMesh(mesh, path);
        const std::vector<std::byte> bytes = io::readFile(path);
        QCOMPARE(bytes.size(), 84 + 50 * mesh.triangles.size());
        QCOMPARE(result.bytes, bytes.size());
        QVERIFY(!text(bytes).starts_with("solid"));
        std::uint32_t count = 0;
        std::memcpy(&count, &bytes[80], 4);
        QCOMPARE(std::size_t(count), mesh.triangles.size());
        // Millimetres, +z up: the globe's pole at y = 0.1 m is at z = 100.
        glm::vec3 first;
        std::memcpy(&first, &bytes[84 + 12], 12);
        const glm::vec3 own = mesh.positions[mesh.triangles[0].x] * 1000.0f;
        QVERIFY(glm::length(first - glm::vec3(own.x, -own.z, own.y)) < 1e-3f);
    }

    void aThreeMfIsWellFormed() {
        base::Mesh mesh = globe(12, 16, 0.05f); // closed once its seam and poles are welded
        for (std::size_t r = 0; r <= 12; ++r) {
            const std::size_t row = r * 17;
            mesh.positions[row + 16] = mesh.positions[row];
            for (std::size_t s = 1; s < 17 && (r == 0 || r == 12); ++s)
                mesh.positions[row + s] = mesh.positions[row];
        }
        const fs::path path = at("globe.3mf");
        assets::exportMesh(mesh, path, {.name = "A <red> \"chair\" & co\n\xff \xf0\x9f\xaa\x91"});
        const QByteArray said = python(kReadThreeMf, QString::fromStdString(path.string()));
        const QList<QByteArray> words = said.trimmed().split(' ');
        QVERIFY2(words.size() == 6, said);
        QCOMPARE(words[0], QByteArray("millimeter"));
        QCOMPARE(words[1], QByteArray("model"));
        QCOMPARE(words[2].toInt(), 11 * 16 + 2);
        QCOMPARE(words[3].toInt(), int(mesh.triangles.size()));
        QVERIFY(words[4].toInt() > 20);
        QCOMPARE(words[5].toInt(), 100);
        mesh.triangles.pop_back();
        mesh.colors.clear();
        assets::exportMesh(mesh, path);
        QVERIFY(python(kReadThreeMf, QString::fromStdString(path.string()))
                    .startsWith("millimeter surface"));
    }

    void archivesAreTheSameEachTime() {
        const auto make = [] {
            assets::ZipWriter zip;
            zip.add("a/b.txt", std::string(10000, 'x') + "end");
            zip.add("empty", "");
            return zip.finish();
        };
        QVERIFY(make() == make());
        io::writeFile(at("x.zip"), text(make()));
        const QByteArray said =
            python("import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), "
                   "[(i.filename, i.file_size) for i in z.infolist()])",
                   QString::fromStdString(at("x.zip").string()));
        QVERIFY2(said.startsWith("None [('a/b.txt', 10003), ('empty', 0)]"), said);
    }

    // R19: what any format writes, an independent reader reads back the same.
    void everyFormatComesBackAsItWas() {
        int cases = 0;
        for (int seed = 0; seed < 75; ++seed) {
            base::Mesh mesh = randomMesh(seed);
            std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
                const glm::vec3 a = mesh.positions[t.x], b = mesh.positions[t.y],
                                c = mesh.positions[t.z];
                return a == b || b == c || c == a;
            });
            if (mesh.empty()) mesh = globe(5 + seed % 7, 6 + seed % 5, 0.3f);
            for (const char* ending : {".obj", ".ply", ".stl", ".3mf"}) {
                assets::ExportOptions options;
                if (seed % 3 == 1) options.up = assets::UpAxis::Z;
                if (seed % 4 == 1) options.unit = assets::LengthUnit::Inch;
                const fs::path path = at("back" + std::string(ending));
                assets::exportMesh(mesh, path, options);
                const assets::ExportReceipt receipt = assets::verifyExport(path, mesh, options);
                QVERIFY2(receipt.passed() && receipt.checks.size() >= 3,
                         qPrintable(QString("%1 %2: %3").arg(seed).arg(ending, failures(receipt))));
                ++cases;
            }
        }
        std::printf("RELIABILITY R19 cases=%d faults=0 lost=0 what=formats\n", cases);
    }

    // What went out to be printed comes in again at its size and upright.
    void filesForPrintersComeBackIntoOurFrame() {
        const base::Mesh mesh = globe(6, 8, 0.05f);
        for (const char* ending : {".stl", ".3mf", ".STL"}) {
            const fs::path path = at("again" + std::string(ending));
            assets::exportMesh(mesh, path);
            const base::Mesh back = assets::importInOurFrame(path);
            QCOMPARE(back.triangles.size(), mesh.triangles.size());
            for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
                for (int k = 0; k < 3; ++k)
                    QVERIFY(glm::length(back.positions[back.triangles[i][k]] -
                                        mesh.positions[mesh.triangles[i][k]]) < 1e-6f);
            }
        }
    }

    void aDifferenceIsNoticedInEveryFormat() {
        const base::Mesh mesh = globe(8, 10, 0.2f);
        base::Mesh moved = mesh, fewer = mesh;
        moved.positions[40].x += 0.004f;
        fewer.triangles.pop_back();
        for (const char* ending : {".obj", ".ply", ".stl", ".3mf"}) {
            const fs::path path = at("differs" + std::string(ending));
            assets::exportMesh(mesh, path);
            QVERIFY(assets::verifyExport(path, mesh).passed());
            QVERIFY(!assets::verifyExport(path, moved).passed());
            QVERIFY(!assets::verifyExport(path, fewer).passed());
            assets::ExportOptions other;
            other.unit = assets::LengthUnit::Centimetre;
            QVERIFY(!assets::verifyExport(path, mesh, other).passed());
        }
    }

    void presetsAreSound() {
        const base::Mesh small = globe(8, 8);
        for (const assets::ExportPreset& preset : assets::exportPresets()) {
            QVERIFY(!preset.label.empty() && !preset.tip.empty() && !preset.formats.empty());
            for (const std::string& format : preset.formats)
                assets::meshFormat("x." + format);
            const base::MeshRecipe steps = assets::stepsFor(preset, small, true);
            QCOMPARE(steps.size(), std::size_t{preset.closed ? 1u : 0u});
        }
        const base::MeshRecipe print =
            assets::stepsFor(assets::exportPreset("print"), small, false);
        QVERIFY(assets::setsSize(print));
        base::Mesh large = globe(160, 420);
        QCOMPARE(assets::stepsFor(assets::exportPreset("web"), large, false)[0].operation,
                 std::string("decimate"));
        QVERIFY_EXCEPTION_THROWN(assets::exportPreset("fax"), base::Error);
    }

    void picturesAreHalvedUntilTheyFit() {
        base::Mesh mesh = texturedGlobe();
        mesh.baseColor = checker(300, 75);
        const base::Mesh smaller = assets::withSmallerPictures(mesh, 100);
        QCOMPARE(smaller.baseColor->width, 75);
        QCOMPARE(smaller.baseColor->height, 19);
        QVERIFY(assets::withSmallerPictures(mesh, 512).baseColor == mesh.baseColor);
        auto flat = std::make_shared<base::Image8>(8, 8, 3);
        std::fill(flat->data.begin(), flat->data.end(), std::uint8_t{77});
        mesh.baseColor = flat;
        const base::Mesh tiny = assets::withSmallerPictures(mesh, 2);
        QCOMPARE(tiny.baseColor->width, 2);
        for (const std::uint8_t value : tiny.baseColor->data)
            QCOMPARE(int(value), 77);
    }

    void aReceiptSaysWhatWasChecked() {
        assets::ExportJob job;
        job.mesh = std::make_shared<base::Mesh>(texturedGlobe());
        job.target = at("receipt.glb");
        job.options.recipeJson = R"({"prompt":"a globe"})";
        job.licence = "CC-BY-4.0";
        job.preset = "unreal";
        job.receiptBeside = true;
        const assets::ExportOutcome outcome = assets::runExport(job, noWork());
        QVERIFY(outcome.good());
        QCOMPARE(outcome.receipts.size(), std::size_t{3}); // and two coarser versions
        QCOMPARE(outcome.files.size(), std::size_t{6});
        for (const fs::path& file : outcome.files)
            QVERIFY(fs::exists(file));
        const assets::Receipt& receipt = outcome.receipts[0];
        QVERIFY(receipt.recipeInside && receipt.recipeHash.size() == 64);
        QCOMPARE(receipt.found.triangles, job.mesh->triangles.size());
        const io::Json json = io::readJson(at("receipt.glb.receipt.json"));
        QCOMPARE(json["licence"].get<std::string>(), std::string("CC-BY-4.0"));
        QCOMPARE(json["preset"].get<std::string>(), std::string("unreal"));
        const assets::Receipt back = assets::receiptFromJson(json, "x");
        QCOMPARE(toJson(back)["checks"].dump(), toJson(receipt)["checks"].dump());
        QVERIFY(back.good());
    }

    void receiptsStayWithTheirAsset() {
        const assets::Library library = assets::Library::open(at("library"));
        assets::NewAsset row;
        row.name = "globe";
        const assets::AssetId id = library.assets().add(row);
        assets::ExportJob job;
        job.mesh = std::make_shared<base::Mesh>(globe(6, 6, 0.1f));
        assets::ReceiptStore store(library.core());
        for (const char* name : {"first.stl", "second.3mf"}) {
            job.target = at(name);
            store.add(id, assets::runExport(job, noWork()).receipts[0]);
        }
        const std::vector<assets::Receipt> kept = store.of(id);
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[0].format, std::string("3mf"));
        QVERIFY(kept[0].good() && kept[1].good());
        QCOMPARE(kept[1].unit, std::string("millimeter"));
        QVERIFY(store.of({id.value + 1}).empty());
    }

    void whatIsNotReadBackIsSaid() {
        assets::ExportJob job;
        job.mesh = std::make_shared<base::Mesh>(globe(4, 4));
        job.target = at("unchecked.glb");
        job.check = false;
        const assets::ExportOutcome outcome = assets::runExport(job, noWork());
        QVERIFY(!outcome.good() && !outcome.receipts[0].unchecked.empty());
        QCOMPARE(outcome.receipts[0].found.sha256.size(), std::size_t{64});
    }
};

MAQUETTE_TEST(ExportPrintTest);
#include "tst_export_print.moc"
