#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace maquette::training {

// What `maquette train starter` is asked for. No LibTorch in this header.
struct StarterTraining {
    std::string stage = "all"; // or one of starterStages()
    double minutes = 60;       // of working time, over all resumes; shared out when all stages run
    std::filesystem::path folder; // of the run: checkpoints, log.jsonl, sheets
    std::filesystem::path init; // a resources folder to continue from with fresh moments, or empty
    std::filesystem::path publish;  // a resources folder to write the shipped layout into, or empty
    std::string precision = "auto"; // auto, fp32, bf16
    std::string gpu; // name of the GPU the networks train on, the first one; empty: the processor
    std::uint64_t seed = 1;
    std::int64_t steps = 0;         // 0: by time only
    std::int64_t batch = 0;         // 0: the stage's own
    double rate = 0;                // 0: the stage's own
    std::int64_t latents = 200'000; // pictures encoded once for the UNet stage
    bool quick = false; // measures on few pictures: figures are rough, but come in seconds
    bool resume = false;
    std::stop_token stop;
    std::function<void(const std::string&)> say; // one line for people
};

// "tokenizer", "vae", "score", "judge", "disparity", "unet", in the order they build on each other,
// then "evaluate" (the gates of the shipped prior) and "publish".
const std::vector<std::string>& starterStages();

// Trains, on the calling thread; on a GPU LibTorch's CUDA half must be open; a stop leaves a
// checkpoint that resume goes on from. Throws base::Error: NotFound when an earlier stage is
// missing, Numeric when a stage diverges, Io.
void trainStarter(const StarterTraining& options);

} // namespace maquette::training
