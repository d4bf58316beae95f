#include "cuda/attention_body.h"
#include "cuda/attention_sets.h"
#include "cuda/geglu_body.h"

namespace maquette::cuda {

void attentionForwardAvx2(const AttentionForward& a, std::int64_t begin, std::int64_t end,
                          float* scratch) {
    forwardHeads(a, begin, end, scratch);
}
void attentionBackwardAvx2(const AttentionBackward& a, std::int64_t begin, std::int64_t end,
                           float* scratch) {
    backwardHeads(a, begin, end, scratch);
}
void gegluForwardAvx2(std::int64_t begin, std::int64_t end, std::int64_t width, ActivationType type,
                      const void* x, void* y) {
    gegluForwardAny(begin, end, width, type, x, y);
}
void gegluBackwardAvx2(std::int64_t begin, std::int64_t end, std::int64_t width,
                       ActivationType type, const void* x, const void* dy, void* dx) {
    gegluBackwardAny(begin, end, width, type, x, dy, dx);
}

} // namespace maquette::cuda
