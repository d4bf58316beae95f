#include "app/cli/deliver.h"

#include "assets/export_mesh.h"
#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/image_codec.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/engine.h"

namespace maquette::cli {

namespace fs = std::filesystem;

namespace {

constexpr int kColumns = 4;

// The views in rows of four; they may differ in nothing but their pixels.
base::Image8 sheetOf(const std::vector<base::Image8>& views) {
    std::vector<base::ImageF> pictures;
    for (const base::Image8& view : views)
        pictures.push_back(base::toImageF(view));
    return base::toImage8(base::tile(pictures, kColumns, 0, 0.0f));
}

} // namespace

std::vector<std::string> writableFormats() {
    return {"glb", "obj", "ply", "stl", "3mf"};
}

std::vector<fs::path> writeAsset(const api::AssetReady& asset, const fs::path& folder,
                                 const std::vector<std::string>& formats, bool turntable) {
    io::makeWritableFolder(folder);
    std::vector<fs::path> files;
    if (asset.mesh) {
        assets::ExportOptions options;
        options.recipeJson = asset.recipeJson;
        for (const std::string& format : formats) {
            const assets::ExportResult result =
                assets::exportMesh(*asset.mesh, folder / ("asset." + format), options);
            files.insert(files.end(), result.files.begin(), result.files.end());
        }
    }
    if (turntable && !asset.turntable.empty()) {
        files.push_back(folder / "turntable.png");
        io::writePng(files.back(), sheetOf(asset.turntable), {{"maquette", asset.recipeJson}});
    }
    files.push_back(folder / "recipe.json");
    io::writeFile(files.back(), asset.recipeJson);
    return files;
}

void removeCheckpoints(const fs::path& folder) {
    const fs::path checkpoints = runtime::checkpointFolder(folder.string());
    std::error_code error; // leftovers do no harm
    for (const runtime::CheckpointFile& file : runtime::listCheckpoints(checkpoints))
        fs::remove(file.path, error);
    fs::remove(checkpoints, error);
}

} // namespace maquette::cli
