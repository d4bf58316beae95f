#include "cuda/adam_cpu.h"

#include <algorithm>
#include <vector>

#include "cuda/cpu_loops.h"

namespace maquette::cuda::cpu {

void adam(const Backend& backend, const Adam& args) {
    const AdamLoops& loops = MAQUETTE_LOOPS(backend, kAdam);
    backend.threads().parallelFor(
        args.count, 1 << 16,
        [&](std::int64_t begin, std::int64_t end, int) { loops.adam(args, begin, end); });
}

void sumOfSquares(const Backend& backend, const SumOfSquares& args) {
    constexpr std::int64_t kPart = 1 << 15;
    std::vector<double> parts(static_cast<std::size_t>((args.count + kPart - 1) / kPart));
    const auto part = [&](std::int64_t begin, std::int64_t end, int) {
        double lanes[8] = {};
        for (std::int64_t i = begin; i < end; ++i)
            lanes[i % 8] += static_cast<double>(args.values[i]) * args.values[i];
        double total = 0;
        for (const double lane : lanes)
            total += lane;
        parts[static_cast<std::size_t>(begin / kPart)] = total;
    };
    backend.threads().parallelFor(args.count, kPart, part);
    *args.result = 0;
    for (const double value : parts)
        *args.result += value;
}

} // namespace maquette::cuda::cpu
