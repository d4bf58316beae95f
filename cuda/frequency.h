#pragma once

#include "cuda/hash_grid.h"

namespace maquette::cuda {

// Frequency encoding of directions (Mildenhall et al. 2020, equation 4, without pi): channel
// 6 k + 2 a is sin(2^k d_a), the next one the cosine; k counts octaves, a axes.
struct FrequencyEncode {
    static constexpr int kOctaves = 4;
    static constexpr int kChannels = 6 * kOctaves;

    Points directions;
    std::int64_t count = 0;
    float* encoded = nullptr; // [tiles, kChannels, kTile]; lanes beyond count are written too
};
void frequencyEncode(const Backend& backend, const FrequencyEncode& args);

} // namespace maquette::cuda
