#pragma once

#include "cuda/hash_grid.h"

namespace maquette::cuda {

// The loops over ranges of tiles of one level, one set of them for each instruction set.
struct HashGridLoops {
    void (*forward)(const HashGridForward& args, int level, std::int64_t tileBegin,
                    std::int64_t tileEnd);
    void (*backward)(const HashGridBackward& args, int level);
};
namespace scalar {
extern const HashGridLoops kHashGrid;
}
namespace avx2 {
extern const HashGridLoops kHashGrid;
}
namespace avx512 {
extern const HashGridLoops kHashGrid;
}

} // namespace maquette::cuda
