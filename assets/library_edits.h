#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

class Library;

// A change of the library that can be taken back and made again, as often as one likes, in the
// order of an undo stack. What was there before is read when the change is made, on the thread that
// makes it, so that changes asked for in quick succession never remember something stale. Objects
// that are gone for good meanwhile are passed over; so is what another history (each project has
// one) has changed since: taking a change back never undoes a newer one. What a change has created
// goes into the trash when it is taken back: nothing that was made in between can be lost by an
// undo.
class LibraryEdit {
  public:
    virtual ~LibraryEdit() = default;
    // Each is one transaction; when it throws base::Error, nothing has changed. The library's
    // thread.
    void apply(Library& library);
    void revert(Library& library); // nothing unless it is applied

  private:
    virtual void doApply(Library& library) = 0;
    virtual void doRevert(Library& library) = 0;
    bool m_applied = false;
};

using EditPtr = std::shared_ptr<LibraryEdit>;
using AssetIds = std::vector<AssetId>;

EditPtr renameAsset(AssetId id, std::string name);
EditPtr rateAssets(AssetIds ids, int rating);
EditPtr changeTags(AssetIds ids, std::vector<std::string> add, std::vector<std::string> remove);
EditPtr trashAssets(AssetIds ids);
EditPtr restoreAssets(AssetIds ids);
EditPtr duplicateAssets(std::vector<std::pair<AssetId, std::string>> namesOfCopies);
EditPtr moveAssets(AssetIds ids, ProjectId project);

EditPtr collectAssets(CollectionId collection, AssetIds ids);
EditPtr uncollectAssets(CollectionId collection, AssetIds ids);
// With these assets in it; or, with a filter, a saved search (see search_json.h).
EditPtr addCollection(std::string name, AssetIds ids, std::string filterJson = {},
                      std::string uid = newUid());
EditPtr renameCollection(CollectionId id, std::string name);
EditPtr removeCollection(CollectionId id);

EditPtr addProject(std::string name, std::string uid = newUid());
EditPtr renameProject(ProjectId id, std::string name);
EditPtr removeProject(ProjectId id);

} // namespace maquette::assets
