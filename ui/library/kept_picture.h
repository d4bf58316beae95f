#pragma once

#include "assets/id.h"
#include "engine/api/request.h"

namespace maquette::ui {

class LibraryService;

// The request with the picture that is kept in the library with the object, where the file it names
// is gone or has become another one. Throws base::Error when the object cannot be read.
api::Request withKeptPicture(api::Request request, const LibraryService& library,
                             assets::AssetId object);

} // namespace maquette::ui
