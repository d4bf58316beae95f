// What the three sets share.

// Adds the lanes pairwise, always in the same order.
MAQUETTE_INLINE float sum(const F& a) {
    alignas(64) float x[16];
    store(x, a);
    for (int half = 8; half > 0; half /= 2) {
        for (int i = 0; i < half; ++i)
            x[i] += x[i + half];
    }
    return x[0];
}

// e^x to about 1 ulp; arguments are clamped to [-87.3, 88.3].
MAQUETTE_INLINE F exp(F x) {
    x = min(max(x, set(-87.3f)), set(88.3f));
    const F n = round(x * set(1.44269504088896341f));
    F r = fnma(n, set(0.693359375f), x);
    r = fnma(n, set(-2.12194440e-4f), r);
    F p = set(1.9875691500e-4f);
    p = fma(p, r, set(1.3981999507e-3f));
    p = fma(p, r, set(8.3334519073e-3f));
    p = fma(p, r, set(4.1665795894e-2f));
    p = fma(p, r, set(1.6666665459e-1f));
    p = fma(p, r, set(5.0000001201e-1f));
    p = fma(p, r * r, r + set(1.0f));
    return asFloat(asBits(p) + shiftLeft(truncate(n), 23));
}

// ln(1 + u) for u in [0, 1]: 2 artanh(u / (2 + u)), so that small u keep their digits.
MAQUETTE_INLINE F log1pUnit(F u) {
    const F s = u / (u + set(2.0f));
    const F q = s * s;
    F p = set(2.0f / 15.0f);
    p = fma(p, q, set(2.0f / 13.0f));
    p = fma(p, q, set(2.0f / 11.0f));
    p = fma(p, q, set(2.0f / 9.0f));
    p = fma(p, q, set(2.0f / 7.0f));
    p = fma(p, q, set(2.0f / 5.0f));
    p = fma(p, q, set(2.0f / 3.0f));
    return fma(p * q, s, s + s);
}

MAQUETTE_INLINE F softplus(F x) { return max(x, zero()) + log1pUnit(exp(zero() - abs(x))); }

MAQUETTE_INLINE F sigmoid(F x) { return set(1.0f) / (set(1.0f) + exp(zero() - x)); }

// 1 - e^-x for x >= 0 with the digits of small x: half the argument in tanh's form would cost a
// division more than this switch.
MAQUETTE_INLINE F oneMinusExp(F x) {
    F p = set(-1.0f / 720.0f);
    p = fma(p, x, set(1.0f / 120.0f));
    p = fma(p, x, set(-1.0f / 24.0f));
    p = fma(p, x, set(1.0f / 6.0f));
    p = fma(p, x, set(-0.5f));
    p = fma(p * x, x, x);
    return select(less(x, set(0.1f)), p, set(1.0f) - exp(zero() - x));
}
