#include "assets/asset_library.h"

#include <algorithm>
#include <bit>

#include "assets/collection_store.h"
#include "assets/library_core.h"
#include "assets/project_store.h"
#include "assets/row_digest.h"
#include "assets/thumbnail.h"
#include "engine/base/error.h"
#include "engine/io/sha256.h"

namespace maquette::assets {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

constexpr std::size_t kMostNameBytes = 200;

StoredObject store(LibraryCore& core, const FileSource& file) {
    return file.path.empty() ? core.objects.put(file.bytes) : takeFile(core, file.path, file.take);
}

std::string exportName(const FileSource& file) {
    if (!file.name.empty()) return file.name;
    return file.path.empty() ? file.role : file.path.filename().string();
}

std::string cleaned(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += static_cast<unsigned char>(c) < 32 || c == 127 ? ' ' : c;
    const std::size_t first = out.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    out = out.substr(first, out.find_last_not_of(' ') - first + 1);
    if (out.size() <= kMostNameBytes) return out;
    std::size_t end = kMostNameBytes;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xc0) == 0x80)
        --end;
    return out.substr(0, end);
}

void dropUnusedTags(Database& database) {
    database.run("DELETE FROM tag WHERE NOT EXISTS "
                 "(SELECT 1 FROM asset_tag WHERE asset_tag.tag = tag.id)");
}

} // namespace

std::string joinedTags(const AssetInfo& info) {
    std::string joined;
    for (const std::string& tag : info.tags)
        joined += (joined.empty() ? "" : ", ") + tag;
    return joined;
}

std::string assetName(const std::string& wanted, const std::string& prompt) {
    if (std::string name = cleaned(wanted); !name.empty()) return name;
    if (std::string name = cleaned(prompt); !name.empty()) return name;
    return "Untitled";
}

AssetId AssetLibrary::add(const NewAsset& asset) {
    std::vector<StoredObject> stored;
    for (const FileSource& file : asset.files)
        stored.push_back(store(m_core, file));
    const std::vector<std::byte> thumbnail =
        asset.thumbnail.empty() ? std::vector<std::byte>{} : thumbnailPng(asset.thumbnail);

    Transaction transaction(m_core.database);
    ProjectId project = asset.project;
    if (!project && asset.run)
        project = {m_core.database.integer("SELECT project FROM run WHERE id = ?", asset.run)};
    if (!project) project = ProjectStore(m_core).first();
    const AssetId id{insert(asset, project, asset.run)};
    for (std::size_t i = 0; i < stored.size(); ++i)
        attach(id, asset.files[i].role, exportName(asset.files[i]), stored[i]);
    for (const AssetParent& parent : asset.parents)
        m_core.database.run(
            "INSERT INTO asset_parent (asset, parent_uid, relation) VALUES (?, ?, ?)", id,
            parent.uid, parent.relation);
    writeTags(id, asset.tags);
    if (!thumbnail.empty()) writeThumbnail(id, thumbnail);
    seal(id);
    transaction.commit();
    return id;
}

std::int64_t AssetLibrary::insert(const AssetInfo& info, ProjectId project, RunId run) {
    const Time time = now();
    m_core.database.run(
        "INSERT INTO asset (uid, project, run, name, kind, prompt, negative_prompt, method, preset,"
        " model, model_hash, seed, recipe, licence, triangles, complete, rating, created, modified)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        info.uid.empty() ? newUid() : info.uid, project, run, assetName(info.name, info.prompt),
        info.kind, info.prompt, info.negativePrompt, info.method, info.preset, info.model,
        info.modelHash, std::bit_cast<std::int64_t>(info.seed), info.recipeJson, info.licence,
        info.triangles, info.complete, std::clamp(info.rating, 0, 5), time, time);
    return m_core.database.lastInsertId();
}

AssetId AssetLibrary::duplicate(AssetId id, const std::string& name, const std::string& uid) {
    Transaction transaction(m_core.database);
    const Asset source = get(id);
    AssetInfo info = source;
    info.uid = uid;
    info.name = name;
    const AssetId copy{insert(info, source.project, source.run)};
    m_core.database.run("INSERT INTO asset_file (asset, object, role, name) "
                        "SELECT ?, object, role, name FROM asset_file WHERE asset = ?",
                        copy, id);
    m_core.database.run("INSERT INTO thumbnail (asset, sha256, png) "
                        "SELECT ?, sha256, png FROM thumbnail WHERE asset = ?",
                        copy, id);
    m_core.database.run("INSERT INTO asset_parent (asset, parent_uid, relation) "
                        "VALUES (?, ?, 'duplicate')",
                        copy, source.uid);
    writeTags(copy, source.tags);
    seal(copy);
    transaction.commit();
    return copy;
}

void AssetLibrary::rename(AssetId id, const std::string& name) {
    Transaction transaction(m_core.database);
    const std::string prompt = m_core.database.text("SELECT prompt FROM asset WHERE id = ?", id);
    m_core.database.run("UPDATE asset SET name = ? WHERE id = ?", assetName(name, prompt), id);
    seal(id);
    transaction.commit();
}

void AssetLibrary::setRating(AssetId id, int rating) {
    if (rating < 0 || rating > 5) {
        throw Error(ErrorKind::Usage, {MAQUETTE_TR("A rating of %1 is not possible: ratings go "
                                                   "from 0 to 5."),
                                       std::to_string(rating)});
    }
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE asset SET rating = ? WHERE id = ?", rating, id);
    seal(id);
    transaction.commit();
}

void AssetLibrary::setTags(AssetId id, const std::vector<std::string>& tags) {
    Transaction transaction(m_core.database);
    m_core.database.run("DELETE FROM asset_tag WHERE asset = ?", id);
    writeTags(id, tags);
    dropUnusedTags(m_core.database);
    seal(id);
    transaction.commit();
}

void AssetLibrary::setProject(AssetId id, ProjectId project) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE asset SET project = ? WHERE id = ?", project, id);
    seal(id);
    transaction.commit();
}

void AssetLibrary::writeTags(AssetId id, const std::vector<std::string>& tags) {
    for (const std::string& wanted : tags) {
        const std::string tag = cleaned(wanted);
        if (tag.empty()) continue;
        m_core.database.run("INSERT INTO tag (name) VALUES (?) ON CONFLICT (name) DO NOTHING", tag);
        m_core.database.run("INSERT INTO asset_tag (asset, tag) SELECT ?, id FROM tag "
                            "WHERE name = ? ON CONFLICT (asset, tag) DO NOTHING",
                            id, tag);
    }
}

void AssetLibrary::setThumbnail(AssetId id, const base::Image8& image) {
    const std::vector<std::byte> png = thumbnailPng(image);
    Transaction transaction(m_core.database);
    writeThumbnail(id, png);
    seal(id);
    transaction.commit();
}

void AssetLibrary::writeThumbnail(AssetId id, std::span<const std::byte> png) {
    m_core.database.run("INSERT INTO thumbnail (asset, sha256, png) VALUES (?, ?, ?) "
                        "ON CONFLICT (asset) DO UPDATE SET sha256 = excluded.sha256, "
                        "png = excluded.png",
                        id, io::sha256(png), png);
}

void AssetLibrary::setFile(AssetId id, const FileSource& file) {
    const StoredObject object = store(m_core, file);
    Transaction transaction(m_core.database);
    const std::int64_t replaced = m_core.database.integer(
        "SELECT object FROM asset_file WHERE asset = ? AND role = ?", id, file.role);
    attach(id, file.role, exportName(file), object);
    if (replaced) releaseUnused(m_core, {&replaced, 1});
    seal(id);
    transaction.commit();
}

void AssetLibrary::attach(AssetId id, const std::string& role, const std::string& name,
                          const StoredObject& object) {
    m_core.database.run("INSERT INTO asset_file (asset, object, role, name) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT (asset, role) DO UPDATE SET object = excluded.object, "
                        "name = excluded.name",
                        id, objectRow(m_core, object), role, name);
}

void AssetLibrary::remove(std::span<const AssetId> ids) {
    Transaction transaction(m_core.database);
    for (const AssetId id : ids) {
        m_core.database.run("UPDATE asset SET deleted = ? WHERE id = ? AND deleted IS NULL", now(),
                            id);
        seal(id);
    }
    transaction.commit();
}

void AssetLibrary::restore(std::span<const AssetId> ids) {
    Transaction transaction(m_core.database);
    for (const AssetId id : ids) {
        m_core.database.run("UPDATE asset SET deleted = NULL WHERE id = ?", id);
        seal(id);
    }
    transaction.commit();
}

std::size_t AssetLibrary::emptyTrash(Time before) {
    Transaction transaction(m_core.database);
    std::vector<AssetId> ids;
    Statement rows = m_core.database.query("SELECT id FROM asset WHERE deleted < ?", before);
    while (rows.step())
        ids.push_back({rows.integer(0)});
    for (const AssetId id : ids)
        purge(id);
    dropUnusedTags(m_core.database);
    transaction.commit();
    return ids.size();
}

void AssetLibrary::purge(AssetId id) {
    std::vector<std::int64_t> objects;
    Statement rows = m_core.database.query("SELECT object FROM asset_file WHERE asset = ?", id);
    while (rows.step())
        objects.push_back(rows.integer(0));
    Statement collections =
        m_core.database.query("SELECT collection FROM collection_asset WHERE asset = ?", id);
    std::vector<CollectionId> affected;
    while (collections.step())
        affected.push_back({collections.integer(0)});
    m_core.database.run("DELETE FROM asset_search WHERE rowid = ?", id);
    m_core.database.run("DELETE FROM asset WHERE id = ?", id); // its dependants go with it
    releaseUnused(m_core, objects);
    for (const CollectionId collection : affected)
        sealCollection(m_core, collection);
    m_core.changes.assets.insert(id);
}

void AssetLibrary::seal(AssetId id) {
    m_core.database.run("UPDATE asset SET modified = ? WHERE id = ?", now(), id);
    refresh(id);
}

void AssetLibrary::refresh(AssetId id) {
    const Asset asset = get(id);
    m_core.database.run("INSERT OR REPLACE INTO asset_search (rowid, name, prompt, tags) "
                        "VALUES (?, ?, ?, ?)",
                        id, asset.name, asset.prompt, joinedTags(asset));
    m_core.database.run("UPDATE asset SET digest = ? WHERE id = ?", expectedDigest(id), id);
    m_core.changes.assets.insert(id);
}

} // namespace maquette::assets
