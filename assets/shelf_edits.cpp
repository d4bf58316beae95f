// The edits of library_edits.h that are about collections and projects.

#include <algorithm>

#include "assets/edit_rows.h"
#include "assets/library.h"
#include "assets/library_edits.h"

namespace maquette::assets {

namespace {

class CollectAssets final : public LibraryEdit {
  public:
    CollectAssets(CollectionId collection, AssetIds ids)
        : m_collection(collection)
        , m_ids(std::move(ids)) {}

  private:
    void doApply(Library& library) override {
        m_added.clear();
        const auto inside = library.collections().placesOf(m_collection, m_ids);
        for (const AssetId id : present(library, m_ids)) {
            if (std::none_of(inside.begin(), inside.end(),
                             [&](const auto& place) { return place.first == id; }))
                m_added.push_back(id);
        }
        library.collections().addAssets(m_collection, m_added);
    }
    void doRevert(Library& library) override {
        library.collections().removeAssets(m_collection, m_added);
    }
    CollectionId m_collection;
    AssetIds m_ids, m_added;
};

class UncollectAssets final : public LibraryEdit {
  public:
    UncollectAssets(CollectionId collection, AssetIds ids)
        : m_collection(collection)
        , m_ids(std::move(ids)) {}

  private:
    void doApply(Library& library) override {
        m_before = library.collections().placesOf(m_collection, m_ids);
        library.collections().removeAssets(m_collection, m_ids);
    }
    void doRevert(Library& library) override {
        std::erase_if(m_before,
                      [&](const auto& place) { return !library.assets().exists(place.first); });
        library.collections().putBack(m_collection, m_before);
    }
    CollectionId m_collection;
    AssetIds m_ids;
    std::vector<std::pair<AssetId, double>> m_before;
};

class AddCollection final : public LibraryEdit {
  public:
    AddCollection(std::string name, AssetIds ids, std::string filter, std::string uid)
        : m_name(std::move(name))
        , m_ids(std::move(ids))
        , m_filter(std::move(filter))
        , m_uid(std::move(uid)) {}

  private:
    void doApply(Library& library) override {
        CollectionStore collections = library.collections();
        if (const auto made = collections.find(m_uid)) return collections.restore(*made);
        const CollectionId id = collections.add(m_name, m_filter, m_uid);
        collections.addAssets(id, present(library, m_ids));
    }
    void doRevert(Library& library) override {
        if (const auto made = library.collections().find(m_uid))
            library.collections().remove(*made);
    }
    std::string m_name;
    AssetIds m_ids;
    std::string m_filter, m_uid;
};

class AddProject final : public LibraryEdit {
  public:
    AddProject(std::string name, std::string uid)
        : m_name(std::move(name))
        , m_uid(std::move(uid)) {}

  private:
    void doApply(Library& library) override {
        ProjectStore projects = library.projects();
        if (const auto made = projects.find(m_uid)) return projects.restore(*made);
        projects.add(m_name, m_uid);
    }
    void doRevert(Library& library) override {
        if (const auto made = library.projects().find(m_uid)) library.projects().remove(*made);
    }
    std::string m_name, m_uid;
};

// Projects and collections are renamed and removed alike.
template <class Id, auto storeOf>
class RenameIn final : public LibraryEdit {
  public:
    RenameIn(Id id, std::string name)
        : m_id(id)
        , m_name(std::move(name)) {}

  private:
    void doApply(Library& library) override {
        m_before = (library.*storeOf)().get(m_id).name;
        (library.*storeOf)().rename(m_id, m_name);
        m_set = (library.*storeOf)().get(m_id).name;
    }
    void doRevert(Library& library) override {
        if ((library.*storeOf)().get(m_id).name == m_set)
            (library.*storeOf)().rename(m_id, m_before);
    }
    Id m_id;
    std::string m_name, m_before, m_set;
};

template <class Id, auto storeOf>
class RemoveFrom final : public LibraryEdit {
  public:
    explicit RemoveFrom(Id id)
        : m_id(id) {}

  private:
    void doApply(Library& library) override { (library.*storeOf)().remove(m_id); }
    void doRevert(Library& library) override { (library.*storeOf)().restore(m_id); }
    Id m_id;
};

} // namespace

EditPtr collectAssets(CollectionId collection, AssetIds ids) {
    return std::make_shared<CollectAssets>(collection, std::move(ids));
}

EditPtr uncollectAssets(CollectionId collection, AssetIds ids) {
    return std::make_shared<UncollectAssets>(collection, std::move(ids));
}

EditPtr addCollection(std::string name, AssetIds ids, std::string filterJson, std::string uid) {
    return std::make_shared<AddCollection>(std::move(name), std::move(ids), std::move(filterJson),
                                           std::move(uid));
}

EditPtr renameCollection(CollectionId id, std::string name) {
    return std::make_shared<RenameIn<CollectionId, &Library::collections>>(id, std::move(name));
}

EditPtr removeCollection(CollectionId id) {
    return std::make_shared<RemoveFrom<CollectionId, &Library::collections>>(id);
}

EditPtr addProject(std::string name, std::string uid) {
    return std::make_shared<AddProject>(std::move(name), std::move(uid));
}

EditPtr renameProject(ProjectId id, std::string name) {
    return std::make_shared<RenameIn<ProjectId, &Library::projects>>(id, std::move(name));
}

EditPtr removeProject(ProjectId id) {
    return std::make_shared<RemoveFrom<ProjectId, &Library::projects>>(id);
}

} // namespace maquette::assets
