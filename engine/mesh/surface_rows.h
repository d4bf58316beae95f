#pragma once

#include <array>
#include <cstdint>

#include <glm/vec3.hpp>

namespace maquette::mesh {

// The inner loops of the iso-surface, over one row of cells. A row's mask has a bit for each
// sample: inside or not; the first and the last one are never set.

// The rows (y, z), (y + 1, z), (y, z + 1), (y + 1, z + 1) round the cells of row (y, z).
struct CellRow {
    std::array<const std::uint64_t*, 4> masks;
    int words; // of each mask
};

struct RowCounts {
    std::uint32_t x = 0, y = 0, z = 0; // crossed edges of row (y, z) towards +x, +y, +z
    std::uint32_t triangles = 0;       // upper bound for the row's cells, seldom missed
};
RowCounts countRow(const CellRow& row);

// The first vertex of each of the eight lists of edges that a row of cells touches.
struct RowVertices {
    std::array<std::uint32_t, 4> x; // of the four rows
    std::uint32_t y0, y2;           // from rows (y, z) and (y, z + 1)
    std::uint32_t z0, z1;           // from rows (y, z) and (y + 1, z)
};
// Writes the row's triangles and returns how many.
std::uint32_t emitRow(const CellRow& row, RowVertices next, glm::uvec3* out);

// Word w of a mask moved by one sample: bit x says whether sample x + 1 is inside.
inline std::uint64_t aheadWord(const std::uint64_t* mask, int w, int words) {
    const std::uint64_t next = w + 1 < words ? mask[w + 1] : 0;
    return mask[w] >> 1 | next << 63;
}

} // namespace maquette::mesh
