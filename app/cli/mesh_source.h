#pragma once

#include <string>

#include "assets/id.h"
#include "engine/base/mesh.h"

namespace maquette::cli {

// A mesh to work on, from the library or from a file.
struct MeshSource {
    base::Mesh mesh;
    std::string name;
    std::string recipeJson;
    std::string licence;
    std::string uid;       // of the asset; empty: a file
    assets::AssetId asset; // none: a file
};

// `what` is an asset (number or beginning of its uid) or a mesh file. GLBs of ours are read here,
// everything else by the sandboxed worker. `library` is a folder, or "" for the user's own. Throws
// base::Error.
MeshSource meshSource(const std::string& what, const std::string& library);

} // namespace maquette::cli
