#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

class Database;

enum class SortBy { Newest, Oldest, LastChanged, Name, Rating };

// What the grid shows. Empty members do not filter.
struct SearchQuery {
    std::string text; // every word must begin a word of name, prompt or tags
    ProjectId project;
    CollectionId collection;
    RunId run;
    std::vector<std::string> tags; // all of them
    std::string kind;
    std::string method;
    std::string model;
    int minimumRating = 0;
    std::optional<Time> createdFrom; // inclusive
    std::optional<Time> createdTo;   // exclusive
    bool trash = false;              // the deleted ones instead of the others
    SortBy sort = SortBy::Newest;
    std::int64_t offset = 0;
    std::int64_t limit = 200;
};

struct SearchPage {
    std::vector<AssetSummary> assets; // from offset on, at most limit
    std::int64_t total = 0;           // of all pages
};

SearchPage searchAssets(const Database& database, const SearchQuery& query);
// Throws Error(NotFound).
AssetSummary summaryOf(const Database& database, AssetId id);

// A value assets outside the trash have, and how many.
struct Facet {
    std::string value;
    std::int64_t count = 0;
};
// What there is to filter by; the most frequent first, tags by name.
struct Facets {
    std::vector<Facet> kinds, methods, models, tags;
};

struct TrashFacts {
    std::int64_t assets = 0;
    std::int64_t bytes = 0; // that emptying it gives back
};

} // namespace maquette::assets
