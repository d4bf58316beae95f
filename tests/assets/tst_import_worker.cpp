#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "app/worker/sandbox.h"
#include "assets/export_mesh.h"
#include "assets/import_blob.h"
#include "assets/import_client.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "tests/assets/meshes.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// How a child ends that enters the sandbox and then does this; exit code 0 when it returns true.
int endInSandbox(bool (*what)()) {
    const pid_t pid = ::fork();
    if (pid == 0) {
        if (!worker::enterSandbox(4096, 10)) ::_exit(99);
        ::_exit(what() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return status;
}

bool exitedWith(int status, int code) {
    return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

QString failures(const assets::ExportReceipt& receipt) {
    QString out;
    for (const assets::ExportCheck& check : receipt.checks) {
        if (!check.passed)
            out += QString::fromStdString(check.what.english() + ": " + check.detail + "; ");
    }
    return out;
}

} // namespace

class ImportWorkerTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    fs::path at(const std::string& name) const {
        return m_folder.filePath(name.c_str()).toStdString();
    }

    // The sentence of the error that reading this text under this name gives; "" when it is
    // accepted.
    std::string refusal(const std::string& name, const std::string& text,
                        const assets::ImportLimits& limits = {
                            .time = std::chrono::seconds(3)}) const {
        io::writeFile(at(name), text);
        try {
            assets::importMesh(at(name), limits);
        } catch (const base::Error& error) {
            return error.what();
        }
        return "";
    }

  private Q_SLOTS:
    void exportsComeBackAsTheyWere() {
        std::vector<base::Mesh> meshes = {globe(12, 16), texturedGlobe(), globe(160, 420)};
        meshes.push_back(globe(6, 6));
        meshes.back().normals.clear();
        meshes.back().uvs.clear();
        meshes.back().colors.clear();
        meshes.push_back(texturedGlobe());
        meshes.back().baseColor = checker(33, 17, 4);
        int number = 0;
        for (const base::Mesh& mesh : meshes) {
            for (const char* extension : {".glb", ".obj", ".ply"}) {
                const fs::path path = at("back-" + std::to_string(++number) + extension);
                assets::exportMesh(mesh, path);
                const assets::ExportReceipt receipt = assets::verifyExport(path, mesh);
                QVERIFY2(receipt.passed(),
                         qPrintable(QString(path.c_str()) + " " + failures(receipt)));
                QCOMPARE(receipt.triangles, mesh.triangles.size());
                QCOMPARE(receipt.bytes, fs::file_size(path));
                QCOMPARE(receipt.sha256.size(), std::size_t{64});
                if (std::string(extension) != ".obj")
                    QCOMPARE(receipt.vertices, mesh.positions.size());
            }
        }
    }

    void differencesAreNoticed() {
        const base::Mesh mesh = globe(8, 10);
        const fs::path path = at("differs.glb");
        assets::exportMesh(mesh, path);
        base::Mesh moved = mesh, painted = mesh, fewer = mesh, textured = texturedGlobe(8, 10);
        moved.positions[20].x += 0.01f;
        painted.colors[20].y = 1 - painted.colors[20].y;
        fewer.triangles.pop_back();
        for (const base::Mesh& other : {moved, painted, fewer, textured})
            QVERIFY(!assets::verifyExport(path, other).passed());
    }

    void randomMeshesComeBack() {
        for (int seed = 0; seed < 60; ++seed) {
            base::Mesh mesh = randomMesh(seed);
            // Readers drop or keep triangles without area as they like: compare meshes without any.
            std::erase_if(mesh.triangles, [&](const glm::uvec3& t) {
                const glm::vec3 a = mesh.positions[t.x], b = mesh.positions[t.y],
                                c = mesh.positions[t.z];
                return a == b || b == c || c == a;
            });
            if (mesh.empty()) continue;
            const fs::path path = at("random.glb");
            assets::exportMesh(mesh, path);
            const assets::ExportReceipt receipt = assets::verifyExport(path, mesh);
            QVERIFY2(receipt.passed(), qPrintable(QString::number(seed) + " " + failures(receipt)));
        }
    }

    void filesOutsideTheFolderStayUnread() {
        const std::string triangle = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n";
        const std::string secret = "newmtl m\nmap_Kd secret.png\n";
        fs::create_directory(at("inner"));
        io::writeFile(at("secret.mtl"), secret);
        io::writePng(at("inner/own.png"), *checker(4, 4));
        io::writePng(at("secret.png"), *checker(4, 4));
        for (const std::string& library :
             {std::string("../secret.mtl"), at("secret.mtl").string(), std::string("/etc/passwd"),
              std::string("..\\secret.mtl"), std::string("%2e%2e/secret.mtl")}) {
            io::writeFile(at("inner/model.obj"), "mtllib " + library + "\nusemtl m\n" + triangle);
            const base::Mesh mesh = assets::importMesh(at("inner/model.obj"));
            QCOMPARE(mesh.triangles.size(), std::size_t{1});
            QVERIFY(!mesh.baseColor);
        }
        // A link beside the model that leads out is not followed either.
        fs::create_symlink("../secret.mtl", at("inner/link.mtl"));
        io::writeFile(at("inner/model.obj"), "mtllib link.mtl\nusemtl m\n" + triangle);
        QVERIFY(!assets::importMesh(at("inner/model.obj")).baseColor);
        // A glTF that names a file outside as its buffer has no buffer.
        const std::string gltf =
            R"({"asset":{"version":"2.0"},"buffers":[{"uri":"/etc/passwd","byteLength":36}],)"
            R"("bufferViews":[{"buffer":0,"byteLength":36}],"accessors":[{"bufferView":0,)"
            R"("componentType":5126,"count":3,"type":"VEC3"}],"meshes":[{"primitives":)"
            R"([{"attributes":{"POSITION":0}}]}],"nodes":[{"mesh":0}],"scenes":[{"nodes":[0]}],"scene":0})";
        QVERIFY(!refusal("inner/model.gltf", gltf).empty());
    }

    void aTextureBesideTheModelIsRead() {
        assets::exportMesh(texturedGlobe(), at("with picture.obj"));
        const base::Mesh mesh = assets::importMesh(at("with picture.obj"));
        QVERIFY(mesh.baseColor && mesh.baseColor->data == checker(64, 32)->data);
    }

    void coordinatesMayBeginWithTheirPoint() {
        const std::string end = "f 1/1/1 2/2/1 3/3/1\n";
        io::writeFile(at("plain.obj"), "o .5 chair\nv 0 0 0\nv 0.5 0.25 0\nv 0 -0.5 0.125\n"
                                       "vt 0 0\nvt 0.5 0.75\nvt 0.25 1\nvn 0.6 0 0.8\n" +
                                           end);
        const base::Mesh plain = assets::importMesh(at("plain.obj"));
        QCOMPARE(plain.positions.at(1), glm::vec3(0.5f, 0.25f, 0));
        for (const std::string& line : {std::string("\n"), std::string("\r\n")}) {
            std::string text = "o .5 chair\nv 0 0 0\nv .5 .25 0\nv 0 \\\n-.5 .125\nvt 0 0\n"
                               "vt .5\t.75\nvt .25 1\nvn .6 0 .8\n" +
                               end;
            for (std::size_t i = 0; (i = text.find('\n', i)) != std::string::npos; i += line.size())
                text.replace(i, 1, line);
            io::writeFile(at("Bare.OBJ"), text);
            const base::Mesh mesh = assets::importMesh(at("Bare.OBJ"));
            QVERIFY(mesh.positions == plain.positions && mesh.uvs == plain.uvs);
            QVERIFY(mesh.normals == plain.normals && mesh.triangles == plain.triangles);
        }
        // What is no number stays one that is refused.
        QVERIFY(!refusal("no number.obj", "v . .. .x\nv 0 0 .\nv 1 0 0\nf 1 2 3\n").empty());
    }

    void damagedFilesAreRefusedWithASentence() {
        QVERIFY(!refusal("empty.glb", "").empty());
        QVERIFY(
            !refusal("text.ply", "ply\nformat ascii 1.0\nelement vertex 99999999999\n").empty());
        QVERIFY(!refusal("points.obj", "v 0 0 0\nv 1 1 1\n").empty());
        QVERIFY(!refusal("nested.gltf", std::string(1000000, '[')).empty());
        std::string chain =
            R"({"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[)";
        for (int i = 0; i < 200000; ++i)
            chain += "{\"children\":[" + std::to_string(i + 1) + "]},";
        QVERIFY(!refusal("chain.gltf", chain + "{}]}").empty());
        QVERIFY(!refusal("unknown.xyz", "hello").empty());
        const std::string words = refusal("nested.gltf", std::string(1000000, '['));
        QVERIFY2(words.find("nested.gltf") != std::string::npos, words.c_str());
    }

    void mutantsNeverHurtTheProgram() {
        base::Rng rng(11);
        int accepted = 0, refused = 0;
        for (const char* name : {"m.glb", "m.obj", "m.ply"}) {
            assets::exportMesh(texturedGlobe(5, 6), at(name));
            const std::string good = io::readText(at(name));
            for (int i = 0; i < 30; ++i) {
                std::string bad = good;
                for (std::uint32_t n = 1 + rng.below(8); n > 0; --n)
                    bad[rng.below(static_cast<std::uint32_t>(bad.size()))] =
                        static_cast<char>(rng.bits());
                if (i % 5 == 0) bad.resize(rng.below(static_cast<std::uint32_t>(bad.size())));
                (refusal(name, bad).empty() ? accepted : refused) += 1;
            }
        }
        QCOMPARE(accepted + refused, 90);
        QVERIFY(refused > 10);
    }

    void timeAndMemoryAreLimited() {
        io::writeFile(at("slow"), "#!/bin/sh\nexec sleep 30\n");
        fs::permissions(at("slow"), fs::perms::owner_all);
        ::setenv("MAQUETTE_WORKER", at("slow").c_str(), 1);
        const std::string words =
            refusal("t.obj", "v 0 0 0\n", {.time = std::chrono::milliseconds(300)});
        std::stop_source source;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            source.request_stop();
        });
        base::ErrorKind kind = base::ErrorKind::Internal;
        try {
            assets::importMesh(at("t.obj"), {}, {{}, source.get_token()});
        } catch (const base::Error& error) {
            kind = error.kind();
        }
        ::setenv("MAQUETTE_WORKER", at("absent").c_str(), 1);
        const std::string missing = refusal("t.obj", "v 0 0 0\n");
        ::unsetenv("MAQUETTE_WORKER");
        QVERIFY2(words.find("longer than") != std::string::npos, words.c_str());
        QVERIFY(kind == base::ErrorKind::Cancelled);
        QVERIFY2(missing.find("missing") != std::string::npos, missing.c_str());
        std::string large;
        for (int i = 0; i < 400000; ++i)
            large += "v " + std::to_string(i) + " 0 0\nf -1 -1 -1\n";
        QVERIFY(!refusal("large.obj", large, {.memoryMegabytes = 60}).empty());
    }

    void theSandboxHolds() {
        QVERIFY(exitedWith(endInSandbox([] { return true; }), 0));
        QVERIFY(exitedWith(
            endInSandbox([] { return ::open("/etc/passwd", O_RDONLY) < 0 && errno == EPERM; }), 0));
        QVERIFY(exitedWith(endInSandbox([] { return ::access("/", F_OK) < 0; }), 0));
        QVERIFY(
            exitedWith(endInSandbox([] { return ::unlink("/tmp/x") < 0 && errno == EPERM; }), 0));
        QVERIFY(exitedWith(endInSandbox([] {
                               return ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
                                             MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED;
                           }),
                           0));
        for (bool (*deadly)() : {+[] { return ::socket(AF_INET, SOCK_STREAM, 0) < 0; },
                                 +[] { return ::execl("/bin/true", "true", nullptr) < 0; },
                                 +[] { return ::fork() < 0; }}) {
            const int status = endInSandbox(deadly);
            QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS);
        }
    }

    void blobsThatAreNoMeshAreRefused() {
        std::vector<std::byte> good;
        assets::writeMeshBlob(texturedGlobe(4, 5), [&](std::span<const std::byte> bytes) {
            good.insert(good.end(), bytes.begin(), bytes.end());
        });
        QVERIFY(assets::readMeshBlob(good).triangles == texturedGlobe(4, 5).triangles);
        base::Rng rng(2);
        for (std::size_t size = 0; size < good.size(); size += 1 + rng.below(40))
            QVERIFY_EXCEPTION_THROWN(assets::readMeshBlob(std::span(good).first(size)),
                                     base::Error);
        for (int i = 0; i < 64; ++i) { // any byte of the header, made huge
            std::vector<std::byte> bad = good;
            bad[static_cast<std::size_t>(i)] ^= std::byte{0xff};
            try {
                QCOMPARE(base::firstDefect(assets::readMeshBlob(bad)), nullptr);
            } catch (const base::Error&) {
            }
        }
    }
};

MAQUETTE_TEST(ImportWorkerTest);
#include "tst_import_worker.moc"
