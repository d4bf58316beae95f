#pragma once

#include "cuda/group_norm.h"

// The per-instruction-set twins of the group norm kernels, images [begin, end). Scratch:
// 2 channels floats forward, (4 + pixels) channels floats backward.
namespace maquette::cuda {

void groupNormForwardScalar(const GroupNormForward& a, std::int64_t begin, std::int64_t end,
                            float* scratch);
void groupNormForwardAvx2(const GroupNormForward& a, std::int64_t begin, std::int64_t end,
                          float* scratch);
void groupNormForwardAvx512(const GroupNormForward& a, std::int64_t begin, std::int64_t end,
                            float* scratch);
void groupNormBackwardScalar(const GroupNormBackward& a, std::int64_t begin, std::int64_t end,
                             float* scratch);
void groupNormBackwardAvx2(const GroupNormBackward& a, std::int64_t begin, std::int64_t end,
                           float* scratch);
void groupNormBackwardAvx512(const GroupNormBackward& a, std::int64_t begin, std::int64_t end,
                             float* scratch);

} // namespace maquette::cuda
