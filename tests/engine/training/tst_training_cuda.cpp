#include "cuda/gpus.h"
#include "engine/nn/model_files.h"
#include "engine/nn/torch_cuda.h"
#include "tests/engine/training/run_fixture.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

using Stage = training::StageResult (*)(const training::StarterRun&, double);
using Prepare = void (*)(const RunFixture&);

struct Row {
    const char* name;
    Stage train;
    Prepare prepare;
};

constexpr Row kRows[] = {
    {"vae", training::trainVae, [](const RunFixture&) {}},
    {"score", training::trainScore, [](const RunFixture& f) { f.tokenizer(); }},
    {"judge", training::trainJudge, [](const RunFixture&) {}},
    {"disparity", training::trainDisparity, [](const RunFixture&) {}},
    {"unet", training::trainUNet,
     [](const RunFixture& f) {
         f.tokenizer();
         f.vae();
         f.score();
     }},
};

} // namespace

// Every stage on the GPU sees the pictures, noise and weights it sees on the processor: after a few
// steps in fp32 the losses are the same but for rounding, and the checkpoints fit each other.
class TrainingCudaTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;

    void prepare(RunFixture& fixture, const Row& row, bool gpu, std::int64_t steps) const {
        fixture.run.maxSteps = steps;
        fixture.run.batch = 4;
        fixture.run.latentImages = 16;
        if (gpu) fixture.run.device = at::Device(at::kCUDA, 0);
        row.prepare(fixture);
    }
    fs::path folder(const std::string& name) const {
        return fs::path(m_temporary.path().toStdString()) / name;
    }

  private Q_SLOTS:
    void initTestCase() {
        if (cuda::findGpus().gpus.empty()) QSKIP("no CUDA device (or a build without CUDA)");
        if (!nn::openTorchCuda().open)
            QSKIP(("LibTorch has no CUDA here: " + nn::openTorchCuda().trouble).c_str());
    }

    void agreesWithTheProcessor_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i)
            QTest::newRow(kRows[i].name) << i;
    }
    void agreesWithTheProcessor() {
        QFETCH(int, row);
        const Row& stage = kRows[row];
        double losses[2] = {};
        for (const bool gpu : {false, true}) {
            RunFixture fixture(folder(std::string(stage.name) + (gpu ? ".gpu" : ".cpu")));
            prepare(fixture, stage, gpu, 5);
            losses[gpu] = stage.train(fixture.run, 1000).metrics.at("loss");
        }
        QVERIFY2(std::fabs(losses[1] - losses[0]) <= 0.02 * std::fabs(losses[0]),
                 qPrintable(QString("%1 on the GPU, %2 here").arg(losses[1]).arg(losses[0])));
        // A run goes on from the other device's checkpoint.
        RunFixture fixture(folder(std::string(stage.name) + ".gpu"));
        prepare(fixture, stage, false, 6);
        fixture.run.resume = true;
        QCOMPARE(stage.train(fixture.run, 1000).steps, std::int64_t{6});
    }
};

MAQUETTE_TEST(TrainingCudaTest);
#include "tst_training_cuda.moc"
