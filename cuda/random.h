#pragma once

#include <cstdint>

#include "cuda/both_sides.h"

namespace maquette::cuda {

// Random numbers of the samplers: a hash of (key, item, index, purpose), so a number depends
// neither on the thread that asks nor on what was asked before.
enum class Purpose : std::uint32_t {
    Jitter,
    Explore,
    FineJitter,
    FineExplore,
    CellX,
    CellY,
    CellZ
};

// Ellis and others, "Prospecting for hash functions": the 32-bit finaliser with the least bias.
MAQUETTE_BOTH_SIDES inline std::uint32_t mixBits(std::uint32_t x) {
    x = (x ^ (x >> 16)) * 0x21F0AAADu;
    x = (x ^ (x >> 15)) * 0x735A2D97u;
    return x ^ (x >> 15);
}

MAQUETTE_BOTH_SIDES inline std::uint32_t itemBits(std::uint64_t key, std::uint32_t item) {
    return mixBits(static_cast<std::uint32_t>(key) + item * 0x9E3779B9u);
}

// What is xored with the item's bits for an index; index * kIndexStep is left to the caller's loop.
inline constexpr std::uint32_t kIndexStep = 0x85EBCA6Bu;
MAQUETTE_BOTH_SIDES inline std::uint32_t purposeBits(std::uint64_t key, Purpose purpose) {
    return static_cast<std::uint32_t>(key >> 32) +
           static_cast<std::uint32_t>(purpose) * 0xC2B2AE35u;
}

// [0, 1)
MAQUETTE_BOTH_SIDES inline float uniform(std::uint64_t key, std::uint32_t item, std::uint32_t index,
                                         Purpose purpose) {
    const std::uint32_t word =
        mixBits(itemBits(key, item) ^ (index * kIndexStep + purposeBits(key, purpose)));
    return static_cast<float>(word >> 8) * 0x1p-24f;
}

} // namespace maquette::cuda
