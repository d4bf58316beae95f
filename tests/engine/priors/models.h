#pragma once

#include <filesystem>
#include <map>

#include "engine/io/json.h"
#include "engine/io/tokenizer.h"
#include "engine/nn/clip_text.h"
#include "engine/nn/conv_net.h"
#include "engine/nn/model_files.h"
#include "engine/nn/unet.h"
#include "engine/nn/vae.h"
#include "engine/priors/noise_schedule.h"
#include "engine/priors/ray_map.h"
#include "tests/engine/nn/tensors.h"

namespace maquette::tests {

namespace fs = std::filesystem;

// Models of a few thousand random weights in the shipped layout.

inline void writeTokenizer(const fs::path& folder) {
    const std::map<std::string, std::int64_t> words = {{"a", 50},    {"red", 20}, {"blue", 20},
                                                       {"chair", 9}, {"mug", 9},  {"shiny", 5}};
    io::trainClipTokenizer(words, 600, 12, folder);
}

template <class Network>
void writeNetwork(Network network, const fs::path& folder, const char* stem, std::uint64_t seed,
                  const nn::ParamMap& more = {}) {
    randomise(network, seed);
    nn::ParamMap weights = nn::parametersOf(network);
    weights.insert(more.begin(), more.end());
    nn::saveWeights(folder, stem, weights);
    io::writeJson(folder / "config.json", network.config().toJson());
}

inline nn::ClipText tinyText(const fs::path& tokenizer) {
    nn::ClipTextConfig c;
    c.vocabSize = io::ClipTokenizer::load(tokenizer).size();
    c.hiddenSize = 16;
    c.intermediateSize = 32;
    c.layers = 1;
    c.heads = 2;
    c.maxPositions = 12;
    c.projectionDim = 16;
    return nn::ClipText(c);
}

inline nn::ConvNet tinyConvNet(std::vector<std::string> names, std::vector<std::int64_t> sizes) {
    nn::ConvNetConfig c;
    c.imageSize = 16;
    c.blockOutChannels = {8, 8};
    c.normGroups = 2;
    c.headNames = std::move(names);
    c.headSizes = std::move(sizes);
    return nn::ConvNet(c);
}

inline nn::UNetConfig tinyUNet() {
    nn::UNetConfig unet;
    unet.sampleSize = 4;
    unet.blockOutChannels = {8, 16};
    unet.downBlockTypes = {"CrossAttnDownBlock2D", "DownBlock2D"};
    unet.upBlockTypes = {"UpBlock2D", "CrossAttnUpBlock2D"};
    unet.layersPerBlock = 1;
    unet.crossAttentionDim = 16;
    unet.heads = {2, 2};
    unet.normGroups = 4;
    return unet;
}

inline nn::VaeConfig tinyVae() {
    nn::VaeConfig vae;
    vae.blockOutChannels = {8, 8, 8};
    vae.normGroups = 2;
    vae.sampleSize = 16;
    vae.scalingFactor = 1;
    vae.midAttention = false;
    return vae;
}

// A model of 16 px, latents of 4 x 4 and words, in the diffusers layout.
inline void writeWorded(const fs::path& folder, const nn::UNetConfig& unet,
                        priors::Prediction prediction = priors::Prediction::Epsilon,
                        std::uint64_t seed = 1) {
    writeTokenizer(folder / "tokenizer");
    writeNetwork(tinyText(folder / "tokenizer"), folder / "text_encoder", nn::kModelStem, seed);
    writeNetwork(nn::UNet(unet), folder / "unet", nn::kDiffusionStem, seed + 1);
    writeNetwork(nn::Vae(tinyVae()), folder / "vae", nn::kDiffusionStem, seed + 2);
    fs::create_directories(folder / "scheduler");
    io::writeJson(folder / "scheduler" / "scheduler_config.json",
                  priors::NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, prediction).toJson());
    io::writeJson(folder / "model_index.json", {{"_class_name", "StableDiffusionPipeline"}});
}

// One that is told the cameras of sets of views, as MVDream is.
inline void writeViewSets(const fs::path& folder) {
    nn::UNetConfig unet = tinyUNet();
    unet.cameraDim = 16;
    writeWorded(folder, unet);
}

// A starter: camera and background told.
inline void writeStarter(const fs::path& folder, std::uint64_t seed = 1) {
    nn::UNetConfig unet = tinyUNet();
    unet.inChannels = 4 + priors::kRayMapChannels;
    unet.classEmbeddingDim = 3 + 16;
    writeWorded(folder, unet, priors::Prediction::V, seed);
    io::writeJson(folder / "maquette.json", {{"name", "Tiny"},
                                             {"kind", "starter"},
                                             {"licence", "none"},
                                             {"camera", "ray_map"},
                                             {"background", true},
                                             {"vocabulary", {"a", "chair", "red"}},
                                             {"examples", {"a red chair"}}});
}

inline void writeScore(const fs::path& folder) {
    writeTokenizer(folder / "tokenizer");
    writeNetwork(tinyText(folder / "tokenizer"), folder / "text_encoder", nn::kModelStem, 5,
                 {{"text_projection.weight", randomTensor({16, 16}, 6).to(at::kFloat)}});
    writeNetwork(tinyConvNet({"embedding"}, {16}), folder / "image_encoder", nn::kModelStem, 7);
}

inline void writeJudge(const fs::path& folder) {
    writeNetwork(tinyConvNet({"class", "colour", "azimuth"}, {3, 2, 24}), folder, nn::kModelStem,
                 8);
    io::Json json = io::readJson(folder / "config.json");
    json["classes"] = {"chair", "mug", "donut"};
    json["colours"] = {"red", "blue"};
    json["has_front"] = {true, true, false};
    io::writeJson(folder / "config.json", json);
}

inline void writeDisparity(const fs::path& folder) {
    nn::ConvNetConfig c = tinyConvNet({"disparity"}, {1}).config();
    writeNetwork(nn::DenseNet(c), folder, nn::kModelStem, 9);
}

// Pictures in [0, 1].
inline Tensor pictures(std::int64_t count, std::uint64_t seed, std::int64_t size = 16) {
    return (randomTensor({count, 3, size, size}, seed, 0.25) + 0.5).clamp(0, 1).to(at::kFloat);
}

} // namespace maquette::tests
