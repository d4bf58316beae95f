#include "engine/mesh/field_grid.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

#include <glm/common.hpp>
#include <glm/vector_relational.hpp>

#include "engine/base/error.h"

namespace maquette::mesh {

namespace {

constexpr int kCoarse = 4;      // cells between samples of the first pass
constexpr int kBlock = kCoarse; // cells along a block's side, a multiple of kCoarse

template <class Visit>
void forEach(glm::ivec3 low, glm::ivec3 high, glm::ivec3 step, const Visit& visit) {
    for (int z = low.z; z <= high.z; z += step.z) {
        for (int y = low.y; y <= high.y; y += step.y) {
            for (int x = low.x; x <= high.x; x += step.x)
                visit(glm::ivec3(x, y, z));
        }
    }
}

// Bounds what fields answer, so that differences are numbers; NaN is outside.
float finite(float v) {
    constexpr float bound = 1e15f;
    return std::isnan(v) ? -bound : std::clamp(v, -bound, bound);
}

void check(const FieldSurfaceOptions& options) {
    const glm::vec3 extent = options.bounds.high - options.bounds.low;
    const bool good = std::min({extent.x, extent.y, extent.z}) > 0 &&
                      std::isfinite(extent.x + extent.y + extent.z) && options.batch > 0;
    if (!good || options.resolution < 8 || options.resolution > 1024) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("A surface needs bounds with a positive size and a resolution "
                        "between 8 and 1024."));
    }
}

} // namespace

FieldGrid::FieldGrid(const FieldSampler& sampler, const FieldSurfaceOptions& options,
                     const base::Progress& progress)
    : m_sampler(sampler)
    , m_options(options)
    , m_progress(progress) {
    check(options);
    const glm::vec3 extent = options.bounds.high - options.bounds.low;
    m_voxel = std::max({extent.x, extent.y, extent.z}) / static_cast<float>(options.resolution);
    m_blocks = glm::max(glm::ivec3(glm::ceil(extent / (m_voxel * kBlock) - 1e-3f)), 1);
    m_size = m_blocks * kBlock + 1;
    m_origin = (options.bounds.low + options.bounds.high - m_voxel * glm::vec3(m_size - 1)) * 0.5f;
    m_count = std::int64_t{m_size.x} * m_size.y * m_size.z;
    m_values.reset(new float[m_count]);
    m_known.resize((m_count + 63) / 64);
    m_active.resize(std::int64_t{m_blocks.x} * m_blocks.y * m_blocks.z);
}

Grid FieldGrid::grid() const {
    return {
        {m_values.get(), static_cast<std::size_t>(m_count)}, m_size, m_origin, glm::vec3(m_voxel)};
}

void FieldGrid::sampleAll() {
    forEach(glm::ivec3(0), m_size - 1, glm::ivec3(1), [this](glm::ivec3 p) { ask(p); });
    flush();
}

void FieldGrid::sampleNearSurface() {
    sampleBlocks(false);
}

void FieldGrid::sampleInside() {
    sampleBlocks(true);
}

void FieldGrid::sampleBlocks(bool insides) {
    forEach(glm::ivec3(0), m_size - 1, glm::ivec3(kCoarse), [this](glm::ivec3 p) { ask(p); });
    flush();
    std::vector<glm::ivec3> wave;
    forEach(glm::ivec3(0), m_blocks - 1, glm::ivec3(1), [&](glm::ivec3 block) {
        if (mayHoldSurface(block) || (insides && reachesInside(block))) activate(block, wave);
    });
    while (!wave.empty()) {
        for (const glm::ivec3 block : wave)
            forEach(block * kBlock, (block + 1) * kBlock, glm::ivec3(1),
                    [this](glm::ivec3 p) { ask(p); });
        flush();
        std::vector<glm::ivec3> next;
        for (const glm::ivec3 block : wave)
            followSurface(block, next);
        wave = std::move(next);
    }
    fillTheRest();
}

void FieldGrid::ask(glm::ivec3 p) {
    const std::int64_t i = index(p);
    if (known(i)) return;
    m_known[i / 64] |= std::uint64_t{1} << i % 64;
    m_points.push_back(m_origin + m_voxel * glm::vec3(p));
    m_indices.push_back(i);
    if (static_cast<int>(m_points.size()) >= m_options.batch) flush();
}

void FieldGrid::flush() {
    m_progress.checkStop();
    if (m_points.empty()) return;
    m_answers.resize(m_points.size());
    m_sampler(m_points, m_answers);
    for (std::size_t i = 0; i < m_indices.size(); ++i)
        m_values[m_indices[i]] = m_answers[i];
    m_evaluations += static_cast<std::int64_t>(m_points.size());
    m_points.clear();
    m_indices.clear();
    // How much there will be to do is not known; this creeps towards the end.
    const double share = static_cast<double>(m_evaluations) / static_cast<double>(m_count);
    m_progress(
        static_cast<float>(m_options.refine ? 0.95 * (1 - std::exp(-10 * share)) : 0.95 * share));
}

// Whether the level lies within what the coarse samples of a block show, widened by how much
// the field can change on the way from a sample to the farthest point (half a diagonal of a
// coarse cell), judged by the steepest steps between coarse samples in and next to the block.
bool FieldGrid::mayHoldSurface(glm::ivec3 block) const {
    const glm::ivec3 first = block * kBlock, last = first + kBlock;
    const glm::ivec3 low = glm::max(first - kCoarse, 0),
                     high = glm::min(last + kCoarse, m_size - 1);
    float smallest = std::numeric_limits<float>::max(), largest = -smallest;
    forEach(first, last, glm::ivec3(kCoarse), [&](glm::ivec3 p) {
        const float v = finite(value(p));
        smallest = std::min(smallest, v);
        largest = std::max(largest, v);
    });
    glm::vec3 steepest(0);
    forEach(low, high, glm::ivec3(kCoarse), [&](glm::ivec3 p) {
        for (int axis = 0; axis < 3; ++axis) {
            glm::ivec3 q = p;
            q[axis] += kCoarse;
            if (q[axis] <= high[axis])
                steepest[axis] =
                    std::max(steepest[axis], std::abs(finite(value(q)) - finite(value(p))));
        }
    });
    const float slack = 0.8660254f * std::sqrt(steepest.x * steepest.x + steepest.y * steepest.y +
                                               steepest.z * steepest.z);
    const float level = m_options.surface.level;
    return smallest - slack <= level && level <= largest + slack && slack > 0;
}

bool FieldGrid::reachesInside(glm::ivec3 block) const {
    bool any = false;
    forEach(block * kBlock, (block + 1) * kBlock, glm::ivec3(kCoarse),
            [&](glm::ivec3 p) { any = any || inside(p); });
    return any;
}

void FieldGrid::activate(glm::ivec3 block, std::vector<glm::ivec3>& wave) {
    for (int axis = 0; axis < 3; ++axis) {
        if (block[axis] < 0 || block[axis] >= m_blocks[axis]) return;
    }
    char& active = m_active[(std::int64_t{block.z} * m_blocks.y + block.y) * m_blocks.x + block.x];
    if (active) return;
    active = 1;
    wave.push_back(block);
}

// Wakes the neighbours at the faces, edges and corners which the surface in this block reaches.
void FieldGrid::followSurface(glm::ivec3 block, std::vector<glm::ivec3>& next) {
    const glm::ivec3 first = block * kBlock;
    unsigned touched = 0; // bit 9 (z + 1) + 3 (y + 1) + x + 1 of the neighbour's direction
    forEach(first, first + kBlock - 1, glm::ivec3(1), [&](glm::ivec3 p) {
        const glm::ivec3 local = p - first;
        const glm::ivec3 side = glm::ivec3(glm::equal(local, glm::ivec3(kBlock - 1))) -
                                glm::ivec3(glm::equal(local, glm::ivec3(0)));
        if (side == glm::ivec3(0) || !crossed(p)) return;
        forEach(glm::min(side, 0), glm::max(side, 0), glm::ivec3(1),
                [&](glm::ivec3 d) { touched |= 1u << (9 * (d.z + 1) + 3 * (d.y + 1) + d.x + 1); });
    });
    for (; touched; touched &= touched - 1) {
        const int bit = std::countr_zero(touched);
        activate(block + glm::ivec3(bit % 3 - 1, bit / 3 % 3 - 1, bit / 9 - 1), next);
    }
}

bool FieldGrid::crossed(glm::ivec3 p) const {
    const bool first = inside(p);
    for (int i = 1; i < 8; ++i) {
        if (inside(p + glm::ivec3(i & 1, i >> 1 & 1, i >> 2 & 1)) != first) return true;
    }
    return false;
}

// Blocks that were never asked for lie on one side, that of their coarse samples.
void FieldGrid::fillTheRest() {
    forEach(glm::ivec3(0), m_size - 1, glm::ivec3(1), [this](glm::ivec3 p) {
        const std::int64_t i = index(p);
        if (!known(i)) m_values[i] = value(p / kCoarse * kCoarse);
    });
}

} // namespace maquette::mesh
