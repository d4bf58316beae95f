#include "cuda/nn_adamw_body.h"
#include "cuda/nn_adamw_sets.h"

namespace maquette::cuda {

void adamWAvx512(const AdamWStep& step, std::int64_t begin, std::int64_t end) {
    adamWAny(step, begin, end);
}

} // namespace maquette::cuda
