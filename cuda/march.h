#pragma once

#include <cstdint>

#include "cuda/hash_grid.h"

// Rays, and the samples placed on them.

namespace maquette::cuda {

// Planar; `count` values an array. Directions are unit vectors; a ray is sampled between enter and
// leave (none when enter >= leave); cosine times a distance along the ray is the depth along the
// optical axis.
struct Rays {
    std::int64_t count = 0;
    const float* origin[3] = {};
    const float* direction[3] = {};
    const float* enter = nullptr;
    const float* leave = nullptr;
    const float* cosine = nullptr;
};

// What the field occupies: rays are clipped to it.
struct Bounds {
    bool sphere = true; // else a cube
    float extent = 1;   // radius, or half the edge
};

// The rays through the pixel centres of a pinhole camera, rows from the top.
struct CameraRays {
    float position[3] = {};
    float right[3] = {}, up[3] = {}, back[3] = {}; // unit vectors; the camera looks along -back
    float focalPixels = 1;
    int width = 0, height = 0;
    Bounds bounds;
    float* origin[3] = {}; // outputs: as in Rays, width * height values
    float* direction[3] = {};
    float* enter = nullptr;
    float* leave = nullptr;
    float* cosine = nullptr;
};
void cameraRays(const Backend& backend, const CameraRays& args);

// Sets enter and leave of rays that came from elsewhere.
struct ClipRays {
    Rays rays; // enter, leave and cosine are not read
    Bounds bounds;
    float* enter = nullptr;
    float* leave = nullptr;
};
void clipRays(const Backend& backend, const ClipRays& args);

// Which cells of a cube hold something: bit x + n (y + n z).
struct OccupancyBits {
    const std::uint32_t* bits = nullptr; // null: everything is occupied
    int resolution = 0;                  // n
    float low = -1, inverseExtent = .5;
};

// Places `samples` points on a ray, one in each of as many equal parts: at a random place with
// jitter, else in the middle. A point in an empty cell is left out, except for a share `explore` of
// them. Random numbers are a hash of (key, ray, sample): they do not depend on anything else.
struct March {
    Rays rays;
    int samples = 0; // 1 to 1024
    bool jitter = false;
    float explore = 0;
    std::uint64_t key = 0;
    OccupancyBits occupancy;
    std::uint32_t* start = nullptr; // [rays + 1]: ray r has the samples start[r] .. start[r + 1]

    float* t = nullptr;            // outputs of marchFill: distance along the ray,
    float* delta = nullptr;        // the length of its part,
    std::uint32_t* part = nullptr; // which part (may be null),
    float* position[3] = {};
    float* direction[3] = {}; // of the ray (may be null)
};
void marchCount(const Backend& backend, const March& args); // writes start
void marchFill(const Backend& backend, const March& args);  // reads start, writes the samples

} // namespace maquette::cuda
