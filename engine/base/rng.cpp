#include "engine/base/rng.h"

#include <cmath>

namespace maquette::base {

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> c,
                                    std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t p0 = std::uint64_t{0xD2511F53u} * c[0];
        const std::uint64_t p1 = std::uint64_t{0xCD9E8D57u} * c[2];
        c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(p0)};
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return c;
}

std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    std::uint64_t z = a + 0x9E3779B97F4A7C15ull * (b + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

std::uint32_t Rng::bits() {
    const std::uint64_t block = m_state.counter / 4;
    if (block != m_blockIndex) {
        m_block =
            philox({static_cast<std::uint32_t>(block), static_cast<std::uint32_t>(block >> 32),
                    static_cast<std::uint32_t>(m_state.stream),
                    static_cast<std::uint32_t>(m_state.stream >> 32)},
                   {static_cast<std::uint32_t>(m_state.seed),
                    static_cast<std::uint32_t>(m_state.seed >> 32)});
        m_blockIndex = block;
    }
    return m_block[m_state.counter++ % 4];
}

float Rng::uniform() {
    return static_cast<float>(bits() >> 8) * 0x1p-24f;
}

float Rng::uniform(float low, float high) {
    return low + (high - low) * uniform();
}

std::uint32_t Rng::below(std::uint32_t bound) {
    return static_cast<std::uint32_t>((std::uint64_t{bits()} * bound) >> 32);
}

float Rng::normal() {
    const float u = 1.0f - uniform(); // (0, 1]
    const float v = uniform();
    return std::sqrt(-2.0f * std::log(u)) * std::cos(6.2831853071795865f * v);
}

void Rng::fillUniform(std::span<float> values) {
    for (float& value : values)
        value = uniform();
}

void Rng::fillNormal(std::span<float> values) {
    for (float& value : values)
        value = normal();
}

Rng Rng::fork(std::uint64_t stream) const {
    return Rng(m_state.seed, mix(m_state.stream, stream));
}

} // namespace maquette::base
