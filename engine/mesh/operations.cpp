#include "engine/mesh/operations.h"

#include <algorithm>

#include "engine/base/error.h"
#include "engine/mesh/clean.h"
#include "engine/mesh/topology.h"
#include "engine/mesh/transfer.h"
#include "engine/mesh/unwrap.h"

namespace maquette::mesh {

const std::vector<MeshOperation>& operations() {
    static const std::vector<MeshOperation> all = [] {
        std::vector<MeshOperation> list = shapeOperations();
        for (auto* more : {placeOperations, surfaceOperations}) {
            for (MeshOperation& operation : more())
                list.push_back(std::move(operation));
        }
        return list;
    }();
    return all;
}

std::vector<base::MeshOperationInfo> operationInfos() {
    std::vector<base::MeshOperationInfo> infos;
    for (const MeshOperation& operation : operations())
        infos.push_back(operation.info);
    return infos;
}

const MeshOperation& operationNamed(const std::string& id) {
    std::string known;
    for (const MeshOperation& operation : operations()) {
        if (operation.info.id == id) return operation;
        known += (known.empty() ? "" : ", ") + operation.info.id;
    }
    throw base::Error(
        base::ErrorKind::Usage,
        {MAQUETTE_TR("There is no mesh operation \"%1\". There are: %2."), id, known});
}

void checkRecipe(const base::MeshRecipe& recipe) {
    for (const base::MeshStep& step : recipe) {
        const MeshOperation& operation = operationNamed(step.operation);
        for (const auto& [name, value] : step.params) {
            const base::ParamSpec* spec = base::findSpec(operation.info.params, name);
            if (!spec) {
                throw base::Error(base::ErrorKind::Usage,
                                  {MAQUETTE_TR("The operation \"%1\" has no parameter \"%2\"."),
                                   step.operation, name});
            }
            base::checkedValue(*spec, value);
        }
    }
}

base::Mesh bareCopy(DeskState& state) {
    base::Mesh mesh = *state.mesh;
    if (mesh.uvs.empty()) return mesh;
    state.bare = state.bare || mesh.baseColor != nullptr;
    mesh.uvs.clear();
    mesh.baseColor.reset();
    mesh.normalMap.reset();
    mesh.triangles = weldedTriangles(mesh);
    dropUnusedVertices(mesh);
    base::computeNormals(mesh);
    return mesh;
}

void putBack(DeskState& state, base::Mesh&& mesh, bool carryColors) {
    if (mesh.empty()) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("This operation would leave nothing of the mesh."));
    }
    if (mesh.normals.empty()) base::computeNormals(mesh);
    if (carryColors && !state.bare && !mesh.colors.empty() && !state.source->colors.empty()) {
        mesh.colors = SurfaceTransfer(state.source)
                          .vertexColors(mesh, kUsualReach * longestSide(*state.source));
    }
    state.mesh = std::make_shared<const base::Mesh>(std::move(mesh));
}

void bakeIfBare(DeskState& state, const base::Progress& progress) {
    if (!state.bare) return;
    state.bare = false;
    const base::Image8& old = *state.source->baseColor;
    const int size = std::clamp(std::max(old.width, old.height), 64, 4096);
    const auto part = [&](float from, float to) {
        return base::Progress{[&progress, from, to](float s) { progress(from + (to - from) * s); },
                              progress.stop};
    };
    base::Mesh mesh = *state.mesh;
    const SurfaceTransfer look(state.source);
    const float reach = kUsualReach * longestSide(*state.source);
    std::optional<base::Mesh> flat = mesh.uvs.empty()
                                         ? unwrapIfRoom(mesh, {.textureSize = size}, part(0, 0.5f))
                                         : std::optional(mesh);
    if (flat) {
        mesh = std::move(*flat);
        mesh.colors.clear();
        mesh.baseColor = look.colors(mesh, size, reach, part(0.5f, 1));
    } else {
        mesh.colors = look.vertexColors(mesh, reach);
    }
    state.mesh = std::make_shared<const base::Mesh>(std::move(mesh));
}

} // namespace maquette::mesh
