#include "assets/read_glb.h"

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <glm/geometric.hpp>

using namespace maquette;
using namespace maquette::tests;

namespace {

std::vector<base::Mesh> everyKind() {
    base::Mesh plain = globe(4, 5);
    plain.normals.clear();
    plain.colors.clear();
    plain.uvs.clear();
    base::Mesh large = globe(300, 300); // 32-bit indices
    large.uvs.clear();
    base::Mesh colored = globe(6, 7);
    colored.uvs.clear(); // without a texture they are not written
    return {plain, large, colored, texturedGlobe()};
}

} // namespace

class ReadGlbTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasWrittenComesBack() {
        const ScratchFolder folder;
        for (const base::Mesh& mesh : everyKind()) {
            assets::exportMesh(mesh, folder / "a.glb", {.recipeJson = "{\"n\":1}"});
            const base::Mesh back = assets::readGlb(folder / "a.glb");
            QVERIFY(back.positions == mesh.positions);
            QVERIFY(back.triangles == mesh.triangles);
            QCOMPARE(back.normals.size(), mesh.normals.size());
            QCOMPARE(back.colors.size(), mesh.colors.size());
            for (std::size_t i = 0; i < mesh.colors.size(); ++i)
                QVERIFY(glm::distance(back.colors[i], mesh.colors[i]) < 0.002f);
            QCOMPARE(bool(back.baseColor), bool(mesh.baseColor));
            if (!mesh.baseColor) continue;
            QVERIFY(back.uvs == mesh.uvs);
            QVERIFY(back.baseColor->data == mesh.baseColor->data);
        }
    }

    void damagedFilesAreRefusedOrStillAMesh() {
        const ScratchFolder folder;
        assets::exportMesh(everyKind().back(), folder / "a.glb");
        const std::vector<std::byte> good = io::readFile(folder / "a.glb");
        unsigned state = 1;
        const auto random = [&] { return (state = state * 1664525u + 1013904223u) >> 8; };
        int refused = 0;
        for (int round = 0; round < 4000; ++round) {
            std::vector<std::byte> bytes = good;
            if (round % 4 == 0) bytes.resize(random() % bytes.size());
            const std::size_t most = round % 3 ? std::min<std::size_t>(bytes.size(), 2000)
                                               : bytes.size(); // mostly in the JSON
            for (unsigned flips = 1 + random() % 4; flips > 0 && most > 0; --flips)
                bytes[random() % most] = static_cast<std::byte>(random());
            try {
                QVERIFY(base::firstDefect(assets::readGlb(bytes, "mutant")) == nullptr);
            } catch (const base::Error& error) {
                QVERIFY(error.kind() == base::ErrorKind::BadFile);
                ++refused;
            }
        }
        QVERIFY(refused > 1000);
    }
};

MAQUETTE_TEST(ReadGlbTest);
#include "tst_read_glb.moc"
