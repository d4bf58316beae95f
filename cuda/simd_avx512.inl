// One register of sixteen lanes.

struct F {
    __m512 v;
};
struct U {
    __m512i v;
};
struct M {
    __mmask16 v;
};

// How many outputs a block of accumulators holds, and how many groups of 16 points.
inline constexpr int kMlpOutputs = 8;
inline constexpr int kMlpGroups = 2;

MAQUETTE_INLINE F set(float x) { return {_mm512_set1_ps(x)}; }
MAQUETTE_INLINE F zero() { return {_mm512_setzero_ps()}; }
MAQUETTE_INLINE F load(const float* p) { return {_mm512_loadu_ps(p)}; }
MAQUETTE_INLINE void store(float* p, F a) { _mm512_storeu_ps(p, a.v); }
MAQUETTE_INLINE M firstLanes(int n) { return {static_cast<__mmask16>((1u << n) - 1u)}; }
MAQUETTE_INLINE F load(const float* p, M m) { return {_mm512_maskz_loadu_ps(m.v, p)}; }
MAQUETTE_INLINE void store(float* p, F a, M m) { _mm512_mask_storeu_ps(p, m.v, a.v); }

MAQUETTE_INLINE F operator+(F a, F b) { return {_mm512_add_ps(a.v, b.v)}; }
MAQUETTE_INLINE F operator-(F a, F b) { return {_mm512_sub_ps(a.v, b.v)}; }
MAQUETTE_INLINE F operator*(F a, F b) { return {_mm512_mul_ps(a.v, b.v)}; }
MAQUETTE_INLINE F operator/(F a, F b) { return {_mm512_div_ps(a.v, b.v)}; }
MAQUETTE_INLINE F fma(F a, F b, F c) { return {_mm512_fmadd_ps(a.v, b.v, c.v)}; }
MAQUETTE_INLINE F fnma(F a, F b, F c) { return {_mm512_fnmadd_ps(a.v, b.v, c.v)}; }
MAQUETTE_INLINE F min(F a, F b) { return {_mm512_min_ps(a.v, b.v)}; }
MAQUETTE_INLINE F max(F a, F b) { return {_mm512_max_ps(a.v, b.v)}; }
MAQUETTE_INLINE F abs(F a) { return {_mm512_abs_ps(a.v)}; }
MAQUETTE_INLINE F sqrt(F a) { return {_mm512_sqrt_ps(a.v)}; }
MAQUETTE_INLINE F floor(F a) {
    return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC)};
}
MAQUETTE_INLINE F round(F a) {
    return {_mm512_roundscale_ps(a.v, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC)};
}

MAQUETTE_INLINE U setU(std::uint32_t x) { return {_mm512_set1_epi32(static_cast<int>(x))}; }
MAQUETTE_INLINE U lanesU() {
    return {_mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)};
}
MAQUETTE_INLINE U load(const std::uint32_t* p) { return {_mm512_loadu_si512(p)}; }
MAQUETTE_INLINE void store(std::uint32_t* p, U a) { _mm512_storeu_si512(p, a.v); }
MAQUETTE_INLINE U operator+(U a, U b) { return {_mm512_add_epi32(a.v, b.v)}; }
MAQUETTE_INLINE U operator-(U a, U b) { return {_mm512_sub_epi32(a.v, b.v)}; }
MAQUETTE_INLINE U operator*(U a, U b) { return {_mm512_mullo_epi32(a.v, b.v)}; }
MAQUETTE_INLINE U operator^(U a, U b) { return {_mm512_xor_si512(a.v, b.v)}; }
MAQUETTE_INLINE U operator&(U a, U b) { return {_mm512_and_si512(a.v, b.v)}; }
MAQUETTE_INLINE U operator|(U a, U b) { return {_mm512_or_si512(a.v, b.v)}; }
MAQUETTE_INLINE U shiftRight(U a, int n) { return {_mm512_srli_epi32(a.v, n)}; }
MAQUETTE_INLINE U shiftRight(U a, U n) { return {_mm512_srlv_epi32(a.v, n.v)}; }
MAQUETTE_INLINE U shiftLeft(U a, int n) { return {_mm512_slli_epi32(a.v, n)}; }
MAQUETTE_INLINE U gather(const std::uint32_t* base, U index) {
    return {_mm512_i32gather_epi32(index.v, base, 4)};
}
// The upper 32 bits of the 64-bit products.
MAQUETTE_INLINE U mulHigh(U a, U b) {
    const __m512i even = _mm512_srli_epi64(_mm512_mul_epu32(a.v, b.v), 32);
    const __m512i odd = _mm512_mul_epu32(_mm512_srli_epi64(a.v, 32), _mm512_srli_epi64(b.v, 32));
    return {_mm512_mask_blend_epi32(0xAAAA, even, odd)};
}

MAQUETTE_INLINE F toFloat(U a) { return {_mm512_cvtepi32_ps(a.v)}; } // below 2^31
MAQUETTE_INLINE U truncate(F a) { return {_mm512_cvttps_epi32(a.v)}; } // signed, two's complement
MAQUETTE_INLINE F asFloat(U a) { return {_mm512_castsi512_ps(a.v)}; }
MAQUETTE_INLINE U asBits(F a) { return {_mm512_castps_si512(a.v)}; }

MAQUETTE_INLINE M less(F a, F b) { return {_mm512_cmp_ps_mask(a.v, b.v, _CMP_LT_OQ)}; }
MAQUETTE_INLINE M notZero(U a) { return {_mm512_test_epi32_mask(a.v, a.v)}; }
MAQUETTE_INLINE M both(M a, M b) { return {static_cast<__mmask16>(a.v & b.v)}; }
MAQUETTE_INLINE M either(M a, M b) { return {static_cast<__mmask16>(a.v | b.v)}; }
MAQUETTE_INLINE F select(M m, F yes, F no) { return {_mm512_mask_blend_ps(m.v, no.v, yes.v)}; }
MAQUETTE_INLINE unsigned bits(M m) { return m.v; }
MAQUETTE_INLINE M fromBits(unsigned b) { return {static_cast<__mmask16>(b)}; }

// Lane i of the result: the sum of the lanes of a[i].
MAQUETTE_INLINE F sumEach(const F* a) {
    const auto halves = [](__m512 p, __m512 q) {
        return _mm512_add_ps(_mm512_shuffle_f32x4(p, q, 0x44), _mm512_shuffle_f32x4(p, q, 0xEE));
    };
    const auto quarters = [](__m512 p, __m512 q) {
        return _mm512_add_ps(_mm512_shuffle_f32x4(p, q, 0x88), _mm512_shuffle_f32x4(p, q, 0xDD));
    };
    const auto pairs = [](__m512 p, __m512 q) {
        return _mm512_add_ps(_mm512_shuffle_ps(p, q, 0x44), _mm512_shuffle_ps(p, q, 0xEE));
    };
    const auto lanes = [](__m512 p, __m512 q) {
        return _mm512_add_ps(_mm512_shuffle_ps(p, q, 0x88), _mm512_shuffle_ps(p, q, 0xDD));
    };
    __m512 t[8];
#pragma GCC unroll 8
    for (int i = 0; i < 8; ++i)
        t[i] = halves(a[i].v, a[i + 8].v);
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i)
        t[i] = quarters(t[i], t[i + 4]);
    const __m512 all = lanes(pairs(t[0], t[2]), pairs(t[1], t[3]));
    // Here lie 0 2 1 3 | 8 10 9 11 | 4 6 5 7 | 12 14 13 15.
    const __m512i order = _mm512_setr_epi32(0, 2, 1, 3, 8, 10, 9, 11, 4, 6, 5, 7, 12, 14, 13, 15);
    return {_mm512_permutexvar_ps(order, all)};
}

// Packs the lanes of the mask to the front; writes exactly their number.
MAQUETTE_INLINE void compressStore(float* p, F a, M m) {
    _mm512_mask_compressstoreu_ps(p, m.v, a.v);
}
