#include "assets/file_origin.h"

#include <algorithm>

#include "assets/export_mesh.h"
#include "assets/picture_file.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

FileOrigin originOf(const std::filesystem::path& file) {
    std::string kind = file.extension().string();
    std::transform(kind.begin(), kind.end(), kind.begin(), [](unsigned char c) {
        return c < 128 ? static_cast<char>(std::tolower(c)) : c;
    });
    FileOrigin origin;
    if (kind == ".glb") {
        origin.recipeJson = readGlbRecipe(file);
        origin.assetUid = readGlbAssetUid(file);
    } else if (kind == ".png") {
        origin.recipeJson = readPictureRecipe(file);
        origin.assetUid = readPictureAssetUid(file);
    }
    origin.sha256 = io::sha256OfFile(file);
    return origin;
}

} // namespace maquette::assets
