#include "engine/mesh/surface_rows.h"

#include <bit>

#include "engine/mesh/cell_table.h"

// Integer code only, so the clones for newer processors give the same results.
#if defined(__x86_64__) && !defined(__SANITIZE_ADDRESS__)
#define MAQUETTE_CLONES                                                                            \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MAQUETTE_CLONES
#endif
#define MAQUETTE_INLINE __attribute__((always_inline)) inline

namespace maquette::mesh {

namespace {

// The corner masks of the cells of one word, in the order of cell_table.h.
struct Corners {
    std::uint64_t m[8];
};

MAQUETTE_INLINE bool loadCorners(const CellRow& row, int w, Corners& out) {
    std::uint64_t any = 0;
    for (int i = 0; i < 4; ++i) {
        out.m[2 * i] = row.masks[i][w];
        out.m[2 * i + 1] = aheadWord(row.masks[i], w, row.words);
        any |= out.m[2 * i] | out.m[2 * i + 1];
    }
    return any != 0;
}

MAQUETTE_INLINE std::uint64_t activeCells(const Corners& c) {
    std::uint64_t any = 0, all = ~std::uint64_t{0};
    for (const std::uint64_t m : c.m) {
        any |= m;
        all &= m;
    }
    return any & ~all;
}

} // namespace

MAQUETTE_CLONES RowCounts countRow(const CellRow& row) {
    RowCounts counts;
    Corners c;
    for (int w = 0; w < row.words; ++w) {
        if (!loadCorners(row, w, c)) continue;
        const std::uint64_t active = activeCells(c);
        if (active == 0) continue;
        counts.x += std::popcount(c.m[0] ^ c.m[1]);
        counts.y += std::popcount(c.m[0] ^ c.m[2]);
        counts.z += std::popcount(c.m[0] ^ c.m[4]);
        // A loop of n crossed edges becomes n - 2 triangles; an active cell has at least one loop.
        int edges = 0;
        for (int i = 0; i < 8; ++i) {
            for (const int bit : {1, 2, 4}) {
                if ((i & bit) == 0) edges += std::popcount(c.m[i] ^ c.m[i | bit]);
            }
        }
        counts.triangles += edges - 2 * std::popcount(active);
    }
    return counts;
}

// A crossed edge makes the cells at it active, so a walk over the active cells meets the vertices
// of each list in their order and needs no look-up.
MAQUETTE_CLONES std::uint32_t emitRow(const CellRow& row, RowVertices next, glm::uvec3* out) {
    const CellTable& table = cellTable();
    const glm::uvec3* const begin = out;
    Corners c;
    for (int w = 0; w < row.words; ++w) {
        if (!loadCorners(row, w, c)) continue;
        for (std::uint64_t active = activeCells(c); active; active &= active - 1) {
            const int bit = std::countr_zero(active);
            unsigned code = 0;
            for (int i = 0; i < 8; ++i)
                code |= static_cast<unsigned>(c.m[i] >> bit & 1) << i;
            const unsigned dx = code ^ code >> 1, dy = code ^ code >> 2, dz = code ^ code >> 4;
            const std::uint32_t y0 = next.y0 + (dy & 1), y2 = next.y2 + (dy >> 4 & 1);
            const std::uint32_t z0 = next.z0 + (dz & 1), z1 = next.z1 + (dz >> 2 & 1);
            const std::uint32_t vertex[12] = {next.x[0], next.x[1], next.x[2], next.x[3],
                                              next.y0,   y0,        next.y2,   y2,
                                              next.z0,   z0,        next.z1,   z1};
            const std::uint8_t* edge = table.triangles[code].data();
            for (int n = table.triangleCount[code]; n > 0; --n, edge += 3)
                *out++ = {vertex[edge[0]], vertex[edge[1]], vertex[edge[2]]};
            next = {{next.x[0] + (dx & 1), next.x[1] + (dx >> 2 & 1), next.x[2] + (dx >> 4 & 1),
                     next.x[3] + (dx >> 6 & 1)},
                    y0,
                    y2,
                    z0,
                    z1};
        }
    }
    return static_cast<std::uint32_t>(out - begin);
}

} // namespace maquette::mesh
