#include "cuda/nn_adamw.h"
#include "cuda/nn_adamw_sets.h"
#include "cuda/thread_pool.h"
#include "cuda/vector_math.h"

namespace maquette::cuda {

namespace {

constexpr std::int64_t kGrain = 1 << 16;

// Eight partial sums, so that the compiler may vectorise without changing the order between runs.
template <class T>
double squares(const T* values, std::int64_t count) {
    double total = 0;
    for (std::int64_t begin = 0; begin < count; begin += 4096) {
        const std::int64_t end = begin + 4096 < count ? begin + 4096 : count;
        float lanes[8] = {};
        std::int64_t i = begin;
        for (; i + 8 <= end; i += 8) {
            for (int lane = 0; lane < 8; ++lane) {
                const float v = loadValue(values + i + lane);
                lanes[lane] += v * v;
            }
        }
        for (; i < end; ++i)
            lanes[0] += loadValue(values + i) * loadValue(values + i);
        for (const float lane : lanes)
            total += lane;
    }
    return total;
}

} // namespace

void adamWCpu(const AdamWStep& step, InstructionSet set) {
    const auto kernel = set >= InstructionSet::Avx512 ? adamWAvx512
                        : set == InstructionSet::Avx2 ? adamWAvx2
                                                      : adamWScalar;
    AdamWStep args = step;
    if (!args.copy) { // no copy wanted: write the master once more
        args.copy = args.master;
        args.copyType = ActivationType::Float32;
    }
    defaultPool().parallelFor(args.count, kGrain, [&](std::int64_t begin, std::int64_t end, int) {
        kernel(args, begin, end);
    });
}

double sumOfSquares(const void* values, ActivationType type, std::int64_t count) {
    return type == ActivationType::Float32
               ? squares(static_cast<const float*>(values), count)
               : squares(static_cast<const std::uint16_t*>(values), count);
}

} // namespace maquette::cuda
