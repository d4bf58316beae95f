#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "engine/io/atomic_file.h"

namespace maquette::assets {

struct StoredObject {
    std::string sha256;
    std::uint64_t bytes = 0;
};

enum class ObjectHealth { Good, Missing, Damaged };

// Files named by the SHA-256 of their bytes, below objects/. Each appears complete and synced under
// its name, or not at all; the same bytes are stored once. The files are write-protected. Throws
// Error(Io) naming file and cause. Only the library's owner may add and remove; anyone may read.
class ObjectStore {
  public:
    explicit ObjectStore(std::filesystem::path folder, io::FileOps& ops = io::systemFileOps());

    StoredObject put(std::span<const std::byte> bytes);
    StoredObject copy(const std::filesystem::path& file);
    // A second name for a file of the same drive, which must from now on be replaced or removed but
    // never written to; a copy where the drive knows no hard links. The first name stays, so that
    // nothing is lost when the row that should follow cannot be written.
    StoredObject share(const std::filesystem::path& file);

    // Throws Error(BadFile) when the text is no SHA-256.
    std::filesystem::path path(std::string_view sha256) const;
    ObjectHealth inspect(std::string_view sha256, std::uint64_t bytes) const;
    void remove(std::string_view sha256);

    // Every file below objects/ (also what a killed writer left) with the seconds since it came in.
    void forEach(const std::function<void(const std::filesystem::path&, double age)>& visit) const;

  private:
    bool alreadyThere(const StoredObject& object);
    void prepareShelf(const std::string& sha256);

    std::filesystem::path m_folder;
    io::FileOps& m_ops;
    std::bitset<256> m_shelves; // the folders 00 to ff known to be on the disk
};

bool isSha256(std::string_view text);

} // namespace maquette::assets
