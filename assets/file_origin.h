#pragma once

#include <filesystem>
#include <string>

namespace maquette::assets {

// What a file says of where it came from. Empty members: it does not say.
struct FileOrigin {
    std::string recipeJson; // inside a GLB or a PNG of ours
    std::string assetUid;   // of the library's object it was written from
    std::string sha256;     // of its bytes
};

// Throws Error(NotFound), Error(Io), and Error(BadFile) for a .glb that is none. Any thread.
FileOrigin originOf(const std::filesystem::path& file);

} // namespace maquette::assets
