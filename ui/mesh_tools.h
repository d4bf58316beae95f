#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "engine/base/mesh.h"
#include "engine/base/progress.h"

namespace maquette::ui {

// What a mesh is like, for people.
struct MeshFacts {
    std::int64_t vertices = 0;
    std::int64_t triangles = 0;
    std::int64_t openEdges = 0; // with a triangle on one side only
    bool watertight = false;
    glm::vec3 extent{0}; // in the mesh's own units
};

struct MeshPictures {
    base::Image8 thumbnail;              // RGBA
    std::vector<base::Image8> turntable; // 8 views, azimuths 0, 45, ...
};

// Work on meshes that the program hands to the window, which may not know who does it. Called on
// background threads; `draw` throws Error(Cancelled) on a stop.
struct MeshTools {
    std::function<MeshFacts(const base::Mesh&)> measure;
    std::function<MeshPictures(const base::Mesh&, const base::Progress&)> draw;
};

} // namespace maquette::ui
