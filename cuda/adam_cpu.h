#pragma once

#include "cuda/adam.h"

namespace maquette::cuda {

struct AdamLoops {
    void (*adam)(const Adam& args, std::int64_t begin, std::int64_t end);
};
namespace scalar {
extern const AdamLoops kAdam;
}
namespace avx2 {
extern const AdamLoops kAdam;
}
namespace avx512 {
extern const AdamLoops kAdam;
}

} // namespace maquette::cuda
