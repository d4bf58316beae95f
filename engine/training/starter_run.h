#pragma once

#include <algorithm>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "engine/nn/module.h"
#include "engine/nn/placing.h"
#include "engine/training/stage.h"

namespace maquette::training {

// One training run of the starter models: where its files lie and what every stage shares.
struct StarterRun {
    std::filesystem::path folder; // of the run: tokenizer/, vae/, score/, unet/, ..., log.jsonl
    std::filesystem::path init; // a resources folder to continue from with fresh moments, or empty
    std::uint64_t seed = 1;
    bool bfloat16 = false;        // compute type of training
    at::Device device = at::kCPU; // where the networks are; pictures are drawn by the processor
    std::string gpu;              // its name, for the log; empty for the processor
    bool resume = false;
    std::int64_t maxSteps = 0;           // 0: by time only
    std::int64_t batch = 0;              // 0: the stage's own
    double rate = 0;                     // 0: the stage's own
    std::int64_t latentImages = 200'000; // pictures encoded once for the UNet stage
    // Of each measurement; 0: the measurement's own, else the UNet stage draws no sheets either.
    std::int64_t maxPictures = 0;
    std::stop_token stop;
    std::function<void(const std::string&)> say; // one line for people

    StageSettings settings(const std::string& stage, double minutes, double rate) const;
    at::ScalarType dtype() const { return bfloat16 ? at::kBFloat16 : at::kFloat; }
    // A new network where this run computes. Call before the optimiser takes it.
    template <class Network>
    void place(Network& network) const {
        if (!device.is_cpu()) network = nn::placedCopy(network, at::kFloat, device);
    }
    at::Tensor onDevice(const at::Tensor& host) const { return nn::toDevice(host, device); }
    // How many pictures a measurement takes that would take `own`.
    std::int64_t pictures(std::int64_t own) const {
        return maxPictures > 0 ? std::min(maxPictures, own) : own;
    }
};

// The stages, in the order they build on each other. Each reads what earlier ones left in the run's
// folder, leaves its networks there in the shipped layout (fp16) and its figures in "<stage>.json".
// Throws Error(NotFound) naming the stage that has to run first.
void trainTokenizer(const StarterRun& run);
StageResult trainVae(const StarterRun& run, double minutes);
StageResult trainScore(const StarterRun& run, double minutes);
StageResult trainUNet(const StarterRun& run, double minutes);
StageResult trainJudge(const StarterRun& run, double minutes);
StageResult trainDisparity(const StarterRun& run, double minutes);

// Whether bf16 trains faster than fp32 on this processor, by a short probe of a UNet step.
bool bfloat16TrainsFaster();

// The folder of a part: in the run, or in `init` where the run has none; empty, or Error(NotFound).
std::filesystem::path findPart(const StarterRun& run, const std::string& part);
std::filesystem::path partFolder(const StarterRun& run, const std::string& part);

// Stage figures: written after each stage, gathered into the model card.
void writeFigures(const StarterRun& run, const std::string& stage, const StageResult& result,
                  io::Json figures);

} // namespace maquette::training
