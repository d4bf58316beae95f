#include "cuda/attention_body.h"
#include "cuda/attention_sets.h"
#include "cuda/geglu_body.h"

namespace maquette::cuda {

void attentionForwardScalar(const AttentionForward& a, std::int64_t begin, std::int64_t end,
                            float* scratch) {
    forwardHeads(a, begin, end, scratch);
}
void attentionBackwardScalar(const AttentionBackward& a, std::int64_t begin, std::int64_t end,
                             float* scratch) {
    backwardHeads(a, begin, end, scratch);
}
void gegluForwardScalar(const GegluForward& a, std::int64_t begin, std::int64_t end) {
    gegluForwardAny(a, begin, end);
}
void gegluBackwardScalar(const GegluBackward& a, std::int64_t begin, std::int64_t end) {
    gegluBackwardAny(a, begin, end);
}

} // namespace maquette::cuda
