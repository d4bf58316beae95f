// Whole models whose networks are pickles, as they were published before safetensors.
#include <filesystem>
#include <fstream>

#include "engine/base/paths.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/noise_schedule.h"
#include "tests/app/program.h"
#include "tests/engine/io/pickle/archives.h"
#include "tests/engine/priors/families.h"
#include "tests/support/registry.h"

#include <QDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// As torch.save writes a dictionary of tensors of 16 bits.
void writePickle(const fs::path& file, const nn::ParamMap& tensors) {
    std::string words = "}";
    std::vector<ZipPart> parts(2);
    parts[1].name = "archive/byteorder";
    parts[1].data = "little";
    for (const auto& [name, tensor] : tensors) {
        const Tensor dense = tensor.to(at::kHalf).contiguous();
        TensorWords entry;
        entry.key = std::to_string(parts.size() - 2);
        entry.type = "HalfStorage";
        entry.elements = dense.numel();
        entry.shape = dense.sizes().vec();
        entry.strides = dense.strides().vec();
        words += text(name) + entry.words() + "s";
        ZipPart& storage = parts.emplace_back();
        storage.name = "archive/data/" + entry.key;
        storage.data.assign(static_cast<const char*>(dense.const_data_ptr()), dense.nbytes());
    }
    parts[0].name = "archive/data.pkl";
    parts[0].data = pickle(words);
    parts.emplace_back().name = "archive/version";
    parts.back().data = "3\n";
    const std::string bytes = zipOf(parts);
    std::ofstream(file, std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
}

// Exchanges a part's safetensors for a pickle of the same numbers.
void exchange(const fs::path& folder, const char* stem, const char* pickledStem) {
    writePickle(folder / (std::string(pickledStem) + ".bin"), nn::loadWeights(folder, stem));
    fs::remove(folder / (std::string(stem) + ".safetensors"));
}

Tensor answer(const fs::path& model) {
    const auto prior = priors::loadLatentDiffusion(model, priors::Precision::Fp32);
    return prior->predict(generatedData("answer", {1, 4, 8, 8}), 400,
                          {{prior->embed("a chair"), {}, {}}});
}

} // namespace

class PickledModelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { qputenv("MAQUETTE_WORKER", MAQUETTE_BIN "/maquette-worker"); }

    void aFolderOfPicklesIsConvertedIntoTheSameModel() {
        Program program("maquette");
        const fs::path root = program.path("models").toStdString(), old = root / "old";
        writeFamilyFolder(root / "good", tinyFamily(false, 8),
                          base::resourcesFolder() / "clip_tokenizer" / "merges.txt",
                          priors::NoiseSchedule().toJson());
        fs::copy(root / "good", old, fs::copy_options::recursive);
        exchange(old / "unet", nn::kDiffusionStem, nn::kDiffusionStem);
        exchange(old / "vae", nn::kDiffusionStem, nn::kDiffusionStem);
        exchange(old / "text_encoder", nn::kModelStem, "pytorch_model");

        const QString path = QString::fromStdString(old.string());
        const Outcome refused =
            program.run({"sample", "a chair", "--model", path, "--count", "1", "--steps", "1"});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("models convert") && refused.err.contains(path),
                 qPrintable(refused.err));
        const Outcome done = program.run({"models", "convert", path});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QCOMPARE(done.out.trimmed(), path + "-safetensors");
        QVERIFY(sameBits(answer(root / "old-safetensors"), answer(root / "good")));
        QCOMPARE(program.run({"models", "use", path + "-safetensors"}).code, 0);
        QCOMPARE(program.run({"models", "convert", path}).code, 2);        // it is there already
        QVERIFY(fs::exists(old / "unet" / "diffusion_pytorch_model.bin")); // the old one stays
    }

    // Another program's cache is no place to write into.
    void aModelOfTheCacheNeedsAPlace() {
        Program program("maquette");
        const QString snapshot = program.path("models--a--b/snapshots/0123");
        QVERIFY(QDir().mkpath(snapshot));
        const Outcome outcome = program.run({"models", "convert", snapshot});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("--out"), qPrintable(outcome.err));
    }
};

MAQUETTE_TEST(PickledModelsTest);
#include "tst_pickled_models.moc"
