#pragma once

#include "cuda/field_mlp.h"

namespace maquette::cuda {

// Weights as the loops read them: blocks of blockRows (then 4) rows, [inputs][rows of the block];
// the rows are padded with zeros to a multiple of 4. In pairs, a number holds the weights of two
// neighbouring inputs as bfloat16, the first one in the lower half.
struct PackedLayer {
    int inputs = 0;  // or pairs of them
    int outputs = 0; // padded
    const float* weights = nullptr;
    const float* biases = nullptr; // null: zeros
};

struct PackedMlp {
    static constexpr int kMaxLayers = 2 * FieldMlpShape::kMaxLayers;
    PackedLayer forward[kMaxLayers];
    PackedLayer backward[kMaxLayers]; // transposed
};

// A tile's rows in the loops' own memory lie a little further apart than in the buffers, so that
// the rows of one column do not fall into the same sets of the first cache.
inline constexpr int kRow = kTile + 16;
inline constexpr int kMaxRows = 80;

struct FieldMlpLoops {
    int blockRows;
    bool pairs;
    std::int64_t (*scratch)(const FieldMlpShape& shape); // floats that backward needs
    void (*forward)(const FieldMlpForward& args, const PackedMlp& packed, std::int64_t tileBegin,
                    std::int64_t tileEnd);
    // scratch is 64-byte aligned; gradient: [parameters].
    void (*backward)(const FieldMlpBackward& args, const PackedMlp& packed, std::int64_t tileBegin,
                     std::int64_t tileEnd, float* gradient, float* scratch);
};

namespace scalar {
extern const FieldMlpLoops kFieldMlp;
}
namespace avx2 {
extern const FieldMlpLoops kFieldMlp;
}
namespace avx512 {
extern const FieldMlpLoops kFieldMlp;
}
namespace avx512bf16 {
extern const FieldMlpLoops kFieldMlp;
}

} // namespace maquette::cuda
