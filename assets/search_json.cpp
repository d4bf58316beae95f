#include "assets/search_json.h"

#include <algorithm>

#include "assets/library_core.h"
#include "engine/io/json.h"

namespace maquette::assets {

namespace {

constexpr const char* kSource = "the saved search";

} // namespace

std::string searchToJson(const SearchQuery& query) {
    io::Json json = io::Json::object();
    if (!query.text.empty()) json["text"] = query.text;
    if (query.project) json["project"] = query.project.value;
    if (!query.tags.empty()) json["tags"] = query.tags;
    if (!query.kind.empty()) json["kind"] = query.kind;
    if (!query.method.empty()) json["method"] = query.method;
    if (!query.model.empty()) json["model"] = query.model;
    if (query.minimumRating > 0) json["minimum_rating"] = query.minimumRating;
    if (query.createdFrom) json["created_from"] = milliseconds(*query.createdFrom);
    if (query.createdTo) json["created_to"] = milliseconds(*query.createdTo);
    return json.dump(-1, ' ', false, io::Json::error_handler_t::replace);
}

SearchQuery searchFromJson(const std::string& text) {
    const io::Json json = io::parseJson(text, kSource);
    SearchQuery query;
    query.text = io::fieldOr<std::string>(json, "text", {}, kSource);
    query.project = {io::fieldOr<std::int64_t>(json, "project", 0, kSource)};
    query.tags = io::fieldOr<std::vector<std::string>>(json, "tags", {}, kSource);
    query.kind = io::fieldOr<std::string>(json, "kind", {}, kSource);
    query.method = io::fieldOr<std::string>(json, "method", {}, kSource);
    query.model = io::fieldOr<std::string>(json, "model", {}, kSource);
    query.minimumRating = std::clamp(io::fieldOr<int>(json, "minimum_rating", 0, kSource), 0, 5);
    if (json.contains("created_from"))
        query.createdFrom = timeFrom(io::field<std::int64_t>(json, "created_from", kSource));
    if (json.contains("created_to"))
        query.createdTo = timeFrom(io::field<std::int64_t>(json, "created_to", kSource));
    return query;
}

SearchQuery narrowed(const SearchQuery& saved, SearchQuery query) {
    if (!saved.text.empty()) query.text = saved.text + (query.text.empty() ? "" : " " + query.text);
    if (!query.project) query.project = saved.project;
    for (const std::string& tag : saved.tags) {
        if (std::find(query.tags.begin(), query.tags.end(), tag) == query.tags.end())
            query.tags.push_back(tag);
    }
    // Where both name one kind, method or model, the second is looked at: it is what the user
    // chose last.
    if (query.kind.empty()) query.kind = saved.kind;
    if (query.method.empty()) query.method = saved.method;
    if (query.model.empty()) query.model = saved.model;
    query.minimumRating = std::max(query.minimumRating, saved.minimumRating);
    if (saved.createdFrom && (!query.createdFrom || *query.createdFrom < *saved.createdFrom))
        query.createdFrom = saved.createdFrom;
    if (saved.createdTo && (!query.createdTo || *query.createdTo > *saved.createdTo))
        query.createdTo = saved.createdTo;
    return query;
}

} // namespace maquette::assets
