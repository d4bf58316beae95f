#include "engine/mesh/topology.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace maquette::mesh {

DisjointSets::DisjointSets(std::size_t count)
    : m_parent(count) {
    std::iota(m_parent.begin(), m_parent.end(), 0u);
}

std::uint32_t DisjointSets::find(std::uint32_t i) {
    while (m_parent[i] != i)
        i = m_parent[i] = m_parent[m_parent[i]];
    return i;
}

void DisjointSets::unite(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    if (a != b) m_parent[std::max(a, b)] = std::min(a, b);
}

std::vector<std::uint32_t> weldByPosition(std::span<const glm::vec3> positions) {
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(positions.size() * 2, 16));
    std::vector<std::uint32_t> table(slots, kNone), first(positions.size());
    for (std::uint32_t i = 0; i < positions.size(); ++i) {
        const glm::vec3 p = positions[i] + 0.0f; // -0 becomes 0
        std::uint32_t words[3];
        std::memcpy(words, &p, sizeof words);
        std::uint64_t hash = words[0] * 0x9e3779b97f4a7c15u ^ words[1] * 0xc2b2ae3d27d4eb4fu ^
                             words[2] * 0x165667b19e3779f9u;
        hash ^= hash >> 29;
        std::size_t slot = hash & (slots - 1);
        while (table[slot] != kNone && positions[table[slot]] != positions[i])
            slot = (slot + 1) & (slots - 1);
        if (table[slot] == kNone) table[slot] = i;
        first[i] = table[slot];
    }
    return first;
}

std::vector<glm::uvec3> weldedTriangles(const base::Mesh& mesh) {
    const std::vector<std::uint32_t> first = weldByPosition(mesh.positions);
    std::vector<glm::uvec3> triangles(mesh.triangles.size());
    std::transform(
        mesh.triangles.begin(), mesh.triangles.end(), triangles.begin(),
        [&](const glm::uvec3& t) { return glm::uvec3(first[t.x], first[t.y], first[t.z]); });
    return triangles;
}

namespace {

struct EdgeUse {
    std::uint32_t high; // the edge's larger vertex; the smaller one is the bucket
    std::uint32_t half; // its half-edge
    bool forwards;      // from the smaller to the larger vertex
};

bool isDegenerate(const glm::uvec3& t) {
    return t.x == t.y || t.y == t.z || t.z == t.x;
}

// All uses of edges, those with the same smaller vertex together.
std::vector<EdgeUse> sortedUses(std::span<const glm::uvec3> triangles, std::size_t vertexCount,
                                std::vector<std::uint32_t>& bucketEnds) {
    bucketEnds.assign(vertexCount + 1, 0);
    for (const glm::uvec3& t : triangles) {
        for (int k = 0; !isDegenerate(t) && k < 3; ++k)
            ++bucketEnds[std::min(t[k], t[(k + 1) % 3]) + 1];
    }
    std::partial_sum(bucketEnds.begin(), bucketEnds.end(), bucketEnds.begin());
    std::vector<EdgeUse> uses(bucketEnds.back());
    for (std::uint32_t i = 0; i < triangles.size(); ++i) {
        const glm::uvec3& t = triangles[i];
        for (std::uint32_t k = 0; !isDegenerate(t) && k < 3; ++k) {
            const std::uint32_t a = t[k], b = t[(k + 1) % 3];
            uses[bucketEnds[std::min(a, b)]++] = {std::max(a, b), 3 * i + k, a < b};
        }
    }
    return uses; // bucketEnds[v] is now the end of bucket v
}

} // namespace

HalfEdges halfEdges(std::span<const glm::uvec3> triangles, std::size_t vertexCount) {
    HalfEdges result;
    result.opposite.assign(triangles.size() * 3, kNone);
    std::vector<std::uint32_t> ends;
    std::vector<EdgeUse> uses = sortedUses(triangles, vertexCount, ends);
    std::uint32_t begin = 0;
    for (std::size_t v = 0; v < vertexCount; begin = ends[v++]) {
        std::sort(uses.begin() + begin, uses.begin() + ends[v],
                  [](const EdgeUse& a, const EdgeUse& b) {
                      return a.high != b.high ? a.high < b.high : a.half < b.half;
                  });
        for (std::uint32_t i = begin; i < ends[v];) {
            std::uint32_t next = i + 1;
            while (next < ends[v] && uses[next].high == uses[i].high)
                ++next;
            ++result.edges;
            if (next - i == 1) {
                ++result.boundaryEdges;
            } else if (next - i == 2 && uses[i].forwards != uses[i + 1].forwards) {
                result.opposite[uses[i].half] = uses[i + 1].half;
                result.opposite[uses[i + 1].half] = uses[i].half;
            } else {
                ++result.nonManifoldEdges;
            }
            i = next;
        }
    }
    return result;
}

Components components(std::span<const glm::uvec3> triangles, std::size_t vertexCount) {
    DisjointSets sets(vertexCount);
    for (const glm::uvec3& t : triangles) {
        sets.unite(t.x, t.y);
        sets.unite(t.y, t.z);
    }
    Components result;
    result.ofTriangle.reserve(triangles.size());
    std::vector<std::uint32_t> number(vertexCount, kNone);
    for (const glm::uvec3& t : triangles) {
        std::uint32_t& n = number[sets.find(t.x)];
        if (n == kNone) n = result.count++;
        result.ofTriangle.push_back(n);
    }
    return result;
}

} // namespace maquette::mesh
