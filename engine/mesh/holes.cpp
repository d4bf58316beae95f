#include "engine/mesh/holes.h"

#include <algorithm>
#include <unordered_map>

#include <glm/common.hpp>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/patch.h"

namespace maquette::mesh {

namespace {

constexpr std::size_t kMostNew = 20000; // vertices of one patch

std::uint32_t next(std::uint32_t half) {
    return half - half % 3 + (half + 1) % 3;
}

float longest(const glm::vec3& extent) {
    return std::max({extent.x, extent.y, extent.z});
}

float extentOf(const base::Mesh& mesh, const std::vector<std::uint32_t>& rim) {
    glm::vec3 low(mesh.positions[rim[0]]), high(low);
    for (const std::uint32_t v : rim) {
        low = glm::min(low, mesh.positions[v]);
        high = glm::max(high, mesh.positions[v]);
    }
    return longest(high - low);
}

bool isSimple(std::vector<std::uint32_t> rim) {
    std::sort(rim.begin(), rim.end());
    return rim.size() >= 3 && std::adjacent_find(rim.begin(), rim.end()) == rim.end();
}

// The border half-edges, not those of edges with three triangles or of disagreeing ones.
std::vector<char> borders(std::span<const glm::uvec3> triangles, const HalfEdges& halves) {
    std::vector<char> out(halves.opposite.size());
    std::unordered_map<std::uint64_t, int> uses;
    for (std::uint32_t h = 0; h < out.size(); ++h) {
        const glm::uvec3& t = triangles[h / 3];
        if (halves.opposite[h] == kNone && t.x != t.y && t.y != t.z && t.z != t.x)
            ++uses[edgeKey(t[h % 3], t[(h + 1) % 3])];
    }
    for (std::uint32_t h = 0; h < out.size(); ++h) {
        const glm::uvec3& t = triangles[h / 3];
        const auto found = uses.find(edgeKey(t[h % 3], t[(h + 1) % 3]));
        out[h] = halves.opposite[h] == kNone && found != uses.end() && found->second == 1;
    }
    return out;
}

} // namespace

std::vector<std::vector<std::uint32_t>> holeRims(std::span<const glm::uvec3> triangles,
                                                 const HalfEdges& halves) {
    std::vector<char> open = borders(triangles, halves);
    std::vector<std::vector<std::uint32_t>> rims;
    for (std::uint32_t start = 0; start < open.size(); ++start) {
        if (!open[start]) continue;
        std::vector<std::uint32_t> rim;
        std::uint32_t h = start;
        while (open[h]) {
            open[h] = 0;
            rim.push_back(triangles[h / 3][h % 3]);
            std::uint32_t turn = next(h); // round the edge's end to the next border edge
            while (halves.opposite[turn] != kNone)
                turn = next(halves.opposite[turn]);
            h = turn;
        }
        if (h == start) rims.push_back(std::move(rim)); // else it met a non-manifold edge
    }
    return rims;
}

HoleStats fillHoles(base::Mesh& mesh, const HoleOptions& options, const base::Progress& progress) {
    base::require(mesh.uvs.empty(), "fillHoles() is for meshes without uvs");
    mesh.triangles = weldedTriangles(mesh);
    const HalfEdges halves = halfEdges(mesh.triangles, mesh.positions.size());
    const auto rims = holeRims(mesh.triangles, halves);
    HoleStats stats;
    stats.found = static_cast<int>(rims.size());
    if (rims.empty()) return stats;
    EdgeSet edges;
    std::vector<std::vector<std::uint32_t>> trianglesAt(mesh.positions.size());
    for (std::uint32_t i = 0; i < mesh.triangles.size(); ++i) {
        for (int k = 0; k < 3; ++k) {
            edges.insert(edgeKey(mesh.triangles[i][k], mesh.triangles[i][(k + 1) % 3]));
            trianglesAt[mesh.triangles[i][k]].push_back(i);
        }
    }
    const base::Bounds box = base::bounds(mesh);
    const float limit = options.maxSize * longest(box.high - box.low) * (1 + 1e-5f);
    const std::size_t before = mesh.triangles.size();
    for (std::size_t i = 0; i < rims.size(); ++i) {
        progress.checkStop();
        progress(static_cast<float>(i) / static_cast<float>(rims.size()));
        if (!isSimple(rims[i]) || extentOf(mesh, rims[i]) > limit) continue;
        const auto firstNew = static_cast<std::uint32_t>(mesh.positions.size());
        std::vector<glm::uvec3> patch = triangulateRim(mesh, rims[i], edges);
        if (options.smooth) {
            refinePatch(mesh, patch, rims[i], edges, kMostNew);
            std::vector<glm::uvec3> around;
            for (const std::uint32_t v : rims[i]) {
                for (const std::uint32_t t : trianglesAt[v])
                    around.push_back(mesh.triangles[t]);
            }
            fairPatch(mesh, patch, around, firstNew);
        }
        for (const glm::uvec3& t : patch) {
            for (int k = 0; k < 3; ++k)
                edges.insert(edgeKey(t[k], t[(k + 1) % 3]));
        }
        mesh.triangles.insert(mesh.triangles.end(), patch.begin(), patch.end());
        ++stats.filled;
    }
    stats.triangles = static_cast<std::int64_t>(mesh.triangles.size() - before);
    if (!mesh.normals.empty()) base::computeNormals(mesh);
    progress(1.0f);
    return stats;
}

} // namespace maquette::mesh
