#pragma once

#include "cuda/composite.h"

namespace maquette::cuda {

// scratch: 3 floats for every sample of the longest ray, rounded up to 16, and 16 more of each.
struct CompositeLoops {
    void (*forward)(const Composite& args, std::int64_t rayBegin, std::int64_t rayEnd,
                    float* scratch, std::int64_t stride);
    void (*backward)(const CompositeBackward& args, std::int64_t rayBegin, std::int64_t rayEnd,
                     float* scratch, std::int64_t stride);
};
namespace scalar {
extern const CompositeLoops kComposite;
}
namespace avx2 {
extern const CompositeLoops kComposite;
}
namespace avx512 {
extern const CompositeLoops kComposite;
}

} // namespace maquette::cuda
