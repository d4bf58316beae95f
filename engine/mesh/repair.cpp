#include "engine/mesh/repair.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <unordered_map>

#include <glm/common.hpp>
#include <glm/geometric.hpp>

#include "engine/base/error.h"
#include "engine/base/rng.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/holes.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/patch.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

double areaOf(const base::Mesh& mesh, const glm::uvec3& t) {
    const glm::dvec3 a(mesh.positions[t.x]), b(mesh.positions[t.y]), c(mesh.positions[t.z]);
    return glm::length(glm::cross(b - a, c - a)) / 2;
}

struct Use {
    std::uint64_t edge;
    std::uint32_t triangle;
    bool forwards;
    bool operator<(const Use& o) const {
        return edge != o.edge ? edge < o.edge : triangle < o.triangle;
    }
};

// The uses of all edges, those of one edge together.
std::vector<Use> edgeUses(const std::vector<glm::uvec3>& triangles) {
    std::vector<Use> uses;
    uses.reserve(triangles.size() * 3);
    for (std::uint32_t i = 0; i < triangles.size(); ++i) {
        for (int k = 0; k < 3; ++k) {
            const std::uint32_t a = triangles[i][k], b = triangles[i][(k + 1) % 3];
            uses.push_back({edgeKey(a, b), i, a < b});
        }
    }
    std::sort(uses.begin(), uses.end());
    return uses;
}

template <class Visit>
void forEdges(const std::vector<Use>& uses, const Visit& visit) {
    for (std::size_t begin = 0; begin < uses.size();) {
        std::size_t end = begin + 1;
        while (end < uses.size() && uses[end].edge == uses[begin].edge)
            ++end;
        visit(std::span(uses).subspan(begin, end - begin));
        begin = end;
    }
}

template <class Drop>
int eraseTriangles(base::Mesh& mesh, const Drop& drop) {
    std::size_t next = 0;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        if (!drop(i)) mesh.triangles[next++] = mesh.triangles[i];
    }
    const auto gone = static_cast<int>(mesh.triangles.size() - next);
    mesh.triangles.resize(next);
    return gone;
}

} // namespace

int weldNear(base::Mesh& mesh, float distance) {
    if (!(distance > 0)) return 0;
    const glm::vec3 low = base::bounds(mesh).low;
    const auto cellOf = [&](const glm::vec3& p) {
        return glm::dvec3(glm::floor(glm::dvec3(p - low) / double{distance}));
    };
    struct Hash {
        std::size_t operator()(const glm::dvec3& c) const {
            return static_cast<std::size_t>(base::mix(
                base::mix(static_cast<std::uint64_t>(c.x), static_cast<std::uint64_t>(c.y)),
                static_cast<std::uint64_t>(c.z)));
        }
    };
    std::unordered_map<glm::dvec3, std::uint32_t, Hash> first; // one vertex stands for a cell
    int moved = 0;
    for (std::uint32_t i = 0; i < mesh.positions.size(); ++i) {
        glm::vec3& p = mesh.positions[i];
        const glm::dvec3 cell = cellOf(p);
        std::uint32_t found = kNone;
        for (int n = 0; n < 27 && found == kNone; ++n) {
            const auto near = first.find(cell + glm::dvec3(n % 3 - 1, n / 3 % 3 - 1, n / 9 - 1));
            if (near != first.end() && glm::length(mesh.positions[near->second] - p) <= distance)
                found = near->second;
        }
        if (found == kNone) {
            first.try_emplace(cell, i);
        } else if (mesh.positions[found] != p) {
            p = mesh.positions[found];
            ++moved;
        }
    }
    return moved;
}

int dropDoubled(base::Mesh& mesh) {
    std::set<std::array<std::uint32_t, 3>> seen;
    return eraseTriangles(mesh, [&](std::size_t i) {
        const glm::uvec3& t = mesh.triangles[i];
        if (t.x == t.y || t.y == t.z || t.z == t.x) return true;
        std::array<std::uint32_t, 3> key{t.x, t.y, t.z};
        std::sort(key.begin(), key.end());
        return !seen.insert(key).second;
    });
}

int orient(base::Mesh& mesh) {
    // Patches grow over edges of two triangles; each is turned against its first triangle or not.
    std::vector<std::vector<std::pair<std::uint32_t, bool>>> neighbours(mesh.triangles.size());
    forEdges(edgeUses(mesh.triangles), [&](std::span<const Use> uses) {
        if (uses.size() != 2) return;
        const bool agree = uses[0].forwards != uses[1].forwards;
        neighbours[uses[0].triangle].push_back({uses[1].triangle, agree});
        neighbours[uses[1].triangle].push_back({uses[0].triangle, agree});
    });
    std::vector<signed char> side(mesh.triangles.size()); // 1 as its patch's first, -1 turned
    std::vector<std::uint32_t> patch;
    int turned = 0;
    for (std::uint32_t start = 0; start < side.size(); ++start) {
        if (side[start] != 0) continue;
        patch.assign(1, start);
        side[start] = 1;
        double balance = 0;
        for (std::size_t i = 0; i < patch.size(); ++i) {
            balance += side[patch[i]] * areaOf(mesh, mesh.triangles[patch[i]]);
            for (const auto& [other, agree] : neighbours[patch[i]]) {
                if (side[other] != 0) continue;
                side[other] = static_cast<signed char>(agree ? side[patch[i]] : -side[patch[i]]);
                patch.push_back(other);
            }
        }
        for (const std::uint32_t t : patch) {
            if ((balance >= 0 ? side[t] : -side[t]) > 0) continue;
            std::swap(mesh.triangles[t].y, mesh.triangles[t].z);
            ++turned;
        }
    }
    if (measure(mesh).volume < 0) {
        for (glm::uvec3& t : mesh.triangles)
            std::swap(t.y, t.z);
        turned = static_cast<int>(mesh.triangles.size()) - turned;
    }
    return turned;
}

int thinEdges(base::Mesh& mesh) {
    std::vector<char> drop(mesh.triangles.size());
    forEdges(edgeUses(mesh.triangles), [&](std::span<const Use> uses) {
        if (uses.size() < 2) return;
        // The largest triangle stays, and the largest that runs the other way.
        const auto larger = [&](const Use& a, const Use& b) {
            const double first = areaOf(mesh, mesh.triangles[a.triangle]);
            const double second = areaOf(mesh, mesh.triangles[b.triangle]);
            return first != second ? first > second : a.triangle < b.triangle;
        };
        std::vector<Use> sorted(uses.begin(), uses.end());
        std::sort(sorted.begin(), sorted.end(), larger);
        bool partner = false;
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (!partner && sorted[i].forwards != sorted[0].forwards)
                partner = true;
            else
                drop[sorted[i].triangle] = 1;
        }
    });
    return eraseTriangles(mesh, [&](std::size_t i) { return drop[i] != 0; });
}

namespace {

std::uint32_t copyVertex(base::Mesh& mesh, std::uint32_t v, const glm::vec3& position) {
    mesh.positions.push_back(position);
    if (!mesh.normals.empty()) mesh.normals.push_back(glm::vec3(mesh.normals[v]));
    if (!mesh.colors.empty()) mesh.colors.push_back(glm::vec3(mesh.colors[v]));
    return static_cast<std::uint32_t>(mesh.positions.size() - 1);
}

} // namespace

int detachTouching(base::Mesh& mesh) {
    const HalfEdges halves = halfEdges(mesh.triangles, mesh.positions.size());
    DisjointSets fans(mesh.triangles.size() * 3); // corners of one fan at a vertex
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        const std::uint32_t o = halves.opposite[h];
        if (o != kNone) fans.unite(h, o - o % 3 + (o + 1) % 3);
    }
    std::vector<std::uint32_t> first(mesh.positions.size(), kNone);
    std::map<std::uint32_t, std::vector<std::uint32_t>> extra; // fan -> its corners
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        const std::uint32_t v = mesh.triangles[h / 3][h % 3], fan = fans.find(h);
        if (first[v] == kNone) first[v] = fan;
        if (first[v] != fan) extra[fan].push_back(h);
    }
    for (const auto& [fan, corners] : extra) {
        const std::uint32_t v = mesh.triangles[corners[0] / 3][corners[0] % 3];
        glm::dvec3 centre(0);
        for (const std::uint32_t h : corners) {
            for (int k = 0; k < 3; ++k)
                centre += glm::dvec3(mesh.positions[mesh.triangles[h / 3][k]]);
        }
        centre /= 3.0 * static_cast<double>(corners.size());
        const glm::dvec3 old(mesh.positions[v]);
        const std::uint32_t copy = copyVertex(mesh, v, glm::vec3(old + 1e-3 * (centre - old)));
        for (const std::uint32_t h : corners)
            mesh.triangles[h / 3][h % 3] = copy;
    }
    return static_cast<int>(extra.size());
}

RepairStats repair(base::Mesh& mesh, const base::Progress& progress) {
    base::require(mesh.uvs.empty(), "repair() is for meshes without uvs");
    RepairStats stats;
    const base::Bounds box = base::bounds(mesh);
    const glm::vec3 extent = box.high - box.low;
    stats.welded = weldNear(mesh, 2e-7f * std::max({extent.x, extent.y, extent.z}));
    for (int round = 0; round < 8 && !mesh.empty(); ++round) {
        progress.checkStop();
        progress(static_cast<float>(round) / 8);
        mesh.triangles = weldedTriangles(mesh);
        stats.doubled += dropDoubled(mesh);
        if (round == 0) stats.turned += orient(mesh);
        stats.removed += thinEdges(mesh);
        stats.detached += detachTouching(mesh);
        stats.holes += fillHoles(mesh, {}, {{}, progress.stop}).filled;
        stats.detached += detachTouching(mesh);
        const Measure now = measure(mesh);
        stats.closed = now.manifold();
        if (stats.closed) break;
    }
    dropUnusedVertices(mesh);
    if (!mesh.normals.empty()) base::computeNormals(mesh);
    progress(1.0f);
    return stats;
}

} // namespace maquette::mesh
