#include "cuda/attention.h"

#include <algorithm>
#include <vector>

#include "cuda/attention_sets.h"
#include "cuda/blocked_attention_sets.h"
#include "cuda/cpu_loops.h"

namespace maquette::cuda {

bool blockedAttentionFits(const Backend& backend, const AttentionShape& shape,
                          ActivationType type) {
    return backend.device == Device::Cpu && backend.set == InstructionSet::Avx512Bf16 &&
           type == ActivationType::BFloat16 && !shape.causal && shape.width % 2 == 0 &&
           shape.width <= kMaxBlockedAttentionWidth;
}

// One (image, head) a chunk, or where there are few of them a part of its queries: each query is
// computed alone, so results do not depend on the cut.
void blockedAttention(const Backend& backend, const AttentionForward& args) {
    constexpr std::int64_t kPart = 1024;
    const AttentionShape& s = args.shape;
    const std::int64_t pairs = s.images * s.heads;
    const std::int64_t part = pairs >= 8 ? s.queries : std::min(kPart, s.queries);
    const std::int64_t parts = (s.queries + part - 1) / part;
    backend.threads().parallelFor(pairs * parts, 1, [&](std::int64_t begin, std::int64_t end, int) {
        thread_local std::vector<float> scratch;
        const auto size = static_cast<std::size_t>(blockedAttentionScratch(s));
        if (scratch.size() < size) scratch.resize(size);
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t pair = i / parts, first = i % parts * part;
            blockedAttentionAvx512Bf16(args, pair / s.heads, pair % s.heads, first,
                                       std::min(first + part, s.queries), scratch.data());
        }
    });
}

} // namespace maquette::cuda

namespace maquette::cuda::cpu {

// Floats of scratch: six [keys, width] matrices and the rows of one block of queries.
static std::size_t scratchFloats(const AttentionShape& s) {
    const std::int64_t keys = (s.keys + 15) / 16 * 16;
    return static_cast<std::size_t>(6 * keys * s.width + 8 * keys + 12 * s.width + 64);
}

template <class Args, class Kernel>
static void run(const Backend& backend, const Args& args, Kernel kernel) {
    backend.threads().parallelFor(args.shape.images * args.shape.heads, 1,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      thread_local std::vector<float> scratch;
                                      const std::size_t size = scratchFloats(args.shape);
                                      if (scratch.size() < size) scratch.resize(size);
                                      kernel(args, begin, end, scratch.data());
                                  });
}

void attentionForward(const Backend& backend, const AttentionForward& args) {
    run(backend, args,
        loopsFor(backend, attentionForwardScalar, attentionForwardAvx2, attentionForwardAvx512));
}

void attentionBackward(const Backend& backend, const AttentionBackward& args) {
    run(backend, args,
        loopsFor(backend, attentionBackwardScalar, attentionBackwardAvx2, attentionBackwardAvx512));
}

constexpr std::int64_t kGegluRows = 64;

void gegluForward(const Backend& backend, const GegluForward& args) {
    const auto kernel = loopsFor(backend, gegluForwardScalar, gegluForwardAvx2, gegluForwardAvx512);
    backend.threads().parallelFor(
        args.rows, kGegluRows,
        [&](std::int64_t begin, std::int64_t end, int) { kernel(args, begin, end); });
}

void gegluBackward(const Backend& backend, const GegluBackward& args) {
    const auto kernel =
        loopsFor(backend, gegluBackwardScalar, gegluBackwardAvx2, gegluBackwardAvx512);
    backend.threads().parallelFor(
        args.rows, kGegluRows,
        [&](std::int64_t begin, std::int64_t end, int) { kernel(args, begin, end); });
}

} // namespace maquette::cuda::cpu
