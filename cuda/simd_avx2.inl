// Two registers of eight lanes. A mask is a register of all-ones and zero lanes.

struct F {
    __m256 v[2];
};
struct U {
    __m256i v[2];
};
struct M {
    __m256 v[2];
};

inline constexpr int kMlpOutputs = 4;
inline constexpr int kMlpGroups = 1;

#define MAQUETTE_UNARY(Result, Type, name, intrinsic)                                              \
    MAQUETTE_INLINE Result name(Type a) { return {{intrinsic(a.v[0]), intrinsic(a.v[1])}}; }
#define MAQUETTE_BINARY(Type, name, intrinsic)                                                     \
    MAQUETTE_INLINE Type name(Type a, Type b) {                                                    \
        return {{intrinsic(a.v[0], b.v[0]), intrinsic(a.v[1], b.v[1])}};                           \
    }
MAQUETTE_BINARY(F, operator+, _mm256_add_ps)
MAQUETTE_BINARY(F, operator-, _mm256_sub_ps)
MAQUETTE_BINARY(F, operator*, _mm256_mul_ps)
MAQUETTE_BINARY(F, operator/, _mm256_div_ps)
MAQUETTE_BINARY(F, min, _mm256_min_ps)
MAQUETTE_BINARY(F, max, _mm256_max_ps)
MAQUETTE_BINARY(U, operator+, _mm256_add_epi32)
MAQUETTE_BINARY(U, operator-, _mm256_sub_epi32)
MAQUETTE_BINARY(U, operator*, _mm256_mullo_epi32)
MAQUETTE_BINARY(U, operator^, _mm256_xor_si256)
MAQUETTE_BINARY(U, operator&, _mm256_and_si256)
MAQUETTE_BINARY(U, operator|, _mm256_or_si256)
MAQUETTE_BINARY(U, shiftRight, _mm256_srlv_epi32)
MAQUETTE_BINARY(M, both, _mm256_and_ps)
MAQUETTE_BINARY(M, either, _mm256_or_ps)
MAQUETTE_UNARY(F, F, sqrt, _mm256_sqrt_ps)
MAQUETTE_UNARY(F, F, floor, _mm256_floor_ps)
MAQUETTE_UNARY(F, U, toFloat, _mm256_cvtepi32_ps)
MAQUETTE_UNARY(U, F, truncate, _mm256_cvttps_epi32)
MAQUETTE_UNARY(F, U, asFloat, _mm256_castsi256_ps)
MAQUETTE_UNARY(U, F, asBits, _mm256_castps_si256)
#undef MAQUETTE_UNARY
#undef MAQUETTE_BINARY

MAQUETTE_INLINE F set(float x) { return {{_mm256_set1_ps(x), _mm256_set1_ps(x)}}; }
MAQUETTE_INLINE F zero() { return {{_mm256_setzero_ps(), _mm256_setzero_ps()}}; }
MAQUETTE_INLINE U setU(std::uint32_t x) {
    const __m256i all = _mm256_set1_epi32(static_cast<int>(x));
    return {{all, all}};
}
MAQUETTE_INLINE U lanesU() {
    return {{_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7),
             _mm256_setr_epi32(8, 9, 10, 11, 12, 13, 14, 15)}};
}
MAQUETTE_INLINE M maskOf(__m256i low, __m256i high) {
    return {{_mm256_castsi256_ps(low), _mm256_castsi256_ps(high)}};
}
MAQUETTE_INLINE M firstLanes(int n) {
    const __m256i count = _mm256_set1_epi32(n);
    const U lanes = lanesU();
    return maskOf(_mm256_cmpgt_epi32(count, lanes.v[0]), _mm256_cmpgt_epi32(count, lanes.v[1]));
}
MAQUETTE_INLINE M fromBits(unsigned b) {
    const __m256i all = _mm256_set1_epi32(static_cast<int>(b));
    const __m256i low = _mm256_setr_epi32(1, 2, 4, 8, 16, 32, 64, 128);
    const __m256i high = _mm256_slli_epi32(low, 8);
    return maskOf(_mm256_cmpeq_epi32(_mm256_and_si256(all, low), low),
                  _mm256_cmpeq_epi32(_mm256_and_si256(all, high), high));
}
MAQUETTE_INLINE unsigned bits(M m) {
    return static_cast<unsigned>(_mm256_movemask_ps(m.v[0])) |
           static_cast<unsigned>(_mm256_movemask_ps(m.v[1])) << 8;
}

MAQUETTE_INLINE F load(const float* p) { return {{_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)}}; }
MAQUETTE_INLINE void store(float* p, F a) {
    _mm256_storeu_ps(p, a.v[0]);
    _mm256_storeu_ps(p + 8, a.v[1]);
}
MAQUETTE_INLINE F load(const float* p, M m) {
    return {{_mm256_maskload_ps(p, _mm256_castps_si256(m.v[0])),
             _mm256_maskload_ps(p + 8, _mm256_castps_si256(m.v[1]))}};
}
MAQUETTE_INLINE void store(float* p, F a, M m) {
    _mm256_maskstore_ps(p, _mm256_castps_si256(m.v[0]), a.v[0]);
    _mm256_maskstore_ps(p + 8, _mm256_castps_si256(m.v[1]), a.v[1]);
}
MAQUETTE_INLINE U load(const std::uint32_t* p) {
    return {{_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)),
             _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 8))}};
}
MAQUETTE_INLINE void store(std::uint32_t* p, U a) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), a.v[0]);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p + 8), a.v[1]);
}
MAQUETTE_INLINE U gather(const std::uint32_t* base, U index) {
    const int* p = reinterpret_cast<const int*>(base);
    return {{_mm256_i32gather_epi32(p, index.v[0], 4), _mm256_i32gather_epi32(p, index.v[1], 4)}};
}

MAQUETTE_INLINE F fma(F a, F b, F c) {
    return {{_mm256_fmadd_ps(a.v[0], b.v[0], c.v[0]), _mm256_fmadd_ps(a.v[1], b.v[1], c.v[1])}};
}
MAQUETTE_INLINE F fnma(F a, F b, F c) {
    return {{_mm256_fnmadd_ps(a.v[0], b.v[0], c.v[0]), _mm256_fnmadd_ps(a.v[1], b.v[1], c.v[1])}};
}
MAQUETTE_INLINE F abs(F a) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return {{_mm256_andnot_ps(sign, a.v[0]), _mm256_andnot_ps(sign, a.v[1])}};
}
MAQUETTE_INLINE F round(F a) {
    constexpr int mode = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;
    return {{_mm256_round_ps(a.v[0], mode), _mm256_round_ps(a.v[1], mode)}};
}
MAQUETTE_INLINE U shiftRight(U a, int n) {
    return {{_mm256_srli_epi32(a.v[0], n), _mm256_srli_epi32(a.v[1], n)}};
}
MAQUETTE_INLINE U shiftLeft(U a, int n) {
    return {{_mm256_slli_epi32(a.v[0], n), _mm256_slli_epi32(a.v[1], n)}};
}
MAQUETTE_INLINE __m256i mulHigh8(__m256i a, __m256i b) {
    const __m256i even = _mm256_srli_epi64(_mm256_mul_epu32(a, b), 32);
    const __m256i odd = _mm256_mul_epu32(_mm256_srli_epi64(a, 32), _mm256_srli_epi64(b, 32));
    return _mm256_blend_epi32(even, odd, 0xAA);
}
MAQUETTE_INLINE U mulHigh(U a, U b) {
    return {{mulHigh8(a.v[0], b.v[0]), mulHigh8(a.v[1], b.v[1])}};
}

MAQUETTE_INLINE M less(F a, F b) {
    return {{_mm256_cmp_ps(a.v[0], b.v[0], _CMP_LT_OQ), _mm256_cmp_ps(a.v[1], b.v[1], _CMP_LT_OQ)}};
}
MAQUETTE_INLINE M notZero(U a) {
    const __m256i none = _mm256_setzero_si256();
    const __m256i ones = _mm256_set1_epi32(-1);
    return maskOf(_mm256_xor_si256(_mm256_cmpeq_epi32(a.v[0], none), ones),
                  _mm256_xor_si256(_mm256_cmpeq_epi32(a.v[1], none), ones));
}
MAQUETTE_INLINE F select(M m, F yes, F no) {
    return {{_mm256_blendv_ps(no.v[0], yes.v[0], m.v[0]),
             _mm256_blendv_ps(no.v[1], yes.v[1], m.v[1])}};
}

// Lane i of the result: the sum of the lanes of a[i].
MAQUETTE_INLINE F sumEach(const F* a) {
    __m256 quads[4];
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        const F* p = a + 4 * i;
        const auto both = [&](int k) { return _mm256_add_ps(p[k].v[0], p[k].v[1]); };
        quads[i] = _mm256_hadd_ps(_mm256_hadd_ps(both(0), both(1)), _mm256_hadd_ps(both(2), both(3)));
    }
    const auto join = [](__m256 p, __m256 q) {
        return _mm256_add_ps(_mm256_permute2f128_ps(p, q, 0x20), _mm256_permute2f128_ps(p, q, 0x31));
    };
    return {{join(quads[0], quads[1]), join(quads[2], quads[3])}};
}

// Packs the lanes of the mask to the front; writes exactly their number.
MAQUETTE_INLINE void compressStore(float* p, F a, M m) {
    alignas(64) float all[16];
    store(all, a);
    for (unsigned left = bits(m); left != 0; left &= left - 1)
        *p++ = all[__builtin_ctz(left)];
}
