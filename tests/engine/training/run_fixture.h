#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "engine/io/safetensors.h"
#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/training/stage.h"
#include "engine/training/starter_configs.h"
#include "engine/training/starter_parts.h"
#include "engine/training/starter_run.h"
#include "tests/engine/nn/tensors.h"

namespace maquette::tests {

namespace fs = std::filesystem;

// A run whose networks have the shipped sizes and weights nobody trained.
struct RunFixture {
    training::StarterRun run;
    std::vector<std::string> said;

    explicit RunFixture(const fs::path& folder) {
        run.folder = folder;
        run.maxPictures = 8;
        run.say = [this](const std::string& line) { said.push_back(line); };
        fs::create_directories(folder);
    }

    template <class Network>
    static nn::ParamMap weights(Network network, std::uint64_t seed) {
        nn::initialise(network, seed);
        return nn::parametersOf(network);
    }

    std::int64_t words() const { return io::ClipTokenizer::load(run.folder / "tokenizer").size(); }

    void tokenizer() const {
        io::trainClipTokenizer({{"a", 90}, {"red", 20}, {"chair", 20}, {"view", 9}}, 600,
                               training::kStarterTokens, run.folder / "tokenizer");
    }

    static nn::ParamMap judgeWeights(std::uint64_t seed) {
        return weights(nn::ConvNet(training::judgeNetwork()), seed);
    }
    void judge(std::uint64_t seed = 1) const {
        training::writeJudge(run.folder, judgeWeights(seed));
        figures("judge");
    }
    void disparity() const {
        training::writeDisparity(run.folder,
                                 weights(nn::DenseNet(training::disparityNetwork()), 2));
        figures("disparity");
    }
    void vae() const {
        training::writeVae(run.folder, weights(nn::Vae(training::starterVae()), 3), 16);
        figures("vae");
    }
    nn::ParamMap scoreWeights() const {
        nn::ParamMap all;
        for (const auto& [name, tensor] : weights(nn::ClipText(training::starterText(words())), 4))
            all["text." + name] = tensor;
        for (const auto& [name, tensor] : weights(nn::ConvNet(training::scoreImageEncoder()), 5))
            all["image." + name] = tensor;
        all["text_projection.weight"] =
            randomTensor({training::kTextWidth, training::kTextWidth}, 6).to(at::kFloat);
        all["logit_scale"] = at::ones({1});
        return all;
    }
    void score() const {
        training::writeScore(run.folder, scoreWeights(), run.folder / "tokenizer");
        figures("score");
    }
    void unet() const {
        training::writeUNet(run.folder, weights(nn::UNet(training::starterUNet()), 7),
                            weights(nn::ClipText(training::starterText(words())), 4));
        figures("unet");
    }
    void everything() const {
        tokenizer();
        judge();
        disparity();
        vae();
        score();
        unet();
    }

    // As a stage leaves them after so many steps.
    void figures(const std::string& stage, std::int64_t steps = 100) const {
        training::StageResult result;
        result.steps = steps;
        result.seconds = 90;
        training::writeFigures(run, stage, result, {{"class_accuracy", 0.75}});
    }

    // A checkpoint as runStage writes it, with averages of one network.
    void checkpoint(const std::string& stage, const nn::ParamMap& averages,
                    std::int64_t step) const {
        std::vector<io::TensorBytes> tensors;
        for (const auto& [name, tensor] : averages) {
            tensors.push_back(
                {"average." + stage + "." + name,
                 io::Dtype::F32,
                 tensor.sizes().vec(),
                 {static_cast<const std::byte*>(tensor.const_data_ptr()), tensor.nbytes()}});
        }
        io::writeSafetensors(training::checkpointFile(run.folder, stage), std::move(tensors),
                             {{"stage", stage},
                              {"step", std::to_string(step)},
                              {"optimiser_steps", std::to_string(step)},
                              {"seconds", "12.5"}});
    }
};

} // namespace maquette::tests
