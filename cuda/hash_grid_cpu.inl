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

MAQUETTE_INLINE Cell cellOf(const Level& level, F x, F y, F z) {
    return {axisOf(level, 0, x), axisOf(level, 1, y), axisOf(level, 2, z)};
}

// Corner c: bit 0 chooses x, bit 1 y, bit 2 z.
MAQUETTE_INLINE U cornerIndex(const Level& level, const Cell& cell, int c) {
    const U x = cell.x.index[c & 1], y = cell.y.index[c >> 1 & 1], z = cell.z.index[c >> 2];
    return level.dense ? x + y + z : (x ^ y ^ z) & setU(level.mask);
}
MAQUETTE_INLINE F cornerWeight(const Cell& cell, int c) {
    return cell.x.weight[c & 1] * (cell.y.weight[c >> 1 & 1] * cell.z.weight[c >> 2]);
}

// Sixteen entries of two features: a[i] = table[2 index[i]], b[i] = table[2 index[i] + 1]. Loads of
// their own beat the gather instructions on every processor at hand.
MAQUETTE_INLINE void gatherPairs(const float* table, const std::uint32_t* index, F& a, F& b) {
#if defined(__AVX512F__)
    const auto* pairs = reinterpret_cast<const double*>(table);
    const auto two = [&](int i) {
        return _mm_loadh_pd(_mm_load_sd(pairs + index[i]), pairs + index[i + 1]);
    };
    const auto four = [&](int i) {
        return _mm256_insertf128_pd(_mm256_castpd128_pd256(two(i)), two(i + 2), 1);
    };
    const auto eight = [&](int i) {
        return _mm512_castpd_ps(
            _mm512_insertf64x4(_mm512_castpd256_pd512(four(i)), four(i + 4), 1));
    };
    const __m512 low = eight(0), high = eight(8);
    const __m512i even =
        _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
    const __m512i odd = _mm512_add_epi32(even, _mm512_set1_epi32(1));
    a.v = _mm512_permutex2var_ps(low, even, high);
    b.v = _mm512_permutex2var_ps(low, odd, high);
#elif defined(__AVX2__)
    const auto* pairs = reinterpret_cast<const double*>(table);
    const auto two = [&](int i) {
        return _mm_castpd_ps(_mm_loadh_pd(_mm_load_sd(pairs + index[i]), pairs + index[i + 1]));
    };
    for (int h = 0; h < 2; ++h) {
        // Lanes 0 1 4 5 | 2 3 6 7, so that the shuffles below leave the points in order.
        const __m256 p = _mm256_insertf128_ps(_mm256_castps128_ps256(two(8 * h)), two(8 * h + 4), 1);
        const __m256 q =
            _mm256_insertf128_ps(_mm256_castps128_ps256(two(8 * h + 2)), two(8 * h + 6), 1);
        a.v[h] = _mm256_shuffle_ps(p, q, 0x88);
        b.v[h] = _mm256_shuffle_ps(p, q, 0xDD);
    }
#else
    for (int i = 0; i < 16; ++i) {
        a.v[i] = table[2 * static_cast<std::size_t>(index[i])];
        b.v[i] = table[2 * static_cast<std::size_t>(index[i]) + 1];
    }
#endif
}

MAQUETTE_INLINE void forwardPairs(const Level& level, const float* table, const Cell& cell,
                                  float* out) {
    F a = zero(), b = zero();
    for (int c = 0; c < 8; ++c) {
        alignas(64) std::uint32_t index[16];
        store(index, cornerIndex(level, cell, c));
        const F w = cornerWeight(cell, c);
        F first, second;
        gatherPairs(table, index, first, second);
        a = fma(w, first, a);
        b = fma(w, second, b);
    }
    store(out, a);
    store(out + kTile, b);
}

// Any number of features, one after the other.
MAQUETTE_INLINE void forwardAny(const Level& level, const float* table, int features,
                                const Cell& cell, float* out) {
    const auto* words = reinterpret_cast<const std::uint32_t*>(table);
    for (int f = 0; f < features; ++f) {
        F value = zero();
        for (int c = 0; c < 8; ++c) {
            const U entry = cornerIndex(level, cell, c) * setU(static_cast<std::uint32_t>(features));
            value = fma(cornerWeight(cell, c), asFloat(gather(words + f, entry)), value);
        }
        store(out + f * kTile, value);
    }
}

void forward(const HashGridForward& args, int index, std::int64_t tileBegin, std::int64_t tileEnd) {
    const HashGridShape& shape = args.shape;
    const Level level = levelOf(shape, index);
    const float* table = args.table + std::int64_t{shape.offset[index]} * shape.features;
    for (std::int64_t tile = tileBegin; tile < tileEnd; ++tile) {
        float* out = args.encoded + (tile * shape.channels() + index * shape.features) * kTile;
        for (int lane = 0; lane < kTile; lane += kLanes, out += kLanes) {
            const std::int64_t i = tile * kTile + lane;
            const std::int64_t left = args.count - i;
            const M live = firstLanes(left >= 16 ? 16 : left > 0 ? static_cast<int>(left) : 0);
            const Cell cell = cellOf(level, load(args.points.x + i, live),
                                     load(args.points.y + i, live), load(args.points.z + i, live));
            if (shape.features == 2) {
                forwardPairs(level, table, cell, out);
            } else {
                forwardAny(level, table, shape.features, cell, out);
            }
        }
    }
}

// Adds pair i of the sixteen to entry index[i].
MAQUETTE_INLINE void addPair(float* table, std::uint32_t index, float a, float b) {
    float* entry = table + 2 * static_cast<std::size_t>(index);
    entry[0] += a;
    entry[1] += b;
}

MAQUETTE_INLINE void backwardPairs(const Level& level, float* table, const Cell& cell,
                                   const float* gradient, M live, int count) {
    alignas(64) std::uint32_t index[8][16];
    alignas(64) float a[8][16], b[8][16];
    const F ga = load(gradient, live), gb = load(gradient + kTile, live);
    for (int c = 0; c < 8; ++c) {
        const F w = cornerWeight(cell, c);
        store(index[c], cornerIndex(level, cell, c));
        store(a[c], w * ga);
        store(b[c], w * gb);
    }
    for (int i = 0; i < count; ++i) {
        for (int c = 0; c < 8; ++c)
            addPair(table, index[c][i], a[c][i], b[c][i]);
    }
}

MAQUETTE_INLINE void backwardAny(const Level& level, float* table, int features, const Cell& cell,
                                 const float* gradient, M live, int count) {
    for (int c = 0; c < 8; ++c) {
        alignas(64) std::uint32_t index[16];
        alignas(64) float value[16];
        store(index, cornerIndex(level, cell, c));
        for (int f = 0; f < features; ++f) {
            store(value, cornerWeight(cell, c) * load(gradient + f * kTile, live));
            for (int i = 0; i < count; ++i)
                table[static_cast<std::size_t>(index[i]) * features + f] += value[i];
        }
    }
}

void backward(const HashGridBackward& args, int index) {
    const HashGridShape& shape = args.shape;
    const Level level = levelOf(shape, index);
    float* table = args.tableGradient + std::int64_t{shape.offset[index]} * shape.features;
    for (std::int64_t i = 0; i < args.count; i += kLanes) {
        const std::int64_t tile = i / kTile;
        const float* gradient = args.encodedGradient +
                                (tile * shape.channels() + index * shape.features) * kTile +
                                i % kTile;
        const int count = args.count - i < 16 ? static_cast<int>(args.count - i) : 16;
        const M live = firstLanes(count);
        const Cell cell = cellOf(level, load(args.points.x + i, live),
                                 load(args.points.y + i, live), load(args.points.z + i, live));
        if (shape.features == 2) {
            backwardPairs(level, table, cell, gradient, live, count);
        } else {
            backwardAny(level, table, shape.features, cell, gradient, live, count);
        }
    }
}

} // namespace

extern const HashGridLoops kHashGrid = {forward, backward};

} // namespace maquette::cuda::MAQUETTE_SIMD
