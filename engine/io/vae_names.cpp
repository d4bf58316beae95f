#include <algorithm>
#include <array>
#include <charconv>

#include "engine/io/diffusers_names.h"

namespace maquette::io {

namespace {

// Replaces the first `from` by `to`.
void replace(std::string& name, const std::string& from, const std::string& to) {
    const std::size_t at = name.find(from);
    if (at != std::string::npos) name.replace(at, from.size(), to);
}

int numberBehind(const std::string& name, const std::string& prefix) {
    int number = -1;
    if (name.starts_with(prefix))
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), number);
    return number;
}

int levelsOfDecoder(const TensorParts& stored) {
    int levels = 0;
    for (const auto& [name, part] : stored)
        levels = std::max(levels, numberBehind(name, "decoder.up.") + 1);
    return levels;
}

// The original code counts the decoder's levels from the last one.
std::string originalName(std::string name, int levels) {
    if (const int level = numberBehind(name, "decoder.up."); level >= 0) {
        replace(name, "decoder.up." + std::to_string(level) + ".",
                "decoder.up_blocks." + std::to_string(levels - 1 - level) + ".");
    }
    replace(name, "encoder.down.", "encoder.down_blocks.");
    replace(name, ".downsample.conv.", ".downsamplers.0.conv.");
    replace(name, ".upsample.conv.", ".upsamplers.0.conv.");
    replace(name, ".mid.block_1.", ".mid_block.resnets.0.");
    replace(name, ".mid.block_2.", ".mid_block.resnets.1.");
    replace(name, ".mid.attn_1.", ".mid_block.attentions.0.");
    replace(name, ".block.", ".resnets.");
    replace(name, ".nin_shortcut.", ".conv_shortcut.");
    replace(name, "coder.norm_out.", "coder.conv_norm_out.");
    return name;
}

// Names the mid attention has had: the original code's and those of diffusers before 0.18.
std::string attentionName(std::string name) {
    static constexpr std::array<std::array<const char*, 2>, 9> kNames{
        {{".norm.", ".group_norm."},
         {".q.", ".to_q."},
         {".k.", ".to_k."},
         {".v.", ".to_v."},
         {".query.", ".to_q."},
         {".key.", ".to_k."},
         {".value.", ".to_v."},
         {".proj_attn.", ".to_out.0."},
         {".proj_out.", ".to_out.0."}}};
    if (name.find(".attentions.0.") == std::string::npos) return name;
    for (const auto& [old, now] : kNames)
        replace(name, old, now);
    return name;
}

} // namespace

TensorParts vaeParts(const TensorParts& stored) {
    const int levels = levelsOfDecoder(stored);
    TensorParts parts;
    for (const auto& [stored_, part] : stored) {
        if (stored_.starts_with("loss.")) continue; // the discriminator of its training
        const std::string name = attentionName(originalName(stored_, levels));
        TensorPart moved = part;
        const bool matrix = name.find(".to_") != std::string::npos && part.shape.size() == 4;
        if (matrix && part.shape[2] == 1 && part.shape[3] == 1) moved.shape.resize(2);
        parts.emplace(name, std::move(moved));
    }
    return parts;
}

} // namespace maquette::io
