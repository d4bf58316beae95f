#include "app/cli/mesh_source.h"

#include "app/cli/library_command.h"
#include "assets/export_mesh.h"
#include "assets/import_client.h"
#include "assets/read_glb.h"
#include "engine/base/error.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

MeshSource assetSource(const std::string& what, const std::string& folder) {
    const assets::Library library = openLibrary(libraryAt(folder));
    const assets::AssetLibrary assets = library.assets();
    const assets::Asset asset = assets.get(assets.resolve(what));
    const assets::AssetFile* file = asset.file(assets::role::kGlb);
    if (!file) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("The asset \"%1\" has no mesh to export."), asset.name});
    }
    return {assets::readGlb(assets.path(*file)),
            asset.name,
            asset.recipeJson,
            asset.licence,
            asset.uid,
            asset.id};
}

MeshSource fileSource(const fs::path& file) {
    const std::string name = file.stem().string();
    const std::string recipe =
        file.extension() == ".glb" ? assets::readGlbRecipe(file) : std::string();
    if (recipe.empty()) return {assets::importInOurFrame(file), name, {}, {}, {}, {}};
    return {assets::readGlb(file), name, recipe, {}, {}, {}};
}

} // namespace

MeshSource meshSource(const std::string& what, const std::string& library) {
    std::error_code error;
    if (fs::is_regular_file(what, error)) return fileSource(what);
    const bool looksLikeFile =
        what.find('/') != std::string::npos || fs::path(what).has_extension();
    if (looksLikeFile)
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no file %1."), what});
    return assetSource(what, library);
}

} // namespace maquette::cli
