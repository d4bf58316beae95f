#include "engine/training/train_starter.h"

#include <cstdio>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/training/evaluate_prior.h"
#include "engine/training/publish.h"
#include "engine/training/starter_run.h"

namespace maquette::training {

namespace {

constexpr std::int64_t kQuickPictures = 48;

struct StageRow {
    const char* name;
    double share; // of the minutes when all stages run
    StageResult (*run)(const StarterRun&, double minutes);
};

constexpr StageRow kStages[] = {{"vae", 0.15, trainVae},
                                {"score", 0.08, trainScore},
                                {"judge", 0.08, trainJudge},
                                {"disparity", 0.04, trainDisparity},
                                {"unet", 0.65, trainUNet}};

std::string summary(const char* stage, const StageResult& result) {
    char buffer[96];
    std::snprintf(buffer, sizeof buffer, "%s: %lld steps in %.1f minutes", stage,
                  static_cast<long long>(result.steps), result.seconds / 60);
    std::string text = buffer;
    for (const auto& [name, value] : result.metrics) {
        std::snprintf(buffer, sizeof buffer, ", %s %.4g", name.c_str(), value);
        text += buffer;
    }
    return text + (result.stopped ? " (stopped; --resume goes on)" : "");
}

StarterRun runOf(const StarterTraining& o) {
    StarterRun run;
    run.folder = o.folder;
    run.init = o.init;
    run.seed = o.seed;
    run.gpu = o.gpu;
    run.device = !o.gpu.empty() ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
    run.bfloat16 = o.precision == "bf16" ||
                   (o.precision == "auto" && (!o.gpu.empty() || bfloat16TrainsFaster()));
    run.resume = o.resume;
    run.maxSteps = o.steps;
    run.batch = o.batch;
    run.rate = o.rate;
    run.latentImages = o.latents;
    run.maxPictures = o.quick ? kQuickPictures : 0;
    run.stop = o.stop;
    run.say = o.say ? o.say : [](const std::string&) {};
    return run;
}

} // namespace

const std::vector<std::string>& starterStages() {
    static const std::vector<std::string> names = {"tokenizer", "vae",  "score",    "judge",
                                                   "disparity", "unet", "evaluate", "publish"};
    return names;
}

void trainStarter(const StarterTraining& o) {
    io::makeWritableFolder(o.folder);
    const StarterRun run = runOf(o);
    rememberInit(run);
    const bool all = o.stage == "all";
    if (all || o.stage == "tokenizer") trainTokenizer(run);
    for (const StageRow& stage : kStages) {
        if (run.stop.stop_requested()) return;
        if (all)
            run.say(summary(stage.name, stage.run(run, o.minutes * stage.share)));
        else if (o.stage == stage.name)
            run.say(summary(stage.name, stage.run(run, o.minutes)));
    }
    if (run.stop.stop_requested()) return;
    if (all || o.stage == "evaluate") evaluatePrior(run);
    if (!o.publish.empty()) {
        publish(run, o.publish);
    } else if (o.stage == "publish") {
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("Publishing needs a folder: pass --publish with it.")});
    }
}

} // namespace maquette::training
