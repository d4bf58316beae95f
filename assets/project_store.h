#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assets/records.h"

namespace maquette::assets {

struct LibraryCore;

// The projects of a library. Writing functions throw base::Error as Database does, and
// Error(NotFound) for a number that is not there. One thread.
class ProjectStore {
  public:
    explicit ProjectStore(LibraryCore& core)
        : m_core(core) {}

    std::vector<Project> list(bool deleted = false) const; // oldest first
    Project get(ProjectId id) const;

    // The oldest one; a library without projects gets its first.
    ProjectId first();
    std::optional<ProjectId> find(const std::string& uid) const; // removed ones, too
    ProjectId add(const std::string& name, const std::string& uid = {});
    void rename(ProjectId id, const std::string& name);
    void remove(ProjectId id); // with its assets out of sight; undone by restore
    void restore(ProjectId id);

    // The digest the row should have; see row_digest.h.
    std::string expectedDigest(ProjectId id) const;
    void refresh(ProjectId id); // writes it anew, as every change does

  private:
    LibraryCore& m_core;
};

} // namespace maquette::assets
