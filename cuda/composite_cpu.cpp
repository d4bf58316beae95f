#include "cuda/composite_cpu.h"

#include <algorithm>
#include <vector>

#include "cuda/cpu_loops.h"

namespace maquette::cuda {

namespace {

template <class Args, class Loop>
void overRays(const Backend& backend, const Args& args, Loop loop) {
    const RaySamples& s = args.samples;
    std::uint32_t longest = 0;
    for (std::int64_t r = 0; r < s.rays; ++r)
        longest = std::max(longest, s.start[r + 1] - s.start[r]);
    const std::int64_t stride = (longest + 31) / 16 * 16;
    backend.threads().parallelFor(s.rays, 256, [&](std::int64_t begin, std::int64_t end, int) {
        static thread_local std::vector<float> scratch;
        scratch.resize(std::max(scratch.size(), static_cast<std::size_t>(3 * stride)));
        loop(args, begin, end, scratch.data(), stride);
    });
}

} // namespace

namespace cpu {

void composite(const Backend& backend, const Composite& args) {
    overRays(backend, args, MAQUETTE_LOOPS(backend, kComposite).forward);
}

void compositeBackward(const Backend& backend, const CompositeBackward& args) {
    overRays(backend, args, MAQUETTE_LOOPS(backend, kComposite).backward);
}

} // namespace cpu

} // namespace maquette::cuda
