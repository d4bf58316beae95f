#include "engine/base/error.h"
#include "engine/nn/model_files.h"
#include "engine/training/measure.h"
#include "engine/training/starter_run.h"
#include "engine/training/tensor_images.h"
#include "engine/training/world_source.h"
#include "tests/engine/training/run_fixture.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

using Stage = training::StageResult (*)(const training::StarterRun&, double);

// Weights, moments and averages after the run's last step.
nn::ParamMap checkpoint(const fs::path& folder, const char* stage) {
    return nn::loadWeightsFile(training::checkpointFile(folder, stage));
}

std::string firstDifference(const nn::ParamMap& a, const nn::ParamMap& b) {
    if (a.size() != b.size() || a.empty()) return "other tensors";
    for (const auto& [name, tensor] : a) {
        if (!b.contains(name) || !sameBits(tensor, b.at(name))) return name;
    }
    return {};
}

} // namespace

// The stages themselves, on the shipped sizes with two pictures a step: the same seed gives the
// same weights to the last bit for the first 50 steps.
class SameSeedTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path folder(const std::string& name) const {
        return fs::path(m_temporary.path().toStdString()) / name;
    }

    nn::ParamMap trained(Stage stage, const char* name, const std::string& where,
                         std::uint64_t seed, std::int64_t steps, bool bfloat16) {
        RunFixture fixture(folder(where));
        fixture.run.seed = seed;
        fixture.run.maxSteps = steps;
        fixture.run.batch = 2;
        fixture.run.bfloat16 = bfloat16;
        stage(fixture.run, 1000);
        return checkpoint(fixture.run.folder, name);
    }

  private Q_SLOTS:
    void theJudgesFirstFiftySteps() {
        for (const bool bfloat16 : {false, true}) {
            const auto a = trained(training::trainJudge, "judge", "a", 1, 50, bfloat16),
                       b = trained(training::trainJudge, "judge", "b", 1, 50, bfloat16);
            QCOMPARE(firstDifference(a, b), std::string());
        }
        const auto a = trained(training::trainJudge, "judge", "a", 1, 2, false),
                   other = trained(training::trainJudge, "judge", "b", 2, 2, false);
        QVERIFY(firstDifference(a, other) != "");
    }

    // Its losses fade with progress, which must not see the clock.
    void theVaesFirstSteps() {
        const auto a = trained(training::trainVae, "vae", "vae.a", 1, 12, true),
                   b = trained(training::trainVae, "vae", "vae.b", 1, 12, true);
        QCOMPARE(firstDifference(a, b), std::string());
    }

    void theUNetsFirstSteps() {
        const auto unet = [&](const char* where) {
            RunFixture fixture(folder(where));
            fixture.run.latentImages = 16;
            fixture.run.maxSteps = 6;
            fixture.run.batch = 2;
            fixture.tokenizer();
            fixture.vae();
            fixture.score();
            training::trainUNet(fixture.run, 1000);
            return checkpoint(fixture.run.folder, "unet");
        };
        QCOMPARE(firstDifference(unet("unet.a"), unet("unet.b")), std::string());
    }

    void earlierStagesAreAskedFor() {
        const RunFixture fixture(folder("nothing"));
        try {
            training::trainUNet(fixture.run, 1);
            QFAIL("the UNet trained without a tokenizer");
        } catch (const base::Error& error) {
            QCOMPARE(error.kind(), base::ErrorKind::NotFound);
            QVERIFY(std::string(error.what()).find("--init") != std::string::npos);
        }
    }

    // A picture's number and the seed say what it shows, whatever batch it comes in.
    void picturesAreNumbered() {
        const training::WorldSource source(5, world::Split::All, 32);
        const auto all = source.batch(0, 6, true), part = source.batch(3, 2, true);
        QVERIFY(sameBits(all.images.narrow(0, 3, 2), part.images));
        QVERIFY(sameBits(all.disparity.narrow(0, 3, 2), part.disparity));
        QVERIFY(all.images.abs().max().item<double>() <= 1);
        QVERIFY(all.items[0].spec == all.items[1].spec &&
                !(all.items[1].spec == all.items[2].spec));
        // Empty pixels show the background.
        const auto& item = all.items[0];
        for (int c = 0; c < 3; ++c) {
            QCOMPARE(all.images[0][c][0][0].item<float>(), 2 * item.background[c] - 1);
            QCOMPARE(all.backgrounds[0][c].item<float>(), item.background[c]);
        }
        QCOMPARE(training::WorldSource::fingerprint(), training::WorldSource::fingerprint());
    }

    void heldOutPairsStayOut() {
        const training::WorldSource training(6, world::Split::Training, 32),
            heldOut(6, world::Split::HeldOut, 32);
        for (std::int64_t i = 0; i < 400; ++i) {
            const auto seen = training.item(i).spec, unseen = heldOut.item(i).spec;
            QVERIFY(!world::isHeldOut(seen.classId, seen.colour));
            QVERIFY(world::isHeldOut(unseen.classId, unseen.colour));
        }
    }

    void picturesAreMeasured() {
        const Tensor a = at::zeros({1, 3, 4, 4}), b = at::full({1, 3, 4, 4}, 0.2);
        QVERIFY(std::fabs(training::psnr(a, b) - 20) < 1e-4); // error .1 of the range 1
        QCOMPARE(training::chromaError(a, b), 0.0);
        Tensor red = a.clone();
        red.select(1, 0).fill_(0.2);
        QVERIFY(std::fabs(training::chromaError(a, red) - 0.05) < 1e-6);
        const auto pictures = training::imagesOf(at::cat({a, b + 0.8}));
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures[0].data[5], 0.5f);
        QCOMPARE(pictures[1].data[5], 1.0f);
    }
};

MAQUETTE_TEST(SameSeedTest);
#include "tst_same_seed.moc"
