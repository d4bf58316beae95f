#pragma once

#include "cuda/march.h"

namespace maquette::cuda {

struct MarchLoops {
    void (*count)(const March& args, std::int64_t rayBegin, std::int64_t rayEnd);
    void (*fill)(const March& args, std::int64_t rayBegin, std::int64_t rayEnd);
};
namespace scalar {
extern const MarchLoops kMarch;
}
namespace avx2 {
extern const MarchLoops kMarch;
}
namespace avx512 {
extern const MarchLoops kMarch;
}

// Turns counts at [1] .. [n] into offsets; [0] becomes 0.
void prefixSum(std::uint32_t* start, std::int64_t n);

} // namespace maquette::cuda
