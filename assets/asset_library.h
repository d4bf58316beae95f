#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assets/asset_search.h"
#include "assets/records.h"

namespace maquette::assets {

struct LibraryCore;

// The assets of a library. Each writing function is one transaction, durable when it returns; an
// outer Transaction makes several of them one. They throw base::Error as Database and ObjectStore
// do, and Error(NotFound) for an asset that is not there. One thread.
class AssetLibrary {
  public:
    explicit AssetLibrary(LibraryCore& core)
        : m_core(core) {}

    SearchPage search(const SearchQuery& query) const;
    Asset get(AssetId id) const;
    AssetSummary summary(AssetId id) const;
    bool exists(AssetId id) const; // in the trash, too
    std::vector<std::string> tagsOf(AssetId id) const;
    ProjectId projectOf(AssetId id) const;
    std::optional<AssetId> find(const std::string& uid) const;
    // What a person types: a number, or the beginning of a uid that only one asset has. Throws
    // Error(NotFound), or Error(Usage) when several fit.
    AssetId resolve(std::string_view typed) const;
    std::vector<std::byte> thumbnail(AssetId id) const; // PNG; empty: none
    std::filesystem::path path(const AssetFile& file) const;
    std::vector<std::pair<std::string, std::int64_t>> tags() const; // with how many assets have it
    std::vector<AssetId> children(AssetId id) const;
    std::vector<AssetId> ofRun(RunId run) const; // without those in the trash, oldest first
    // The newest asset outside the trash that has this very file, or was exported as it.
    std::optional<AssetId> findByHash(const std::string& sha256) const;
    Facets facets() const;
    TrashFacts trash() const;

    // Stores the files first, then the row: nobody ever sees an asset without its files.
    AssetId add(const NewAsset& asset);
    AssetId duplicate(AssetId id, const std::string& name, const std::string& uid = {});
    void rename(AssetId id, const std::string& name);
    void setRating(AssetId id, int rating);
    void setTags(AssetId id, const std::vector<std::string>& tags);
    void setProject(AssetId id, ProjectId project);
    void setThumbnail(AssetId id, const base::Image8& image);
    // Adds the file or replaces the one of the same role.
    void setFile(AssetId id, const FileSource& file);

    // Into the trash and back; `restore` undoes `remove`.
    void remove(std::span<const AssetId> ids);
    void restore(std::span<const AssetId> ids);
    // Deletes for good what has been in the trash since before `before`. Returns how many.
    std::size_t emptyTrash(Time before);

    // The digest the row should have; see row_digest.h.
    std::string expectedDigest(AssetId id) const;
    // Writes search index and digest anew, as every change does.
    void refresh(AssetId id);

  private:
    std::int64_t insert(const AssetInfo& info, ProjectId project, RunId run);
    void attach(AssetId id, const std::string& role, const std::string& name,
                const struct StoredObject& object);
    void writeTags(AssetId id, const std::vector<std::string>& tags);
    void writeThumbnail(AssetId id, std::span<const std::byte> png);
    void purge(AssetId id);
    void seal(AssetId id); // ends every change: its time, then refresh

    LibraryCore& m_core;
};

// The tags as the search index holds them.
std::string joinedTags(const AssetInfo& info);

// Trimmed, without control characters, at most 200 bytes cut at a character; made of the prompt
// when nothing is left.
std::string assetName(const std::string& wanted, const std::string& prompt);

} // namespace maquette::assets
