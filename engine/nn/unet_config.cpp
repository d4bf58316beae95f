#include "engine/nn/unet_config.h"
#include "engine/base/error.h"
#include "engine/nn/config_checks.h"

namespace maquette::nn {

namespace {

[[noreturn]] void refuse(const std::string& file, const std::string& why) {
    throw base::Error(
        base::ErrorKind::BadFile,
        {MAQUETTE_TR("The UNet configuration %1 asks for something this program does not "
                     "offer: %2."),
         file, why});
}

void checkTypes(const std::vector<std::string>& types, const char* plain, const char* cross,
                const std::string& file) {
    for (const std::string& type : types) {
        if (type != plain && type != cross) refuse(file, "a block of type " + type);
    }
}

// A number for all levels or a list with one for each.
std::vector<std::int64_t> perLevel(const io::Json& json, const char* key,
                                   const std::vector<std::int64_t>& otherwise, std::size_t levels,
                                   const std::string& file) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return otherwise;
    if (found->is_number_integer()) {
        return std::vector<std::int64_t>(levels, found->get<std::int64_t>());
    }
    return io::field<std::vector<std::int64_t>>(json, key, file);
}

// Settings of diffusers' class that change the network in ways this program does not serve: absent,
// or as given here.
void checkServed(const io::Json& json, const std::string& file) {
    static const io::Json kServed = {{"act_fn", "silu"},
                                     {"mid_block_type", "UNetMidBlock2DCrossAttn"},
                                     {"time_embedding_type", "positional"},
                                     {"resnet_time_scale_shift", "default"},
                                     {"attention_type", "default"},
                                     {"center_input_sample", false},
                                     {"only_cross_attention", false},
                                     {"dual_cross_attention", false},
                                     {"class_embeddings_concat", false},
                                     {"resnet_skip_time_act", false},
                                     {"downsample_padding", 1},
                                     {"mid_block_scale_factor", 1},
                                     {"conv_in_kernel", 3},
                                     {"conv_out_kernel", 3}};
    static const char* const kAbsent[] = {
        "addition_embed_type",  "encoder_hid_dim",
        "encoder_hid_dim_type", "num_class_embeds",
        "timestep_post_act",    "time_cond_proj_dim",
        "cross_attention_norm", "reverse_transformer_layers_per_block"};
    const auto given = [&](const char* key) -> const io::Json* {
        const auto found = json.find(key);
        return found == json.end() || found->is_null() ? nullptr : &*found;
    };
    for (const auto& [key, served] : kServed.items()) {
        const io::Json* value = given(key.c_str());
        if (value && *value != served) refuse(file, key + " " + value->dump());
    }
    for (const char* key : kAbsent) {
        if (const io::Json* value = given(key)) refuse(file, key + (" " + value->dump()));
    }
}

void checkNumbers(const UNetConfig& c, const std::string& file) {
    checkCount(c.sampleSize, 4096, "sample_size", file);
    checkCount(c.inChannels, kMaxWidth, "in_channels", file);
    checkCount(c.outChannels, kMaxWidth, "out_channels", file);
    checkCount(c.layersPerBlock, kMaxLayers, "layers_per_block", file);
    checkCount(c.crossAttentionDim, kMaxWidth, "cross_attention_dim", file);
    checkCount(c.transformerDepth, kMaxLayers, "transformer_layers_per_block", file);
    checkCount(c.cameraDim + 1, kMaxWidth, "camera_dim", file);
    checkCount(c.classEmbeddingDim + 1, kMaxWidth, "projection_class_embeddings_input_dim", file);
    for (std::size_t i = 0; i < c.heads.size(); ++i) {
        const std::int64_t width = c.blockOutChannels[i];
        checkCount(width, kMaxWidth, "block_out_channels", file);
        if (c.heads[i] < 1 || width % c.heads[i] != 0) {
            refuse(file, std::to_string(width) + " channels in " + std::to_string(c.heads[i]) +
                             " attention heads");
        }
    }
}

} // namespace

UNetConfig UNetConfig::fromJson(const io::Json& json, const std::string& file) {
    UNetConfig c;
    c.sampleSize = io::fieldOr(json, "sample_size", c.sampleSize, file);
    c.inChannels = io::fieldOr(json, "in_channels", c.inChannels, file);
    c.outChannels = io::fieldOr(json, "out_channels", c.outChannels, file);
    c.blockOutChannels = io::fieldOr(json, "block_out_channels", c.blockOutChannels, file);
    c.downBlockTypes = io::fieldOr(json, "down_block_types", c.downBlockTypes, file);
    c.upBlockTypes = io::fieldOr(json, "up_block_types", c.upBlockTypes, file);
    const std::size_t levels = c.blockOutChannels.size();
    c.layersPerBlock = io::fieldOr(json, "layers_per_block", c.layersPerBlock, file);
    c.crossAttentionDim = io::fieldOr(json, "cross_attention_dim", c.crossAttentionDim, file);
    c.heads =
        perLevel(json, "attention_head_dim", std::vector<std::int64_t>(levels, 8), levels, file);
    c.heads = perLevel(json, "num_attention_heads", c.heads, levels, file);
    c.transformerDepth =
        io::fieldOr(json, "transformer_layers_per_block", c.transformerDepth, file);
    c.normGroups = io::fieldOr(json, "norm_num_groups", c.normGroups, file);
    c.normEpsilon = io::fieldOr(json, "norm_eps", c.normEpsilon, file);
    c.linearProjection = io::fieldOr(json, "use_linear_projection", c.linearProjection, file);
    c.flipSinToCos = io::fieldOr(json, "flip_sin_to_cos", c.flipSinToCos, file);
    c.freqShift = io::fieldOr(json, "freq_shift", c.freqShift, file);
    const std::string classType = io::fieldOr<std::string>(json, "class_embed_type", "", file);
    if (classType == "projection") {
        c.classEmbeddingDim =
            io::field<std::int64_t>(json, "projection_class_embeddings_input_dim", file);
    } else if (!classType.empty()) {
        refuse(file, "class_embed_type " + classType);
    }
    c.cameraDim = io::fieldOr(json, "camera_dim", c.cameraDim, file);
    checkServed(json, file);
    checkTypes(c.downBlockTypes, "DownBlock2D", "CrossAttnDownBlock2D", file);
    checkTypes(c.upBlockTypes, "UpBlock2D", "CrossAttnUpBlock2D", file);
    if (levels == 0 || c.downBlockTypes.size() != levels || c.upBlockTypes.size() != levels ||
        c.heads.size() != levels) {
        refuse(file, "lists of block types, channels and heads of different lengths");
    }
    checkNumbers(c, file);
    for (const std::int64_t channels : c.blockOutChannels) {
        if (channels <= 0 || c.normGroups <= 0 || channels % c.normGroups != 0) {
            refuse(file, std::to_string(channels) + " channels in " + std::to_string(c.normGroups) +
                             " norm groups");
        }
    }
    return c;
}

io::Json UNetConfig::toJson() const {
    io::Json json = {{"_class_name", "UNet2DConditionModel"},
                     {"sample_size", sampleSize},
                     {"in_channels", inChannels},
                     {"out_channels", outChannels},
                     {"block_out_channels", blockOutChannels},
                     {"down_block_types", downBlockTypes},
                     {"up_block_types", upBlockTypes},
                     {"mid_block_type", "UNetMidBlock2DCrossAttn"},
                     {"layers_per_block", layersPerBlock},
                     {"cross_attention_dim", crossAttentionDim},
                     {"attention_head_dim", heads},
                     {"transformer_layers_per_block", transformerDepth},
                     {"norm_num_groups", normGroups},
                     {"norm_eps", normEpsilon},
                     {"use_linear_projection", linearProjection},
                     {"flip_sin_to_cos", flipSinToCos},
                     {"freq_shift", freqShift},
                     {"act_fn", "silu"}};
    if (classEmbeddingDim > 0) {
        json["class_embed_type"] = "projection";
        json["projection_class_embeddings_input_dim"] = classEmbeddingDim;
    }
    if (cameraDim > 0) json["camera_dim"] = cameraDim;
    return json;
}

} // namespace maquette::nn
