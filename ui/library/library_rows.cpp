#include "ui/library/library_rows.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include "assets/export_mesh.h"
#include "assets/recipe_info.h"

namespace maquette::ui {

namespace fs = std::filesystem;

std::vector<std::byte> turntablePng(const std::vector<base::Image8>& views) {
    if (views.empty() || views.front().channels != 4) return {};
    const int side = views.front().width, height = views.front().height;
    QImage sheet(side * static_cast<int>(views.size()), height, QImage::Format_RGBA8888);
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < views.size(); ++i) {
        const base::Image8& view = views[i];
        painter.drawImage(static_cast<int>(i) * side, 0,
                          QImage(view.data.data(), view.width, view.height, 4 * view.width,
                                 QImage::Format_RGBA8888));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "PNG");
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.constData());
    return {begin, begin + bytes.size()};
}

void noteRequest(assets::NewAsset& row, const api::Request& request) {
    row.prompt = request.prompt;
    row.negativePrompt = request.negativePrompt;
    row.method = request.method;
    row.preset = request.preset;
    row.model = request.model;
    row.seed = request.seed;
}

assets::NewRun newRun(const api::Request& request, const std::string& requestJson) {
    assets::NewRun row;
    row.uid = assets::newUid();
    row.prompt = request.prompt;
    row.method = request.method;
    row.preset = request.preset;
    row.model = request.model;
    row.device = request.device;
    row.requestJson = requestJson;
    row.seed = request.seed;
    return row;
}

assets::NewAsset newAsset(const api::AssetReady& asset, const api::Request& request) {
    assets::NewAsset row;
    static_cast<assets::AssetInfo&>(row) = assets::infoFromRecipe(asset.recipeJson);
    noteRequest(row, request);
    if (request.prompt.empty() && request.image) // its picture names it
        row.name = fs::path(request.image->path).stem().string();
    row.complete = asset.complete;
    row.thumbnail = asset.thumbnail;
    if (asset.mesh) row.triangles = static_cast<std::int64_t>(asset.mesh->triangles.size());
    if (request.image && fs::exists(request.image->path)) {
        const fs::path picture = request.image->path;
        row.files.push_back({assets::role::kReference,
                             picture.filename().string(),
                             picture,
                             assets::Take::Copy,
                             {}});
    }
    return row;
}

void attachFiles(assets::NewAsset& row, const base::Mesh* mesh,
                 const std::vector<base::Image8>& turntable, const fs::path& glb) {
    if (mesh && !mesh->empty()) {
        assets::ExportOptions options;
        options.name = row.prompt.empty() ? row.name : row.prompt;
        options.recipeJson = row.recipeJson;
        if (row.uid.empty()) row.uid = assets::newUid();
        options.assetUid = row.uid; // a file dragged out of the library says whose it is
        assets::exportMesh(*mesh, glb, options);
        row.files.push_back({assets::role::kGlb, "asset.glb", glb, assets::Take::Move, {}});
    }
    std::vector<std::byte> sheet = turntablePng(turntable);
    if (!sheet.empty()) {
        row.files.push_back(
            {assets::role::kTurntable, "turntable.png", {}, assets::Take::Copy, std::move(sheet)});
    }
}

} // namespace maquette::ui
