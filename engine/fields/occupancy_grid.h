#pragma once

#include "cuda/march.h"
#include "engine/base/rng.h"
#include "engine/fields/field.h"

namespace maquette::fields {

struct OccupancySettings {
    int resolution = 32;
    float threshold = .3f; // density, per world unit
    float decay = .8f;     // of the remembered density, an update
    bool dilate = true;
};

// Which cells of the cube round the field hold anything, so that samples elsewhere can be left out.
class OccupancyGrid {
  public:
    // Throws base::Error(Usage) unless the resolution lies in 4 to 256.
    OccupancyGrid(const cuda::Backend& backend, const OccupancySettings& settings, float bound);

    // Looks at one random point of every cell. Draws two words from the generator.
    void update(Field& field, base::Rng& rng);

    // Everything counts as occupied until the first update.
    cuda::OccupancyBits bits() const;
    double share() const; // of the cells that are occupied

    void save(State& state) const;
    void load(const State& state);

  private:
    std::int64_t cells() const;

    cuda::Backend m_backend;
    OccupancySettings m_settings;
    float m_bound;
    bool m_filled = false;
    cuda::Buffer<float> m_average, m_density, m_position[3];
    cuda::Buffer<std::uint32_t> m_bits;
};

// A 64-bit key for the kernels' own random numbers: two words of the generator.
std::uint64_t drawKey(base::Rng& rng);

} // namespace maquette::fields
