#include "assets/collection_store.h"

#include "assets/library_core.h"
#include "assets/row_digest.h"
#include "engine/base/error.h"

namespace maquette::assets {

using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kColumns =
    "SELECT id, uid, name, filter, created, "
    "(SELECT count(*) FROM collection_asset WHERE collection = collection.id) FROM collection ";

Collection readCollection(const Statement& row) {
    return {.id = {row.integer(0)},
            .uid = row.text(1),
            .name = row.text(2),
            .filterJson = row.text(3),
            .size = row.integer(5),
            .created = timeFrom(row.integer(4))};
}

} // namespace

std::vector<Collection> CollectionStore::list() const {
    Statement rows = m_core.database.query(
        std::string(kColumns) + "WHERE deleted IS NULL ORDER BY name COLLATE NOCASE, id");
    std::vector<Collection> collections;
    while (rows.step())
        collections.push_back(readCollection(rows));
    return collections;
}

Collection CollectionStore::get(CollectionId id) const {
    Statement row = m_core.database.query(std::string(kColumns) + "WHERE id = ?", id);
    if (!row.step()) {
        throw Error(ErrorKind::NotFound, {MAQUETTE_TR("There is no collection %1 in this library."),
                                          std::to_string(id.value)});
    }
    return readCollection(row);
}

std::optional<CollectionId> CollectionStore::find(const std::string& uid) const {
    const CollectionId id{m_core.database.integer("SELECT id FROM collection WHERE uid = ?", uid)};
    return id ? std::optional(id) : std::nullopt;
}

CollectionId CollectionStore::add(const std::string& name, const std::string& filterJson,
                                  const std::string& uid) {
    Transaction transaction(m_core.database);
    const Time time = now();
    m_core.database.run("INSERT INTO collection (uid, name, filter, created, modified) "
                        "VALUES (?, ?, ?, ?, ?)",
                        uid.empty() ? newUid() : uid, name, filterJson, time, time);
    const CollectionId id{m_core.database.lastInsertId()};
    sealCollection(m_core, id);
    transaction.commit();
    return id;
}

void CollectionStore::rename(CollectionId id, const std::string& name) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE collection SET name = ?, modified = ? WHERE id = ?", name, now(),
                        id);
    sealCollection(m_core, id);
    transaction.commit();
}

void CollectionStore::remove(CollectionId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE collection SET deleted = ? WHERE id = ?", now(), id);
    sealCollection(m_core, id);
    transaction.commit();
}

void CollectionStore::restore(CollectionId id) {
    Transaction transaction(m_core.database);
    m_core.database.run("UPDATE collection SET deleted = NULL WHERE id = ?", id);
    sealCollection(m_core, id);
    transaction.commit();
}

void CollectionStore::addAssets(CollectionId id, std::span<const AssetId> assets) {
    Transaction transaction(m_core.database);
    for (const AssetId asset : assets) {
        m_core.database.run("INSERT INTO collection_asset (collection, asset, place) "
                            "SELECT ?1, ?2, 1.0 + coalesce(max(place), 0.0) FROM collection_asset "
                            "WHERE collection = ?1 ON CONFLICT (collection, asset) DO NOTHING",
                            id, asset);
    }
    sealCollection(m_core, id);
    transaction.commit();
}

void CollectionStore::removeAssets(CollectionId id, std::span<const AssetId> assets) {
    Transaction transaction(m_core.database);
    for (const AssetId asset : assets)
        m_core.database.run("DELETE FROM collection_asset WHERE collection = ? AND asset = ?", id,
                            asset);
    sealCollection(m_core, id);
    transaction.commit();
}

CollectionStore::Places CollectionStore::placesOf(CollectionId id,
                                                  std::span<const AssetId> assets) const {
    Places places;
    for (const AssetId asset : assets) {
        Statement row = m_core.database.query(
            "SELECT place FROM collection_asset WHERE collection = ? AND asset = ?", id, asset);
        if (row.step()) places.emplace_back(asset, row.real(0));
    }
    return places;
}

void CollectionStore::putBack(CollectionId id, const Places& places) {
    Transaction transaction(m_core.database);
    for (const auto& [asset, place] : places) {
        m_core.database.run("INSERT INTO collection_asset (collection, asset, place) "
                            "VALUES (?, ?, ?) ON CONFLICT (collection, asset) DO NOTHING",
                            id, asset, place);
    }
    sealCollection(m_core, id);
    transaction.commit();
}

std::string CollectionStore::expectedDigest(CollectionId id) const {
    Statement rows = m_core.database.query(
        "SELECT asset.uid FROM collection_asset JOIN asset ON asset.id = asset "
        "WHERE collection = ? ORDER BY place, collection_asset.id",
        id);
    std::vector<std::string> uids;
    while (rows.step())
        uids.push_back(rows.text(0));
    return digestOf(get(id), uids);
}

void sealCollection(LibraryCore& core, CollectionId id) {
    const std::string digest = CollectionStore(core).expectedDigest(id);
    core.database.run("UPDATE collection SET digest = ? WHERE id = ?", digest, id);
    core.changes.collections.insert(id);
}

} // namespace maquette::assets
