#include <cstring>

#include <immintrin.h>

#include "cuda/blocked_attention_sets.h"

namespace maquette::cuda {

namespace {

using Half = std::uint16_t; // a bfloat16

constexpr std::int64_t kRows = 6;       // queries in registers together
constexpr std::int64_t kQueries = 48;   // that see a block of keys while it is in the cache
constexpr std::int64_t kMaxBlock = 128; // keys of a block

inline std::int64_t rounded(std::int64_t value, std::int64_t to) {
    return (value + to - 1) / to * to;
}

// Keys in a block: keys and values of one should stay in the first-level cache.
inline std::int64_t blockOf(std::int64_t width) {
    return width <= 64 ? kMaxBlock : kMaxBlock / 2;
}

struct Plan {
    std::int64_t keys, width, columns, block; // padded keys, width, its columns in vectors of 16
    const Half* k;                            // [keys / 16][width / 2][16 keys][2]
    const Half* v;                            // [keys / 2][columns][16][2]
    float scale;                              // of the scores, with log2(e)
};

// Pairs of channels of sixteen keys side by side, as the dot product takes them.
void packKeys(const Half* in, std::int64_t stride, std::int64_t keys, std::int64_t width,
              Half* out) {
    for (std::int64_t first = 0; first < keys; first += 16) {
        for (std::int64_t d = 0; d < width; d += 2, out += 32) {
            for (std::int64_t j = 0; j < 16; ++j) {
                if (first + j < keys)
                    std::memcpy(out + 2 * j, in + (first + j) * stride + d, 4);
                else
                    std::memset(out + 2 * j, 0, 4);
            }
        }
    }
}

// Pairs of keys of sixteen channels side by side.
void packValues(const Half* in, std::int64_t stride, std::int64_t keys, std::int64_t width,
                std::int64_t paddedKeys, Half* out) {
    const __m512i low = _mm512_set1_epi32(0xffff);
    for (std::int64_t s = 0; s < paddedKeys; s += 2) {
        for (std::int64_t d = 0; d < width; d += 16, out += 32) {
            const std::int64_t live = width - d < 16 ? width - d : 16;
            const __mmask16 mask = static_cast<__mmask16>((1u << live) - 1);
            const auto row = [&](std::int64_t key) {
                if (key >= keys) return _mm512_setzero_si512();
                return _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, in + key * stride + d));
            };
            const __m512i pairs =
                _mm512_or_si512(_mm512_and_si512(row(s), low), _mm512_slli_epi32(row(s + 1), 16));
            _mm512_storeu_si512(out, pairs);
        }
    }
}

inline __m512bh pairOf(const Half* p) {
    std::int32_t pair;
    std::memcpy(&pair, p, 4);
    return (__m512bh)_mm512_set1_epi32(pair);
}

// 2^x for x <= 0; relative error below 3e-6.
inline __m512 exp2Of(__m512 x) {
    x = _mm512_max_ps(x, _mm512_set1_ps(-126.0f));
    const __m512 whole = _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const __m512 r = _mm512_sub_ps(x, whole);
    __m512 y = _mm512_set1_ps(1.3333558e-3f);
    y = _mm512_fmadd_ps(y, r, _mm512_set1_ps(9.6181291e-3f));
    y = _mm512_fmadd_ps(y, r, _mm512_set1_ps(5.5504109e-2f));
    y = _mm512_fmadd_ps(y, r, _mm512_set1_ps(2.4022651e-1f));
    y = _mm512_fmadd_ps(y, r, _mm512_set1_ps(6.9314718e-1f));
    y = _mm512_fmadd_ps(y, r, _mm512_set1_ps(1.0f));
    return _mm512_scalef_ps(y, whole);
}

// What the queries of one sweep have seen so far.
struct State {
    float highest[kQueries]; // of the scores
    float sum[kQueries];     // of the weights
    float* o;                // [kQueries][16 columns], weighted values
};

// scores[r][keys] of 16 Vectors keys
template <int Vectors>
inline void scoreKeys(const Half* const* q, const Half* k, std::int64_t width, float* scores,
                      std::int64_t stride) {
    __m512 a[kRows][Vectors];
    for (auto& row : a)
        for (__m512& x : row)
            x = _mm512_setzero_ps();
    for (std::int64_t d = 0; d < width; d += 2) {
        __m512bh keys[Vectors];
        for (int c = 0; c < Vectors; ++c)
            keys[c] = (__m512bh)_mm512_loadu_si512(k + (c * (width / 2) + d / 2) * 32);
        for (std::int64_t r = 0; r < kRows; ++r) {
            const __m512bh x = pairOf(q[r] + d);
            for (int c = 0; c < Vectors; ++c)
                a[r][c] = _mm512_dpbf16_ps(a[r][c], x, keys[c]);
        }
    }
    for (std::int64_t r = 0; r < kRows; ++r)
        for (int c = 0; c < Vectors; ++c)
            _mm512_storeu_ps(scores + r * stride + 16 * c, a[r][c]);
}

// One row's scores become weights in bfloat16, relative to the highest score so far; the factor
// that what was summed before has to be multiplied with is returned.
inline float weigh(const Plan& plan, float* scores, std::int64_t count, std::int64_t live,
                   float& highest, float& sum, Half* weights) {
    for (std::int64_t i = live; i < count; ++i)
        scores[i] = -1e30f; // no key
    __m512 most = _mm512_loadu_ps(scores);
    for (std::int64_t i = 16; i < count; i += 16)
        most = _mm512_max_ps(most, _mm512_loadu_ps(scores + i));
    const float before = highest;
    const float best = _mm512_reduce_max_ps(most) * plan.scale;
    highest = best > before ? best : before;
    const __m512 scale = _mm512_set1_ps(plan.scale), shift = _mm512_set1_ps(-highest);
    __m512 total = _mm512_setzero_ps();
    for (std::int64_t i = 0; i < count; i += 16) {
        const __m512 x = _mm512_fmadd_ps(_mm512_loadu_ps(scores + i), scale, shift);
        // Beyond 2^-126 a weight is none.
        const __mmask16 some = _mm512_cmp_ps_mask(x, _mm512_set1_ps(-126.0f), _CMP_GT_OQ);
        const __m512 p = _mm512_maskz_mov_ps(some, exp2Of(x));
        total = _mm512_add_ps(total, p);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(weights + i),
                            (__m256i)_mm512_cvtneps_pbh(p));
    }
    const float factor = __builtin_exp2f(before - highest);
    sum = sum * factor + _mm512_reduce_add_ps(total);
    return factor;
}

// o[r] = factor[r] o[r] + weights[r] v for Vectors times 16 channels
template <int Vectors>
inline void addValues(const Half* weights, std::int64_t count, const Half* v, std::int64_t columns,
                      const float* factors, float* o) {
    __m512 a[kRows][Vectors];
    for (std::int64_t r = 0; r < kRows; ++r)
        for (int c = 0; c < Vectors; ++c)
            a[r][c] = _mm512_mul_ps(_mm512_set1_ps(factors[r]),
                                    _mm512_loadu_ps(o + r * 16 * columns + 16 * c));
    for (std::int64_t s = 0; s < count; s += 2) {
        __m512bh values[Vectors];
        for (int c = 0; c < Vectors; ++c)
            values[c] = (__m512bh)_mm512_loadu_si512(v + (s / 2 * columns + c) * 32);
        for (std::int64_t r = 0; r < kRows; ++r) {
            const __m512bh x = pairOf(weights + r * kMaxBlock + s);
            for (int c = 0; c < Vectors; ++c)
                a[r][c] = _mm512_dpbf16_ps(a[r][c], x, values[c]);
        }
    }
    for (std::int64_t r = 0; r < kRows; ++r)
        for (int c = 0; c < Vectors; ++c)
            _mm512_storeu_ps(o + r * 16 * columns + 16 * c, a[r][c]);
}

void addBlock(const Plan& plan, std::int64_t first, std::int64_t liveKeys, const Half* const* q,
              std::int64_t row, State& state) {
    alignas(64) float scores[kRows * kMaxBlock];
    alignas(64) Half weights[kRows * kMaxBlock];
    const std::int64_t left = plan.keys - first;
    const std::int64_t count = left < plan.block ? left : plan.block;
    const Half* k = plan.k + first * plan.width;
    std::int64_t s = 0;
    for (; s + 64 <= count; s += 64)
        scoreKeys<4>(q, k + s * plan.width, plan.width, scores + s, kMaxBlock);
    for (; s < count; s += 16)
        scoreKeys<1>(q, k + s * plan.width, plan.width, scores + s, kMaxBlock);
    float factors[kRows];
    const std::int64_t live = liveKeys - first < count ? liveKeys - first : count;
    for (std::int64_t r = 0; r < kRows; ++r)
        factors[r] = weigh(plan, scores + r * kMaxBlock, count, live, state.highest[row + r],
                           state.sum[row + r], weights + r * kMaxBlock);
    const Half* v = plan.v + first * plan.columns * 16;
    float* o = state.o + row * 16 * plan.columns;
    std::int64_t c = 0;
    for (; c + 4 <= plan.columns; c += 4)
        addValues<4>(weights, count, v + c * 32, plan.columns, factors, o + 16 * c);
    switch (plan.columns - c) {
    case 3:
        return addValues<3>(weights, count, v + c * 32, plan.columns, factors, o + 16 * c);
    case 2:
        return addValues<2>(weights, count, v + c * 32, plan.columns, factors, o + 16 * c);
    case 1:
        return addValues<1>(weights, count, v + c * 32, plan.columns, factors, o + 16 * c);
    default:
        return;
    }
}

void storeRow(const float* o, float sum, std::int64_t width, Half* out) {
    const __m512 inverse = _mm512_set1_ps(1.0f / sum);
    for (std::int64_t d = 0; d < width; d += 16) {
        const std::int64_t live = width - d < 16 ? width - d : 16;
        const __m512 y = _mm512_mul_ps(_mm512_loadu_ps(o + d), inverse);
        _mm256_mask_storeu_epi16(out + d, static_cast<__mmask16>((1u << live) - 1),
                                 (__m256i)_mm512_cvtneps_pbh(y));
    }
}

// Queries [begin, end), at most kQueries of them.
void sweep(const AttentionForward& a, const Plan& plan, std::int64_t image, std::int64_t head,
           std::int64_t begin, std::int64_t end, State& state) {
    const AttentionShape& s = a.shape;
    const Half* q = static_cast<const Half*>(a.q) + image * s.queryImageStride + head * s.width;
    for (std::int64_t r = 0; r < kQueries; ++r) {
        state.highest[r] = -1e30f;
        state.sum[r] = 0.0f;
    }
    std::memset(state.o, 0, sizeof(float) * kQueries * 16 * plan.columns);
    for (std::int64_t first = 0; first < plan.keys; first += plan.block) {
        for (std::int64_t row = 0; row < end - begin; row += kRows) {
            const Half* rows[kRows];
            for (std::int64_t r = 0; r < kRows; ++r) {
                const std::int64_t query = begin + row + r;
                rows[r] = q + (query < end ? query : end - 1) * s.queryStride;
            }
            addBlock(plan, first, s.keys, rows, row, state);
        }
    }
    const std::int64_t dense = s.heads * s.width;
    Half* o = static_cast<Half*>(a.o) + image * s.queries * dense + head * s.width;
    for (std::int64_t r = 0; r < end - begin; ++r)
        storeRow(state.o + r * 16 * plan.columns, state.sum[r], s.width, o + (begin + r) * dense);
}

} // namespace

std::int64_t blockedAttentionScratch(const AttentionShape& s) {
    const std::int64_t keys = rounded(s.keys, 16), columns = rounded(s.width, 16) / 16;
    return (keys * s.width + keys * 16 * columns) / 2 + kQueries * 16 * columns + 64;
}

void blockedAttentionAvx512Bf16(const AttentionForward& a, std::int64_t image, std::int64_t head,
                                std::int64_t begin, std::int64_t end, float* scratch) {
    const AttentionShape& s = a.shape;
    const std::int64_t keys = rounded(s.keys, 16), columns = rounded(s.width, 16) / 16;
    State state;
    state.o = scratch;
    Half* k = reinterpret_cast<Half*>(scratch + kQueries * 16 * columns);
    Half* v = k + keys * s.width;
    const std::int64_t offset = image * s.keyImageStride + head * s.width;
    packKeys(static_cast<const Half*>(a.k) + offset, s.keyStride, s.keys, s.width, k);
    packValues(static_cast<const Half*>(a.v) + offset, s.keyStride, s.keys, s.width, keys, v);
    const float scale = 1.44269504f / __builtin_sqrtf(static_cast<float>(s.width));
    const Plan plan{keys, s.width, columns, blockOf(s.width), k, v, scale};
    for (std::int64_t query = begin; query < end; query += kQueries)
        sweep(a, plan, image, head, query, query + kQueries < end ? query + kQueries : end, state);
}

} // namespace maquette::cuda
