#pragma once

#include <cstdint>

#include "cuda/backend.h"
#include "cuda/both_sides.h"

// Multi-resolution hash-grid encoding: Müller, Evans, Schied, Keller, "Instant neural graphics
// primitives with a multiresolution hash encoding", 2022, section 3.

namespace maquette::cuda {

// Samples are kept in tiles of this many; a tile's channels follow each other as rows of kTile
// values: [tiles, channels, kTile].
inline constexpr int kTile = 256;
MAQUETTE_BOTH_SIDES inline constexpr std::int64_t tilesFor(std::int64_t samples) {
    return (samples + kTile - 1) / kTile;
}

enum class Interpolation : std::uint8_t { Linear, Smoothstep };

// A level with resolution n has n cells and n + 1 vertices an axis. Levels whose vertices all fit
// into 2^log2Size entries are indexed directly, the others hash: (x ^ y 2654435761 ^ z 805459861)
// mod 2^log2Size.
struct HashGridShape {
    static constexpr int kMaxLevels = 24;

    int levels = 0;
    int features = 2; // a level: 1, 2 or 4
    Interpolation interpolation = Interpolation::Linear;
    float low = -1;           // the grid covers the cube [low, low + 1 / inverseExtent];
    float inverseExtent = .5; // points outside take the value at the nearest point of its surface
    std::uint32_t resolution[kMaxLevels] = {};
    std::uint32_t offset[kMaxLevels] = {}; // first entry of a level
    std::uint32_t size[kMaxLevels] = {};   // entries of a level
    bool dense[kMaxLevels] = {};

    MAQUETTE_BOTH_SIDES int channels() const { return levels * features; }
    std::int64_t entries() const;

    // Throws std::invalid_argument unless 1 <= levels <= kMaxLevels, features is 1, 2 or 4 and
    // 4 <= log2Size <= 24.
    static HashGridShape make(const int* resolutions, int levels, int log2Size, int features,
                              Interpolation interpolation, float bound);
};

// Points are planar: three arrays of `count` floats.
struct Points {
    const float* x = nullptr;
    const float* y = nullptr;
    const float* z = nullptr;
};

struct HashGridForward {
    HashGridShape shape;
    const float* table = nullptr; // [entries, features]
    Points points;
    std::int64_t count = 0;
    float* encoded = nullptr; // [tiles, channels, kTile]; lanes beyond count are written too
};
void hashGridForward(const Backend& backend, const HashGridForward& args);

// Adds to the table's gradient. On the CPU a level is summed by one thread in the order of the
// samples, so the result does not depend on the number of threads.
struct HashGridBackward {
    HashGridShape shape;
    Points points;
    std::int64_t count = 0;
    const float* encodedGradient = nullptr; // [tiles, channels, kTile]
    float* tableGradient = nullptr;         // [entries, features]
};
void hashGridBackward(const Backend& backend, const HashGridBackward& args);

} // namespace maquette::cuda
