#include <filesystem>
#include <fstream>

#include "assets/convert_folder.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"
#include "engine/io/safetensors.h"
#include "engine/io/sha256.h"
#include "engine/io/weight_files.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
namespace fs = std::filesystem;

namespace {

fs::path fixture(const char* name) {
    return fs::path(MAQUETTE_TEST_DATA) / "fixtures/torch_save" / name;
}

// A diffusers folder as it was written before safetensors: two networks are pickles, one sharded.
fs::path pickledFolder(const fs::path& root) {
    const auto put = [&](const char* from, const char* to) {
        fs::create_directories((root / to).parent_path());
        fs::copy_file(fixture(from), root / to);
    };
    const auto write = [&](const char* to, const char* text) {
        fs::create_directories((root / to).parent_path());
        std::ofstream(root / to) << text;
    };
    write("model_index.json", "{}");
    put("checkpoint.pt", "unet/diffusion_pytorch_model-00001-of-00002.bin");
    put("permuted.pt", "unet/diffusion_pytorch_model-00002-of-00002.bin");
    write("unet/diffusion_pytorch_model.bin.index.json",
          R"({"metadata":{"total_size":1},"weight_map":{
              "a":"diffusion_pytorch_model-00001-of-00002.bin",
              "b":"diffusion_pytorch_model-00002-of-00002.bin"}})");
    put("plain.safetensors", "vae/diffusion_pytorch_model.safetensors");
    write("vae/config.json", "{}");
    put("plain.pt", "text_encoder/pytorch_model.bin");
    put("plain.pt", "safety_checker/pytorch_model.bin");
    write("tokenizer/merges.txt", "#version: 0.2\n");
    return root;
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

    // A sharded UNet, a text encoder, and a VAE that is safe already.
    void aFolderOfPicklesBecomesAFolderOfSafetensors() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path from = pickledFolder(root / "old"), to = root / "new";
        QCOMPARE(io::pickledFiles(from).size(), std::size_t{4});
        float last = 0;
        bool rising = true;
        const auto report = [&](float share) {
            rising = rising && share >= last && share <= 1;
            last = share;
        };
        const auto done = assets::convertModel(from, to, {report, {}});
        QVERIFY(rising && last > 0.5f);
        QVERIFY(io::pickledFiles(to).empty());
        const auto same = [&](const char* file, const char* pickle) {
            assets::convertWeights(fixture(pickle), root / "alone.safetensors");
            const bool equal =
                io::sha256OfFile(to / file) == io::sha256OfFile(root / "alone.safetensors");
            fs::remove(root / "alone.safetensors");
            return equal;
        };
        QVERIFY(same("text_encoder/model.safetensors", "plain.pt"));
        QVERIFY(same("unet/diffusion_pytorch_model-00001-of-00002.safetensors", "checkpoint.pt"));
        QVERIFY(same("unet/diffusion_pytorch_model-00002-of-00002.safetensors", "permuted.pt"));
        QCOMPARE(io::weightFiles(to / "unet", "diffusion_pytorch_model").size(), std::size_t{2});
        QCOMPARE(io::weightFiles(to / "vae", "diffusion_pytorch_model").size(), std::size_t{1});
        QVERIFY(fs::exists(to / "vae/config.json") && fs::exists(to / "tokenizer/merges.txt"));
        QVERIFY(!fs::exists(to / "safety_checker/pytorch_model.bin"));
        QVERIFY(!fs::exists(to / "unet/diffusion_pytorch_model.bin.index.json"));
        std::size_t tensors = 0;
        for (const char* file : {"text_encoder/model.safetensors",
                                 "unet/diffusion_pytorch_model-00001-of-00002.safetensors",
                                 "unet/diffusion_pytorch_model-00002-of-00002.safetensors"})
            tensors += io::SafetensorsFile(to / file).header().tensors.size();
        QCOMPARE(done.tensors, tensors);
    }

    void aFolderWithOneBadPickleLeavesNothing() {
        QTemporaryDir folder;
        const fs::path root = folder.path().toStdString();
        const fs::path from = pickledFolder(root / "old"), to = root / "new";
        std::ofstream(from / "text_encoder/pytorch_model.bin", std::ios::binary)
            << "\x80\x02cos\nsystem\n";
        try {
            assets::convertModel(from, to);
            QFAIL("converted");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::BadFile);
            QVERIFY(std::string(error.what()).find("text_encoder/pytorch_model.bin") !=
                    std::string::npos);
        }
        QCOMPARE(std::distance(fs::directory_iterator(root), {}), 1); // the old one
        std::ofstream(from / "unet/diffusion_pytorch_model.bin.index.json")
            << R"({"weight_map":{"a":"../../other.bin"}})";
        QVERIFY_EXCEPTION_THROWN(assets::convertModel(from, to), base::Error);
        QVERIFY(!fs::exists(to));
        std::ofstream(from / "unet/diffusion_pytorch_model.bin.index.json")
            << R"({"weight_map":{"a":"diffusion_pytorch_model-00003-of-00003.bin"}})";
        QVERIFY_EXCEPTION_THROWN(assets::convertModel(from, to), base::Error); // not there
        QVERIFY(!fs::exists(to) && !fs::exists(root / "new.part"));
        fs::remove_all(from / "unet");
        fs::remove_all(from / "text_encoder");
        QVERIFY_EXCEPTION_THROWN(assets::convertModel(from, to), base::Error); // nothing to do
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
