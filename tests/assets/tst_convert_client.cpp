#include <filesystem>
#include <fstream>

#include "assets/convert_client.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/safetensors.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

namespace {

fs::path fixture(const char* name) {
    return fs::path(MAQUETTE_TEST_DATA) / "fixtures/torch_save" / name;
}

} // namespace

// The converter as users meet it: in the sandboxed worker, from file to file.
class ConvertClientTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qputenv("MAQUETTE_WORKER", MAQUETTE_BIN "/maquette-worker"); }

    void aCheckpointBecomesSafetensors() {
        QTemporaryDir folder;
        for (const char* name : {"checkpoint", "views_legacy", "permuted", "empty"}) {
            const fs::path target = fs::path(folder.path().toStdString()) / name;
            const auto done =
                assets::convertWeights(fixture((std::string(name) + ".pt").c_str()), target);
            const io::SafetensorsFile mine(target);
            const io::SafetensorsFile wanted(fixture((std::string(name) + ".safetensors").c_str()));
            QCOMPARE(done.tensors, wanted.header().tensors.size());
            QCOMPARE(done.bytes, fs::file_size(target));
            for (const auto& [key, tensor] : wanted.header().tensors) {
                std::vector<std::byte> a(tensor.bytes()), b(mine.info(key).bytes());
                wanted.read(key, a);
                mine.read(key, b);
                QVERIFY(a == b);
            }
        }
    }

    // Every sentence names the file, says why and leaves nothing behind.
    void whatIsRefusedLeavesNothing() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString(), bad = root / "bad.ckpt";
        std::ofstream(bad, std::ios::binary) << "\x80\x02"
                                                "cos\nsystem\n";
        try {
            assets::convertWeights(bad, root / "bad.safetensors");
            QFAIL("converted");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::BadFile);
            const std::string said = error.what();
            QVERIFY(said.find("bad.ckpt") != std::string::npos);
            QVERIFY(said.find("Nothing in it was executed") != std::string::npos);
        }
        QCOMPARE(std::distance(fs::directory_iterator(root), {}), 1);
        const auto kindOf = [&](const fs::path& from, const fs::path& to) {
            try {
                assets::convertWeights(from, to);
            } catch (const base::Error& error) {
                return error.kind();
            }
            return base::ErrorKind::Internal;
        };
        QCOMPARE(kindOf(root / "absent.pt", root / "x"), base::ErrorKind::NotFound);
        QCOMPARE(kindOf(fixture("plain.pt"), bad), base::ErrorKind::Usage);
        QCOMPARE(kindOf(root, root / "x"), base::ErrorKind::BadFile);
        QCOMPARE(kindOf(fixture("plain.pt"), root / "no/folder"), base::ErrorKind::Io);
    }

    void aStopEndsIt() {
        QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const fs::path target = fs::path(folder.path().toStdString()) / "x.safetensors";
        QVERIFY_EXCEPTION_THROWN(
            assets::convertWeights(fixture("plain.pt"), target, {{}, stop.get_token()}),
            base::Error);
        QVERIFY(!fs::exists(target));
    }
};

MAQUETTE_TEST(ConvertClientTest);
#include "tst_convert_client.moc"
