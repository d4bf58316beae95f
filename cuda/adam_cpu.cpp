#include "cuda/adam_cpu.h"

#include <algorithm>
#include <vector>

#include "cuda/cpu_loops.h"
#include "cuda/vector_math.h"

namespace maquette::cuda::cpu {

void adam(const Backend& backend, const Adam& args) {
    const AdamLoops& loops = MAQUETTE_LOOPS(backend, kAdam);
    backend.threads().parallelFor(
        args.count, 1 << 16,
        [&](std::int64_t begin, std::int64_t end, int) { loops.adam(args, begin, end); });
}

// Eight partial sums, so that the compiler may vectorise without a say in the order.
template <class T>
static double squares(const T* values, std::int64_t count) {
    double lanes[8] = {};
    std::int64_t i = 0;
    for (; i + 8 <= count; i += 8) {
        for (int lane = 0; lane < 8; ++lane) {
            const double v = loadValue(values + i + lane);
            lanes[lane] += v * v;
        }
    }
    for (; i < count; ++i) {
        const double v = loadValue(values + i);
        lanes[i % 8] += v * v;
    }
    double total = 0;
    for (const double lane : lanes)
        total += lane;
    return total;
}

void sumOfSquares(const Backend& backend, const SumOfSquares& args) {
    constexpr std::int64_t kPart = 1 << 15;
    std::vector<double> parts(static_cast<std::size_t>((args.count + kPart - 1) / kPart));
    const auto part = [&](std::int64_t begin, std::int64_t end, int) {
        parts[static_cast<std::size_t>(begin / kPart)] =
            args.type == ActivationType::Float32
                ? squares(static_cast<const float*>(args.values) + begin, end - begin)
                : squares(static_cast<const std::uint16_t*>(args.values) + begin, end - begin);
    };
    backend.threads().parallelFor(args.count, kPart, part);
    *args.result = 0;
    for (const double value : parts)
        *args.result += value;
}

} // namespace maquette::cuda::cpu
