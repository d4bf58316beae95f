#pragma once

#include <string>
#include <vector>

#include "engine/io/json.h"

namespace maquette::nn {

// The fields of a diffusers unet/config.json that matter here; missing ones take diffusers'
// defaults.
struct UNetConfig {
    std::int64_t sampleSize = 64;
    std::int64_t inChannels = 4, outChannels = 4;
    std::vector<std::int64_t> blockOutChannels{320, 640, 1280, 1280};
    std::vector<std::string> downBlockTypes{"CrossAttnDownBlock2D", "CrossAttnDownBlock2D",
                                            "CrossAttnDownBlock2D", "DownBlock2D"};
    std::vector<std::string> upBlockTypes{"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D",
                                          "CrossAttnUpBlock2D"};
    std::int64_t layersPerBlock = 2;
    std::int64_t crossAttentionDim = 1280;
    // In diffusers' files "attention_head_dim" is really the NUMBER of heads, one for each level.
    std::vector<std::int64_t> heads{8, 8, 8, 8};
    std::int64_t transformerDepth = 1;
    std::int64_t normGroups = 32;
    double normEpsilon = 1e-5;
    bool linearProjection = false;
    bool flipSinToCos = true;
    double freqShift = 0;
    std::int64_t classEmbeddingDim = 0; // > 0: class_embed_type "projection" of so many inputs
    // > 0: a camera of so many numbers joins the time embedding (MVDream's 16); written as
    // "camera_dim", which its community conversions use too.
    std::int64_t cameraDim = 0;

    // Throws Error(BadFile) naming the file and the field it cannot serve.
    static UNetConfig fromJson(const io::Json& json, const std::string& file);
    io::Json toJson() const;
};

} // namespace maquette::nn
