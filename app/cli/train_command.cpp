#include "app/cli/train_command.h"

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "app/cli/device_choice.h"
#include "app/cli/interrupt.h"
#include "engine/base/error.h"
#include "engine/base/paths.h"
#include "engine/training/train_starter.h"

namespace maquette::cli {

namespace {

// Networks that a GPU cannot train there train on the processor, unless the GPU was insisted on.
void chooseDevice(training::StarterTraining& options, const std::string& word,
                  const Composition& composition) {
    const DeviceChoice on = chooseDeviceAloud(word, options.precision, composition);
    if (word == "cuda" && !on.networksOnGpu)
        throw base::Error(base::ErrorKind::Unavailable, on.device.limitation);
    if (!on.networksOnGpu) return;
    options.gpu = on.device.name;
    if (on.precision == "fp16") options.precision = "fp32"; // half floats lose small gradients
}

void train(training::StarterTraining options, const std::string& device,
           const Composition& composition) {
    chooseDevice(options, device, composition);
    if (options.folder.empty()) options.folder = base::cacheFolder() / "training" / "starter";
    const StopOnInterrupt interrupt;
    options.stop = interrupt.token();
    options.say = [](const std::string& line) {
        std::printf("%s\n", line.c_str());
        std::fflush(stdout);
    };
    training::trainStarter(options);
    if (options.stop.stop_requested()) {
        throw base::Error(base::ErrorKind::Cancelled,
                          MAQUETTE_TR("Stopped. The same command with --resume goes on."));
    }
}

} // namespace

void addTrainCommand(CLI::App& app, const Composition& composition) {
    auto device = std::make_shared<std::string>("auto");
    auto options = std::make_shared<training::StarterTraining>();
    std::vector<std::string> stages = training::starterStages();
    stages.insert(stages.begin(), "all");
    CLI::App* command = app.add_subcommand("train", "Train the product's own models");
    command->require_subcommand(1);
    CLI::App* starter = command->add_subcommand(
        "starter",
        "The starter models, on pictures of the procedural world drawn as they are needed");
    starter
        ->add_option("--stage", options->stage, "What to train; later stages need the earlier ones")
        ->check(CLI::IsMember(stages))
        ->capture_default_str();
    starter->add_option("--minutes", options->minutes, "Working time, over all resumes")
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    starter->add_option("--steps", options->steps, "Stop each stage after so many steps");
    starter->add_flag("--resume", options->resume, "Go on from the newest checkpoint");
    starter->add_option("--run", options->folder,
                        "Folder of checkpoints, logs and sheets (default: cache)");
    starter->add_option("--init", options->init,
                        "A resources folder to continue from with fresh moments");
    starter->add_option("--publish", options->publish,
                        "Then write the shipped layout into this folder");
    starter->add_option("--seed", options->seed, "Of data and weights")->capture_default_str();
    starter->add_option("--batch", options->batch, "Pictures a step (0: the stage's own)");
    starter->add_option("--rate", options->rate, "Peak learning rate (0: the stage's own)");
    starter->add_option("--latents", options->latents, "Pictures encoded for the UNet stage")
        ->capture_default_str();
    starter->add_flag("--quick", options->quick, "Measure on few pictures: rough figures");
    starter->add_option("--precision", options->precision, "auto, fp32 or bf16")
        ->check(CLI::IsMember({"auto", "fp32", "bf16"}))
        ->capture_default_str();
    starter->add_option("--device", *device, "Where the networks train: auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
    starter->callback([options, device, &composition] { train(*options, *device, composition); });
}

} // namespace maquette::cli
