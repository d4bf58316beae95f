#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace maquette::base {

// Counter-based random numbers: Philox4x32-10 (Salmon et al. 2011, "Parallel random numbers: as
// easy as 1, 2, 3"). The whole state is (seed, stream, counter), so a checkpoint stores three
// integers and every stream is independent of how many threads draw from the others.
class Rng {
  public:
    struct State {
        std::uint64_t seed = 0;
        std::uint64_t stream = 0;
        std::uint64_t counter = 0; // 32-bit words already drawn
        bool operator==(const State&) const = default;
    };

    explicit Rng(std::uint64_t seed = 0, std::uint64_t stream = 0)
        : m_state{seed, stream, 0} {}
    explicit Rng(const State& state)
        : m_state(state) {}

    const State& state() const { return m_state; }

    std::uint32_t bits();
    float uniform();                          // [0, 1)
    float uniform(float low, float high);     // [low, high)
    std::uint32_t below(std::uint32_t bound); // [0, bound), unbiased enough for bound << 2^32
    float normal();                           // standard normal (Box-Muller, one of each pair)
    bool chance(float probability) { return uniform() < probability; }

    void fillUniform(std::span<float> values);
    void fillNormal(std::span<float> values);

    // An independent generator for a named purpose, derived from this one's seed only.
    Rng fork(std::uint64_t stream) const;

  private:
    State m_state;
    std::array<std::uint32_t, 4> m_block{};
    std::uint64_t m_blockIndex = ~std::uint64_t{0};
};

// One Philox4x32-10 block: counter and key to four random words.
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                    std::array<std::uint32_t, 2> key);

// A 64-bit hash of two words (SplitMix64 finaliser): derives seeds of items from a seed and an
// index.
std::uint64_t mix(std::uint64_t a, std::uint64_t b);

} // namespace maquette::base
