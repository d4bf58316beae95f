#include "engine/mesh/cell_table.h"

#include <algorithm>
#include <vector>

#include "engine/base/error.h"

namespace maquette::mesh {

namespace {

using Loop = std::vector<int>;         // crossed edges in order
using Triple = std::array<int, 3>;     // edges of one triangle
using Face = std::array<int, 4>;       // corners, counter-clockwise seen from outside the cell
using EdgeFaces = std::array<int, 12>; // bit f: the edge lies in face f

int edgeBetween(int a, int b) {
    const int low = std::min(a, b);
    const int x = low & 1, y = low >> 1 & 1, z = low >> 2 & 1;
    switch (a ^ b) {
    case 1:
        return y + 2 * z;
    case 2:
        return 4 + x + 2 * z;
    default:
        return 8 + x + 2 * y;
    }
}

std::array<Face, 6> cellFaces() {
    std::array<Face, 6> faces{};
    for (int face = 0; face < 6; ++face) {
        const int axis = face / 2, side = face % 2;
        const int u = (axis + 1) % 3, v = (axis + 2) % 3;
        for (int i = 0; i < 4; ++i) {
            const int turn = side == 1 ? i : 3 - i; // the low side is seen from the other direction
            const int onU = turn == 1 || turn == 2, onV = turn >= 2;
            faces[face][i] = side << axis | onU << u | onV << v;
        }
    }
    return faces;
}

EdgeFaces facesOfEdges(const std::array<Face, 6>& faces) {
    EdgeFaces result{};
    for (int f = 0; f < 6; ++f) {
        for (int i = 0; i < 4; ++i)
            result[edgeBetween(faces[f][i], faces[f][(i + 1) % 4])] |= 1 << f;
    }
    return result;
}

// For each crossed edge the one the surface goes to across a face, or -1.
std::array<int, 12> successors(int inside, const std::array<Face, 6>& faces) {
    std::array<int, 12> next;
    next.fill(-1);
    for (const Face& face : faces) {
        const auto isInside = [&](int i) { return (inside >> face[i % 4] & 1) != 0; };
        for (int i = 0; i < 4; ++i) {
            if (isInside(i) || !isInside(i + 1)) continue;
            int last = i + 1; // the end of this run of inside corners
            while (isInside(last + 1))
                ++last;
            next[edgeBetween(face[i], face[(i + 1) % 4])] =
                edgeBetween(face[last % 4], face[(last + 1) % 4]);
        }
    }
    return next;
}

std::vector<Loop> loopsOf(int inside, const std::array<Face, 6>& faces) {
    std::array<int, 12> next = successors(inside, faces);
    std::vector<Loop> loops;
    for (int start = 0; start < 12; ++start) {
        Loop loop;
        for (int edge = start; next[edge] >= 0;) {
            loop.push_back(edge);
            edge = std::exchange(next[edge], -1);
        }
        if (!loop.empty()) loops.push_back(loop);
    }
    return loops;
}

// Cuts loop[first..last] into triangles below the chord first-last. False when every way of doing
// so needs a forbidden chord.
bool cut(const Loop& loop, std::size_t first, std::size_t last, const EdgeFaces& faces,
         std::vector<Triple>& out) {
    if (last - first < 2) return true;
    const auto allowed = [&](std::size_t a, std::size_t b) {
        const bool neighbours = b - a == 1 || b - a == loop.size() - 1;
        return neighbours || (faces[loop[a]] & faces[loop[b]]) == 0;
    };
    for (std::size_t middle = first + 1; middle < last; ++middle) {
        if (!allowed(first, middle) || !allowed(middle, last)) continue;
        const std::size_t before = out.size();
        out.push_back({loop[first], loop[middle], loop[last]});
        if (cut(loop, first, middle, faces, out) && cut(loop, middle, last, faces, out))
            return true;
        out.resize(before);
    }
    return false;
}

CellTable buildTable() {
    CellTable table;
    const std::array<Face, 6> faces = cellFaces();
    const EdgeFaces edgeFaces = facesOfEdges(faces);
    for (int inside = 0; inside < 256; ++inside) {
        std::vector<Triple> triangles;
        for (const Loop& loop : loopsOf(inside, faces)) {
            base::require(cut(loop, 0, loop.size() - 1, edgeFaces, triangles),
                          "a cell's loop has no proper triangulation");
        }
        base::require(triangles.size() <= 5, "a cell has more than five triangles");
        table.triangleCount[inside] = static_cast<std::uint8_t>(triangles.size());
        auto* out = table.triangles[inside].data();
        for (const Triple& t : triangles) {
            for (const int edge : t)
                *out++ = static_cast<std::uint8_t>(edge);
        }
    }
    return table;
}

} // namespace

const CellTable& cellTable() {
    static const CellTable table = buildTable();
    return table;
}

} // namespace maquette::mesh
