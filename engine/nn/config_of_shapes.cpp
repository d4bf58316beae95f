#include "engine/nn/config_of_shapes.h"

#include <cmath>

#include "engine/base/error.h"

namespace maquette::nn {

namespace {

class ShapeReader {
  public:
    ShapeReader(const io::TensorParts& parts, const std::string& file)
        : m_parts(parts)
        , m_file(file) {}

    // One dimension of a tensor that must be there.
    std::int64_t size(const std::string& name, std::size_t dimension) const {
        const auto found = m_parts.find(name);
        if (found == m_parts.end() || found->second.shape.size() <= dimension) {
            throw base::Error(base::ErrorKind::BadFile,
                              {MAQUETTE_TR("%1 is not a whole model: the tensor \"%2\" is missing "
                                           "or has too few dimensions."),
                               m_file, name});
        }
        return found->second.shape[dimension];
    }
    bool has(const std::string& prefix) const { return io::anyBelow(m_parts, prefix); }
    // How many of prefix0., prefix1., ... there are.
    std::int64_t count(const std::string& prefix) const {
        std::int64_t n = 0;
        while (has(prefix + std::to_string(n) + "."))
            ++n;
        return n;
    }

  private:
    const io::TensorParts& m_parts;
    const std::string& m_file;
};

std::string numbered(const char* prefix, std::int64_t number, const char* rest) {
    return prefix + std::to_string(number) + rest;
}

// The first transformer of the network, as the end of its tensors' names.
std::string firstTransformer(const ShapeReader& shapes, std::int64_t levels) {
    for (std::int64_t i = 0; i < levels; ++i) {
        const std::string name = numbered("down_blocks.", i, ".attentions.0.");
        if (shapes.has(name)) return name;
    }
    return "mid_block.attentions.0.";
}

} // namespace

UNetConfig unetConfigOf(const io::TensorParts& parts, const std::string& file) {
    const ShapeReader shapes(parts, file);
    const std::int64_t levels = shapes.count("down_blocks.");
    const std::string transformer = firstTransformer(shapes, levels);
    UNetConfig c;
    c.inChannels = shapes.size("conv_in.weight", 1);
    c.outChannels = shapes.size("conv_out.weight", 0);
    c.layersPerBlock = shapes.count("down_blocks.0.resnets.");
    c.transformerDepth = shapes.count(transformer + "transformer_blocks.");
    c.crossAttentionDim = shapes.size(transformer + "transformer_blocks.0.attn2.to_k.weight", 1);
    const auto projection = parts.find(transformer + "proj_in.weight");
    c.linearProjection = projection != parts.end() && projection->second.shape.size() == 2;
    if (shapes.has("camera_embedding.linear_1."))
        c.cameraDim = shapes.size("camera_embedding.linear_1.weight", 1);
    if (shapes.has("class_embedding.linear_1."))
        c.classEmbeddingDim = shapes.size("class_embedding.linear_1.weight", 1);
    c.blockOutChannels.clear();
    c.heads.clear();
    c.downBlockTypes.clear();
    c.upBlockTypes.clear();
    for (std::int64_t i = 0; i < levels; ++i) {
        const std::int64_t width =
            shapes.size(numbered("down_blocks.", i, ".resnets.0.conv1.weight"), 0);
        c.blockOutChannels.push_back(width);
        c.heads.push_back(c.linearProjection ? std::max<std::int64_t>(width / 64, 1) : 8);
        const bool down = shapes.has(numbered("down_blocks.", i, ".attentions."));
        const bool up = shapes.has(numbered("up_blocks.", i, ".attentions."));
        c.downBlockTypes.push_back(down ? "CrossAttnDownBlock2D" : "DownBlock2D");
        c.upBlockTypes.push_back(up ? "CrossAttnUpBlock2D" : "UpBlock2D");
    }
    // The checks of a written configuration hold for this one too.
    return UNetConfig::fromJson(c.toJson(), file);
}

VaeConfig vaeConfigOf(const io::TensorParts& parts, const std::string& file) {
    const ShapeReader shapes(parts, file);
    VaeConfig c;
    c.inChannels = shapes.size("encoder.conv_in.weight", 1);
    c.outChannels = shapes.size("decoder.conv_out.weight", 0);
    c.latentChannels = shapes.size("decoder.conv_in.weight", 1);
    c.layersPerBlock = shapes.count("encoder.down_blocks.0.resnets.");
    c.midAttention = shapes.has("encoder.mid_block.attentions.");
    c.blockOutChannels.clear();
    const std::int64_t levels = shapes.count("encoder.down_blocks.");
    for (std::int64_t i = 0; i < levels; ++i) {
        c.blockOutChannels.push_back(
            shapes.size(numbered("encoder.down_blocks.", i, ".resnets.0.conv1.weight"), 0));
    }
    return VaeConfig::fromJson(c.toJson(), file);
}

ClipTextConfig textConfigOf(const io::TensorParts& parts, const std::string& file) {
    const ShapeReader shapes(parts, file);
    ClipTextConfig c;
    c.vocabSize = shapes.size("text_model.embeddings.token_embedding.weight", 0);
    c.hiddenSize = shapes.size("text_model.embeddings.token_embedding.weight", 1);
    c.maxPositions = shapes.size("text_model.embeddings.position_embedding.weight", 0);
    c.intermediateSize = shapes.size("text_model.encoder.layers.0.mlp.fc1.weight", 0);
    c.layers = shapes.count("text_model.encoder.layers.");
    c.heads = std::max<std::int64_t>(c.hiddenSize / 64, 1);
    c.quickGelu = c.hiddenSize < 1024;
    return ClipTextConfig::fromJson(c.toJson(), file);
}

ClipVisionConfig visionConfigOf(const io::TensorParts& parts, const std::string& file) {
    const ShapeReader shapes(parts, file);
    const std::string patches = "vision_model.embeddings.patch_embedding.weight";
    ClipVisionConfig c;
    c.hiddenSize = shapes.size(patches, 0);
    c.patchSize = shapes.size(patches, 2);
    const std::int64_t tokens = shapes.size("vision_model.embeddings.position_embedding.weight", 0);
    const auto side = static_cast<std::int64_t>(std::sqrt(static_cast<double>(tokens - 1)) + 0.5);
    c.imageSize = side * c.patchSize;
    c.intermediateSize = shapes.size("vision_model.encoder.layers.0.mlp.fc1.weight", 0);
    c.layers = shapes.count("vision_model.encoder.layers.");
    c.heads = std::max<std::int64_t>(c.hiddenSize / 64, 1);
    c.projectionDim = shapes.size("visual_projection.weight", 0);
    c.quickGelu = c.hiddenSize <= 1024; // OpenAI's; OpenCLIP's wider one has the exact GELU
    return ClipVisionConfig::fromJson(c.toJson(), file);
}

} // namespace maquette::nn
