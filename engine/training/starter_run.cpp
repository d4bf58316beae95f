#include "engine/training/starter_run.h"

#include <chrono>
#include <cmath>
#include <map>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/tokenizer.h"
#include "engine/training/starter_configs.h"
#include "engine/training/training_log.h"
#include "engine/training/world_source.h"

namespace maquette::training {

namespace fs = std::filesystem;

StageSettings StarterRun::settings(const std::string& stage, double minutes,
                                   double stageRate) const {
    StageSettings s;
    s.name = stage;
    s.folder = folder;
    s.minutes = minutes;
    s.maxSteps = maxSteps;
    s.rate = rate > 0 ? rate : stageRate;
    s.resume = resume;
    s.precision = bfloat16 ? "bf16" : "fp32";
    s.gpu = gpu;
    s.stop = stop;
    return s;
}

fs::path findPart(const StarterRun& run, const std::string& part) {
    if (fs::exists(run.folder / part)) return run.folder / part;
    if (run.init.empty()) return {};
    // In a resources folder the diffusion model's parts lie under starter/.
    for (const fs::path& place : {run.init / "starter" / part, run.init / part}) {
        if (fs::exists(place)) return place;
    }
    return {};
}

fs::path partFolder(const StarterRun& run, const std::string& part) {
    fs::path folder = findPart(run, part);
    if (!folder.empty()) return folder;
    throw base::Error(
        base::ErrorKind::NotFound,
        {MAQUETTE_TR("The training run in %1 has no %2 yet: train that stage first, or pass "
                     "--init with a folder that has it."),
         run.folder.string(), part});
}

void trainTokenizer(const StarterRun& run) {
    if (!run.init.empty() && fs::exists(run.init / "starter" / "tokenizer")) return;
    // Every word of the world once over, and a sample of captions for the frequent pieces.
    std::map<std::string, std::int64_t> words;
    for (const std::string& word : world::vocabulary()) {
        for (const std::string& piece : io::splitWords(word))
            words[piece] += 500;
    }
    const WorldSource source(run.seed, world::Split::All, 16);
    for (std::int64_t i = 0; i < 20000; ++i) {
        for (const std::string& word : io::splitWords(WorldSource::caption(source.item(i), 0))) {
            ++words[word];
        }
    }
    io::trainClipTokenizer(words, 1024, kStarterTokens, run.folder / "tokenizer");
}

void writeFigures(const StarterRun& run, const std::string& stage, const StageResult& result,
                  io::Json figures) {
    figures["stage"] = stage;
    figures["steps"] = result.steps;
    figures["minutes"] = std::round(result.seconds / 6) / 10;
    figures["precision"] = run.bfloat16 ? "bf16" : "fp32";
    figures["seed"] = run.seed;
    figures["world"] = WorldSource::fingerprint().substr(0, 16);
    figures["date"] = dateNow();
    figures["machine"] = machineName();
    if (!run.gpu.empty()) figures["gpu"] = run.gpu;
    if (!run.init.empty()) figures["continued"] = true;
    io::writeJson(run.folder / (stage + ".json"), figures);
    appendLog(run.folder, figures);
}

bool bfloat16TrainsFaster() {
    const auto secondsOf = [](at::ScalarType dtype) {
        nn::UNet unet(starterUNet());
        nn::initialise(unet, 1);
        nn::Optimiser optimiser({});
        optimiser.add("unet", unet, dtype);
        const auto& c = unet.config();
        const at::Tensor z = at::zeros({8, c.inChannels, 16, 16}, dtype);
        const at::Tensor text = at::zeros({8, kStarterTokens, kTextWidth}, dtype);
        const at::Tensor classes = at::zeros({8, c.classEmbeddingDim}, dtype);
        const at::Tensor t = at::full({8}, 500.0f, at::kFloat);
        double best = 1e9;
        for (int i = 0; i < 4; ++i) {
            const auto start = std::chrono::steady_clock::now();
            unet(z, t, text, classes).to(at::kFloat).pow(2).mean().backward();
            optimiser.step(1e-4);
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            if (i > 0) best = std::min(best, took.count());
        }
        return best;
    };
    return secondsOf(at::kBFloat16) < 0.9 * secondsOf(at::kFloat);
}

} // namespace maquette::training
