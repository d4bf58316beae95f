#include <fstream>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/nn/model_files.h"
#include "engine/priors/judge.h"
#include "engine/priors/latent_diffusion.h"
#include "engine/priors/text_image_score.h"
#include "engine/training/assemble.h"
#include "engine/training/evaluate_prior.h"
#include "engine/training/publish.h"
#include "engine/training/training_log.h"
#include "tests/engine/training/run_fixture.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace maquette;
using namespace maquette::tests;

namespace {

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string card(const fs::path& resources, const char* model) {
    return io::readText(resources / model / "MODEL_CARD.md");
}

std::string refused(const training::StarterRun& run, const fs::path& resources) {
    try {
        training::publish(run, resources);
    } catch (const base::Error& error) {
        return std::string(base::name(error.kind())) + ": " + error.what();
    }
    return "no error";
}

} // namespace

class PublishTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_temporary;
    fs::path folder(const char* name) const {
        return fs::path(m_temporary.path().toStdString()) / name;
    }

  private Q_SLOTS:
    void initTestCase() {
        RunFixture whole(folder("whole"));
        whole.everything();
    }

    void aRunWithoutWeights() {
        const RunFixture fixture(folder("empty"));
        const std::string text = refused(fixture.run, folder("empty.out"));
        QVERIFY2(contains(text, "has no weights yet"), text.c_str());
    }

    // Early in a training: what is there goes out, the rest is named.
    void aRunInParts() {
        RunFixture fixture(folder("part"));
        fixture.judge();
        const fs::path out = folder("part.out");
        training::publish(fixture.run, out);
        QVERIFY(!fs::exists(out / "starter") && !fs::exists(out / ".publishing"));
        QVERIFY(contains(fixture.said.front(), "starter: left out"));
        QVERIFY(contains(fixture.said.front(), "unet"));
        const priors::Judge judge(out / "judge");
        QVERIFY(contains(card(out, "judge"), "75.0 %"));
        // The next stage; what is there already stays.
        fs::rename(fixture.run.folder / "judge", folder("judge.away"));
        fixture.disparity();
        training::publish(fixture.run, out);
        QVERIFY(fs::exists(out / "judge" / "MODEL_CARD.md"));
        QVERIFY(fs::exists(out / "disparity" / "MODEL_CARD.md"));
    }

    void aWholeRun() {
        RunFixture fixture(folder("whole"));
        const fs::path out = folder("whole.out");
        for (int times = 0; times < 2; ++times)
            training::publish(fixture.run, out);
        const auto prior = priors::loadLatentDiffusion(out / "starter", priors::Precision::Fp32);
        QCOMPARE(prior->info().kind, std::string("starter"));
        QVERIFY(prior->info().seesCamera && prior->info().seesBackground);
        const priors::TextImageScore score(out / "score");
        std::uintmax_t total = 0;
        for (const auto& entry : fs::recursive_directory_iterator(out)) {
            if (!entry.is_regular_file()) continue;
            QVERIFY(entry.file_size() <= 15'000'000);
            total += entry.file_size();
        }
        QVERIFY(total <= 32'000'000);
        const std::string text = card(out, "starter");
        for (const char* part : {"## Data", "## Training", "## Figures", "## Limits", "## Licence",
                                 "Apache-2.0", "not been evaluated", "8.89 M weights"})
            QVERIFY2(contains(text, part), part);
        QVERIFY(contains(text, training::machineName()));
        for (const char* model : {"score", "judge", "disparity"})
            QVERIFY(contains(card(out, model), "Apache-2.0"));
        QVERIFY(!training::readLog(out / "starter" / "training_log.jsonl").empty());
        QVERIFY(io::readJson(out / "starter" / "figures.json").contains("stages"));
    }

    // A stage that has gone on since it wrote its weights is taken from its checkpoint.
    void aStageInTraining() {
        RunFixture fixture(folder("running"));
        fixture.judge();
        const nn::ParamMap newer = RunFixture::judgeWeights(9);
        fixture.checkpoint("judge", newer, 250);
        const fs::path out = folder("running.out");
        training::publish(fixture.run, out);
        const nn::ParamMap shipped = nn::loadWeights(out / "judge", nn::kModelStem);
        QVERIFY(sameBits(shipped.at("conv_in.weight"), newer.at("conv_in.weight").to(at::kHalf)));
        QVERIFY(contains(card(out, "judge"), "step 250"));
        // An older checkpoint does not count.
        fixture.checkpoint("judge", newer, 50);
        training::publish(fixture.run, out);
        const nn::ParamMap again = nn::loadWeights(out / "judge", nn::kModelStem);
        QVERIFY(sameBits(again.at("conv_in.weight"),
                         RunFixture::judgeWeights(1).at("conv_in.weight").to(at::kHalf)));
        QVERIFY(!contains(card(out, "judge"), "still in training"));
    }

    // Latents belong to the VAE that made them: once written it is not replaced by a checkpoint.
    void theVaeStaysWithItsLatents() {
        RunFixture fixture(folder("vae"));
        fixture.checkpoint("vae", RunFixture::weights(nn::Vae(training::starterVae()), 8), 30);
        const auto first = training::assemble(fixture.run, folder("vae.out"));
        QCOMPARE(first.unfinished.at("vae"), 30);
        QVERIFY(!first.complete && fs::exists(folder("vae.out") / "vae" / "config.json"));
        fixture.vae();
        fixture.checkpoint("vae", RunFixture::weights(nn::Vae(training::starterVae()), 8), 300);
        QVERIFY(training::assemble(fixture.run, folder("vae.out")).unfinished.empty());
    }

    void damagedCheckpointsAreNamed() {
        RunFixture fixture(folder("bad"));
        fixture.checkpoint("judge", RunFixture::judgeWeights(1), 10);
        const fs::path file = training::checkpointFile(fixture.run.folder, "judge");
        const fs::path out = folder("bad.out");
        fs::resize_file(file, fs::file_size(file) - 10);
        QVERIFY(contains(refused(fixture.run, out), "judge.checkpoint.safetensors"));
        nn::ParamMap lacking = RunFixture::judgeWeights(1);
        lacking.erase("conv_in.bias");
        fixture.checkpoint("judge", lacking, 10);
        QVERIFY(contains(refused(fixture.run, out), "conv_in.bias"));
        fs::remove(file);
        fixture.tokenizer();
        fixture.checkpoint("score", {}, 10);
        QVERIFY(contains(refused(fixture.run, out), "token_embedding"));
        // What had been published before is as it was.
        QVERIFY(!fs::exists(out / "judge") && !fs::exists(out / ".publishing"));
    }

    // Continuing from shipped weights: the first legs stay in the card, once.
    void legsOfShippedWeights() {
        const fs::path shipped = folder("shipped");
        training::publish(RunFixture(folder("whole")).run, shipped);
        const auto before =
            training::legsOf(training::readLog(shipped / "starter" / "training_log.jsonl"));
        QCOMPARE(before.size(), 5);
        RunFixture fixture(folder("continued"));
        fixture.run.init = shipped;
        training::rememberInit(fixture.run);
        fixture.judge(3);
        for (int times = 0; times < 2; ++times) { // into the very folder it came from
            training::rememberInit(fixture.run);
            training::publish(fixture.run, shipped);
            const auto legs =
                training::legsOf(training::readLog(shipped / "starter" / "training_log.jsonl"));
            QCOMPARE(legs.size(), 6);
            QVERIFY(legs.back().continued);
            QVERIFY(contains(card(shipped, "judge"), "from shipped weights"));
            // Parts it did not train are the shipped ones.
            const auto prior =
                priors::loadLatentDiffusion(shipped / "starter", priors::Precision::Fp32);
            QVERIFY(contains(card(shipped, "starter"), "score: seed"));
        }
    }

    void theSheetAndTheGatesAreShown() {
        RunFixture fixture(folder("whole"));
        training::evaluatePrior(fixture.run);
        const io::Json figures = io::readJson(fixture.run.folder / "evaluate.json");
        for (const char* part : {"vae", "score", "judge", "disparity", "camera", "seen_pairs",
                                 "held_out_pairs", "gates", "seconds", "weights"})
            QVERIFY2(figures.contains(part), part);
        for (const io::Json& gate : figures["gates"])
            QVERIFY2(gate["met"].is_boolean(), gate.dump().c_str());
        QCOMPARE(figures["camera"]["scan_v_loss"].size(), 10);
        QCOMPARE(figures["seen_pairs"]["samples"].get<int>(), 8);
        QVERIFY(!fs::exists(fixture.run.folder / "assembled"));
        const fs::path out = folder("evaluated.out");
        training::publish(fixture.run, out);
        QVERIFY(fs::exists(out / "starter" / "samples.png"));
        const std::string text = card(out, "starter");
        for (const char* part : {"| gate | measured | wanted | met |", "29", "`samples.png`",
                                 "azimuth offset", "v-loss at t = 700", "Classes missed"})
            QVERIFY2(contains(text, part), part);
        QVERIFY(contains(card(out, "score"), "own caption first"));
    }

    // With nothing but a VAE there is something to measure, and the rest is not made up.
    void evaluationOfAPart() {
        RunFixture fixture(folder("vae only"));
        fixture.vae();
        training::evaluatePrior(fixture.run);
        const io::Json figures = io::readJson(fixture.run.folder / "evaluate.json");
        QVERIFY(figures["vae"]["psnr_unseen"].is_number());
        QVERIFY(!figures.contains("judge") && !figures.contains("camera"));
        QVERIFY(figures["gates"][1]["met"].is_null());
    }
};

MAQUETTE_TEST(PublishTest);
#include "tst_publish.moc"
