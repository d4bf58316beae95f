#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/base/rng.h"

namespace maquette::tests {

// One change of the disk, as a program asks for it.
struct DiskOp {
    enum Kind { Create, Write, Truncate, Sync, Rename, Link, Unlink, SyncFolder };
    Kind kind;
    std::string path;
    std::string other;   // the new name of Rename and Link
    std::int64_t at = 0; // where Write begins, the size after Truncate
    std::string bytes;
};

std::string folderOf(const std::string& path);

using DiskImage = std::map<std::string, std::string>; // path: content

// What a power cut leaves of changes that no sync has made durable yet.
enum class Loss {
    Drop,    // nothing
    Keep,    // everything
    Prefix,  // of each file and of the folders' changes the first few
    Reorder, // any of them; of a write any of its 512-byte sectors
    Torn,    // everything, but the last write stops at a multiple of 512 bytes
};
inline constexpr Loss kLosses[] = {Loss::Drop, Loss::Keep, Loss::Prefix, Loss::Reorder, Loss::Torn};

// A disk with a cache that may lose what was not synced. A synced file keeps its content, a synced
// folder its names; all else is as uncertain as POSIX says. Folders themselves are always there.
class DiskModel {
  public:
    explicit DiskModel(const DiskImage& start); // all of it durable

    void apply(const DiskOp& op);
    DiskImage crash(Loss loss, base::Rng& rng) const;

  private:
    struct Inode {
        std::string durable;
        std::vector<DiskOp> pending; // Write and Truncate
    };
    using Names = std::map<std::string, std::shared_ptr<Inode>>;
    struct NameChange {
        DiskOp op;
        std::shared_ptr<Inode> inode; // nullptr: a folder is renamed
    };
    static void moveFolder(Names& names, const std::string& from, const std::string& to);
    static void change(Names& names, const NameChange& change);
    std::shared_ptr<Inode> at(const std::string& path);
    void syncFolder(const std::string& folder);

    Names m_live, m_durable;
    std::vector<NameChange> m_pending;
};

} // namespace maquette::tests
