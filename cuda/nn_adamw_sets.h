#pragma once

#include "cuda/nn_adamw.h"

// The per-instruction-set twins of AdamW, values [begin, end).
namespace maquette::cuda {

void adamWScalar(const AdamWStep& step, std::int64_t begin, std::int64_t end);
void adamWAvx2(const AdamWStep& step, std::int64_t begin, std::int64_t end);
void adamWAvx512(const AdamWStep& step, std::int64_t begin, std::int64_t end);

} // namespace maquette::cuda
