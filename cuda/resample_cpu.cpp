#include <algorithm>
#include <cmath>
#include <vector>

#include "cuda/march_cpu.h"
#include "cuda/random.h"
#include "cuda/resample.h"

namespace maquette::cuda {

namespace {

void normalise(float* values, int count) {
    double total = 0;
    for (int i = 0; i < count; ++i)
        total += values[i];
    for (int i = 0; i < count; ++i)
        values[i] = static_cast<float>(values[i] / total);
}

} // namespace

void smoothPmf(float* pmf, int parts, PmfKernel kernel) {
    for (int i = 0; i < parts; ++i)
        pmf[i] += 1e-5f;
    normalise(pmf, parts);
    if (kernel == PmfKernel::None) return;
    const float side = kernel == PmfKernel::Boxcar ? 1.0f / 3.0f : 1.0f / 8.0f;
    const float middle = 1.0f - 2.0f * side;
    float before = 0;
    for (int i = 0; i < parts; ++i) {
        const float here = pmf[i];
        const float after = i + 1 < parts ? pmf[i + 1] : 0.0f;
        pmf[i] = side * (before + after) + middle * here;
        before = here;
    }
    normalise(pmf, parts);
}

namespace {

// One ray's coarse samples, all parts of them, and the fine ones, sorted.
class RayResampler {
  public:
    explicit RayResampler(const Resample& args)
        : m_args(args)
        , m_pmf(static_cast<std::size_t>(args.coarse.samples))
        , m_fine(static_cast<std::size_t>(args.fine))
        , m_keep(static_cast<std::size_t>(args.fine)) {}

    // False for a ray that misses.
    bool place(std::int64_t ray) {
        const Rays& rays = m_args.coarse.rays;
        m_ray = ray;
        m_enter = rays.enter[ray];
        m_part = (rays.leave[ray] - m_enter) / static_cast<float>(m_args.coarse.samples);
        if (!(m_part > 0)) return false;
        weigh();
        smoothPmf(m_pmf.data(), m_args.coarse.samples, m_args.kernel);
        invert();
        return true;
    }

    std::uint32_t kept() const {
        return static_cast<std::uint32_t>(std::count(m_keep.begin(), m_keep.end(), char{1}));
    }

    // Writes the merged list and the fine samples' places.
    void write() {
        const March& coarse = m_args.coarse;
        std::uint32_t next = coarse.start[m_ray]; // of the coarse samples that were kept
        std::uint32_t slot = static_cast<std::uint32_t>(m_args.fineBase) + m_args.fineStart[m_ray];
        m_out = next + m_args.fineStart[m_ray];
        m_pending = false;
        int fine = 0;
        for (int part = 0; part < coarse.samples; ++part) {
            const bool kept = next < coarse.start[m_ray + 1] &&
                              coarse.part[next] == static_cast<std::uint32_t>(part);
            const float t = kept ? coarse.t[next] : coarseAt(part);
            for (; fine < m_args.fine && m_fine[fine] < t; ++fine)
                slot = emitFine(fine, slot);
            emit(t, kept, next);
            next += kept;
        }
        for (; fine < m_args.fine; ++fine)
            slot = emitFine(fine, slot);
        if (m_pending) m_args.delta[m_out - 1] = m_part;
    }

  private:
    float coarseAt(int part) const {
        const March& coarse = m_args.coarse;
        const float within = coarse.jitter
                                 ? uniform(coarse.key, static_cast<std::uint32_t>(m_ray),
                                           static_cast<std::uint32_t>(part), Purpose::Jitter)
                                 : .5f;
        return (static_cast<float>(part) + within) * m_part + m_enter;
    }

    void weigh() {
        const March& coarse = m_args.coarse;
        std::fill(m_pmf.begin(), m_pmf.end(), 0.0f);
        float through = 1;
        for (std::uint32_t i = coarse.start[m_ray]; i < coarse.start[m_ray + 1]; ++i) {
            const float rest = std::exp(-m_args.density[i] * m_part);
            m_pmf[coarse.part[i]] = through * (1.0f - rest);
            through *= rest;
        }
    }

    // Inverse transform sampling: stratified places of the cumulative mass, in order.
    void invert() {
        float below = 0; // mass of the parts before `part`
        int part = 0;
        for (int k = 0; k < m_args.fine; ++k) {
            const float within = m_args.coarse.jitter ? draw(k, Purpose::FineJitter) : .5f;
            const float u = (static_cast<float>(k) + within) / static_cast<float>(m_args.fine);
            while (part + 1 < m_args.coarse.samples && below + m_pmf[part] <= u)
                below += m_pmf[part++];
            const float share = std::clamp((u - below) / m_pmf[part], 0.0f, 1.0f);
            m_fine[k] = (static_cast<float>(part) + share) * m_part + m_enter;
            m_keep[k] = wanted(k) ? 1 : 0;
        }
    }

    float draw(int k, Purpose purpose) const {
        return uniform(m_args.key, static_cast<std::uint32_t>(m_ray), static_cast<std::uint32_t>(k),
                       purpose);
    }

    float coordinate(int axis, float t) const {
        const Rays& rays = m_args.coarse.rays;
        return t * rays.direction[axis][m_ray] + rays.origin[axis][m_ray];
    }

    bool wanted(int k) const {
        const OccupancyBits& grid = m_args.coarse.occupancy;
        if (!grid.bits) return true;
        std::uint32_t index = 0;
        const float n = static_cast<float>(grid.resolution);
        for (int axis = 2; axis >= 0; --axis) {
            const float cell = (coordinate(axis, m_fine[k]) - grid.low) * (grid.inverseExtent * n);
            index = index * static_cast<std::uint32_t>(grid.resolution) +
                    static_cast<std::uint32_t>(std::min(std::max(cell, 0.0f), n - 1.0f));
        }
        if ((grid.bits[index >> 5] >> (index & 31)) & 1u) return true;
        return draw(k, Purpose::FineExplore) < m_args.coarse.explore;
    }

    std::uint32_t emitFine(int k, std::uint32_t slot) {
        emit(m_fine[k], m_keep[k] != 0, slot);
        if (!m_keep[k]) return slot;
        for (int axis = 0; axis < 3; ++axis) {
            m_args.position[axis][slot] = coordinate(axis, m_fine[k]);
            if (m_args.direction[axis]) {
                m_args.direction[axis][slot] = m_args.coarse.rays.direction[axis][m_ray];
            }
        }
        return slot + 1;
    }

    // The next sample of the sorted list; the length of the one before becomes known.
    void emit(float t, bool kept, std::uint32_t slot) {
        if (m_pending) m_args.delta[m_out - 1] = t - m_args.t[m_out - 1];
        m_pending = kept;
        if (!kept) return;
        m_args.t[m_out] = t;
        m_args.order[m_out] = slot;
        ++m_out;
    }

    const Resample& m_args;
    std::vector<float> m_pmf, m_fine;
    std::vector<char> m_keep;
    std::int64_t m_ray = 0;
    float m_enter = 0, m_part = 0;
    std::uint32_t m_out = 0;
    bool m_pending = false; // the last sample was kept and its length is not known yet
};

constexpr std::int64_t kRaysPerTask = 128;

} // namespace

namespace cpu {

void resampleCount(const Backend& backend, const Resample& args) {
    backend.threads().parallelFor(args.coarse.rays.count, kRaysPerTask,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      RayResampler ray(args);
                                      for (std::int64_t r = begin; r < end; ++r)
                                          args.fineStart[r + 1] = ray.place(r) ? ray.kept() : 0;
                                  });
    prefixSum(args.fineStart, args.coarse.rays.count);
}

void resampleFill(const Backend& backend, const Resample& args) {
    backend.threads().parallelFor(args.coarse.rays.count, kRaysPerTask,
                                  [&](std::int64_t begin, std::int64_t end, int) {
                                      RayResampler ray(args);
                                      for (std::int64_t r = begin; r < end; ++r) {
                                          if (ray.place(r)) ray.write();
                                      }
                                  });
    for (std::int64_t r = 0; r <= args.coarse.rays.count; ++r)
        args.start[r] = args.coarse.start[r] + args.fineStart[r];
}

} // namespace cpu

} // namespace maquette::cuda
