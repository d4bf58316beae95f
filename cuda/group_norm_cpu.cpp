#include "cuda/group_norm.h"

#include <vector>

#include "cuda/cpu_loops.h"
#include "cuda/group_norm_sets.h"

namespace maquette::cuda::cpu {

template <class Args>
using Kernel = void (*)(const Args&, std::int64_t, std::int64_t, float*);

template <class Args>
static void run(const Backend& backend, const Args& args, Kernel<Args> kernel,
                std::int64_t scratchFloats) {
    backend.threads().parallelFor(args.shape.images, 1,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      thread_local std::vector<float> scratch;
                                      const auto size = static_cast<std::size_t>(scratchFloats);
                                      if (scratch.size() < size) scratch.resize(size);
                                      kernel(args, begin, end, scratch.data());
                                  });
}

void groupNormForward(const Backend& backend, const GroupNormForward& args) {
    run<GroupNormForward>(
        backend, args,
        loopsFor(backend, groupNormForwardScalar, groupNormForwardAvx2, groupNormForwardAvx512),
        2 * args.shape.channels);
}

void groupNormBackward(const Backend& backend, const GroupNormBackward& args) {
    run<GroupNormBackward>(
        backend, args,
        loopsFor(backend, groupNormBackwardScalar, groupNormBackwardAvx2, groupNormBackwardAvx512),
        (4 + args.shape.pixels) * args.shape.channels);
}

} // namespace maquette::cuda::cpu
