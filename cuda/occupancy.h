#pragma once

#include "cuda/march.h"

// The occupancy grid: Müller et al. 2022 (instant-ngp), appendix E.2.

namespace maquette::cuda {

// A point in each of the n^3 cells of a cube: at a random place with jitter, else in the middle.
struct OccupancyPoints {
    int resolution = 0; // n
    float low = -1, extent = 2;
    bool jitter = true;
    std::uint64_t key = 0;
    float* position[3] = {}; // [n^3] each
};
void occupancyPoints(const Backend& backend, const OccupancyPoints& args);

// average = max(decay average, density); a cell is occupied when it or, with dilate, one of its 26
// neighbours has an average above the threshold.
struct OccupancyUpdate {
    int resolution = 0;
    float decay = .8f;
    float threshold = .3f;
    bool dilate = true;
    const float* density = nullptr; // [n^3]
    float* average = nullptr;       // [n^3]
    std::uint32_t* bits = nullptr;  // [(n^3 + 31) / 32]
};
void occupancyUpdate(const Backend& backend, const OccupancyUpdate& args);

} // namespace maquette::cuda
