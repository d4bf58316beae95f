#pragma once

#include "cuda/march.h"

// Coarse-to-fine sampling with a smoothed probability mass function: HiFA (arXiv 2305.18766),
// "kernel smoothing for coarse-to-fine importance sampling".

namespace maquette::cuda {

enum class PmfKernel : std::uint8_t {
    None,
    Boxcar,    // [1, 1, 1] / 3, the paper's
    Trapezoid, // [1, 6, 1] / 8
};

// One ray's mass over the coarse parts: weights + 1e-5, normalised, smoothed with zeros beyond the
// ends (never wrapped round) and normalised again. In place.
void smoothPmf(float* pmf, int parts, PmfKernel kernel);

// Places `fine` points on every ray by inverse transform sampling of the coarse weights and sorts
// them in among the coarse ones. Coarse samples are what marchFill wrote, with their densities; the
// fine ones are appended from slot `fineBase` on. The lengths `delta` are the distances to the next
// sample of the whole sorted list, the ones left out for emptiness included, so leaving out changes
// nothing but the cost. No gradient flows through the places.
struct Resample {
    March coarse;                   // with t, part and start filled
    const float* density = nullptr; // of the coarse samples
    int fine = 0;                   // 1 to 1024
    PmfKernel kernel = PmfKernel::Boxcar;
    std::uint64_t key = 0;
    std::int64_t fineBase = 0;
    std::uint32_t* fineStart = nullptr; // [rays + 1]: fine samples that are kept, before each ray

    // Outputs of resampleFill. Ray r's sorted samples are start[r] + fineStart[r] .. the same of
    // r + 1; `order` names their slots.
    std::uint32_t* start = nullptr; // [rays + 1]
    std::uint32_t* order = nullptr;
    float* t = nullptr;
    float* delta = nullptr;
    float* position[3] = {};  // by slot, as in March; only fine ones are written
    float* direction[3] = {}; // may be null
};
void resampleCount(const Backend& backend, const Resample& args); // writes fineStart
void resampleFill(const Backend& backend, const Resample& args);

} // namespace maquette::cuda
