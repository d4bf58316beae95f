#include "engine/mesh/pack.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>

#include <glm/common.hpp>

namespace maquette::mesh {

namespace {

// Cells that a chart touches, row by row.
struct Mask {
    int width = 0, height = 0;
    int words = 0;
    std::vector<std::uint64_t> bits; // [height, words]

    Mask(int w, int h)
        : width(w)
        , height(h)
        , words((w + 63) / 64)
        , bits(static_cast<std::size_t>(words) * h) {}
    std::uint64_t* row(int y) { return &bits[static_cast<std::size_t>(y) * words]; }
    const std::uint64_t* row(int y) const { return &bits[static_cast<std::size_t>(y) * words]; }
    void setRun(int y, int from, int to) {
        for (int w = from / 64; w <= to / 64; ++w) {
            std::uint64_t word = ~std::uint64_t{0};
            if (w == from / 64) word &= ~std::uint64_t{0} << (from % 64);
            if (w == to / 64) word &= ~std::uint64_t{0} >> (63 - to % 64);
            row(y)[w] |= word;
        }
    }
};

// Every cell that the triangle touches, exactly: its extent within each row of cells.
void coverTriangle(Mask& mask, std::array<glm::dvec2, 3> p) {
    const double top = std::min({p[0].y, p[1].y, p[2].y}),
                 bottom = std::max({p[0].y, p[1].y, p[2].y});
    const int first = std::clamp(static_cast<int>(top), 0, mask.height - 1);
    const int last = std::clamp(static_cast<int>(bottom), 0, mask.height - 1);
    for (int y = first; y <= last; ++y) {
        double left = 1e300, right = -1e300;
        const auto take = [&](double x) {
            left = std::min(left, x);
            right = std::max(right, x);
        };
        for (int k = 0; k < 3; ++k) {
            const glm::dvec2 a = p[k], b = p[(k + 1) % 3];
            if (a.y >= y && a.y <= y + 1) take(a.x);
            for (const double edge : {static_cast<double>(y), y + 1.0}) {
                if ((a.y < edge) != (b.y < edge))
                    take(a.x + (edge - a.y) / (b.y - a.y) * (b.x - a.x));
            }
        }
        if (left > right) continue;
        mask.setRun(y, std::clamp(static_cast<int>(left), 0, mask.width - 1),
                    std::clamp(static_cast<int>(right), 0, mask.width - 1));
    }
}

Mask maskOf(const Chart& chart, double scale, bool turned) {
    glm::dvec2 size = chart.size * scale;
    if (turned) std::swap(size.x, size.y);
    Mask mask(static_cast<int>(size.x) + 1, static_cast<int>(size.y) + 1);
    for (std::size_t i = 0; i + 2 < chart.corners.size(); i += 3) {
        std::array<glm::dvec2, 3> p;
        for (std::size_t k = 0; k < 3; ++k) {
            p[k] = chart.corners[i + k] * scale;
            if (turned) p[k] = {size.x - p[k].y, p[k].x};
        }
        coverTriangle(mask, p);
    }
    return mask;
}

struct Run {
    int y, from, to;
};

std::vector<Run> runsOf(const Mask& mask) {
    std::vector<Run> runs;
    for (int y = 0; y < mask.height; ++y) {
        for (int x = 0; x < mask.width;) {
            if (!(mask.row(y)[x / 64] >> x % 64 & 1)) {
                ++x;
                continue;
            }
            const int from = x;
            while (x < mask.width && mask.row(y)[x / 64] >> x % 64 & 1)
                ++x;
            runs.push_back({y, from, x - 1});
        }
    }
    // The longest first: they rule most places out.
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run& a, const Run& b) { return a.to - a.from > b.to - b.from; });
    return runs;
}

class Atlas {
  public:
    explicit Atlas(int cells)
        : m_cells(cells)
        , m_words(cells / 64 + 1)
        , m_rows(cells, std::vector<std::uint64_t>(static_cast<std::size_t>(m_words))) {}

    struct Place {
        int x = 0, y = 0;
    };

    // The topmost, then leftmost place whose lower end lies above `limit`.
    std::optional<Place> find(const Mask& mask, const std::vector<Run>& runs, int limit) const {
        if (mask.width > m_cells || mask.height > m_cells) return {};
        std::vector<std::uint64_t> taken(static_cast<std::size_t>(m_words)), work(taken.size());
        for (int y = 0; y + mask.height <= std::min(m_cells, limit); ++y) {
            // Places at which the chart would stick out on the right are taken.
            std::fill(taken.begin(), taken.end(), ~std::uint64_t{0});
            for (int x = 0; x + mask.width <= m_cells; x += 64) {
                const int left = m_cells - mask.width - x + 1;
                taken[x / 64] = left >= 64 ? 0 : ~std::uint64_t{0} << left;
            }
            bool full = false;
            for (std::size_t i = 0; i < runs.size() && !full; ++i) {
                addConflicts(m_rows[y + runs[i].y], runs[i], work, taken);
                full = std::all_of(taken.begin(), taken.end(),
                                   [](std::uint64_t w) { return w == ~std::uint64_t{0}; });
            }
            if (full) continue;
            for (int w = 0; w < m_words; ++w) {
                if (~taken[w]) return Place{64 * w + std::countr_one(taken[w]), y};
            }
        }
        return {};
    }

    // Marks the mask and the cells round it as taken.
    void take(const Mask& mask, Place place) {
        std::vector<std::uint64_t> wide(static_cast<std::size_t>(m_words));
        for (int y = 0; y < mask.height; ++y) {
            std::fill(wide.begin(), wide.end(), 0);
            for (int w = 0; w < mask.words; ++w)
                orShifted(wide, mask.row(y)[w], place.x + 64 * w);
            std::vector<std::uint64_t> spread = wide;
            for (int w = 0; w < m_words; ++w) {
                spread[w] |= wide[w] << 1 | wide[w] >> 1;
                if (w > 0) spread[w] |= wide[w - 1] >> 63;
                if (w + 1 < m_words) spread[w] |= wide[w + 1] << 63;
            }
            for (int dy = -1; dy <= 1; ++dy) {
                const int row = place.y + y + dy;
                if (row < 0 || row >= m_cells) continue;
                for (int w = 0; w < m_words; ++w)
                    m_rows[row][w] |= spread[w];
            }
        }
    }

  private:
    void orShifted(std::vector<std::uint64_t>& row, std::uint64_t word, int shift) const {
        const int w = shift / 64, b = shift % 64;
        row[w] |= word << b;
        if (b && w + 1 < m_words) row[w + 1] |= word >> (64 - b);
    }

    // taken |= places x at which cells x + from .. x + to of the row are not all free.
    void addConflicts(const std::vector<std::uint64_t>& row, const Run& run,
                      std::vector<std::uint64_t>& work, std::vector<std::uint64_t>& taken) const {
        work = row;
        const int length = run.to - run.from + 1;
        for (int have = 1; have < length;) {
            const int more = std::min(have, length - have);
            orAhead(work, more);
            have += more;
        }
        const int w0 = run.from / 64, b = run.from % 64;
        for (int w = 0; w + w0 < m_words; ++w) {
            std::uint64_t word = work[w + w0] >> b;
            if (b && w + w0 + 1 < m_words) word |= work[w + w0 + 1] << (64 - b);
            taken[w] |= word;
        }
    }

    // row |= row moved `by` cells to the left.
    void orAhead(std::vector<std::uint64_t>& row, int by) const {
        const int w0 = by / 64, b = by % 64;
        for (int w = 0; w + w0 < m_words; ++w) {
            std::uint64_t word = row[w + w0] >> b;
            if (b && w + w0 + 1 < m_words) word |= row[w + w0 + 1] << (64 - b);
            row[w] |= word;
        }
    }

    int m_cells, m_words;
    std::vector<std::vector<std::uint64_t>> m_rows;
};

// The placements at this scale, or nothing when a chart finds no place.
std::optional<std::vector<Placement>> attempt(const std::vector<Chart>& charts, double scale,
                                              bool byArea, int cells,
                                              const base::Progress& progress) {
    std::vector<std::uint32_t> order(charts.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto rank = [&](std::uint32_t i) {
        const glm::dvec2 size = charts[i].size;
        return byArea ? size.x * size.y : std::max(size.x, size.y);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rank(a) > rank(b); });
    Atlas atlas(cells);
    std::vector<Placement> placements(charts.size());
    for (const std::uint32_t index : order) {
        progress.checkStop();
        std::optional<Atlas::Place> best;
        std::optional<Mask> bestMask;
        bool bestTurned = false;
        for (const bool turned : {false, true}) {
            Mask mask = maskOf(charts[index], scale, turned);
            const int limit = best ? best->y + bestMask->height : cells + 1;
            const auto place = atlas.find(mask, runsOf(mask), limit);
            if (!place || (best && place->y + mask.height >= best->y + bestMask->height)) continue;
            best = place;
            bestMask = std::move(mask);
            bestTurned = turned;
        }
        if (!best) return {};
        atlas.take(*bestMask, *best);
        placements[index] = {{best->x, best->y}, bestTurned};
    }
    return placements;
}

} // namespace

std::optional<Packing> packCharts(const std::vector<Chart>& charts, int cells,
                                  const base::Progress& progress) {
    double area = 0;
    for (const Chart& chart : charts) {
        for (std::size_t i = 0; i + 2 < chart.corners.size(); i += 3) {
            const glm::dvec2 a = chart.corners[i + 1] - chart.corners[i];
            const glm::dvec2 b = chart.corners[i + 2] - chart.corners[i];
            area += (a.x * b.y - a.y * b.x) / 2;
        }
    }
    if (!(area > 0)) area = 1e-12;
    double good = 0, bad = 0, scale = cells * std::sqrt(0.72 / area);
    std::optional<Packing> best;
    for (int round = 0; round < 40 && (!best || round < 5); ++round) {
        auto placements = attempt(charts, scale, true, cells, progress);
        if (!placements) placements = attempt(charts, scale, false, cells, progress);
        if (placements) {
            const double covered = area * scale * scale / (static_cast<double>(cells) * cells);
            best = Packing{scale, covered, std::move(*placements)};
            good = scale;
            scale = bad > 0 ? (good + bad) / 2 : scale * 1.04;
        } else {
            bad = scale;
            scale = good > 0 ? (good + bad) / 2 : scale * 0.95;
        }
        progress(static_cast<float>(std::min(round + 1, 5)) / 5);
    }
    return best;
}

} // namespace maquette::mesh
