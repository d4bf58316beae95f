#pragma once

#include <cmath>

#include "cuda/random.h"
#include "cuda/resample.h"

// The resampling of one ray, on either side.

namespace maquette::cuda {

// An array whose elements lie `stride` apart: rays side by side are read together on a GPU.
template <class T>
struct Strided {
    T* data = nullptr;
    std::int64_t stride = 1;
    MAQUETTE_BOTH_SIDES T& operator[](std::int64_t i) const { return data[i * stride]; }
};

MAQUETTE_BOTH_SIDES inline void normalisePmf(const Strided<float>& values, int count) {
    double total = 0;
    for (int i = 0; i < count; ++i)
        total += values[i];
    for (int i = 0; i < count; ++i)
        values[i] = static_cast<float>(values[i] / total);
}

MAQUETTE_BOTH_SIDES inline void smoothPmf(const Strided<float>& pmf, int parts, PmfKernel kernel) {
    for (int i = 0; i < parts; ++i)
        pmf[i] += 1e-5f;
    normalisePmf(pmf, parts);
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
    normalisePmf(pmf, parts);
}

// One ray's coarse samples, all parts of them, and the fine ones, sorted.
class RayResampler {
  public:
    // Memory for a mass of each coarse part and a place for each fine sample.
    MAQUETTE_BOTH_SIDES RayResampler(const Resample& args, Strided<float> pmf, Strided<float> fine)
        : m_args(args)
        , m_pmf(pmf)
        , m_fine(fine) {}

    // False for a ray that misses.
    MAQUETTE_BOTH_SIDES bool place(std::int64_t ray) {
        const Rays& rays = m_args.coarse.rays;
        m_ray = ray;
        m_enter = rays.enter[ray];
        m_part = (rays.leave[ray] - m_enter) / static_cast<float>(m_args.coarse.samples);
        if (!(m_part > 0)) return false;
        weigh();
        smoothPmf(m_pmf, m_args.coarse.samples, m_args.kernel);
        invert();
        return true;
    }

    MAQUETTE_BOTH_SIDES std::uint32_t kept() const {
        std::uint32_t count = 0;
        for (int k = 0; k < m_args.fine; ++k)
            count += wanted(k);
        return count;
    }

    // Writes the merged list and the fine samples' places.
    MAQUETTE_BOTH_SIDES void write() {
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
    MAQUETTE_BOTH_SIDES float coarseAt(int part) const {
        const March& coarse = m_args.coarse;
        const float within = coarse.jitter
                                 ? uniform(coarse.key, static_cast<std::uint32_t>(m_ray),
                                           static_cast<std::uint32_t>(part), Purpose::Jitter)
                                 : .5f;
        return (static_cast<float>(part) + within) * m_part + m_enter;
    }

    MAQUETTE_BOTH_SIDES void weigh() {
        const March& coarse = m_args.coarse;
        for (int part = 0; part < coarse.samples; ++part)
            m_pmf[part] = 0;
        float through = 1;
        for (std::uint32_t i = coarse.start[m_ray]; i < coarse.start[m_ray + 1]; ++i) {
            const float rest = expf(-m_args.density[i] * m_part);
            m_pmf[coarse.part[i]] = through * (1.0f - rest);
            through *= rest;
        }
    }

    // Inverse transform sampling: stratified places of the cumulative mass, in order.
    MAQUETTE_BOTH_SIDES void invert() {
        float below = 0; // mass of the parts before `part`
        int part = 0;
        for (int k = 0; k < m_args.fine; ++k) {
            const float within = m_args.coarse.jitter ? draw(k, Purpose::FineJitter) : .5f;
            const float u = (static_cast<float>(k) + within) / static_cast<float>(m_args.fine);
            while (part + 1 < m_args.coarse.samples && below + m_pmf[part] <= u)
                below += m_pmf[part++];
            const float share = fminf(fmaxf((u - below) / m_pmf[part], 0.0f), 1.0f);
            m_fine[k] = (static_cast<float>(part) + share) * m_part + m_enter;
        }
    }

    MAQUETTE_BOTH_SIDES float draw(int k, Purpose purpose) const {
        return uniform(m_args.key, static_cast<std::uint32_t>(m_ray), static_cast<std::uint32_t>(k),
                       purpose);
    }

    MAQUETTE_BOTH_SIDES float coordinate(int axis, float t) const {
        const Rays& rays = m_args.coarse.rays;
        return t * rays.direction[axis][m_ray] + rays.origin[axis][m_ray];
    }

    MAQUETTE_BOTH_SIDES bool wanted(int k) const {
        const OccupancyBits& grid = m_args.coarse.occupancy;
        if (!grid.bits) return true;
        std::uint32_t index = 0;
        const float n = static_cast<float>(grid.resolution);
        for (int axis = 2; axis >= 0; --axis) {
            const float cell = (coordinate(axis, m_fine[k]) - grid.low) * (grid.inverseExtent * n);
            index = index * static_cast<std::uint32_t>(grid.resolution) +
                    static_cast<std::uint32_t>(fminf(fmaxf(cell, 0.0f), n - 1.0f));
        }
        if ((grid.bits[index >> 5] >> (index & 31)) & 1u) return true;
        return draw(k, Purpose::FineExplore) < m_args.coarse.explore;
    }

    MAQUETTE_BOTH_SIDES std::uint32_t emitFine(int k, std::uint32_t slot) {
        const bool kept = wanted(k);
        emit(m_fine[k], kept, slot);
        if (!kept) return slot;
        for (int axis = 0; axis < 3; ++axis) {
            m_args.position[axis][slot] = coordinate(axis, m_fine[k]);
            if (m_args.direction[axis]) {
                m_args.direction[axis][slot] = m_args.coarse.rays.direction[axis][m_ray];
            }
        }
        return slot + 1;
    }

    // The next sample of the sorted list; the length of the one before becomes known.
    MAQUETTE_BOTH_SIDES void emit(float t, bool kept, std::uint32_t slot) {
        if (m_pending) m_args.delta[m_out - 1] = t - m_args.t[m_out - 1];
        m_pending = kept;
        if (!kept) return;
        m_args.t[m_out] = t;
        m_args.order[m_out] = slot;
        ++m_out;
    }

    const Resample& m_args;
    Strided<float> m_pmf, m_fine;
    std::int64_t m_ray = 0;
    float m_enter = 0, m_part = 0;
    std::uint32_t m_out = 0;
    bool m_pending = false; // the last sample was kept and its length is not known yet
};

} // namespace maquette::cuda
