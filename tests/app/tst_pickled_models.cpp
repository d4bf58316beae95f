// Whole models whose networks are pickles, as they were published before safetensors.
#include <filesystem>
#include <fstream>

#include <torch/csrc/jit/serialization/pickle.h>

#include "engine/base/paths.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/noise_schedule.h"
#include "tests/app/program.h"
#include "tests/engine/priors/families.h"
#include "tests/support/registry.h"

#include <QDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// As torch.save writes a dictionary of tensors.
void writePickle(const fs::path& file, const nn::ParamMap& tensors) {
    c10::Dict<std::string, at::Tensor> dictionary;
    for (const auto& [name, tensor] : tensors)
        dictionary.insert(name, tensor);
    const std::vector<char> bytes = torch::jit::pickle_save(dictionary);
    std::ofstream(file, std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
}

// Exchanges a part's safetensors for a pickle of the same numbers.
void pickle(const fs::path& folder, const char* stem, const char* pickledStem) {
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
        pickle(old / "unet", nn::kDiffusionStem, nn::kDiffusionStem);
        pickle(old / "vae", nn::kDiffusionStem, nn::kDiffusionStem);
        pickle(old / "text_encoder", nn::kModelStem, "pytorch_model");

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
