#pragma once

#include <functional>
#include <memory>

#include "engine/base/mesh.h"
#include "engine/base/mesh_recipe.h"
#include "engine/base/progress.h"

// What the mesh desk can do, each operation described by its parameters.
namespace maquette::mesh {

// A mesh on the desk. Operations that change triangles work on a bare mesh, without texture
// coordinates; what the surface looked like stays in `source`, which is moved and mirrored along,
// and is baked anew once, at the end or where the recipe says so.
struct DeskState {
    std::shared_ptr<const base::Mesh> mesh;
    std::shared_ptr<const base::Mesh> source; // the original, for colours and fine normals
    bool bare = false;                        // the source has a texture, the mesh has none yet
};

struct MeshOperation {
    base::MeshOperationInfo info;
    // Changes the state and says in words what it did. Throws Error(Usage) when it cannot be done
    // to this mesh, Error(Cancelled) on a stop.
    std::function<base::Text(DeskState&, const base::Params&, const base::Progress&)> apply;
};

const std::vector<MeshOperation>& operations();
std::vector<base::MeshOperationInfo> operationInfos();
// Throws Error(Usage) naming the operations there are.
const MeshOperation& operationNamed(const std::string& id);

// Throws Error(Usage) naming the step, the parameter and what would be right.
void checkRecipe(const base::MeshRecipe& recipe);

// Gives a bare mesh texture coordinates and the source's colours, as at the end of a recipe:
// a texture as large as the source's, or colours at the vertices when its pieces do not fit.
void bakeIfBare(DeskState& state, const base::Progress& progress);

// The tables behind operations().
std::vector<MeshOperation> shapeOperations();
std::vector<MeshOperation> placeOperations();
std::vector<MeshOperation> surfaceOperations();

// For the operations: a copy that may be changed, without uvs and with one vertex a place.
base::Mesh bareCopy(DeskState& state);
// Puts the changed mesh in; colours at the vertices are taken from the source anew when asked.
void putBack(DeskState& state, base::Mesh&& mesh, bool carryColors);

template <class Struct>
MeshOperation makeOperation(const char* id, const char* label, const char* tip,
                            base::Text (*work)(DeskState&, const Struct&, const base::Progress&)) {
    MeshOperation made{{id, label, tip, base::specsOf<Struct>()}, {}};
    made.apply = [work](DeskState& state, const base::Params& values,
                        const base::Progress& progress) {
        Struct params;
        base::assign(params, values);
        return work(state, params, progress);
    };
    return made;
}

} // namespace maquette::mesh
