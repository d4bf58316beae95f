#pragma once

#include <cstdint>
#include <string>

#include "engine/nn/ops.h"
#include "engine/nn/unet_config.h"

namespace maquette::priors {

enum class Precision : std::uint8_t { Auto, Fp32, Bf16, Fp16 };
// Auto on a processor: a short probe decides which of fp32 and bf16 is faster here; machines
// differ, whatever their flags say; and what the memory holds. On a GPU it is bf16. Fp16 is for
// GPUs without bf16 only.
Precision precisionNamed(const std::string& name); // "auto", "fp32", ...; throws Error(Usage)
const char* precisionName(at::ScalarType type);    // of fp32, bf16 and fp16

// Models of fewer numbers are computed in fp32 on a processor: the probe would measure noise, and
// two runs might not agree.
inline constexpr std::uint64_t kWorthProbing = 1'000'000;

// Models of more numbers than these are full-size ones: they are probed by a part of them, and
// their text encoders are kept in the type of the others.
inline constexpr std::uint64_t kFullSize = 100'000'000;

// What a model's networks are to be kept and computed in, before any of its tensors is read: its
// UNet's configuration and the numbers of all its networks together tell. Throws Error(Usage) for
// fp16 on a processor, which LibTorch computes many times slower than the others, and
// Error(OutOfMemory), with figures, when Auto finds that not even 16 bits a number fit in memory,
// unless that is to be ignored.
at::ScalarType typeFor(Precision precision, const nn::UNetConfig& unet, std::uint64_t numbers,
                       at::Device device, bool ignoreMemory = false);

// Of fp32 and bf16, what this processor computes such a UNet faster in.
at::ScalarType fasterType(const nn::UNetConfig& config);

// What of the two a full-size model takes, by the bytes there are (0: not known).
at::ScalarType typeThatFits(at::ScalarType faster, std::uint64_t numbers, std::uint64_t available);

} // namespace maquette::priors
