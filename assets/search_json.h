#pragma once

#include <string>

#include "assets/asset_search.h"

namespace maquette::assets {

// A saved search as text: what a collection keeps in its filter. Page and sort order are not part
// of it, nor is the collection. Members a later version adds are passed over; a text that is no
// JSON object throws base::Error(BadFile).
std::string searchToJson(const SearchQuery& query);
SearchQuery searchFromJson(const std::string& text);

// What passes both searches; page, order, collection and trash are the second's.
SearchQuery narrowed(const SearchQuery& saved, SearchQuery query);

} // namespace maquette::assets
