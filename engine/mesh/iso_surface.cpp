#include "engine/mesh/iso_surface.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <memory>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/mesh/big_vector.h"
#include "engine/mesh/row_mask.h"
#include "engine/mesh/surface_rows.h"

namespace maquette::mesh {

namespace {

constexpr float kEdgeMargin = 1e-3f; // how near to a sample a vertex may come, in edges
constexpr std::int64_t kMaxVertices = 0xfffffff0;

// Slices that one task takes through the first pass.
constexpr int kSlab = 8;

// Vertices of one slab, in the order of its rows; grows without touching fresh memory twice.
struct VertexBuffer {
    std::unique_ptr<glm::vec3[]> positions, normals;
    std::size_t size = 0, capacity = 0;

    void makeRoom(std::size_t more, bool withNormals) {
        if (size + more <= capacity) return;
        capacity = std::max(size + more, 2 * capacity);
        grow(positions);
        if (withNormals) grow(normals);
    }

  private:
    void grow(std::unique_ptr<glm::vec3[]>& array) const {
        std::unique_ptr<glm::vec3[]> larger(new glm::vec3[capacity]);
        std::copy_n(array.get(), size, larger.get());
        array = std::move(larger);
    }
};

class Extraction {
  public:
    Extraction(const Grid& grid, const SurfaceOptions& options, const base::Progress& progress,
               cuda::ThreadPool& pool)
        : m_grid(grid)
        , m_options(options)
        , m_progress(progress)
        , m_pool(pool)
        , m_words((grid.size.x + 63) / 64)
        , m_rows(std::int64_t{grid.size.y} * grid.size.z)
        , m_slabs((grid.size.z + kSlab - 1) / kSlab) {}

    base::Mesh run() {
        m_masks.reset(new std::uint64_t[m_rows * m_words]); // classifySlab() writes every word
        m_rowStarts.resize(m_rows + 1);
        m_busy.resize(m_rows);
        m_buffers.resize(m_slabs);
        overSlabs(0.0f, 0.6f, [this](int slab) { classifySlab(slab); });
        allocate();
        overSlabs(0.6f, 1.0f, [this](int slab) { emitSlab(slab); });
        closeGaps();
        return std::move(m_mesh);
    }

  private:
    template <class Body>
    void overSlabs(float from, float to, const Body& body) {
        m_pool.parallelFor(m_slabs, 1, [&](std::int64_t slab, std::int64_t, int worker) {
            m_progress.checkStop();
            body(static_cast<int>(slab));
            const float share = static_cast<float>(slab + 1) / static_cast<float>(m_slabs);
            if (worker == 0) m_progress(from + (to - from) * share);
        });
    }

    int firstSlice(int slab) const { return slab * kSlab; }
    int lastSlice(int slab) const { return std::min((slab + 1) * kSlab, m_grid.size.z); }
    std::int64_t row(int y, int z) const { return std::int64_t{z} * m_grid.size.y + y; }
    CellRow cellRow(const std::uint64_t* low, const std::uint64_t* high, int y) const {
        const std::int64_t at = std::int64_t{y} * m_words;
        return {{low + at, low + at + m_words, high + at, high + at + m_words}, m_words};
    }

    // First pass over a slab: masks, counts and vertices while its samples are in the cache. The
    // slice after the slab is classified here, too, but only its own slab keeps that.
    void classifySlab(int slab) {
        const std::int64_t sliceWords = std::int64_t{m_grid.size.y} * m_words;
        std::vector<std::uint64_t> beyond(sliceWords); // zero: beyond the grid is outside
        std::vector<char> beyondBusy(m_grid.size.y);
        const int first = firstSlice(slab), last = lastSlice(slab);
        classify(first, &m_masks[first * sliceWords], &m_busy[row(0, first)]);
        for (int z = first; z < last; ++z) {
            std::uint64_t* const low = &m_masks[z * sliceWords];
            std::uint64_t* const high = z + 1 < last ? low + sliceWords : beyond.data();
            const char* const lowBusy = &m_busy[row(0, z)];
            char* const highBusy = z + 1 < last ? &m_busy[row(0, z + 1)] : beyondBusy.data();
            if (z + 1 < m_grid.size.z) classify(z + 1, high, highBusy);
            for (int y = 0; y + 1 < m_grid.size.y; ++y) {
                if (lowBusy[y] | lowBusy[y + 1] | highBusy[y] | highBusy[y + 1])
                    countAndCut(cellRow(low, high, y), y, z, m_buffers[slab]);
            }
        }
    }

    // The masks of a slice, and for each of its rows whether any sample is inside.
    void classify(int z, std::uint64_t* out, char* busy) const {
        const glm::ivec3 size = m_grid.size;
        std::fill_n(out, size.y * m_words, 0);
        std::fill_n(busy, size.y, 0);
        if (z == 0 || z == size.z - 1) return;
        for (int y = 1; y + 1 < size.y; ++y) {
            std::uint64_t* const mask = out + y * m_words;
            rowMask(m_grid.values.data() + row(y, z) * size.x, size.x, m_options.level, mask);
            mask[0] &= ~std::uint64_t{1};
            mask[(size.x - 1) / 64] &= ~(std::uint64_t{1} << (size.x - 1) % 64);
            busy[y] = std::any_of(mask, mask + m_words, [](std::uint64_t w) { return w != 0; });
        }
    }

    void countAndCut(const CellRow& cells, int y, int z, VertexBuffer& buffer) {
        RowCounts& counts = m_rowStarts[row(y, z)] = countRow(cells);
        const std::size_t vertices = std::size_t{counts.x} + counts.y + counts.z;
        if (vertices == 0) return;
        buffer.makeRoom(vertices, m_options.normals);
        cutRow<0>(cells, y, z, buffer);
        cutRow<1>(cells, y, z, buffer);
        cutRow<2>(cells, y, z, buffer);
    }

    // The vertices on the crossed edges from row (y, z) along one axis.
    template <int Axis>
    void cutRow(const CellRow& cells, int y, int z, VertexBuffer& buffer) const {
        const std::int64_t stride = strideOf(Axis);
        const float* const low = m_grid.values.data() + row(y, z) * m_grid.size.x;
        const glm::vec3 start = m_grid.origin + m_grid.spacing * glm::vec3(0, y, z);
        const glm::vec3 step = m_grid.spacing;
        const float level = m_options.level;
        const bool normals = m_options.normals;
        const glm::ivec3 ahead = m_grid.size - 1 - glm::ivec3(Axis == 0, Axis == 1, Axis == 2);
        const bool innerRow = y > 0 && z > 0 && y < ahead.y && z < ahead.z;
        glm::vec3* out = buffer.positions.get() + buffer.size;
        glm::vec3* normal = buffer.normals.get() + buffer.size;
        for (int w = 0; w < m_words; ++w) {
            const std::uint64_t other =
                Axis == 0 ? aheadWord(cells.masks[0], w, m_words) : cells.masks[Axis][w];
            for (std::uint64_t bits = cells.masks[0][w] ^ other; bits; bits &= bits - 1) {
                const int x = 64 * w + std::countr_zero(bits);
                const float a = low[x], b = low[x + stride];
                float t = (level - a) / (b - a);
                if (!(t >= 0 && t <= 1)) t = unusualCrossing(a, b, std::array{x, y, z}[Axis]);
                t = std::min(std::max(t, kEdgeMargin), 1 - kEdgeMargin);
                glm::vec3 p(start.x + step.x * static_cast<float>(x), start.y, start.z);
                p[Axis] += step[Axis] * t;
                *out++ = p;
                if (!normals) continue;
                const bool inner = innerRow && x > 0 && x < ahead.x;
                const glm::vec3 slope =
                    inner ? innerSlope<Axis>(low + x, t) : borderSlope<Axis>({x, y, z}, t);
                *normal++ = outwards<Axis>(slope, a > b);
            }
        }
        buffer.size = static_cast<std::size_t>(out - buffer.positions.get());
    }

    // Where an edge is cut that ends at the border (which counts as outside whatever it holds, so
    // the surface ends just before it) or has an infinite or undefined end.
    float unusualCrossing(float a, float b, int lowIndex) const {
        if (a > m_options.level && b > m_options.level) return lowIndex == 0 ? 0.0f : 1.0f;
        return 0.5f;
    }

    // The gradient at share t of the edge that starts at a sample, with all neighbours in the grid.
    template <int Axis>
    glm::vec3 innerSlope(const float* v, float t) const {
        const float* const w = v + m_strides[Axis];
        glm::vec3 slope;
        for (int axis = 0; axis < 3; ++axis) {
            const std::int64_t s = m_strides[axis];
            const float first = v[s] - v[-s], second = w[s] - w[-s];
            slope[axis] = (first + t * (second - first)) * m_halfPerStep[axis];
        }
        return slope;
    }

    template <int Axis>
    glm::vec3 borderSlope(glm::ivec3 low, float t) const {
        glm::ivec3 high = low;
        ++high[Axis];
        return glm::mix(gradient(low), gradient(high), t);
    }

    template <int Axis>
    static glm::vec3 outwards(glm::vec3 slope, bool insideIsLow) {
        const float square = glm::dot(slope, slope);
        if (square > 0 && std::isfinite(square)) return slope * (-1 / std::sqrt(square));
        glm::vec3 edge(0); // the field gives no direction here
        edge[Axis] = insideIsLow ? 1.0f : -1.0f;
        return edge;
    }

    std::int64_t strideOf(int axis) const { return m_strides[axis]; }

    // Central differences; one-sided ones at the border.
    glm::vec3 gradient(glm::ivec3 p) const {
        const float* const v = m_grid.values.data() + row(p.y, p.z) * m_grid.size.x + p.x;
        glm::vec3 slope;
        for (int axis = 0; axis < 3; ++axis) {
            const std::int64_t stride = strideOf(axis);
            const bool low = p[axis] > 0, high = p[axis] + 1 < m_grid.size[axis];
            if (low && high) [[likely]]
                slope[axis] = (v[stride] - v[-stride]) * m_halfPerStep[axis];
            else
                slope[axis] =
                    (v[high ? stride : 0] - v[low ? -stride : 0]) * 2.0f * m_halfPerStep[axis];
        }
        return slope;
    }

    // Counts become the number of the row's first vertex of each kind and of its first triangle.
    void allocate() {
        std::int64_t vertices = 0, triangles = 0;
        for (RowCounts& row : m_rowStarts) {
            const RowCounts own = row;
            row.x = static_cast<std::uint32_t>(vertices);
            row.y = row.x + own.x;
            row.z = row.y + own.y;
            row.triangles = static_cast<std::uint32_t>(triangles);
            vertices += std::int64_t{own.x} + own.y + own.z;
            triangles += own.triangles;
            if (vertices > kMaxVertices || triangles > kMaxVertices) {
                throw base::Error(
                    base::ErrorKind::OutOfMemory,
                    MAQUETTE_TR(
                        "The surface has more than four thousand million vertices. Choose a "
                        "lower mesh resolution."));
            }
        }
        resizeBig(m_mesh.positions, vertices, m_pool);
        if (m_options.normals) resizeBig(m_mesh.normals, vertices, m_pool);
        resizeBig(m_mesh.triangles, triangles, m_pool);
        m_written.resize(m_rows);
    }

    // Second pass: vertices to their place, triangles from the masks.
    void emitSlab(int slab) {
        VertexBuffer& buffer = m_buffers[slab];
        const std::uint32_t start = m_rowStarts[row(0, firstSlice(slab))].x;
        std::copy_n(buffer.positions.get(), buffer.size, m_mesh.positions.begin() + start);
        if (m_options.normals)
            std::copy_n(buffer.normals.get(), buffer.size, m_mesh.normals.begin() + start);
        buffer = {};
        for (int z = firstSlice(slab); z < std::min(lastSlice(slab), m_grid.size.z - 1); ++z) {
            const std::uint64_t* const low = &m_masks[row(0, z) * m_words];
            const std::uint64_t* const high = &m_masks[row(0, z + 1) * m_words];
            for (int y = 0; y + 1 < m_grid.size.y; ++y) {
                const std::int64_t r = row(y, z);
                const RowCounts &r0 = m_rowStarts[r], &r1 = m_rowStarts[r + 1];
                if (r0.triangles == r1.triangles) continue;
                const RowCounts &r2 = m_rowStarts[r + m_grid.size.y],
                                &r3 = m_rowStarts[r + m_grid.size.y + 1];
                m_written[r] = emitRow(cellRow(low, high, y),
                                       {{r0.x, r1.x, r2.x, r3.x}, r0.y, r2.y, r0.z, r1.z},
                                       &m_mesh.triangles[r0.triangles]);
            }
        }
    }

    // Rows with a cell of several loops have fewer triangles than was counted: moves the rest up.
    void closeGaps() {
        std::size_t end = 0;
        for (std::int64_t r = 0; r < m_rows; ++r) {
            const std::size_t begin = m_rowStarts[r].triangles, size = m_written[r];
            if (begin != end) {
                std::memmove(&m_mesh.triangles[end], &m_mesh.triangles[begin],
                             size * sizeof(glm::uvec3));
            }
            end += size;
        }
        m_mesh.triangles.resize(end);
    }

    const Grid& m_grid;
    const SurfaceOptions& m_options;
    const base::Progress& m_progress;
    cuda::ThreadPool& m_pool;
    const glm::vec3 m_halfPerStep{0.5f / m_grid.spacing};
    const std::array<std::int64_t, 3> m_strides{1, m_grid.size.x,
                                                std::int64_t{m_grid.size.x} * m_grid.size.y};
    const int m_words; // of a row's mask
    const std::int64_t m_rows;
    const int m_slabs;
    std::unique_ptr<std::uint64_t[]> m_masks; // [rows, words]
    std::vector<char> m_busy;                 // [rows] whether a sample is inside
    std::vector<RowCounts> m_rowStarts;       // [rows + 1]
    std::vector<std::uint32_t> m_written;     // [rows] triangles
    std::vector<VertexBuffer> m_buffers;      // [slabs]
    base::Mesh m_mesh;
};

} // namespace

base::Mesh extractSurface(const Grid& grid, const SurfaceOptions& options,
                          const base::Progress& progress, cuda::ThreadPool& pool) {
    const std::int64_t samples = std::int64_t{grid.size.x} * grid.size.y * grid.size.z;
    if (std::min({grid.size.x, grid.size.y, grid.size.z}) < 2 ||
        static_cast<std::int64_t>(grid.values.size()) != samples) {
        throw base::Error(
            base::ErrorKind::Usage,
            MAQUETTE_TR("A grid needs at least two samples along each axis and as many "
                        "values as its size says."));
    }
    return Extraction(grid, options, progress, pool).run();
}

} // namespace maquette::mesh
