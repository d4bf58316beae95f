#pragma once

#include <map>
#include <string>

#include "engine/io/pickle/byte_source.h"

namespace maquette::io::pickle {

// A stored entry of a zip file.
struct ZipEntry {
    std::uint64_t offset = 0; // of its bytes
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
};

// The table of contents of a zip file as torch.save writes it, checked before anything is read by
// it: entries are stored (a compressed one may be a bomb), neither encrypted nor double, lie
// one behind the other without overlap, and their names lead nowhere. At most 250,000 of them in
// a table of at most 64 MB; zip64 is understood. Throws Error(BadFile) saying what is wrong.
class ZipArchive {
  public:
    explicit ZipArchive(const ByteSource& source);

    const std::map<std::string, ZipEntry>& entries() const { return m_entries; }
    // Throws Error(BadFile) when there is none of this name.
    const ZipEntry& entry(const std::string& name) const;
    // The whole content of an entry with the right checksum. Throws Error(BadFile), also when it is
    // larger than the limit.
    std::vector<std::byte> read(const std::string& name, std::uint64_t limit) const;
    // Reads an entry through and compares its checksum.
    void verify(const std::string& name) const;

  private:
    const ByteSource& m_source;
    std::map<std::string, ZipEntry> m_entries;
};

// True when the file begins as zip files do.
bool looksLikeZip(const ByteSource& source);

} // namespace maquette::io::pickle
