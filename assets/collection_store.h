#pragma once

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

struct LibraryCore;

// Collections: assets picked by hand, or a saved search. Errors as in ProjectStore. One thread.
class CollectionStore {
  public:
    explicit CollectionStore(LibraryCore& core)
        : m_core(core) {}

    std::vector<Collection> list() const; // by name
    Collection get(CollectionId id) const;

    std::optional<CollectionId> find(const std::string& uid) const; // removed ones, too

    CollectionId add(const std::string& name, const std::string& filterJson = {},
                     const std::string& uid = {});
    void rename(CollectionId id, const std::string& name);
    void remove(CollectionId id); // undone by restore
    void restore(CollectionId id);
    void addAssets(CollectionId id, std::span<const AssetId> assets);
    void removeAssets(CollectionId id, std::span<const AssetId> assets);
    // Those of the assets that are in it, with their places; putBack undoes removeAssets.
    using Places = std::vector<std::pair<AssetId, double>>;
    Places placesOf(CollectionId id, std::span<const AssetId> assets) const;
    void putBack(CollectionId id, const Places& places);

    // The digest the row should have; see row_digest.h.
    std::string expectedDigest(CollectionId id) const;

  private:
    LibraryCore& m_core;
};

// Renews a collection's digest after something in it has changed.
void sealCollection(LibraryCore& core, CollectionId id);

} // namespace maquette::assets
