#pragma once

#include "cuda/attention.h"

namespace maquette::cuda {

// Queries [begin, end) of one (image, head), with scratch of blockedAttentionScratch() floats.
std::int64_t blockedAttentionScratch(const AttentionShape& shape);
void blockedAttentionAvx512Bf16(const AttentionForward& a, std::int64_t image, std::int64_t head,
                                std::int64_t begin, std::int64_t end, float* scratch);

} // namespace maquette::cuda
