#include "cuda/attention_body.h"
#include "cuda/attention_sets.h"
#include "cuda/geglu_body.h"

namespace maquette::cuda {

void attentionForwardAvx512(const AttentionForward& a, std::int64_t begin, std::int64_t end,
                            float* scratch) {
    forwardHeads(a, begin, end, scratch);
}
void attentionBackwardAvx512(const AttentionBackward& a, std::int64_t begin, std::int64_t end,
                             float* scratch) {
    backwardHeads(a, begin, end, scratch);
}
void gegluForwardAvx512(const GegluForward& a, std::int64_t begin, std::int64_t end) {
    gegluForwardAny(a, begin, end);
}
void gegluBackwardAvx512(const GegluBackward& a, std::int64_t begin, std::int64_t end) {
    gegluBackwardAny(a, begin, end);
}

} // namespace maquette::cuda
