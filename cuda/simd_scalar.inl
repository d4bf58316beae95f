// Sixteen plain numbers; the compiler uses what the baseline processor offers.

struct F {
    float v[16];
};
struct U {
    std::uint32_t v[16];
};
struct M {
    bool v[16];
};

inline constexpr int kMlpOutputs = 4;
inline constexpr int kMlpGroups = 1;

#define MAQUETTE_EACH(Result, expression)                                                          \
    Result result;                                                                                 \
    for (int i = 0; i < 16; ++i)                                                                   \
        result.v[i] = expression;                                                                  \
    return result
#define MAQUETTE_BINARY(Result, Type, name, expression)                                            \
    MAQUETTE_INLINE Result name(const Type& a, const Type& b) { MAQUETTE_EACH(Result, expression); }
#define MAQUETTE_UNARY(Result, Type, name, expression)                                             \
    MAQUETTE_INLINE Result name(const Type& a) { MAQUETTE_EACH(Result, expression); }
MAQUETTE_BINARY(F, F, operator+, a.v[i] + b.v[i])
MAQUETTE_BINARY(F, F, operator-, a.v[i] - b.v[i])
MAQUETTE_BINARY(F, F, operator*, a.v[i] * b.v[i])
MAQUETTE_BINARY(F, F, operator/, a.v[i] / b.v[i])
MAQUETTE_BINARY(F, F, min, a.v[i] < b.v[i] ? a.v[i] : b.v[i])
MAQUETTE_BINARY(F, F, max, a.v[i] > b.v[i] ? a.v[i] : b.v[i])
MAQUETTE_BINARY(U, U, operator+, a.v[i] + b.v[i])
MAQUETTE_BINARY(U, U, operator-, a.v[i] - b.v[i])
MAQUETTE_BINARY(U, U, operator*, a.v[i] * b.v[i])
MAQUETTE_BINARY(U, U, operator^, a.v[i] ^ b.v[i])
MAQUETTE_BINARY(U, U, operator&, a.v[i] & b.v[i])
MAQUETTE_BINARY(U, U, operator|, a.v[i] | b.v[i])
MAQUETTE_BINARY(U, U, shiftRight, a.v[i] >> b.v[i])
MAQUETTE_BINARY(U, U, mulHigh,
                static_cast<std::uint32_t>((std::uint64_t{a.v[i]} * b.v[i]) >> 32))
MAQUETTE_BINARY(M, M, both, a.v[i] && b.v[i])
MAQUETTE_BINARY(M, M, either, a.v[i] || b.v[i])
MAQUETTE_BINARY(M, F, less, a.v[i] < b.v[i])
MAQUETTE_UNARY(M, U, notZero, a.v[i] != 0)
MAQUETTE_UNARY(F, F, abs, __builtin_fabsf(a.v[i]))
MAQUETTE_UNARY(F, F, sqrt, __builtin_sqrtf(a.v[i]))
MAQUETTE_UNARY(F, F, floor, __builtin_floorf(a.v[i]))
MAQUETTE_UNARY(F, F, round, __builtin_rintf(a.v[i]))
MAQUETTE_UNARY(F, U, toFloat, static_cast<float>(static_cast<std::int32_t>(a.v[i])))
MAQUETTE_UNARY(U, F, truncate, static_cast<std::uint32_t>(static_cast<std::int32_t>(a.v[i])))
MAQUETTE_UNARY(F, U, asFloat, __builtin_bit_cast(float, a.v[i]))
MAQUETTE_UNARY(U, F, asBits, __builtin_bit_cast(std::uint32_t, a.v[i]))
#undef MAQUETTE_UNARY
#undef MAQUETTE_BINARY

MAQUETTE_INLINE F set(float x) { MAQUETTE_EACH(F, x); }
MAQUETTE_INLINE F zero() { return set(0.0f); }
MAQUETTE_INLINE U setU(std::uint32_t x) { MAQUETTE_EACH(U, x); }
MAQUETTE_INLINE U lanesU() { MAQUETTE_EACH(U, static_cast<std::uint32_t>(i)); }
MAQUETTE_INLINE M firstLanes(int n) { MAQUETTE_EACH(M, i < n); }
MAQUETTE_INLINE M fromBits(unsigned b) { MAQUETTE_EACH(M, ((b >> i) & 1u) != 0); }
MAQUETTE_INLINE unsigned bits(const M& m) {
    unsigned all = 0;
    for (int i = 0; i < 16; ++i)
        all |= static_cast<unsigned>(m.v[i]) << i;
    return all;
}
MAQUETTE_INLINE F load(const float* p) { MAQUETTE_EACH(F, p[i]); }
MAQUETTE_INLINE F load(const float* p, const M& m) { MAQUETTE_EACH(F, m.v[i] ? p[i] : 0.0f); }
MAQUETTE_INLINE U load(const std::uint32_t* p) { MAQUETTE_EACH(U, p[i]); }
MAQUETTE_INLINE void store(float* p, const F& a) {
    for (int i = 0; i < 16; ++i)
        p[i] = a.v[i];
}
MAQUETTE_INLINE void store(float* p, const F& a, const M& m) {
    for (int i = 0; i < 16; ++i)
        if (m.v[i]) p[i] = a.v[i];
}
MAQUETTE_INLINE void store(std::uint32_t* p, const U& a) {
    for (int i = 0; i < 16; ++i)
        p[i] = a.v[i];
}
MAQUETTE_INLINE U gather(const std::uint32_t* base, const U& index) {
    MAQUETTE_EACH(U, base[index.v[i]]);
}
MAQUETTE_INLINE F fma(const F& a, const F& b, const F& c) {
    MAQUETTE_EACH(F, a.v[i] * b.v[i] + c.v[i]);
}
MAQUETTE_INLINE F fnma(const F& a, const F& b, const F& c) {
    MAQUETTE_EACH(F, c.v[i] - a.v[i] * b.v[i]);
}
MAQUETTE_INLINE F select(const M& m, const F& yes, const F& no) {
    MAQUETTE_EACH(F, m.v[i] ? yes.v[i] : no.v[i]);
}
MAQUETTE_INLINE U shiftRight(const U& a, int n) { MAQUETTE_EACH(U, a.v[i] >> n); }
MAQUETTE_INLINE U shiftLeft(const U& a, int n) { MAQUETTE_EACH(U, a.v[i] << n); }
#undef MAQUETTE_EACH

// Lane i of the result: the sum of the lanes of a[i].
MAQUETTE_INLINE F sumEach(const F* a) {
    F result;
    for (int i = 0; i < 16; ++i) {
        result.v[i] = 0;
        for (int k = 0; k < 16; ++k)
            result.v[i] += a[i].v[k];
    }
    return result;
}

// Packs the lanes of the mask to the front; writes exactly their number.
MAQUETTE_INLINE void compressStore(float* p, const F& a, const M& m) {
    for (int i = 0; i < 16; ++i)
        if (m.v[i]) *p++ = a.v[i];
}
