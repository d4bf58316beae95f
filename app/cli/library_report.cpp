#include "app/cli/library_report.h"

#include "assets/export_mesh.h"
#include "assets/process_token.h"
#include "assets/recipe_info.h"
#include "engine/io/sha256.h"
#include "engine/runtime/request_json.h"

namespace maquette::cli {

namespace fs = std::filesystem;

namespace {

// The same request in the same folder is the same run, however many legs it takes.
std::string uidOf(const api::Request& request) {
    return io::sha256(runtime::requestHash(request) + request.outputFolder).substr(0, 32);
}

const fs::path* named(const std::vector<fs::path>& files, const char* name) {
    for (const fs::path& file : files) {
        if (file.filename() == name) return &file;
    }
    return nullptr;
}

// The library shows GLBs, so it gets one whatever formats were asked for.
assets::FileSource glbOf(const api::AssetReady& asset, const fs::path& folder,
                         const std::vector<fs::path>& files) {
    if (const fs::path* written = named(files, "asset.glb"))
        return {assets::role::kGlb, "asset.glb", *written, assets::Take::Copy, {}};
    const fs::path own = folder / ".library.glb";
    assets::ExportOptions options{.name = "asset", .recipeJson = asset.recipeJson};
    assets::exportMesh(*asset.mesh, own, options);
    return {assets::role::kGlb, "asset.glb", own, assets::Take::Move, {}};
}

assets::NewAsset assetOf(const api::AssetReady& ready, const fs::path& folder,
                         const std::vector<fs::path>& files, const fs::path& picture) {
    assets::NewAsset asset;
    static_cast<assets::AssetInfo&>(asset) = assets::infoFromRecipe(ready.recipeJson);
    asset.uid = assets::newUid();
    asset.complete = ready.complete;
    asset.thumbnail = ready.thumbnail;
    if (ready.mesh) {
        asset.triangles = static_cast<std::int64_t>(ready.mesh->triangles.size());
        asset.files.push_back(glbOf(ready, folder, files));
    }
    if (const fs::path* turntable = named(files, "turntable.png")) {
        asset.files.push_back(
            {assets::role::kTurntable, "turntable.png", *turntable, assets::Take::Copy, {}});
    }
    if (fs::exists(picture)) {
        asset.files.push_back({assets::role::kReference,
                               picture.filename().string(),
                               picture,
                               assets::Take::Copy,
                               {}});
    }
    return asset;
}

} // namespace

assets::NewRun runRow(const api::Request& request, const std::string& modelHash) {
    assets::NewRun row;
    row.uid = uidOf(request);
    row.prompt = request.prompt;
    row.method = request.method;
    row.preset = request.preset;
    row.model = request.model;
    row.modelHash = modelHash;
    row.device = request.device;
    row.requestJson = runtime::toJson(request).dump();
    row.folder = request.outputFolder;
    row.seed = request.seed;
    return row;
}

LibraryReport::LibraryReport(fs::path library, const api::Request& request,
                             const std::string& modelHash, const std::string& uid)
    : m_library(std::move(library))
    , m_run(runRow(request, modelHash))
    , m_picture(request.image ? request.image->path : std::string()) {
    if (!uid.empty()) m_run.uid = uid;
}

void LibraryReport::begin() {
    assets::handIn(m_library, {m_run, {}, assets::thisProcess(), {}});
}

assets::DepositResult LibraryReport::end(const assets::RunProgress& progress,
                                         const api::AssetReady* asset,
                                         const std::vector<fs::path>& files) {
    assets::Deposit deposit{m_run, progress, {}, {}};
    if (asset) deposit.asset = assetOf(*asset, m_run.folder, files, m_picture);
    return assets::handIn(m_library, std::move(deposit));
}

} // namespace maquette::cli
