#include "engine/fields/occupancy_grid.h"

#include <bit>

#include "cuda/occupancy.h"
#include "engine/base/error.h"

namespace maquette::fields {

std::uint64_t drawKey(base::Rng& rng) {
    const std::uint64_t high = rng.bits();
    return high << 32 | rng.bits();
}

OccupancyGrid::OccupancyGrid(const cuda::Backend& backend, const OccupancySettings& settings,
                             float bound)
    : m_backend(backend)
    , m_settings(settings)
    , m_bound(bound) {
    if (settings.resolution < 4 || settings.resolution > 256) {
        throw base::Error(base::ErrorKind::Usage,
                          {MAQUETTE_TR("the occupancy grid has 4 to 256 cells an axis, not %1"),
                           std::to_string(settings.resolution)});
    }
    m_average = cuda::Buffer<float>(backend, cells());
    m_density = cuda::Buffer<float>(backend, cells());
    m_bits = cuda::Buffer<std::uint32_t>(backend, (cells() + 31) / 32);
    for (auto& axis : m_position)
        axis = cuda::Buffer<float>(backend, cells());
    m_average.clear();
    m_bits.clear();
}

std::int64_t OccupancyGrid::cells() const {
    const std::int64_t n = m_settings.resolution;
    return n * n * n;
}

void OccupancyGrid::update(Field& field, base::Rng& rng) {
    cuda::OccupancyPoints points{m_settings.resolution, -m_bound, 2 * m_bound, true, drawKey(rng)};
    for (int axis = 0; axis < 3; ++axis)
        points.position[axis] = m_position[axis].data();
    cuda::occupancyPoints(m_backend, points);
    const cuda::Points planar{m_position[0].data(), m_position[1].data(), m_position[2].data()};
    field.forward({planar, {}, cells()}, {m_density.data(), {}}, nullptr);
    cuda::occupancyUpdate(m_backend,
                          {m_settings.resolution, m_settings.decay, m_settings.threshold,
                           m_settings.dilate, m_density.data(), m_average.data(), m_bits.data()});
    m_filled = true;
}

cuda::OccupancyBits OccupancyGrid::bits() const {
    if (!m_filled) return {};
    return {m_bits.data(), m_settings.resolution, -m_bound, .5f / m_bound};
}

double OccupancyGrid::share() const {
    if (!m_filled) return 1;
    std::int64_t full = 0;
    for (const std::uint32_t word : m_bits.download())
        full += std::popcount(word);
    return static_cast<double>(full) / static_cast<double>(cells());
}

void OccupancyGrid::save(State& state) const {
    const std::int64_t n = m_settings.resolution;
    state.push_back({"occupancy.average", {n, n, n}, m_average.download(), {}});
    state.push_back({"occupancy.bits", {m_bits.size()}, {}, m_bits.download()});
    state.push_back({"occupancy.filled", {1}, {}, {m_filled ? 1u : 0u}});
}

void OccupancyGrid::load(const State& state) {
    const bool filled = wordsOf(state, "occupancy.filled", 1).front() != 0;
    m_average.upload(floatsOf(state, "occupancy.average", cells()));
    m_bits.upload(wordsOf(state, "occupancy.bits", m_bits.size()));
    m_filled = filled;
}

} // namespace maquette::fields
