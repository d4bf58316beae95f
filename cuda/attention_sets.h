#pragma once

#include "cuda/attention.h"

// The per-instruction-set twins of attention and GEGLU. Attention: (image, head) pairs [begin,
// end), scratch of scratchFloats() floats; GEGLU: rows [begin, end).
namespace maquette::cuda {

#define MAQUETTE_ATTENTION_SET(Set)                                                                \
    void attentionForward##Set(const AttentionForward& a, std::int64_t begin, std::int64_t end,    \
                               float* scratch);                                                    \
    void attentionBackward##Set(const AttentionBackward& a, std::int64_t begin, std::int64_t end,  \
                                float* scratch);                                                   \
    void gegluForward##Set(const GegluForward& a, std::int64_t begin, std::int64_t end);           \
    void gegluBackward##Set(const GegluBackward& a, std::int64_t begin, std::int64_t end);
MAQUETTE_ATTENTION_SET(Scalar)
MAQUETTE_ATTENTION_SET(Avx2)
MAQUETTE_ATTENTION_SET(Avx512)
#undef MAQUETTE_ATTENTION_SET

} // namespace maquette::cuda
