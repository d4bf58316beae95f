#include <chrono>
#include <fstream>
#include <thread>

#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "engine/nn/stop_scope.h"
#include "engine/priors/latent_diffusion.h"
#include "tests/engine/nn/goldens.h"
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;
namespace fs = std::filesystem;

namespace {

// A network's weights as fp16, made and written one after the other.
template <class Network>
void writeHalves(const Network& network, const fs::path& folder, const char* stem,
                 std::uint64_t& numbers) {
    const nn::Shapes shapes = nn::expectedOf(network);
    std::vector<io::TensorPlan> plans;
    for (const auto& [name, shape] : shapes)
        plans.push_back({name, io::Dtype::F16, shape});
    fs::create_directories(folder);
    std::ofstream file(folder / (std::string(stem) + ".safetensors"), std::ios::binary);
    io::serialiseSafetensors(
        plans, {{"format", "pt"}},
        [&](const std::string& name, const io::ByteSink& sink) {
            const Tensor half = generatedWeight(name, shapes.at(name)).to(at::kHalf);
            numbers += static_cast<std::uint64_t>(half.numel());
            sink({static_cast<const std::byte*>(half.const_data_ptr()), half.nbytes()});
        },
        [&](std::span<const std::byte> bytes) {
            file.write(reinterpret_cast<const char*>(bytes.data()),
                       static_cast<std::streamsize>(bytes.size()));
        });
    io::writeJson(folder / "config.json", network.config().toJson());
}

// Stable Diffusion 1.5's networks in its folders.
std::uint64_t writeStableDiffusion15(const fs::path& folder) {
    std::uint64_t numbers = 0;
    nn::UNetConfig unet;
    unet.crossAttentionDim = 768;
    writeHalves(nn::UNet(unet), folder / "unet", nn::kDiffusionStem, numbers);
    nn::VaeConfig vae;
    vae.blockOutChannels = {128, 256, 512, 512};
    vae.layersPerBlock = 2;
    writeHalves(nn::Vae(vae), folder / "vae", nn::kDiffusionStem, numbers);
    nn::ClipTextConfig text;
    text.vocabSize = 49408;
    text.hiddenSize = 768;
    text.intermediateSize = 3072;
    text.layers = text.heads = 12;
    text.maxPositions = 77;
    writeHalves(nn::ClipText(text), folder / "text_encoder", nn::kModelStem, numbers);
    fs::copy(base::resourcesFolder() / "clip_tokenizer", folder / "tokenizer");
    fs::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json", priors::NoiseSchedule().toJson());
    io::writeJson(folder / "model_index.json", {{"_class_name", "StableDiffusionPipeline"}});
    return numbers;
}

double peakGigabytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    double kilobytes = 0;
    while (status >> word)
        if (word == "VmHWM:" && status >> kilobytes) break;
    return kilobytes * 1024 / 1e9;
}

// Seconds from a wish to stop, made after `delay` seconds of the work, to its end.
double secondsToStop(double delay, const std::function<void()>& work) {
    std::stop_source source;
    std::chrono::steady_clock::time_point wished;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::duration<double>(delay));
        wished = std::chrono::steady_clock::now();
        source.request_stop();
    });
    bool cancelled = false;
    try {
        const nn::StopScope scope(source.get_token());
        work();
    } catch (const base::Error& error) {
        cancelled = error.kind() == base::ErrorKind::Cancelled;
    }
    const auto end = std::chrono::steady_clock::now();
    other.join();
    return cancelled ? std::chrono::duration<double>(end - wished).count() : -1;
}

} // namespace

// A whole Stable Diffusion 1.5 of generated weights: what it takes in memory and how soon it stops.
class FullSizeModelSlowTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path m_folder = fs::path(m_temporary.path().toStdString());

    // The slots below once more in a process of their own, whose memory is only the model's.
    std::string inChild(const char* slot) const {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const std::string answer = (m_folder / slot).string();
        environment.insert("MAQUETTE_TEST_MODEL", m_folder.string().c_str());
        environment.insert("MAQUETTE_TEST_ANSWER", answer.c_str());
        environment.insert("OMP_WAIT_POLICY", "PASSIVE");
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"full_size_model_slow", slot});
        child.waitForFinished(600000);
        return child.exitCode() == 0 ? io::readText(answer) : "failed";
    }
    static bool isChild() { return std::getenv("MAQUETTE_TEST_MODEL") != nullptr; }
    static std::unique_ptr<priors::LatentDiffusion> model(priors::LoadOptions options = {}) {
        options.hash = "known";
        return priors::loadLatentDiffusion(std::getenv("MAQUETTE_TEST_MODEL"), options);
    }
    static void answer(const std::string& text) {
        std::ofstream(std::getenv("MAQUETTE_TEST_ANSWER")) << text;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (isChild()) return;
        QCOMPARE(writeStableDiffusion15(m_folder), 859'520'964u + 83'653'863u + 123'060'480u);
    }

    // In 16 bits, with one guided step at 64 x 64 latents: 2.6 GB or less.
    void memory() {
        if (!isChild()) {
            const double peak = std::stod(inChild("memory"));
            qInfo("peak %.2f GB", peak);
            QVERIFY(peak < 2.7); // the goal is 2.6
            return;
        }
        const auto prior = model({.precision = priors::Precision::Bf16});
        const double loaded = peakGigabytes();
        const priors::Condition row{prior->embed("a red chair"), {}, {}};
        const Tensor z = generatedData("full.z", {1, 4, 64, 64});
        const auto start = std::chrono::steady_clock::now();
        const auto denoised = priors::denoiseGuided(*prior, z, 500, row, row, 7.5);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        QVERIFY(denoised.clean.isfinite().all().item<bool>());
        answer(std::to_string(peakGigabytes()));
        std::printf("loaded %.2f GB, step %.1f s\n", loaded, took.count());
    }

    // Wherever the wish comes, in the UNet, in the encoder or on its way back: within 3 s.
    void stops() {
        if (!isChild()) {
            const double longest = std::stod(inChild("stops"));
            qInfo("stopped after %.2f s at the latest", longest);
            QVERIFY(longest >= 0 && longest < 3);
            return;
        }
        const auto prior = model({.precision = priors::Precision::Auto});
        const priors::Condition row{prior->embed("a red chair"), {}, {}};
        const Tensor z = generatedData("full.z", {1, 4, 64, 64});
        const Tensor image = (generatedData("full.image", {1, 3, 512, 512}) * 0.25 + 0.5);
        double longest = 0;
        for (const double delay : {0.5, 1.5, 2.5}) {
            const double seconds =
                secondsToStop(delay, [&] { priors::denoiseGuided(*prior, z, 500, row, row, 7.5); });
            QVERIFY(seconds >= 0);
            longest = std::max(longest, seconds);
        }
        const auto backAndForth = [&] {
            Tensor x = image.clone().requires_grad_(true);
            prior->encode(x).square().sum().backward();
        };
        const auto start = std::chrono::steady_clock::now();
        backAndForth();
        const std::chrono::duration<double> all = std::chrono::steady_clock::now() - start;
        for (const double share : {0.1, 0.3, 0.5, 0.7}) {
            const double seconds = secondsToStop(share * all.count(), backAndForth);
            std::printf("%s: encode and back %.1f s, stop at %.0f %%: %.2f s\n",
                        prior->info().precision.c_str(), all.count(), 100 * share, seconds);
            longest = std::max(longest, seconds);
        }
        answer(std::to_string(longest));
    }
};

MAQUETTE_TEST(FullSizeModelSlowTest);
#include "tst_full_size_model_slow.moc"
