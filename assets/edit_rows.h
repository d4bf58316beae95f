#pragma once

#include <algorithm>
#include <iterator>

#include "assets/library.h"
#include "assets/library_edits.h"

namespace maquette::assets {

// Those that are still rows; a thing emptied out of the trash cannot be changed any more.
inline AssetIds present(const Library& library, const AssetIds& ids) {
    AssetIds found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](AssetId id) { return library.assets().exists(id); });
    return found;
}

} // namespace maquette::assets
