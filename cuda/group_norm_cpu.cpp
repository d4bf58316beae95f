#include "cuda/group_norm.h"

#include <vector>

#include "cuda/group_norm_sets.h"
#include "cuda/thread_pool.h"

namespace maquette::cuda {

namespace {

template <class Args>
using Kernel = void (*)(const Args&, std::int64_t, std::int64_t, float*);

template <class Args>
void run(const Args& args, Kernel<Args> kernel, std::int64_t scratchFloats) {
    defaultPool().parallelFor(args.shape.images, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local std::vector<float> scratch;
        if (scratch.size() < static_cast<std::size_t>(scratchFloats)) scratch.resize(scratchFloats);
        kernel(args, begin, end, scratch.data());
    });
}

template <class Args>
Kernel<Args> choose(InstructionSet set, Kernel<Args> scalar, Kernel<Args> avx2,
                    Kernel<Args> avx512) {
    switch (set) {
    case InstructionSet::Avx512Bf16:
    case InstructionSet::Avx512:
        return avx512;
    case InstructionSet::Avx2:
        return avx2;
    case InstructionSet::Scalar:
        break;
    }
    return scalar;
}

} // namespace

void groupNormForwardCpu(const GroupNormForward& args, InstructionSet set) {
    run<GroupNormForward>(args,
                          choose<GroupNormForward>(set, groupNormForwardScalar,
                                                   groupNormForwardAvx2, groupNormForwardAvx512),
                          2 * args.shape.channels);
}

void groupNormBackwardCpu(const GroupNormBackward& args, InstructionSet set) {
    run<GroupNormBackward>(args,
                           choose<GroupNormBackward>(set, groupNormBackwardScalar,
                                                     groupNormBackwardAvx2,
                                                     groupNormBackwardAvx512),
                           (4 + args.shape.pixels) * args.shape.channels);
}

} // namespace maquette::cuda
