#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "assets/export_job.h"
#include "engine/base/mesh.h"
#include "engine/base/mesh_recipe.h"
#include "engine/base/progress.h"

namespace maquette::ui {

// What a mesh is like, for people.
struct MeshFacts {
    std::int64_t vertices = 0;
    std::int64_t triangles = 0;
    std::int64_t openEdges = 0; // with a triangle on one side only
    bool watertight = false;
    glm::vec3 extent{0}; // in the mesh's own units
    std::int64_t pieces = 0;
    double area = 0, volume = 0; // in the mesh's own units; volume only when watertight
    int texels = 0;              // along a side of the texture; 0: none
    bool normalMap = false;
};

struct MeshPictures {
    base::Image8 thumbnail;              // RGBA
    std::vector<base::Image8> turntable; // 8 views, azimuths 0, 45, ...
};

// What one step of the mesh desk did: a sentence, or why it was left out.
struct DeskStep {
    base::Text words;
    bool failed = false;
};

// The result of a stack of operations.
struct DeskOutcome {
    std::shared_ptr<const base::Mesh> mesh;
    std::vector<DeskStep> steps; // as many as the stack has; empty words: switched off
    MeshFacts facts;
};

// A mesh with what was done to it so far, so that a changed step costs only what follows it. The
// mesh itself never changes. May be called from any thread, one call at a time.
class DeskSession {
  public:
    virtual ~DeskSession() = default;
    // Throws Error(Usage) for unknown operations, Error(Cancelled) on a stop.
    virtual DeskOutcome run(const base::MeshRecipe& recipe, const base::Progress& progress) = 0;
};

// What keeps an object from being printed, or does not.
struct PrintAdvice {
    int weight = 0; // 0 good, 1 to mind, 2 it fails
    base::Text what;
    base::Text remedy;
    std::string operation; // of the desk that mends it, or ""
};

// Work on meshes that the program hands to the window, which may not know who does it. Called on
// background threads; `draw` throws Error(Cancelled) on a stop.
struct MeshTools {
    std::function<MeshFacts(const base::Mesh&)> measure;
    std::function<MeshPictures(const base::Mesh&, const base::Progress&)> draw;
    std::vector<base::MeshOperationInfo> operations;
    std::function<std::shared_ptr<DeskSession>(std::shared_ptr<const base::Mesh>)> desk;
    std::function<std::vector<PrintAdvice>(const base::Mesh&, const base::Progress&)> checkPrint;
    assets::MeshWork work;
};

} // namespace maquette::ui
