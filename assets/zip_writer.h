#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maquette::assets {

// A zip archive in memory: deflated entries, no dates (all say 1980), so that the same contents
// give the same bytes. Throws Error(Usage) when an entry or the archive passes 4 GB.
class ZipWriter {
  public:
    // A name with forward slashes, in ASCII.
    void add(const std::string& name, std::string_view contents);
    std::vector<std::byte> finish();

  private:
    struct Entry {
        std::string name;
        std::uint32_t crc, packed, plain, offset;
    };
    std::vector<std::byte> m_bytes;
    std::vector<Entry> m_entries;
};

} // namespace maquette::assets
