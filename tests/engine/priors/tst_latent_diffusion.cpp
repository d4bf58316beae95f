#include <cstdlib>
#include <fstream>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/sha256.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/priors/models.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
using priors::Condition;
using priors::Precision;

namespace {

std::vector<Condition> threeConditions(const priors::Prior& prior) {
    return {{prior.embed("a red chair"), base::Camera::orbit(30, 10, 3, 40, 16, 16),
             glm::vec3(1, 1, 1)},
            {prior.embed("a blue mug"), base::Camera::orbit(200, 40, 3.2f, 40, 16, 16),
             glm::vec3(0.2f, 0.4f, 0.1f)},
            {prior.embed("a shiny chair"), {}, glm::vec3(0.5f)}};
}

Tensor sampled(const priors::Prior& prior, std::uint64_t seed, int steps = 5) {
    base::Rng rng(seed);
    return priors::sampleLatents(prior, threeConditions(prior), {prior.embed(""), {}, {}},
                                 {.steps = steps, .guidance = 3, .stop = {}}, rng);
}

std::string digest(const Tensor& tensor) {
    const Tensor dense = tensor.contiguous();
    return io::sha256(
        std::span(static_cast<const std::byte*>(dense.const_data_ptr()), dense.nbytes()));
}

std::string refused(const fs::path& folder) {
    try {
        priors::loadLatentDiffusion(folder, Precision::Fp32);
    } catch (const base::Error& error) {
        const bool file =
            error.kind() == base::ErrorKind::BadFile || error.kind() == base::ErrorKind::NotFound;
        return file ? error.what() : std::string("the wrong kind: ") + error.what();
    }
    return "no error";
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void change(const fs::path& file, const char* key, const io::Json& value) {
    io::Json json = io::readJson(file);
    json[key] = value;
    io::writeJson(file, json);
}

} // namespace

class LatentDiffusionTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path m_folder = fs::path(m_temporary.path().toStdString()) / "tiny";

    fs::path copy(const char* name) const {
        const fs::path folder = m_folder.parent_path() / name;
        fs::remove_all(folder);
        fs::copy(m_folder, folder, fs::copy_options::recursive);
        return folder;
    }

  private Q_SLOTS:
    void initTestCase() { writeStarter(m_folder); }

    void whatTheFolderSays() {
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const priors::PriorInfo& info = prior->info();
        QCOMPARE(info.id, std::string("tiny"));
        QCOMPARE(info.name, std::string("Tiny"));
        QCOMPARE(info.kind, std::string("starter"));
        QCOMPARE(info.precision, std::string("fp32"));
        QCOMPARE(info.imageSize, 16);
        QCOMPARE(info.latentSize, 4);
        QCOMPARE(info.latentChannels, 4);
        QVERIFY(info.seesCamera && info.seesBackground);
        QCOMPARE(info.vocabulary.size(), 3);
        QCOMPARE(info.hash, priors::hashOfModel(m_folder));
        QCOMPARE(prior->schedule().prediction(), priors::Prediction::V);
        QVERIFY(priors::precisionNamed("bf16") == Precision::Bf16);
        QVERIFY_THROWS_EXCEPTION(base::Error, priors::precisionNamed("fp8"));
    }

    void fp16NeedsAGpu() {
        try {
            priors::loadLatentDiffusion(m_folder, Precision::Fp16);
            QFAIL("fp16 on a processor");
        } catch (const base::Error& error) {
            QCOMPARE(int(error.kind()), int(base::ErrorKind::Usage));
        }
    }

    void theHashIsOfTheWeights() {
        const fs::path other = copy("hash");
        QCOMPARE(priors::hashOfModel(other), priors::hashOfModel(m_folder));
        writeNetwork(nn::ConvNet(tinyConvNet({"a"}, {2})), other / "more", nn::kModelStem, 3);
        QVERIFY(priors::hashOfModel(other) != priors::hashOfModel(m_folder));
    }

    // predict() is the UNet over [z, ray map], the text's hidden states and [background, pooled].
    void predictPutsTheConditionWhereItBelongs() {
        const auto parts = priors::loadDiffusionParts(m_folder);
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const auto rows = threeConditions(*prior);
        const Tensor z = randomTensor({3, 4, 4, 4}, 1).to(at::kFloat);
        const Tensor output = prior->predict(z, 321, rows);
        std::vector<Tensor> maps, texts, classes;
        for (const Condition& row : rows) {
            maps.push_back(row.camera ? priors::rayMap(*row.camera, 4) : at::zeros({1, 6, 4, 4}));
            texts.push_back(row.text.hidden);
            const glm::vec3 b = 2.0f * row.background - 1.0f;
            classes.push_back(
                at::cat({at::tensor({b.x, b.y, b.z}).unsqueeze(0), row.text.pooled}, 1));
        }
        const nn::NoGrad noGrad;
        const Tensor wanted = parts.unet(at::cat({z, at::cat(maps)}, 1), at::full({3}, 321.0f),
                                         at::cat(texts), at::cat(classes));
        QVERIFY(relativeError(output, wanted) < 1e-5);
        QVERIFY(!output.requires_grad());
        // Each of them matters.
        auto changed = rows;
        changed[0].camera = base::Camera::orbit(120, 10, 3, 40, 16, 16);
        changed[1].background = glm::vec3(1, 0, 0);
        changed[2].text = prior->embed("a red mug");
        const Tensor other = prior->predict(z, 321, changed);
        for (std::int64_t i = 0; i < 3; ++i)
            QVERIFY(relativeError(other[i], output[i]) > 1e-3);
        QVERIFY_THROWS_EXCEPTION(base::Error, prior->predict(z, 1, {rows[0]}));
    }

    void theWordsMatter() {
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const auto a = prior->embed("a red chair"), b = prior->embed("a blue chair");
        QCOMPARE(a.hidden.sizes(), (at::IntArrayRef{1, 12, 16}));
        QCOMPARE(a.pooled.sizes(), (at::IntArrayRef{1, 16}));
        QVERIFY(relativeError(a.pooled, b.pooled) > 1e-3);
        QVERIFY(sameBits(a.hidden, prior->embed("A  RED chair").hidden));
    }

    void encodeHasAGradientAndDecodeHasNone() {
        for (const Precision precision : {Precision::Fp32, Precision::Bf16}) {
            const auto prior = priors::loadLatentDiffusion(m_folder, precision);
            Tensor image = pictures(2, 5).set_requires_grad(true);
            const Tensor z = prior->encode(image);
            QCOMPARE(z.sizes(), (at::IntArrayRef{2, 4, 4, 4}));
            QCOMPARE(z.scalar_type(), at::kFloat);
            z.pow(2).sum().backward();
            QVERIFY(image.grad().abs().sum().item<double>() > 0);
            const Tensor decoded = prior->decode(z);
            QCOMPARE(decoded.sizes(), (at::IntArrayRef{2, 3, 16, 16}));
            QVERIFY(!decoded.requires_grad());
        }
    }

    void bfloat16IsClose() {
        const auto full = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const auto half = priors::loadLatentDiffusion(m_folder, Precision::Bf16);
        QCOMPARE(half->info().precision, std::string("bf16"));
        const Tensor z = randomTensor({3, 4, 4, 4}, 6).to(at::kFloat);
        const Tensor a = full->predict(z, 500, threeConditions(*full)),
                     b = half->predict(z, 500, threeConditions(*half));
        QCOMPARE(b.scalar_type(), at::kFloat);
        QVERIFY(relativeError(b, a) < 0.05);
        const auto probed = priors::loadLatentDiffusion(m_folder); // Auto
        QVERIFY(probed->info().precision == "fp32" || probed->info().precision == "bf16");
    }

    void guidedDenoising() {
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const auto rows = threeConditions(*prior);
        const Condition nothing{prior->embed(""), {}, rows[0].background};
        const Tensor z = randomTensor({1, 4, 4, 4}, 7).to(at::kFloat);
        const auto d = priors::denoiseGuided(*prior, z, 600, rows[0], nothing, 5);
        const Tensor c = prior->predict(z, 600, {rows[0]}), u = prior->predict(z, 600, {nothing});
        const Tensor v = u + 5 * (c - u);
        const auto& s = prior->schedule();
        QVERIFY(relativeError(d.clean, s.alpha(600) * z - s.sigma(600) * v) < 1e-5);
        QVERIFY(relativeError(d.noise, s.alpha(600) * v + s.sigma(600) * z) < 1e-5);
    }

    void samplesDependOnTheSeedOnly() {
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        const Tensor a = sampled(*prior, 3);
        QCOMPARE(a.sizes(), (at::IntArrayRef{3, 4, 4, 4}));
        QVERIFY(a.isfinite().all().item<bool>());
        QVERIFY(sameBits(a, sampled(*prior, 3)));
        QVERIFY(!sameBits(a, sampled(*prior, 4)));
        // A thousand steps are the most there are, and one is enough.
        QVERIFY(sampled(*prior, 3, 1).isfinite().all().item<bool>());
        QVERIFY(sampled(*prior, 3, 1000).isfinite().all().item<bool>());
        QVERIFY_THROWS_EXCEPTION(base::Error, sampled(*prior, 3, 0));
        QVERIFY_THROWS_EXCEPTION(base::Error, sampled(*prior, 3, 1001));
        // For the test below, which starts this one with other numbers of threads.
        if (const char* file = std::getenv("MAQUETTE_TEST_DIGEST"))
            std::ofstream(file) << digest(a) + digest(prior->decode(a));
    }

    // The matrix library splits its sums by the number of threads, so that the bits are promised
    // for one number of them only.
    void samplesRepeatForAnyNumberOfThreads() {
        std::vector<std::string> digests;
        for (const char* threads : {"1", "1", "2", "2"}) {
            const fs::path file =
                m_folder.parent_path() / ("digest" + std::to_string(digests.size()));
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("MAQUETTE_TEST_DIGEST", QString::fromStdString(file.string()));
            environment.insert("MAQUETTE_THREADS", threads);
            environment.insert("OMP_NUM_THREADS", threads);
            // Spinning threads of two programs on few cores wait for each other for minutes.
            environment.insert("OMP_WAIT_POLICY", "PASSIVE");
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                        {"latent_diffusion", "samplesDependOnTheSeedOnly"});
            QVERIFY(child.waitForFinished(120000));
            QCOMPARE(child.exitCode(), 0);
            digests.push_back(io::readText(file));
        }
        QCOMPARE(digests[0].size(), 128);
        for (std::size_t i = 0; i < digests.size(); i += 2)
            QCOMPARE(digests[i + 1], digests[i]);
    }

    void samplingStops() {
        const auto prior = priors::loadLatentDiffusion(m_folder, Precision::Fp32);
        std::stop_source source;
        source.request_stop();
        base::Rng rng(1);
        try {
            priors::sampleLatents(*prior, threeConditions(*prior), {prior->embed(""), {}, {}},
                                  {.steps = 5, .guidance = 3, .stop = source.get_token()}, rng);
            QFAIL("a stopped sampling went on");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::Cancelled);
        }
    }

    void missingFilesAreNamed() {
        QVERIFY(contains(refused(m_folder.parent_path() / "nowhere"), "model_index.json"));
        for (const char* file :
             {"unet/config.json", "vae/config.json", "text_encoder/config.json",
              "scheduler/scheduler_config.json", "tokenizer/merges.txt",
              "unet/diffusion_pytorch_model.safetensors", "text_encoder/model.safetensors"}) {
            const fs::path folder = copy("missing");
            fs::remove(folder / file);
            const std::string text = refused(folder);
            QVERIFY2(contains(text, fs::path(file).filename().string()), text.c_str());
        }
    }

    void damagedFilesAreNamed() {
        for (const char* file :
             {"unet/config.json", "vae/config.json", "text_encoder/config.json",
              "scheduler/scheduler_config.json", "tokenizer/vocab.json", "maquette.json",
              "unet/diffusion_pytorch_model.safetensors", "vae/diffusion_pytorch_model.safetensors",
              "text_encoder/model.safetensors"}) {
            const fs::path folder = copy("damaged");
            fs::resize_file(folder / file, fs::file_size(folder / file) / 2);
            const std::string text = refused(folder);
            QVERIFY2(contains(text, fs::path(file).filename().string()), text.c_str());
        }
    }

    void partsThatDoNotFitAreRefused() {
        fs::path folder = copy("misfit");
        change(folder / "maquette.json", "camera", "none");
        QVERIFY(contains(refused(folder), "do not fit each other"));
        folder = copy("misfit");
        change(folder / "maquette.json", "background", false);
        QVERIFY(contains(refused(folder), "do not fit each other"));
        folder = copy("misfit");
        change(folder / "unet" / "config.json", "cross_attention_dim", 24);
        QVERIFY(contains(refused(folder), "UNet takes 10 channels and a context of 24"));
        // A tokenizer with more words than the encoder knows would index out of its table.
        folder = copy("misfit");
        io::trainClipTokenizer({{"chair", 9}, {"chains", 9}, {"charm", 5}, {"zebra", 4}}, 900, 12,
                               folder / "tokenizer");
        const auto words = io::ClipTokenizer::load(folder / "tokenizer").size();
        writeNetwork(
            [&] {
                nn::ClipTextConfig c = priors::loadDiffusionParts(m_folder).text.config();
                c.vocabSize = words - 1;
                return nn::ClipText(c);
            }(),
            folder / "text_encoder", nn::kModelStem, 4);
        QVERIFY(contains(refused(folder), "tokenizer"));
        // So would texts of more tokens than it has positions.
        folder = copy("misfit");
        change(folder / "tokenizer" / "tokenizer_config.json", "model_max_length", 40);
        QVERIFY(contains(refused(folder), "tokenizer"));
    }
};

MAQUETTE_TEST(LatentDiffusionTest);
#include "tst_latent_diffusion.moc"
