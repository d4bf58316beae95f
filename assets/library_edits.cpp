#include "assets/library_edits.h"

#include <algorithm>

#include "assets/database.h"
#include "assets/edit_rows.h"
#include "assets/library.h"

namespace maquette::assets {

namespace {

using Tags = std::vector<std::string>;

Tags without(Tags tags, const Tags& gone) {
    std::erase_if(tags, [&](const std::string& tag) {
        return std::find(gone.begin(), gone.end(), tag) != gone.end();
    });
    return tags;
}

class RenameAsset final : public LibraryEdit {
  public:
    RenameAsset(AssetId id, std::string name)
        : m_id(id)
        , m_name(std::move(name)) {}

  private:
    void doApply(Library& library) override {
        if (!library.assets().exists(m_id)) return;
        m_before = library.assets().summary(m_id).name;
        library.assets().rename(m_id, m_name);
        m_set = library.assets().summary(m_id).name; // as it is kept
    }
    void doRevert(Library& library) override {
        if (library.assets().exists(m_id) && library.assets().summary(m_id).name == m_set)
            library.assets().rename(m_id, m_before);
    }
    AssetId m_id;
    std::string m_name, m_before, m_set;
};

class RateAssets final : public LibraryEdit {
  public:
    RateAssets(AssetIds ids, int rating)
        : m_ids(std::move(ids))
        , m_rating(rating) {}

  private:
    void doApply(Library& library) override {
        m_before.clear();
        for (const AssetId id : present(library, m_ids)) {
            const int before = library.assets().summary(id).rating;
            if (before == m_rating) continue;
            library.assets().setRating(id, m_rating);
            m_before.emplace_back(id, before);
        }
    }
    void doRevert(Library& library) override {
        for (const auto& [id, rating] : m_before) {
            if (library.assets().exists(id) && library.assets().summary(id).rating == m_rating)
                library.assets().setRating(id, rating);
        }
    }
    AssetIds m_ids;
    int m_rating;
    std::vector<std::pair<AssetId, int>> m_before;
};

class ChangeTags final : public LibraryEdit {
  public:
    ChangeTags(AssetIds ids, Tags add, Tags remove)
        : m_ids(std::move(ids))
        , m_add(std::move(add))
        , m_remove(std::move(remove)) {}

  private:
    void doApply(Library& library) override {
        m_changed.clear();
        for (const AssetId id : present(library, m_ids)) {
            const Tags before = library.assets().tagsOf(id);
            Tags after = without(before, m_remove);
            after.insert(after.end(), m_add.begin(), m_add.end());
            library.assets().setTags(id, after);
            m_changed.push_back({id, before, library.assets().tagsOf(id)});
        }
    }
    void doRevert(Library& library) override {
        for (const Changed& one : m_changed) {
            if (!library.assets().exists(one.id)) continue;
            Tags tags = library.assets().tagsOf(one.id);
            if (tags == one.after) {
                tags = one.before;
            } else { // somebody has tagged it since: what this change did not touch stays
                const Tags added = without(one.after, one.before);
                tags = without(tags, added);
                const Tags back = without(without(one.before, one.after), tags);
                tags.insert(tags.end(), back.begin(), back.end());
            }
            library.assets().setTags(one.id, tags);
        }
    }
    struct Changed {
        AssetId id;
        Tags before, after;
    };
    AssetIds m_ids;
    Tags m_add, m_remove;
    std::vector<Changed> m_changed;
};

// Into the trash or out of it; taken back only for those that were on the other side.
class TrashAssets final : public LibraryEdit {
  public:
    TrashAssets(AssetIds ids, bool into)
        : m_ids(std::move(ids))
        , m_into(into) {}

  private:
    void doApply(Library& library) override {
        m_moved.clear();
        for (const AssetId id : present(library, m_ids)) {
            if (library.assets().summary(id).deleted.has_value() != m_into) m_moved.push_back(id);
        }
        move(library, m_into);
    }
    void doRevert(Library& library) override {
        m_moved = present(library, m_moved);
        move(library, !m_into);
    }
    void move(Library& library, bool into) {
        into ? library.assets().remove(m_moved) : library.assets().restore(m_moved);
    }
    AssetIds m_ids, m_moved;
    bool m_into;
};

class DuplicateAssets final : public LibraryEdit {
  public:
    explicit DuplicateAssets(const std::vector<std::pair<AssetId, std::string>>& names) {
        for (const auto& [source, name] : names)
            m_copies.push_back({source, name, newUid()});
    }

  private:
    struct Copy {
        AssetId source;
        std::string name, uid;
    };
    void doApply(Library& library) override {
        for (const Copy& copy : m_copies) {
            if (const auto made = library.assets().find(copy.uid)) {
                library.assets().restore(std::vector{*made});
            } else if (library.assets().exists(copy.source)) {
                library.assets().duplicate(copy.source, copy.name, copy.uid);
            }
        }
    }
    void doRevert(Library& library) override {
        for (const Copy& copy : m_copies) {
            if (const auto made = library.assets().find(copy.uid))
                library.assets().remove(std::vector{*made});
        }
    }
    std::vector<Copy> m_copies;
};

class MoveAssets final : public LibraryEdit {
  public:
    MoveAssets(AssetIds ids, ProjectId project)
        : m_ids(std::move(ids))
        , m_project(project) {}

  private:
    void doApply(Library& library) override {
        m_before.clear();
        for (const AssetId id : present(library, m_ids)) {
            const ProjectId before = library.assets().projectOf(id);
            if (before == m_project) continue;
            library.assets().setProject(id, m_project);
            m_before.emplace_back(id, before);
        }
    }
    void doRevert(Library& library) override {
        for (const auto& [id, project] : m_before) {
            if (library.assets().exists(id) && library.assets().projectOf(id) == m_project)
                library.assets().setProject(id, project);
        }
    }
    AssetIds m_ids;
    ProjectId m_project;
    std::vector<std::pair<AssetId, ProjectId>> m_before;
};

} // namespace

void LibraryEdit::apply(Library& library) {
    if (m_applied) return;
    Transaction transaction = library.begin();
    doApply(library);
    transaction.commit();
    m_applied = true;
}

void LibraryEdit::revert(Library& library) {
    if (!m_applied) return;
    Transaction transaction = library.begin();
    doRevert(library);
    transaction.commit();
    m_applied = false;
}

EditPtr renameAsset(AssetId id, std::string name) {
    return std::make_shared<RenameAsset>(id, std::move(name));
}

EditPtr rateAssets(AssetIds ids, int rating) {
    return std::make_shared<RateAssets>(std::move(ids), rating);
}

EditPtr changeTags(AssetIds ids, std::vector<std::string> add, std::vector<std::string> remove) {
    return std::make_shared<ChangeTags>(std::move(ids), std::move(add), std::move(remove));
}

EditPtr trashAssets(AssetIds ids) {
    return std::make_shared<TrashAssets>(std::move(ids), true);
}

EditPtr restoreAssets(AssetIds ids) {
    return std::make_shared<TrashAssets>(std::move(ids), false);
}

EditPtr duplicateAssets(std::vector<std::pair<AssetId, std::string>> namesOfCopies) {
    return std::make_shared<DuplicateAssets>(namesOfCopies);
}

EditPtr moveAssets(AssetIds ids, ProjectId project) {
    return std::make_shared<MoveAssets>(std::move(ids), project);
}

} // namespace maquette::assets
