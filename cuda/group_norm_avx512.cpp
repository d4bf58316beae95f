#include "cuda/group_norm_body.h"
#include "cuda/group_norm_sets.h"

namespace maquette::cuda {

void groupNormForwardAvx512(const GroupNormForward& a, std::int64_t begin, std::int64_t end,
                            float* scratch) {
    forwardImages(a, begin, end, scratch);
}
void groupNormBackwardAvx512(const GroupNormBackward& a, std::int64_t begin, std::int64_t end,
                             float* scratch) {
    backwardImages(a, begin, end, scratch);
}

} // namespace maquette::cuda
