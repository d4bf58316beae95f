#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

#include "engine/io/json.h"
#include "engine/nn/optimiser.h"

namespace maquette::training {

// How one stage of training runs.
struct StageSettings {
    std::string name;             // "vae", "unet", ...: the prefix of its files
    std::filesystem::path folder; // of the run: checkpoints, log.jsonl, sheets
    double minutes = 1;           // of working time, counted over resumes
    std::int64_t maxSteps = 0;    // 0: by time only
    double rate = 5e-4;           // peak learning rate
    int warmupSteps = 100;
    double decayFrom = 0.5; // progress from which the rate falls, by a cosine to 2 %
    double checkpointSeconds = 120;
    double sheetSeconds = 300;
    double logSeconds = 10;
    bool resume = false;
    std::string precision; // for the log
    std::string gpu;       // for the log; empty: the processor
    std::stop_token stop;
};

using StageMetrics = std::map<std::string, double>;

// What a stage consists of; all run on the calling thread.
struct StageWork {
    // One batch: computes the loss, runs backward() and returns figures to log ("loss" among them).
    std::function<StageMetrics(std::int64_t step, double progress)> batch;
    // Draws a sheet of what the model does now; may be empty.
    std::function<void(const std::filesystem::path& file)> sheet;
    std::int64_t itemsPerStep = 1; // for items/s in the log
};

struct StageResult {
    std::int64_t steps = 0;
    double seconds = 0;
    StageMetrics metrics; // running means at the end
    bool stopped = false; // on request; a later call with resume goes on
};

// Trains until the time or the steps are used up: batches, optimiser, JSON-lines log, checkpoints
// every checkpointSeconds and on a stop, sheets. With resume it goes on from the newest checkpoint
// to the second. The rate is a trapezoid: warm-up by steps, constant, cosine decay by progress. The
// first 50 steps see the progress in steps, not in time, and so do not depend on the clock. Throws
// Error(Numeric) when the loss stays non-finite, Error(BadFile) for a damaged checkpoint.
StageResult runStage(const StageSettings& settings, nn::Optimiser& optimiser,
                     const StageWork& work);

// "<folder>/<name>.checkpoint.safetensors"
std::filesystem::path checkpointFile(const std::filesystem::path& folder, const std::string& name);

// The learning rate at a step and progress.
double rateAt(const StageSettings& settings, std::int64_t step, double progress);

// Appends one line to the run's log.jsonl.
void appendLog(const std::filesystem::path& folder, const io::Json& line);

} // namespace maquette::training
