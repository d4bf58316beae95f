#pragma once

#include <array>
#include <cstdint>

namespace maquette::mesh {

// How the surface runs through one cell of eight samples, for each of the 256 ways in which they
// can lie inside or outside. Corner i stands at (i & 1, i >> 1 & 1, i >> 2 & 1); edges 0..3 run
// along x (index: y + 2z of the edge), 4..7 along y (4 + x + 2z), 8..11 along z (8 + x + 2y).
struct CellTable {
    std::array<std::uint8_t, 256> triangleCount{};             // at most 5
    std::array<std::array<std::uint8_t, 16>, 256> triangles{}; // three edges each, seen from
                                                               // outside counter-clockwise
};

// Built once from rules instead of being typed in:
// - on a cell's face the surface cuts off each run of neighbouring inside corners, so inside
// corners
//   that only touch across a face's diagonal stay apart. The rule reads nothing but the face, hence
//   both cells at a face agree and no crack can open;
// - loops are cut into triangles without using a chord that lies in a face of the cell. Such a
// chord
//   could coincide with one of the neighbour and put four triangles at one edge.
// Together with one vertex for each crossed grid edge this gives closed 2-manifolds for any field.
const CellTable& cellTable();

} // namespace maquette::mesh
