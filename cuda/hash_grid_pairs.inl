// Two features a level, the usual case. An entry is 8 bytes, and it is loads and stores that cost.

// Sixteen entries: a[i] = table[2 index[i]], b[i] = table[2 index[i] + 1]. Loads of their own beat
// the gather instructions.
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

// value[2 i] = a[i], value[2 i + 1] = b[i].
MAQUETTE_INLINE void storePairs(float* value, F a, F b) {
#if defined(__AVX512F__)
    const __m512i low = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const __m512i high = _mm512_add_epi32(low, _mm512_set1_epi32(8));
    _mm512_store_ps(value, _mm512_permutex2var_ps(a.v, low, b.v));
    _mm512_store_ps(value + 16, _mm512_permutex2var_ps(a.v, high, b.v));
#elif defined(__AVX2__)
    for (int h = 0; h < 2; ++h) {
        const __m256 p = _mm256_unpacklo_ps(a.v[h], b.v[h]);
        const __m256 q = _mm256_unpackhi_ps(a.v[h], b.v[h]);
        _mm256_store_ps(value + 16 * h, _mm256_permute2f128_ps(p, q, 0x20));
        _mm256_store_ps(value + 16 * h + 8, _mm256_permute2f128_ps(p, q, 0x31));
    }
#else
    for (int i = 0; i < 16; ++i) {
        value[2 * i] = a.v[i];
        value[2 * i + 1] = b.v[i];
    }
#endif
}

#if defined(__AVX512F__)
// Dense levels: the two vertices along x lie side by side, so 16 bytes hold both. A register takes
// four points: f0 and f1 of the lower vertex, then of the upper one.
struct FourPoints {
    // The weights of sixteen points, `low` in the lanes of the lower vertex, `high` in the upper's.
    static __m512 spread(F low, F high, int first) {
        const __m512i lanes = _mm512_setr_epi32(0, 0, 16, 16, 1, 1, 17, 17, 2, 2, 18, 18, 3, 3, 19, 19);
        return _mm512_permutex2var_ps(low.v, _mm512_add_epi32(lanes, _mm512_set1_epi32(first)), high.v);
    }
    static __m512 load(const float* table, const std::uint32_t* index) {
        const auto one = [&](int i) { return _mm_loadu_ps(table + 2 * std::size_t{index[i]}); };
        const auto two = [&](int i) {
            return _mm256_insertf128_ps(_mm256_castps128_ps256(one(i)), one(i + 1), 1);
        };
        return _mm512_castpd_ps(_mm512_insertf64x4(
            _mm512_castps_pd(_mm512_castps256_ps512(two(0))), _mm256_castps_pd(two(2)), 1));
    }
    // Adds the upper vertices to the lower ones: f0 and f1 of four points from each argument.
    static __m512 fold(__m512 p, __m512 q) {
        return _mm512_add_ps(_mm512_shuffle_ps(p, q, 0x44), _mm512_shuffle_ps(p, q, 0xEE));
    }
};

MAQUETTE_INLINE void forwardDense(const float* table, const Corners& corners, float* out) {
    __m512 sums[4];
#pragma GCC unroll 4
    for (int k = 0; k < 4; ++k)
        sums[k] = _mm512_setzero_ps();
#pragma GCC unroll 4
    for (int c = 0; c < 8; c += 2) {
        const F low = load(corners.weight[c]), high = load(corners.weight[c + 1]);
#pragma GCC unroll 4
        for (int k = 0; k < 4; ++k) {
            sums[k] = _mm512_fmadd_ps(FourPoints::spread(low, high, 4 * k),
                                      FourPoints::load(table, corners.index[c] + 4 * k), sums[k]);
        }
    }
    // Points 0 4 1 5 2 6 3 7 in pairs, then the same of the other eight.
    const __m512 p = FourPoints::fold(sums[0], sums[1]), q = FourPoints::fold(sums[2], sums[3]);
    const __m512i first = _mm512_setr_epi32(0, 4, 8, 12, 2, 6, 10, 14, 16, 20, 24, 28, 18, 22, 26, 30);
    store(out, F{_mm512_permutex2var_ps(p, first, q)});
    store(out + kTile,
          F{_mm512_permutex2var_ps(p, _mm512_add_epi32(first, _mm512_set1_epi32(1)), q)});
}

MAQUETTE_INLINE void backwardDense(const Level& level, float* table, const Cell& cell, F a, F b,
                                   int count) {
    alignas(64) std::uint32_t index[4][16];
    alignas(64) float value[4][64];
    __m512 along[4]; // the gradient times the weights along x, as in FourPoints
    const F weights[2] = {cell.x.weight[0], cell.x.weight[1]};
#pragma GCC unroll 4
    for (int k = 0; k < 4; ++k) {
        const __m512 low = FourPoints::spread(weights[0] * a, weights[1] * a, 4 * k);
        const __m512 high = FourPoints::spread(weights[0] * b, weights[1] * b, 4 * k);
        along[k] = _mm512_mask_blend_ps(0xAAAA, low, high);
    }
#pragma GCC unroll 4
    for (int q = 0; q < 4; ++q) {
        const F w = cell.y.weight[q & 1] * cell.z.weight[q >> 1];
        store(index[q], cornerIndex<true>(level, cell, 2 * q));
#pragma GCC unroll 4
        for (int k = 0; k < 4; ++k) {
            _mm512_store_ps(value[q] + 16 * k,
                            _mm512_mul_ps(along[k], FourPoints::spread(w, w, 4 * k)));
        }
    }
    asm volatile("" : : "r"(index) : "memory");
    for (int i = 0; i < count; ++i) {
#pragma GCC unroll 4
        for (int q = 0; q < 4; ++q) {
            float* entry = table + 2 * std::size_t{index[q][i]};
            _mm_storeu_ps(entry, _mm_add_ps(_mm_loadu_ps(entry), _mm_load_ps(value[q] + 4 * i)));
        }
    }
}
#endif

template <bool kDense>
MAQUETTE_INLINE void forwardPairs(const float* table, const Corners& corners, float* out) {
#if defined(__AVX512F__)
    if (kDense) return forwardDense(table, corners, out);
#endif
    F a = zero(), b = zero();
#pragma GCC unroll 8
    for (int c = 0; c < 8; ++c) {
        const F w = load(corners.weight[c]);
        F first, second;
        gatherPairs(table, corners.index[c], first, second);
        a = fma(w, first, a);
        b = fma(w, second, b);
    }
    store(out, a);
    store(out + kTile, b);
}

// Adds a pair to an entry in one piece.
MAQUETTE_INLINE void addPair(float* entry, const float* value) {
#if defined(__AVX2__)
    const auto two = [](const float* p) {
        return _mm_castsi128_ps(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)));
    };
    _mm_storel_epi64(reinterpret_cast<__m128i*>(entry),
                     _mm_castps_si128(_mm_add_ps(two(entry), two(value))));
#else
    entry[0] += value[0];
    entry[1] += value[1];
#endif
}

template <bool kDense>
MAQUETTE_INLINE void backwardPairs(const Level& level, float* table, const Cell& cell, F a, F b,
                                   int count) {
#if defined(__AVX512F__)
    if (kDense) return backwardDense(level, table, cell, a, b, count);
#endif
    alignas(64) std::uint32_t index[8][16];
    alignas(64) float value[8][32];
#pragma GCC unroll 8
    for (int c = 0; c < 8; ++c) {
        const F w = cornerWeight(cell, c);
        store(index[c], cornerIndex<kDense>(level, cell, c));
        storePairs(value[c], w * a, w * b);
    }
    asm volatile("" : : "r"(index) : "memory");
    for (int i = 0; i < count; ++i) {
#pragma GCC unroll 8
        for (int c = 0; c < 8; ++c)
            addPair(table + 2 * static_cast<std::size_t>(index[c][i]), value[c] + 2 * i);
    }
}
