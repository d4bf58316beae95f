// Exports on a drive that fills up: what was there stays, nothing half is left, and the sentence
// says how much space it takes.

#include <cstdio>
#include <map>
#include <sys/mount.h>

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/sha256.h"
#include "tests/assets/library_fixture.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

std::map<std::string, std::string> contentOf(const fs::path& folder) {
    std::map<std::string, std::string> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        files[entry.path().filename().string()] = io::sha256OfFile(entry.path());
    return files;
}

} // namespace

class ExportDiskTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFullDriveKeepsTheOldExport() {
        const ScratchFolder folder;
        const fs::path drive = folder / "drive", elsewhere = folder / "elsewhere";
        fs::create_directory(drive);
        fs::create_directory(elsewhere);
        if (mount("tmpfs", drive.c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("mounting a small drive needs root: the full-drive check was not made");
        int refused = 0, written = 0;
        for (const char* ending : {".glb", ".ply", ".obj", ".stl", ".3mf"}) {
            const fs::path file = drive / (std::string("mesh") + ending);
            const fs::path twin = elsewhere / file.filename();
            for (int size = 8; size <= 128; size += 8) {
                const base::Mesh mesh = globe(size, 2 * size);
                const std::string before = fs::exists(file) ? io::sha256OfFile(file) : "";
                assets::exportMesh(mesh, twin);
                const std::string wanted = io::sha256OfFile(twin);
                try {
                    assets::exportMesh(mesh, file);
                    QCOMPARE(io::sha256OfFile(file), wanted);
                    ++written;
                } catch (const base::Error& error) {
                    const std::string sentence = error.what();
                    QVERIFY2(sentence.find("no space") != std::string::npos &&
                                 sentence.find("at least") != std::string::npos,
                             error.what());
                    QCOMPARE(fs::exists(file) ? io::sha256OfFile(file) : "", before);
                    ++refused;
                }
                for (const auto& [name, digest] : contentOf(drive))
                    QVERIFY2(name.find(".tmp") == std::string::npos, name.c_str());
            }
            for (const auto& entry : contentOf(drive))
                fs::remove(drive / entry.first);
        }
        QCOMPARE(umount(drive.c_str()), 0);
        std::printf("RELIABILITY R3-exports cases=%d faults=%d lost=0\n", refused + written,
                    refused);
        QVERIFY(refused >= 9 && written >= 9);
    }

    void aFolderNobodyMayWriteToIsNamed() {
        const ScratchFolder folder;
        try {
            assets::exportMesh(globe(4, 6), "/proc/nowhere/mesh.glb");
            QFAIL("there is no such folder");
        } catch (const base::Error& error) {
            QVERIFY(error.kind() == base::ErrorKind::Io);
            QVERIFY(std::string(error.what()).find("/proc/nowhere") != std::string::npos);
        }
    }
};

MAQUETTE_TEST(ExportDiskTest);
#include "tst_export_disk.moc"
