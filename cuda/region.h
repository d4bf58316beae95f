#pragma once

#include "cuda/hash_grid.h"

// Regions of a field that are held as they once were. A cube of n^3 corners, corner x + n (y + n
// z), says how far a place is held (0 .. 1, trilinear in between) and by which layer; the field
// shown is (1 - w) live + sum over layers of w_layer layer.

namespace maquette::cuda {

struct RegionGrid {
    const float* weight = nullptr;       // [n^3]
    const std::uint8_t* layer = nullptr; // [n^3]
    int resolution = 0;                  // n
    float low = -1, inverseExtent = .5f; // of the cube, on every axis
};

// weight[i] = w at the point, all layers together.
struct RegionWeights {
    RegionGrid grid;
    Points points;
    std::int64_t count = 0;
    float* weight = nullptr;
};
void regionWeights(const Backend& backend, const RegionWeights& args);

// The points that one layer holds, put together. regionCount writes start, [count + 1]: point i
// goes to start[i] when start[i + 1] is larger. regionFill reads it and writes the rest,
// start[count] values an array.
struct RegionSelect {
    RegionGrid grid;
    int layer = 0;
    Points points, directions; // directions may be null
    std::int64_t count = 0;
    const float* total = nullptr; // of regionWeights
    std::uint32_t* start = nullptr;
    std::uint32_t* index = nullptr; // outputs: which point,
    float* weight = nullptr;        // how far this layer holds it,
    float* position[3] = {};        // and copies
    float* direction[3] = {};
    bool sole = false; // there is no other layer: it holds what is held at all
};
void regionCount(const Backend& backend, const RegionSelect& args);
void regionFill(const Backend& backend, const RegionSelect& args);

// out = (1 - weight) values; out may be values.
struct RegionKeep {
    const float* weight = nullptr;
    std::int64_t count = 0;
    const float* values = nullptr;
    float* out = nullptr;
};
void regionKeep(const Backend& backend, const RegionKeep& args);

// out[index[k]] += weight[k] values[k]; every index at most once.
struct RegionAdd {
    const std::uint32_t* index = nullptr;
    const float* weight = nullptr;
    std::int64_t count = 0;
    const float* values = nullptr;
    float* out = nullptr;
};
void regionAdd(const Backend& backend, const RegionAdd& args);

// What the live field learns from: the part (1 - weight) of the gradient that is its own, and where
// it is held a pull towards what is shown, so that a region let go later does not jump:
// out = (1 - weight) gradient + pull (live - shown) / (1 + relative shown)^2.
struct RegionGradient {
    const float* weight = nullptr;
    std::int64_t count = 0;
    const float* gradient = nullptr;
    const float* live = nullptr;
    const float* shown = nullptr;
    float pull = 0;
    bool relative = false;
    float* out = nullptr;
};
void regionGradient(const Backend& backend, const RegionGradient& args);

// How hard a loss pulls at each cell of a cube: cells[c] += the sum over its points of
// |dL/dcolour| + densityShare |dL/ddensity| (1 + density).
struct PressureAdd {
    float* cells = nullptr; // [n^3]
    int resolution = 0;     // n
    float low = -1, inverseExtent = .5f;
    Points points;
    std::int64_t count = 0;
    const float* density = nullptr;
    const float* densityGradient = nullptr;
    const float* colourGradient[3] = {};
    float densityShare = 0;
};
void pressureAdd(const Backend& backend, const PressureAdd& args);

// out = factor values; out may be values.
struct Scale {
    const float* values = nullptr;
    std::int64_t count = 0;
    float factor = 1;
    float* out = nullptr;
};
void scale(const Backend& backend, const Scale& args);

} // namespace maquette::cuda
