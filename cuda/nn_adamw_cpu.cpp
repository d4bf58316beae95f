#include "cuda/cpu_loops.h"
#include "cuda/nn_adamw.h"
#include "cuda/nn_adamw_sets.h"

namespace maquette::cuda::cpu {

void adamW(const Backend& backend, const AdamWStep& step) {
    constexpr std::int64_t kGrain = 1 << 16;
    const auto kernel = loopsFor(backend, adamWScalar, adamWAvx2, adamWAvx512);
    AdamWStep args = step;
    if (!args.copy) { // no copy wanted: write the master once more
        args.copy = args.master;
        args.copyType = ActivationType::Float32;
    }
    backend.threads().parallelFor(
        args.count, kGrain,
        [&](std::int64_t begin, std::int64_t end, int) { kernel(args, begin, end); });
}

} // namespace maquette::cuda::cpu
