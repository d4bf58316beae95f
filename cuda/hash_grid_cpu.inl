#include "cuda/hash_grid_cpu.h"
#include "cuda/simd.h"

namespace maquette::cuda::MAQUETTE_SIMD {

namespace {

// Everything of a level that does not change from point to point.
struct Level {
    float low, scale, top;     // grid position = clamp((p - low) * scale, 0, top)
    std::uint32_t stride[3];   // of an axis, in entries; hashed levels: the primes
    std::uint32_t mask;        // hashed levels: entries - 1
    bool dense, smooth;
};

MAQUETTE_INLINE Level levelOf(const HashGridShape& shape, int index) {
    const std::uint32_t n = shape.resolution[index];
    const bool dense = shape.dense[index];
    Level level;
    level.low = shape.low;
    level.scale = shape.inverseExtent * static_cast<float>(n);
    level.top = static_cast<float>(n);
    level.stride[0] = 1;
    level.stride[1] = dense ? n + 1 : 2654435761u;
    level.stride[2] = dense ? (n + 1) * (n + 1) : 805459861u;
    level.mask = shape.size[index] - 1;
    level.dense = dense;
    level.smooth = shape.interpolation == Interpolation::Smoothstep;
    return level;
}

// The two vertices of a cell along one axis: their index terms and weights.
struct Axis {
    U index[2];
    F weight[2];
};

MAQUETTE_INLINE Axis axisOf(const Level& level, int axis, F p) {
    const F position = min(max((p - set(level.low)) * set(level.scale), zero()), set(level.top));
    const F cell = min(floor(position), set(level.top - 1.0f));
    F w = position - cell;
    if (level.smooth) w = w * w * (set(3.0f) - w - w);
    const U first = truncate(cell) * setU(level.stride[axis]);
    return {{first, first + setU(level.stride[axis])}, {set(1.0f) - w, w}};
}

struct Cell {
    Axis x, y, z;
};

MAQUETTE_INLINE Cell cellOf(const Level& level, const Points& points, std::int64_t i, M live) {
    return {axisOf(level, 0, load(points.x + i, live)), axisOf(level, 1, load(points.y + i, live)),
            axisOf(level, 2, load(points.z + i, live))};
}

MAQUETTE_INLINE M liveLanes(std::int64_t first, std::int64_t count) {
    const std::int64_t left = count - first;
    return firstLanes(left >= 16 ? 16 : left > 0 ? static_cast<int>(left) : 0);
}

// Corner c: bit 0 chooses x, bit 1 y, bit 2 z.
template <bool kDense>
MAQUETTE_INLINE U cornerIndex(const Level& level, const Cell& cell, int c) {
    const U x = cell.x.index[c & 1], y = cell.y.index[c >> 1 & 1], z = cell.z.index[c >> 2];
    return kDense ? x + (y + z) : (x ^ (y ^ z)) & setU(level.mask);
}
MAQUETTE_INLINE F cornerWeight(const Cell& cell, int c) {
    return cell.x.weight[c & 1] * (cell.y.weight[c >> 1 & 1] * cell.z.weight[c >> 2]);
}

// The corners of sixteen points in memory. Indices are taken out of registers faster that way, and
// fastest some time after they were written: hence blocks of several groups of sixteen.
inline constexpr int kGroups = 4;
struct Corners {
    alignas(64) std::uint32_t index[8][16];
    alignas(64) float weight[8][16];
};

template <bool kDense>
MAQUETTE_INLINE void cornersOf(const Level& level, const Cell& cell, Corners& corners) {
#pragma GCC unroll 8
    for (int c = 0; c < 8; ++c) {
        store(corners.index[c], cornerIndex<kDense>(level, cell, c));
        store(corners.weight[c], cornerWeight(cell, c));
    }
}

#include "cuda/hash_grid_pairs.inl"

// Any number of features, one after the other.
template <bool kDense>
void forwardAny(const HashGridShape& shape, const Level& level, const float* table,
                const Cell& cell, float* out) {
    const auto* words = reinterpret_cast<const std::uint32_t*>(table);
    const U features = setU(static_cast<std::uint32_t>(shape.features));
    for (int f = 0; f < shape.features; ++f) {
        F value = zero();
        for (int c = 0; c < 8; ++c) {
            const U entry = cornerIndex<kDense>(level, cell, c) * features;
            value = fma(cornerWeight(cell, c), asFloat(gather(words + f, entry)), value);
        }
        store(out + f * kTile, value);
    }
}

template <bool kDense>
void forwardLevel(const HashGridForward& args, int index, std::int64_t tileBegin,
                  std::int64_t tileEnd) {
    const HashGridShape& shape = args.shape;
    const Level level = levelOf(shape, index);
    const float* table = args.table + std::int64_t{shape.offset[index]} * shape.features;
    for (std::int64_t i = tileBegin * kTile; i < tileEnd * kTile; i += kGroups * kLanes) {
        float* out = args.encoded +
                     (i / kTile * shape.channels() + index * shape.features) * kTile + i % kTile;
        Corners corners[kGroups];
        for (int g = 0; g < kGroups; ++g) {
            const std::int64_t at = i + g * kLanes;
            const Cell cell = cellOf(level, args.points, at, liveLanes(at, args.count));
            if (shape.features == 2) {
                cornersOf<kDense>(level, cell, corners[g]);
            } else {
                forwardAny<kDense>(shape, level, table, cell, out + g * kLanes);
            }
        }
        asm volatile("" : : "r"(corners) : "memory"); // lets no index stay in a register
        for (int g = 0; g < kGroups && shape.features == 2; ++g)
            forwardPairs<kDense>(table, corners[g], out + g * kLanes);
    }
}

void forward(const HashGridForward& args, int level, std::int64_t tileBegin, std::int64_t tileEnd) {
    if (args.shape.dense[level]) {
        forwardLevel<true>(args, level, tileBegin, tileEnd);
    } else {
        forwardLevel<false>(args, level, tileBegin, tileEnd);
    }
}

template <bool kDense>
void backwardAny(const HashGridShape& shape, const Level& level, float* table, const Cell& cell,
                 const float* gradient, M live, int count) {
    for (int c = 0; c < 8; ++c) {
        alignas(64) std::uint32_t index[16];
        alignas(64) float value[16];
        store(index, cornerIndex<kDense>(level, cell, c));
        for (int f = 0; f < shape.features; ++f) {
            store(value, cornerWeight(cell, c) * load(gradient + f * kTile, live));
            for (int i = 0; i < count; ++i)
                table[static_cast<std::size_t>(index[i]) * shape.features + f] += value[i];
        }
    }
}

template <bool kDense>
void backwardLevel(const HashGridBackward& args, int index) {
    const HashGridShape& shape = args.shape;
    const Level level = levelOf(shape, index);
    float* table = args.tableGradient + std::int64_t{shape.offset[index]} * shape.features;
    for (std::int64_t i = 0; i < args.count; i += kLanes) {
        const float* gradient = args.encodedGradient +
                                (i / kTile * shape.channels() + index * shape.features) * kTile +
                                i % kTile;
        const int count = args.count - i < 16 ? static_cast<int>(args.count - i) : 16;
        const M live = firstLanes(count);
        const Cell cell = cellOf(level, args.points, i, live);
        if (shape.features == 2) {
            backwardPairs<kDense>(level, table, cell, load(gradient, live),
                                  load(gradient + kTile, live), count);
        } else {
            backwardAny<kDense>(shape, level, table, cell, gradient, live, count);
        }
    }
}

void backward(const HashGridBackward& args, int level) {
    if (args.shape.dense[level]) {
        backwardLevel<true>(args, level);
    } else {
        backwardLevel<false>(args, level);
    }
}

} // namespace

extern const HashGridLoops kHashGrid = {forward, backward};

} // namespace maquette::cuda::MAQUETTE_SIMD
