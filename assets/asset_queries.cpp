// The reading half of AssetLibrary.

#include <algorithm>
#include <bit>
#include <charconv>

#include "assets/asset_library.h"
#include "assets/library_core.h"
#include "assets/row_digest.h"
#include "engine/base/error.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

Asset readAsset(const Statement& row) {
    Asset asset;
    asset.id = {row.integer(0)};
    asset.uid = row.text(1);
    asset.project = {row.integer(2)};
    asset.run = {row.integer(3)};
    asset.name = row.text(4);
    asset.kind = row.text(5);
    asset.prompt = row.text(6);
    asset.negativePrompt = row.text(7);
    asset.method = row.text(8);
    asset.preset = row.text(9);
    asset.model = row.text(10);
    asset.modelHash = row.text(11);
    asset.seed = std::bit_cast<std::uint64_t>(row.integer(12));
    asset.recipeJson = row.text(13);
    asset.licence = row.text(14);
    asset.triangles = row.integer(15);
    asset.complete = row.integer(16) != 0;
    asset.rating = static_cast<int>(row.integer(17));
    asset.created = timeFrom(row.integer(18));
    asset.modified = timeFrom(row.integer(19));
    asset.deleted = optionalTime(row, 20);
    asset.thumbnailHash = row.text(21);
    return asset;
}

std::vector<std::string> readTags(const Database& database, AssetId id) {
    Statement rows = database.query("SELECT name FROM tag JOIN asset_tag ON tag = tag.id "
                                    "WHERE asset = ? ORDER BY name",
                                    id);
    std::vector<std::string> tags;
    while (rows.step())
        tags.push_back(rows.text(0));
    return tags;
}

std::vector<AssetParent> readParents(const Database& database, AssetId id) {
    Statement rows = database.query(
        "SELECT parent_uid, relation FROM asset_parent WHERE asset = ? ORDER BY 1, 2", id);
    std::vector<AssetParent> parents;
    while (rows.step())
        parents.push_back({rows.text(0), rows.text(1)});
    return parents;
}

std::vector<AssetFile> readFiles(const Database& database, AssetId id) {
    Statement rows = database.query("SELECT role, name, sha256, bytes FROM asset_file "
                                    "JOIN object ON object.id = object WHERE asset = ? "
                                    "ORDER BY role",
                                    id);
    std::vector<AssetFile> files;
    while (rows.step())
        files.push_back({rows.text(0), rows.text(1), rows.text(2),
                         static_cast<std::uint64_t>(rows.integer(3))});
    return files;
}

} // namespace

SearchPage AssetLibrary::search(const SearchQuery& query) const {
    return searchAssets(m_core.database, query);
}

Asset AssetLibrary::get(AssetId id) const {
    Statement row = m_core.database.query(
        "SELECT id, uid, project, run, name, kind, prompt, negative_prompt, method, preset, model, "
        "model_hash, seed, recipe, licence, triangles, complete, rating, created, modified, "
        "deleted, coalesce(thumbnail.sha256, '') FROM asset "
        "LEFT JOIN thumbnail ON thumbnail.asset = id WHERE id = ?",
        id);
    if (!row.step()) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no asset %1 in this library."),
                                          std::to_string(id.value)});
    }
    Asset asset = readAsset(row);
    asset.tags = readTags(m_core.database, id);
    asset.parents = readParents(m_core.database, id);
    asset.files = readFiles(m_core.database, id);
    return asset;
}

std::optional<AssetId> AssetLibrary::find(const std::string& uid) const {
    const AssetId id{m_core.database.integer("SELECT id FROM asset WHERE uid = ?", uid)};
    return id ? std::optional(id) : std::nullopt;
}

AssetId AssetLibrary::resolve(std::string_view typed) const {
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    const bool isNumber = failure == std::errc() && end == typed.data() + typed.size();
    if (isNumber && m_core.database.integer("SELECT count(*) FROM asset WHERE id = ?", number))
        return {number};
    std::vector<AssetId> fitting;
    constexpr std::size_t kShortest = 4; // shorter beginnings are too easily mistaken
    if (typed.size() >= kShortest) {
        Statement rows = m_core.database.query(
            "SELECT id FROM asset WHERE substr(uid, 1, length(?1)) = ?1 LIMIT 2", typed);
        while (rows.step())
            fitting.push_back({rows.integer(0)});
    }
    if (fitting.size() == 1) return fitting[0];
    if (fitting.empty()) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("There is no asset \"%1\" in this library. \"maquette library "
                                 "list\" shows what there is."),
                     std::string(typed)});
    }
    throw Error(ErrorKind::Usage,
                {MAQUETTE_TR("Several assets begin with \"%1\". Give more of the identifier."),
                 std::string(typed)});
}

std::vector<std::byte> AssetLibrary::thumbnail(AssetId id) const {
    Statement row = m_core.database.query("SELECT png FROM thumbnail WHERE asset = ?", id);
    return row.step() ? row.blob(0) : std::vector<std::byte>{};
}

fs::path AssetLibrary::path(const AssetFile& file) const {
    return m_core.objects.path(file.sha256);
}

AssetSummary AssetLibrary::summary(AssetId id) const {
    return summaryOf(m_core.database, id);
}

bool AssetLibrary::exists(AssetId id) const {
    return m_core.database.integer("SELECT count(*) FROM asset WHERE id = ?", id) == 1;
}

std::vector<std::string> AssetLibrary::tagsOf(AssetId id) const {
    return readTags(m_core.database, id);
}

ProjectId AssetLibrary::projectOf(AssetId id) const {
    return {m_core.database.integer("SELECT project FROM asset WHERE id = ?", id)};
}

std::optional<AssetId> AssetLibrary::findByHash(const std::string& sha256) const {
    const AssetId id{m_core.database.integer(
        "SELECT max(asset.id) FROM asset JOIN project ON project.id = asset.project "
        "WHERE asset.deleted IS NULL AND project.deleted IS NULL AND (asset.id IN "
        "(SELECT asset FROM asset_file JOIN object ON object.id = object WHERE sha256 = ?1) "
        "OR asset.id IN (SELECT asset FROM receipt WHERE sha256 = ?1 "
        "AND json_extract(checks, '$.edited') IS NOT 1))",
        sha256)};
    return id ? std::optional(id) : std::nullopt;
}

Facets AssetLibrary::facets() const {
    const auto count = [this](const std::string& column) {
        Statement rows = m_core.database.query(
            "SELECT " + column + ", count(*) FROM asset WHERE deleted IS NULL AND " + column +
            " <> '' AND project IN (SELECT id FROM project WHERE deleted IS NULL) GROUP BY 1 "
            "ORDER BY 2 DESC, 1");
        std::vector<Facet> found;
        while (rows.step())
            found.push_back({rows.text(0), rows.integer(1)});
        return found;
    };
    Facets facets{count("kind"), count("method"), count("model"), {}};
    for (auto& [name, size] : tags())
        facets.tags.push_back({std::move(name), size});
    return facets;
}

TrashFacts AssetLibrary::trash() const {
    // Files that something outside the trash still uses stay.
    return {m_core.database.integer("SELECT count(*) FROM asset WHERE deleted IS NOT NULL"),
            m_core.database.integer(
                "SELECT coalesce(sum(bytes), 0) FROM object WHERE id IN (SELECT object FROM "
                "asset_file JOIN asset ON asset.id = asset WHERE deleted IS NOT NULL) AND id NOT "
                "IN (SELECT object FROM asset_file JOIN asset ON asset.id = asset WHERE deleted IS "
                "NULL)")};
}

std::vector<std::pair<std::string, std::int64_t>> AssetLibrary::tags() const {
    Statement rows = m_core.database.query(
        "SELECT tag.name, count(*) FROM tag JOIN asset_tag ON tag = tag.id "
        "JOIN asset ON asset.id = asset WHERE asset.deleted IS NULL GROUP BY tag.id "
        "ORDER BY tag.name");
    std::vector<std::pair<std::string, std::int64_t>> tags;
    while (rows.step())
        tags.emplace_back(rows.text(0), rows.integer(1));
    return tags;
}

std::vector<AssetId> AssetLibrary::children(AssetId id) const {
    Statement rows = m_core.database.query(
        "SELECT DISTINCT child.asset FROM asset_parent AS child "
        "JOIN asset ON asset.uid = child.parent_uid WHERE asset.id = ? ORDER BY 1",
        id);
    std::vector<AssetId> children;
    while (rows.step())
        children.push_back({rows.integer(0)});
    return children;
}

std::vector<AssetId> AssetLibrary::ofRun(RunId run) const {
    Statement rows = m_core.database.query(
        "SELECT id FROM asset WHERE run = ? AND deleted IS NULL ORDER BY id", run);
    std::vector<AssetId> assets;
    while (rows.step())
        assets.push_back({rows.integer(0)});
    return assets;
}

std::string AssetLibrary::expectedDigest(AssetId id) const {
    const Asset asset = get(id);
    const Database& database = m_core.database;
    return digestOf(asset, database.text("SELECT uid FROM project WHERE id = ?", asset.project),
                    database.text("SELECT uid FROM run WHERE id = ?", asset.run));
}

} // namespace maquette::assets
