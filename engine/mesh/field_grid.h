#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "engine/mesh/iso_surface.h"

namespace maquette::mesh {

// The samples of a field on a regular grid of cubes round its bounds, asked for in batches and only
// where they matter. For the functions that make surfaces of fields.
class FieldGrid {
  public:
    // The arguments must outlive the grid. Throws Error(Usage) for bounds without a size or a
    // resolution out of range.
    FieldGrid(const FieldSampler& sampler, const FieldSurfaceOptions& options,
              const base::Progress& progress);

    void sampleAll();
    // Blocks that the level may pass, and those its surface leads to from there; all others keep
    // the value of one of their coarse samples.
    void sampleNearSurface();
    // The same and all blocks with a coarse sample inside.
    void sampleInside();

    Grid grid() const;
    FieldSurfaceStats stats() const { return {m_evaluations, m_count, m_size, m_voxel}; }

  private:
    std::int64_t index(glm::ivec3 p) const {
        return (std::int64_t{p.z} * m_size.y + p.y) * m_size.x + p.x;
    }
    float value(glm::ivec3 p) const { return m_values[index(p)]; }
    bool inside(glm::ivec3 p) const { return value(p) > m_options.surface.level; }
    bool known(std::int64_t i) const { return m_known[i / 64] >> i % 64 & 1; }

    void ask(glm::ivec3 p);
    void flush();
    void sampleBlocks(bool insides);
    bool mayHoldSurface(glm::ivec3 block) const;
    bool reachesInside(glm::ivec3 block) const;
    void activate(glm::ivec3 block, std::vector<glm::ivec3>& wave);
    void followSurface(glm::ivec3 block, std::vector<glm::ivec3>& next);
    bool crossed(glm::ivec3 p) const;
    void fillTheRest();

    const FieldSampler& m_sampler;
    const FieldSurfaceOptions& m_options;
    const base::Progress& m_progress;
    float m_voxel = 0;
    glm::ivec3 m_blocks{0}, m_size{0};
    glm::vec3 m_origin{0};
    std::int64_t m_count = 0, m_evaluations = 0;
    std::unique_ptr<float[]> m_values;
    std::vector<std::uint64_t> m_known; // one bit a sample
    std::vector<char> m_active;         // one a block
    std::vector<glm::vec3> m_points;    // the batch being collected
    std::vector<std::int64_t> m_indices;
    std::vector<float> m_answers;
};

} // namespace maquette::mesh
