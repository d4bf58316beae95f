#include "engine/training/starter_configs.h"

#include "engine/priors/ray_map.h"
#include "engine/world/world.h"

namespace maquette::training {

nn::VaeConfig starterVae() {
    nn::VaeConfig c;
    c.blockOutChannels = {32, 64, 64};
    c.normGroups =
        4; // at least 8 channels a group: fewer is nearly an instance norm and loses colour
    c.sampleSize = kStarterImage;
    c.scalingFactor = 1; // the latents' statistics are folded into the 1x1 convolutions
    c.midAttention = false;
    return c;
}

nn::ClipTextConfig starterText(std::int64_t vocabSize) {
    nn::ClipTextConfig c;
    c.vocabSize = vocabSize;
    c.hiddenSize = kTextWidth;
    c.intermediateSize = 4 * kTextWidth;
    c.layers = 4;
    c.heads = 4;
    c.maxPositions = kStarterTokens;
    c.projectionDim = kTextWidth;
    return c;
}

nn::UNetConfig starterUNet() {
    nn::UNetConfig c;
    c.sampleSize = kStarterImage / 4;
    c.inChannels = 4 + priors::kRayMapChannels;
    c.blockOutChannels = {64, 128, 192};
    c.downBlockTypes = {"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"};
    c.upBlockTypes = {"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"};
    c.layersPerBlock = 1;
    c.crossAttentionDim = kTextWidth;
    c.heads = {2, 4, 6};
    c.normGroups = 8;
    c.classEmbeddingDim = 3 + kTextWidth; // background colour and pooled text
    return c;
}

nn::ConvNetConfig scoreImageEncoder() {
    return {.imageSize = kStarterImage,
            .blockOutChannels = {32, 64, 96, 128},
            .headNames = {"embedding"},
            .headSizes = {kTextWidth}};
}

nn::ConvNetConfig judgeNetwork() {
    return {.imageSize = kStarterImage,
            .blockOutChannels = {32, 64, 128, 192},
            .headNames = {"class", "colour", "azimuth"},
            .headSizes = {static_cast<std::int64_t>(world::classes().size()),
                          static_cast<std::int64_t>(world::colours().size()), kAzimuthBins}};
}

nn::ConvNetConfig disparityNetwork() {
    return {.imageSize = kStarterImage,
            .blockOutChannels = {32, 64, 96},
            .headNames = {"disparity"},
            .headSizes = {1}};
}

priors::NoiseSchedule starterSchedule() {
    return priors::NoiseSchedule::scaledLinear(1000, 0.00085, 0.012, priors::Prediction::V);
}

} // namespace maquette::training
