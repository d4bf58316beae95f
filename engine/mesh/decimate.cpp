#include <algorithm>

#include <meshoptimizer.h>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/measure.h"
#include "engine/mesh/topology.h"

namespace maquette::mesh {

namespace {

// One pass to this many triangles; spends the error budget that is left.
base::Mesh simplified(const base::Mesh& mesh, std::int64_t triangles, float maxError) {
    base::Mesh out = mesh;
    const auto* indices = &mesh.triangles.front().x;
    const std::size_t count = mesh.triangles.size() * 3;
    const std::size_t left = meshopt_simplify(
        &out.triangles.front().x, indices, count, &mesh.positions.front().x, mesh.positions.size(),
        sizeof(glm::vec3), static_cast<std::size_t>(triangles) * 3, maxError, 0, nullptr);
    out.triangles.resize(left / 3);
    return out;
}

// A collapse can fold a bit of surface together: a pocket of a few triangles, in the simplest case
// two on top of each other, that hangs on the rest by an edge which now has four triangles. Without
// the pocket the edge is as it should be. Returns whether there was one.
bool dropPockets(base::Mesh& mesh) {
    constexpr std::uint32_t largest = 64; // triangles; what is larger is no pocket
    const HalfEdges halves = halfEdges(mesh.triangles, mesh.positions.size());
    if (halves.nonManifoldEdges == 0) return false;
    DisjointSets sheets(mesh.triangles.size());
    std::vector<char> atBadEdge(mesh.triangles.size());
    for (std::uint32_t h = 0; h < halves.opposite.size(); ++h) {
        if (halves.opposite[h] == kNone)
            atBadEdge[h / 3] = 1;
        else
            sheets.unite(h / 3, halves.opposite[h] / 3);
    }
    std::vector<std::uint32_t> size(mesh.triangles.size());
    std::vector<char> hangs(mesh.triangles.size());
    for (std::uint32_t t = 0; t < size.size(); ++t) {
        ++size[sheets.find(t)];
        hangs[sheets.find(t)] |= atBadEdge[t];
    }
    std::size_t next = 0;
    for (std::uint32_t t = 0; t < size.size(); ++t) {
        const std::uint32_t sheet = sheets.find(t);
        if (!hangs[sheet] || size[sheet] > largest) mesh.triangles[next++] = mesh.triangles[t];
    }
    const bool found = next < mesh.triangles.size();
    mesh.triangles.resize(next);
    return found;
}

// Whether the mesh is closed, after pockets were removed.
bool madeWhole(base::Mesh& mesh) {
    while (dropPockets(mesh)) {
    }
    return measure(mesh).manifold();
}

} // namespace

void decimate(base::Mesh& mesh, std::int64_t triangles, float maxError,
              const base::Progress& progress) {
    base::require(mesh.uvs.empty(), "decimate() is for meshes without uvs");
    triangles = std::max<std::int64_t>(triangles, 4);
    const auto size = [&] { return static_cast<std::int64_t>(mesh.triangles.size()); };
    if (size() <= triangles) return;
    const bool closed = measure(mesh).manifold();
    const std::int64_t start = size();
    double step = 0.5; // share of the triangles that one pass may leave at least
    // Halving looks at twice the triangles in all; a mesh of noise would go on in small bites.
    std::int64_t patience = 6 * start;
    while (size() > triangles && step < 0.99 && patience > 0) {
        progress.checkStop();
        patience -= size();
        const auto target =
            std::max(triangles, static_cast<std::int64_t>(step * static_cast<double>(size())));
        base::Mesh next = simplified(mesh, target, maxError);
        const bool stuck = next.triangles.size() * 100 > mesh.triangles.size() * 99;
        if (next.empty() || (closed && !madeWhole(next))) {
            step = (1 + step) / 2; // smaller bites until the mesh stays whole
            continue;
        }
        mesh = std::move(next);
        dropUnusedVertices(mesh);
        progress(static_cast<float>(start - size()) / static_cast<float>(start - triangles));
        if (stuck) break; // topology or the error budget forbids more
    }
    if (!mesh.normals.empty()) base::computeNormals(mesh);
}

} // namespace maquette::mesh
