#include <array>
#include <charconv>
#include <optional>

#include "engine/io/diffusers_names.h"

namespace maquette::io {

namespace {

struct Pair {
    const char* original;
    const char* diffusers;
};

// The part of `name` behind `prefix` when it has one.
std::optional<std::string> behind(const std::string& name, const std::string& prefix) {
    if (!name.starts_with(prefix)) return std::nullopt;
    return name.substr(prefix.size());
}

std::optional<std::string> renamed(const std::string& name, std::span<const Pair> pairs) {
    for (const Pair& pair : pairs) {
        if (const auto rest = behind(name, pair.original)) return pair.diffusers + *rest;
    }
    return std::nullopt;
}

std::string resnetName(const std::string& rest) {
    static constexpr std::array kPairs{
        Pair{"in_layers.0.", "norm1."},          Pair{"in_layers.2.", "conv1."},
        Pair{"emb_layers.1.", "time_emb_proj."}, Pair{"out_layers.0.", "norm2."},
        Pair{"out_layers.3.", "conv2."},         Pair{"skip_connection.", "conv_shortcut."}};
    return renamed(rest, kPairs).value_or(rest);
}

// "3.1.norm.weight" -> 3, 1, "norm.weight".
struct BlockName {
    int block = 0, module = 0;
    std::string rest;
};
std::optional<BlockName> blockName(const std::string& text) {
    BlockName name;
    const char *at = text.data(), *end = at + text.size();
    for (int* number : {&name.block, &name.module}) {
        const auto [next, error] = std::from_chars(at, end, *number);
        if (error != std::errc() || next == end || *next != '.' || *number < 0) return std::nullopt;
        at = next + 1;
    }
    name.rest.assign(at, end);
    return name;
}

// Which level and place an input block is: a block that holds a downsampler ends its level.
struct Place {
    int level = 0, index = 0;
};

class OriginalUNet {
  public:
    explicit OriginalUNet(const TensorParts& stored) {
        int level = 0, index = 0;
        for (int block = 1;; ++block) {
            const std::string prefix = "input_blocks." + std::to_string(block) + ".";
            if (!anyBelow(stored, prefix)) break;
            m_places.push_back({level, index++});
            if (!anyBelow(stored, prefix + "0.op.")) continue;
            if (m_layers == 0) m_layers = index - 1;
            ++level;
            index = 0;
        }
        if (m_layers == 0) m_layers = index;
    }

    std::optional<std::string> name(const std::string& original) const {
        static constexpr std::array kPairs{Pair{"input_blocks.0.0.", "conv_in."},
                                           Pair{"time_embed.0.", "time_embedding.linear_1."},
                                           Pair{"time_embed.2.", "time_embedding.linear_2."},
                                           Pair{"camera_embed.0.", "camera_embedding.linear_1."},
                                           Pair{"camera_embed.2.", "camera_embedding.linear_2."},
                                           Pair{"label_emb.0.0.", "class_embedding.linear_1."},
                                           Pair{"label_emb.0.2.", "class_embedding.linear_2."},
                                           Pair{"out.0.", "conv_norm_out."},
                                           Pair{"out.2.", "conv_out."},
                                           Pair{"middle_block.1.", "mid_block.attentions.0."}};
        if (const auto found = renamed(original, kPairs)) return found;
        if (const auto rest = behind(original, "middle_block.0."))
            return "mid_block.resnets.0." + resnetName(*rest);
        if (const auto rest = behind(original, "middle_block.2."))
            return "mid_block.resnets.1." + resnetName(*rest);
        if (const auto rest = behind(original, "input_blocks.")) return inputName(*rest);
        if (const auto rest = behind(original, "output_blocks.")) return outputName(*rest);
        return std::nullopt;
    }

  private:
    std::optional<std::string> inputName(const std::string& text) const {
        const auto name = blockName(text);
        if (!name || name->block < 1 || name->block > static_cast<int>(m_places.size()))
            return std::nullopt;
        const Place place = m_places[static_cast<std::size_t>(name->block - 1)];
        const std::string level = "down_blocks." + std::to_string(place.level) + ".";
        if (const auto rest = behind(name->rest, "op."))
            return level + "downsamplers.0.conv." + *rest;
        return level + pairName(*name, place.index);
    }

    std::optional<std::string> outputName(const std::string& text) const {
        const auto name = blockName(text);
        if (!name) return std::nullopt;
        const int perLevel = m_layers + 1;
        const std::string level = "up_blocks." + std::to_string(name->block / perLevel) + ".";
        if (const auto rest = behind(name->rest, "conv."); rest && name->module > 0)
            return level + "upsamplers.0.conv." + *rest;
        return level + pairName(*name, name->block % perLevel);
    }

    static std::string pairName(const BlockName& name, int index) {
        const std::string place = std::to_string(index) + ".";
        return name.module == 0 ? "resnets." + place + resnetName(name.rest)
                                : "attentions." + place + name.rest;
    }

    std::vector<Place> m_places; // of input blocks 1, 2, ...
    int m_layers = 0;            // pairs a level
};

} // namespace

TensorParts unetParts(const TensorParts& stored) {
    if (!stored.contains("input_blocks.0.0.weight")) return stored;
    const OriginalUNet names(stored);
    TensorParts parts;
    for (const auto& [original, part] : stored)
        parts.emplace(names.name(original).value_or(original), part);
    return parts;
}

} // namespace maquette::io
