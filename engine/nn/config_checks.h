#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/io/json.h"

namespace maquette::nn {

// Bounds on what configuration files may ask for, far beyond any published model: a damaged or
// hostile file ends in a sentence, not in an allocation of terabytes.
inline constexpr std::int64_t kMaxWidth = 1 << 17;
inline constexpr std::int64_t kMaxLayers = 256;
inline constexpr std::int64_t kMaxWords = 1 << 21;

// Throws Error(BadFile) naming file and field unless 1 <= value <= most.
inline void checkCount(std::int64_t value, std::int64_t most, const char* key,
                       const std::string& file) {
    if (value < 1 || value > most) io::refuseField(key, file);
}

// The same for a list of 1 to 16 widths that divide evenly into norm groups.
inline void checkWidths(const std::vector<std::int64_t>& widths, std::int64_t groups,
                        const char* key, const std::string& file) {
    checkCount(groups, kMaxWidth, "norm_num_groups", file);
    checkCount(static_cast<std::int64_t>(widths.size()), 16, key, file);
    for (const std::int64_t width : widths) {
        checkCount(width, kMaxWidth, key, file);
        if (width % groups != 0) io::refuseField(key, file);
    }
}

// CLIP's "hidden_act": true for "quick_gelu", false for the exact "gelu", refused otherwise.
inline bool quickGeluNamed(const io::Json& json, const std::string& file) {
    const std::string act = io::fieldOr<std::string>(json, "hidden_act", "quick_gelu", file);
    if (act != "quick_gelu" && act != "gelu") io::refuseField("hidden_act", file);
    return act == "quick_gelu";
}

} // namespace maquette::nn
