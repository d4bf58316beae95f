#include "ui/library/kept_picture.h"

#include "assets/file_origin.h"
#include "engine/base/error.h"
#include "ui/library/library_service.h"

namespace maquette::ui {

namespace {

bool holds(const std::string& file, const std::string& sha256) {
    try {
        return assets::originOf(file).sha256 == sha256;
    } catch (const base::Error&) {
        return false; // gone, or not to be read any more
    }
}

} // namespace

api::Request withKeptPicture(api::Request request, const LibraryService& library,
                             assets::AssetId object) {
    if (!request.image || !object) return request;
    const assets::Asset asset = library.asset(object);
    const assets::AssetFile* kept = asset.file(assets::role::kReference);
    if (kept && !holds(request.image->path, kept->sha256))
        request.image->path = library.path(*kept).string();
    return request;
}

} // namespace maquette::ui
