#pragma once

#include <cstdint>

#include "engine/base/mesh.h"

namespace maquette::mesh {

// What a mesh is like. Vertices at bitwise the same position count as one, so texture seams are no
// borders. Units are the mesh's own.
struct Measure {
    base::Bounds bounds;
    std::int64_t vertices = 0; // as stored, seams included
    std::int64_t triangles = 0;
    std::int64_t components = 0;
    std::int64_t boundaryEdges = 0;
    std::int64_t nonManifoldEdges = 0;
    std::int64_t nonManifoldVertices = 0; // whose triangles form more than one fan
    std::int64_t degenerateTriangles = 0; // a repeated vertex or no area
    std::int64_t eulerNumber = 0;         // V - E + F: 2 for a sphere, 0 for a torus
    double area = 0;
    double volume = 0; // of a closed mesh; positive when its triangles face outwards

    bool watertight() const { return triangles > 0 && boundaryEdges == 0 && nonManifoldEdges == 0; }
    bool manifold() const { return watertight() && nonManifoldVertices == 0; }
};

Measure measure(const base::Mesh& mesh);

} // namespace maquette::mesh
