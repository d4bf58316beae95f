#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "engine/base/text.h"
#include "engine/io/safetensors.h"

namespace maquette::io {

// What a weight file is, told by the names, shapes and types in its header.
struct WeightSummary {
    // "checkpoint" (a whole model in one file), "pipeline" (a diffusers folder), "unet", "vae",
    // "text encoder", "vision encoder", "lora", "controlnet", "embedding", "unknown"
    std::string kind = "unknown";
    // a ModelKind's name (model_kind.h), or empty when the header does not tell
    std::string base;
    std::string dtype; // that most bytes are in: "fp32", "fp16", "bf16", else as in headers
    std::uint64_t tensors = 0;
    std::uint64_t elements = 0;
    std::string licence; // as the file says, often empty
};

WeightSummary summaryOf(const SafetensorsHeader& header);

// Why Maquette's methods cannot use weights of this kind and base, with the file named; empty when
// they belong to a family they know.
base::Text unservedReason(const WeightSummary& summary, const std::string& file);

// Bytes of memory that a run needs with a model of so many elements kept in 16 bits (or 32, where
// the machine computes faster so): the weights, and room for one step at 512 x 512 pixels.
std::uint64_t memoryNeed(std::uint64_t elements, int bits);
// What the system could hand out now, from /proc/meminfo; 0 when it does not say.
std::uint64_t availableMemory();

} // namespace maquette::io
