#include "assets/asset_search.h"

#include <algorithm>
#include <sstream>
#include <variant>

#include "assets/database.h"
#include "assets/library_core.h"
#include "engine/base/error.h"

namespace maquette::assets {

namespace {

using Value = std::variant<std::int64_t, std::string>;

// WHERE conditions with their values in order.
struct Conditions {
    std::string sql;
    std::vector<Value> values;

    template <class... Values>
    void add(const std::string& condition, Values... places) {
        sql += (sql.empty() ? " WHERE " : " AND ") + condition;
        (values.emplace_back(std::move(places)), ...);
    }
};

bool isAscii(const std::string& word) {
    return std::all_of(word.begin(), word.end(), [](unsigned char c) { return c < 128; });
}

bool hasLetters(const std::string& word) {
    return std::any_of(word.begin(), word.end(), [](unsigned char c) {
        return c >= 128 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    });
}

// "word"* with quotation marks doubled: nothing in it is search syntax.
std::string prefixPhrase(const std::string& word) {
    std::string phrase = "\"";
    for (const char c : word)
        phrase += c == '"' ? std::string("\"\"") : std::string(1, c);
    return phrase + "\"*";
}

std::string likePattern(const std::string& word) {
    std::string pattern = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '\\') pattern += '\\';
        pattern += c;
    }
    return pattern + "%";
}

void addWord(Conditions& where, const std::string& word) {
    const std::string indexed =
        "asset.id IN (SELECT rowid FROM asset_search WHERE asset_search MATCH ?)";
    // The index cuts texts at spaces and punctuation. Scripts without spaces, and words of nothing
    // but punctuation, are looked for as they stand.
    const std::string contained = "asset.name || ' ' || asset.prompt LIKE ? ESCAPE '\\'";
    if (!hasLetters(word))
        where.add(contained, likePattern(word));
    else if (isAscii(word))
        where.add(indexed, prefixPhrase(word));
    else
        where.add("(" + indexed + " OR " + contained + ")", prefixPhrase(word), likePattern(word));
}

void addText(Conditions& where, const std::string& text) {
    std::string cleaned = text;
    std::replace(cleaned.begin(), cleaned.end(), '\0', ' ');
    std::istringstream words(cleaned);
    constexpr int kMostWords = 32;
    int count = 0;
    for (std::string word; words >> word && count < kMostWords; ++count)
        addWord(where, word);
}

Conditions conditionsOf(const SearchQuery& query) {
    Conditions where;
    where.add(query.trash ? "asset.deleted IS NOT NULL" : "asset.deleted IS NULL");
    if (query.project)
        where.add("asset.project = ?", query.project.value);
    else
        where.add("asset.project IN (SELECT id FROM project WHERE deleted IS NULL)");
    if (query.collection)
        where.add("asset.id IN (SELECT asset FROM collection_asset WHERE collection = ?)",
                  query.collection.value);
    if (query.run) where.add("asset.run = ?", query.run.value);
    if (!query.kind.empty()) where.add("asset.kind = ?", query.kind);
    if (!query.method.empty()) where.add("asset.method = ?", query.method);
    if (!query.model.empty()) where.add("asset.model = ?", query.model);
    if (query.minimumRating > 0)
        where.add("asset.rating >= ?", static_cast<std::int64_t>(query.minimumRating));
    if (query.createdFrom) where.add("asset.created >= ?", milliseconds(*query.createdFrom));
    if (query.createdTo) where.add("asset.created < ?", milliseconds(*query.createdTo));
    for (const std::string& tag : query.tags)
        where.add("asset.id IN (SELECT asset FROM asset_tag JOIN tag ON tag.id = tag "
                  "WHERE tag.name = ?)",
                  tag);
    addText(where, query.text);
    return where;
}

const char* orderOf(SortBy sort) {
    switch (sort) {
    case SortBy::Newest:
        return " ORDER BY asset.created DESC, asset.id DESC";
    case SortBy::Oldest:
        return " ORDER BY asset.created, asset.id";
    case SortBy::LastChanged:
        return " ORDER BY asset.modified DESC, asset.id DESC";
    case SortBy::Name:
        return " ORDER BY asset.name COLLATE NOCASE, asset.id";
    case SortBy::Rating:
        return " ORDER BY asset.rating DESC, asset.created DESC, asset.id DESC";
    }
    return "";
}

Statement prepare(const Database& database, const std::string& sql, const Conditions& where) {
    Statement statement = database.query(sql);
    int place = 0;
    for (const Value& value : where.values)
        std::visit([&](const auto& v) { statement.bind(++place, v); }, value);
    return statement;
}

constexpr const char* kSummary = "SELECT id, uid, name, kind, prompt, method, rating, complete, "
                                 "created, modified, deleted FROM asset";

AssetSummary readSummary(const Statement& row) {
    return {.id = {row.integer(0)},
            .uid = row.text(1),
            .name = row.text(2),
            .kind = row.text(3),
            .prompt = row.text(4),
            .method = row.text(5),
            .rating = static_cast<int>(row.integer(6)),
            .complete = row.integer(7) != 0,
            .created = timeFrom(row.integer(8)),
            .modified = timeFrom(row.integer(9)),
            .deleted = optionalTime(row, 10)};
}

} // namespace

SearchPage searchAssets(const Database& database, const SearchQuery& query) {
    Conditions where = conditionsOf(query);
    SearchPage page;
    Statement count = prepare(database, "SELECT count(*) FROM asset" + where.sql, where);
    if (count.step()) page.total = count.integer(0);

    const std::string sql = kSummary + where.sql + orderOf(query.sort) + " LIMIT ? OFFSET ?";
    where.values.emplace_back(query.limit);
    where.values.emplace_back(query.offset);
    Statement rows = prepare(database, sql, where);
    while (rows.step())
        page.assets.push_back(readSummary(rows));
    return page;
}

AssetSummary summaryOf(const Database& database, AssetId id) {
    Statement row = database.query(std::string(kSummary) + " WHERE id = ?", id);
    if (!row.step()) {
        throw base::Error(
            base::ErrorKind::NotFound,
            {MAQUETTE_TR("There is no asset %1 in this library."), std::to_string(id.value)});
    }
    return readSummary(row);
}

} // namespace maquette::assets
