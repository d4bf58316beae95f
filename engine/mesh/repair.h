#pragma once

#include <cstdint>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::mesh {

struct RepairStats {
    int welded = 0;   // vertices moved onto others that are as good as at the same place
    int doubled = 0;  // triangles that were there twice, or had a corner twice
    int turned = 0;   // triangles that faced the other way than their neighbours
    int removed = 0;  // triangles at edges with more than two
    int detached = 0; // vertices where surfaces only touched, each made two
    int holes = 0;    // filled
    bool closed = false;
    bool changed() const { return welded + doubled + turned + removed + detached + holes > 0; }
};

// Makes a closed manifold of a damaged surface: welds vertices at the same position (and, as far as
// floats go, at almost the same: two ten-millionths of the longest side), removes
// doubled triangles, turns patches that face the wrong way (the way most of a component's area
// faces wins; a mesh that is inside out altogether is turned), removes the smallest triangles at
// edges with more than two, detaches surfaces that only touch at a vertex (by a thousandth of an
// edge, so that the vertices stay apart), and fills every hole. For meshes without uvs; normals are
// made anew when there are some. Throws Error(Cancelled) on a stop.
RepairStats repair(base::Mesh& mesh, const base::Progress& progress = {});

// The parts of it, on welded triangles.
int weldNear(base::Mesh& mesh, float distance);
int dropDoubled(base::Mesh& mesh);
int orient(base::Mesh& mesh);
int thinEdges(base::Mesh& mesh);
int detachTouching(base::Mesh& mesh);

} // namespace maquette::mesh
