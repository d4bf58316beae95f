#include <fstream>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/priors/families.h"
#include "tests/engine/priors/models.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
using priors::Precision;
using priors::Prediction;

namespace {

fs::path tokenizerFolder() {
    return base::resourcesFolder() / "clip_tokenizer";
}

std::string thrown(base::ErrorKind kind, const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind() == kind ? error.what() : "another kind of error";
    }
    return "nothing was thrown";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

// A text prior from any layout of the family: one file of the original code, a diffusers folder, a
// community conversion of MVDream.
class ModelLayoutsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder = m_temporary.path().toStdString();

    fs::path writeFolder(const char* name, const TinyFamily& model) const {
        const fs::path folder = m_folder / name;
        writeFamilyFolder(folder, model, tokenizerFolder() / "merges.txt",
                          priors::NoiseSchedule().toJson());
        return folder;
    }

    static Tensor answer(const priors::Prior& prior) {
        const priors::Condition chair{prior.embed("a chair, \xf0\x9f\xaa\x91 caf\xc3\xa9"), {}, {}};
        return prior.predict(generatedData("answer", {1, 4, 8, 8}), 400, {chair});
    }

  private Q_SLOTS:
    void singleFileAndFolderAreOneModel() {
        const TinyFamily model = tinyFamily(false);
        const fs::path file = m_folder / "model.safetensors";
        writeTensors(file, singleFile(model), at::kHalf);
        const auto one = priors::loadLatentDiffusion(file, Precision::Fp32);
        const priors::PriorInfo& info = one->info();
        QCOMPARE(info.kind, std::string("diffusion"));
        QCOMPARE(info.latentSize, 64);
        QCOMPARE(info.imageSize, 128);
        QVERIFY(!info.seesCamera && !info.seesBackground && info.vocabulary.empty());
        QVERIFY(one->schedule().prediction() == Prediction::Epsilon);
        const auto two = priors::loadLatentDiffusion(writeFolder("folder", model), Precision::Fp32);
        QCOMPARE(two->info().imageSize, 128);
        QVERIFY(sameBits(answer(*one), answer(*two)));
        const Tensor image = pictures(1, 4, 32);
        QVERIFY(sameBits(one->encode(image), two->encode(image)));
        // Cameras and backgrounds are not told to a model that knows none.
        priors::Condition seen{one->embed("a chair"), base::Camera::orbit(30, 10, 3, 40, 16, 16),
                               glm::vec3(0.3f)};
        priors::Condition plain{one->embed("a chair"), {}, glm::vec3(1)};
        const Tensor z = generatedData("answer", {1, 4, 8, 8});
        QVERIFY(sameBits(one->predict(z, 10, {seen}), one->predict(z, 10, {plain})));
    }

    // Loaded in the type they are computed in, or converted afterwards: the same numbers.
    void halvesAreReadDirectly() {
        const fs::path file = m_folder / "half.safetensors";
        writeTensors(file, singleFile(tinyFamily(false)), at::kHalf);
        const priors::LatentDiffusion converted(priors::loadSingleFile(file, tokenizerFolder(), {}),
                                                Precision::Bf16);
        QVERIFY(sameBits(answer(*priors::loadLatentDiffusion(file, Precision::Bf16)),
                         answer(converted)));
    }

    void communityMvDream() {
        const TinyFamily model = tinyFamily(true);
        const fs::path folder = writeFolder("views", model);
        fs::remove_all(folder / "unet");
        writeTensors(folder / "unet" / "diffusion_pytorch_model.safetensors",
                     originalTensors(model.unet, unetNames(true)), at::kFloat);
        io::writeJson(
            folder / "unet" / "config.json",
            {{"_class_name", "MultiViewUNetModel"}, {"image_size", 32}, {"camera_dim", 16}});
        const auto parts = priors::loadDiffusionParts(folder);
        QCOMPARE(parts.info.kind, std::string("mvdream"));
        QCOMPARE(parts.info.latentSize, 32);
        QCOMPARE(parts.unet.config().cameraDim, std::int64_t{16});
        const nn::NoGrad noGrad;
        const Tensor z = generatedData("z", {4, 4, 8, 8}), c = generatedData("c", {4, 7, 64});
        const Tensor t = at::full({4}, 77.0f, at::kFloat);
        const nn::ViewSets sets{generatedData("cameras", {4, 16}), 4};
        QVERIFY(sameBits(parts.unet(z, t, c, {}, sets), model.unet(z, t, c, {}, sets)));
        const fs::path file = m_folder / "views.safetensors";
        writeTensors(file, singleFile(model, true), at::kFloat);
        const auto whole = priors::loadSingleFile(file, tokenizerFolder(), {});
        QCOMPARE(whole.info.kind, std::string("mvdream"));
        QCOMPARE(whole.info.latentSize, 32);
    }

    void whatStableDiffusion2PredictsMustBeKnown() {
        using io::ModelKind;
        const fs::path file = m_folder / "second.safetensors";
        const auto schedule = [&](ModelKind kind, std::optional<Prediction> prediction) {
            return priors::scheduleOfSingleFile(file, kind, prediction).prediction();
        };
        QVERIFY(contains(
            thrown(base::ErrorKind::Usage, [&] { schedule(ModelKind::StableDiffusion2, {}); }),
            "v_prediction"));
        QVERIFY(schedule(ModelKind::StableDiffusion2, Prediction::V) == Prediction::V);
        QVERIFY(schedule(ModelKind::StableDiffusion1, {}) == Prediction::Epsilon);
        QVERIFY(schedule(ModelKind::MvDream, {}) == Prediction::Epsilon);
        std::ofstream(m_folder / "second.yaml")
            << "model:\n  params:\n    parameterization: \"v\"\n";
        QVERIFY(schedule(ModelKind::StableDiffusion2, {}) == Prediction::V);
        std::ofstream(m_folder / "second.yaml") << "model:\n  params:\n    linear_start: 0.00085\n";
        QVERIFY(schedule(ModelKind::StableDiffusion2, {}) == Prediction::Epsilon);
    }

    void whatCannotBeUsedIsSaid() {
        using base::ErrorKind;
        nn::UNetConfig pictures = nn::UNetConfig::fromJson(goldenConfig("zero123"), "unet");
        pictures.crossAttentionDim = 768;
        pictures.normGroups = 32;
        TinyFamily model = tinyFamily(false);
        model.unet = generatedNetwork(nn::UNet(pictures));
        const fs::path file = m_folder / "pictures.safetensors";
        nn::ParamMap stored = singleFile(model);
        writeTensors(file, stored, at::kHalf); // as of models that edit pictures
        const auto load = [&](const fs::path& path) {
            return thrown(ErrorKind::BadFile, [&] { priors::loadDiffusionParts(path); });
        };
        QVERIFY(contains(load(file), "do not fit each other"));
        stored["cc_projection.weight"] = at::ones({768, 772});
        stored["cc_projection.bias"] = at::ones({768});
        writeTensors(file, stored, at::kHalf);
        QVERIFY(contains(load(file), "Zero-1-to-3"));
        // Half a model: the file that is missing is named.
        const fs::path folder = writeFolder("half a model", tinyFamily(false));
        fs::remove(folder / "vae" / "diffusion_pytorch_model.safetensors");
        QVERIFY(contains(thrown(ErrorKind::NotFound, [&] { priors::loadDiffusionParts(folder); }),
                         "diffusion_pytorch_model.safetensors"));
        // A text encoder of another model.
        const fs::path other = writeFolder("other", tinyFamily(false));
        io::Json json = io::readJson(other / "unet" / "config.json");
        json["cross_attention_dim"] = 32;
        io::writeJson(other / "unet" / "config.json", json);
        QVERIFY(contains(load(other), "do not fit each other"));
        json["cross_attention_dim"] = 64;
        json["dual_cross_attention"] = true;
        io::writeJson(other / "unet" / "config.json", json);
        QVERIFY(contains(load(other), "dual_cross_attention"));
        // A whole text file, an empty one.
        std::ofstream(m_folder / "text.safetensors") << "no tensors here, only words";
        std::ofstream(m_folder / "empty.safetensors") << "";
        QVERIFY(contains(load(m_folder / "text.safetensors"), "text.safetensors"));
        QVERIFY(contains(load(m_folder / "empty.safetensors"), "empty.safetensors"));
    }

    // Nothing a user types is lost or breaks a model: 10,000 characters, emoji, RTL, NUL bytes.
    void everyTextIsEmbedded() {
        const fs::path file = m_folder / "texts.safetensors";
        writeTensors(file, singleFile(tinyFamily(false)), at::kHalf);
        const auto prior = priors::loadLatentDiffusion(file, Precision::Fp32);
        for (const std::string& text :
             {std::string(), std::string(10000, 'x'), std::string("\0\0", 2),
              std::string("\xf0\x9f\x90\x89 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xff")}) {
            const priors::TextEmbedding embedding = prior->embed(text);
            QCOMPARE(embedding.hidden.sizes().vec(), (std::vector<std::int64_t>{1, 77, 64}));
            QVERIFY(embedding.hidden.isfinite().all().item<bool>());
        }
    }
};

MAQUETTE_TEST(ModelLayoutsTest);
#include "tst_model_layouts.moc"
