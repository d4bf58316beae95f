#include "cuda/attention.h"

#include <vector>

#include "cuda/attention_sets.h"
#include "cuda/thread_pool.h"

namespace maquette::cuda {

namespace {

// Floats of scratch: six [keys, width] matrices and the rows of one block of queries.
std::size_t scratchFloats(const AttentionShape& s) {
    const std::int64_t keys = (s.keys + 15) / 16 * 16;
    return static_cast<std::size_t>(6 * keys * s.width + 8 * keys + 12 * s.width + 64);
}

template <class Args, class Kernel>
void run(const Args& args, Kernel kernel) {
    defaultPool().parallelFor(args.shape.images * args.shape.heads, 1,
                              [&](std::int64_t begin, std::int64_t end, int) {
                                  thread_local std::vector<float> scratch;
                                  const std::size_t size = scratchFloats(args.shape);
                                  if (scratch.size() < size) scratch.resize(size);
                                  kernel(args, begin, end, scratch.data());
                              });
}

template <class Kernel>
Kernel choose(InstructionSet set, Kernel scalar, Kernel avx2, Kernel avx512) {
    if (set >= InstructionSet::Avx512) return avx512;
    return set == InstructionSet::Avx2 ? avx2 : scalar;
}

constexpr std::int64_t kGegluRows = 64;

} // namespace

void attentionForwardCpu(const AttentionForward& args, InstructionSet set) {
    run(args, choose(set, attentionForwardScalar, attentionForwardAvx2, attentionForwardAvx512));
}

void attentionBackwardCpu(const AttentionBackward& args, InstructionSet set) {
    run(args, choose(set, attentionBackwardScalar, attentionBackwardAvx2, attentionBackwardAvx512));
}

void gegluForwardCpu(const GegluShape& shape, ActivationType type, const void* x, void* y,
                     InstructionSet set) {
    const auto kernel = choose(set, gegluForwardScalar, gegluForwardAvx2, gegluForwardAvx512);
    defaultPool().parallelFor(shape.rows, kGegluRows,
                              [&](std::int64_t begin, std::int64_t end, int) {
                                  kernel(begin, end, shape.width, type, x, y);
                              });
}

void gegluBackwardCpu(const GegluShape& shape, ActivationType type, const void* x, const void* dy,
                      void* dx, InstructionSet set) {
    const auto kernel = choose(set, gegluBackwardScalar, gegluBackwardAvx2, gegluBackwardAvx512);
    defaultPool().parallelFor(shape.rows, kGegluRows,
                              [&](std::int64_t begin, std::int64_t end, int) {
                                  kernel(begin, end, shape.width, type, x, dy, dx);
                              });
}

} // namespace maquette::cuda
