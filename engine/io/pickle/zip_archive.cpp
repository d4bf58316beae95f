#include "engine/io/pickle/zip_archive.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include <zlib.h>

#include "engine/io/pickle/refuse.h"

namespace maquette::io::pickle {

namespace {

constexpr std::uint64_t kMaxEntries = 250'000, kMaxTable = std::uint64_t{64} << 20;
constexpr std::size_t kMaxName = 1'024;
constexpr std::uint32_t kLocal = 0x04034b50, kCentral = 0x02014b50, kEnd = 0x06054b50,
                        kEnd64 = 0x06064b50, kLocator64 = 0x07064b50;

// A little-endian number at a place of a record that is known to be long enough.
template <class T>
T at(std::span<const std::byte> bytes, std::size_t offset) {
    T value{};
    base::require(offset + sizeof(T) <= bytes.size(), "a zip record is read beyond its end");
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

template <std::size_t N>
std::array<std::byte, N> record(const ByteSource& source, std::uint64_t offset) {
    std::array<std::byte, N> bytes{};
    source.read(offset, bytes);
    return bytes;
}

struct Table {
    std::uint64_t offset = 0, size = 0, entries = 0;
    std::uint64_t end = 0; // where the records behind the table begin
};

// The zip64 record that the locator in front of the end record points at.
Table table64(const ByteSource& source, std::uint64_t endOffset) {
    if (endOffset < 20) refuse(MAQUETTE_TR("its zip table is damaged"));
    const auto locator = record<20>(source, endOffset - 20);
    const auto offset = at<std::uint64_t>(locator, 8);
    if (at<std::uint32_t>(locator, 0) != kLocator64 || at<std::uint32_t>(locator, 16) != 1 ||
        offset > endOffset - 20 || endOffset - 20 - offset < 56)
        refuse(MAQUETTE_TR("its zip table is damaged"));
    const auto end = record<56>(source, offset);
    if (at<std::uint32_t>(end, 0) != kEnd64 || at<std::uint32_t>(end, 16) != 0 ||
        at<std::uint32_t>(end, 20) != 0 || at<std::uint64_t>(end, 24) != at<std::uint64_t>(end, 32))
        refuse(MAQUETTE_TR("its zip table is damaged"));
    return {at<std::uint64_t>(end, 48), at<std::uint64_t>(end, 40), at<std::uint64_t>(end, 32),
            offset};
}

// The end record must be the last thing in the file: one that is followed by anything, a comment
// included, makes different programs see different tables.
Table findTable(const ByteSource& source) {
    if (source.size() < 22) refuse(MAQUETTE_TR("its zip table is missing"));
    const std::uint64_t offset = source.size() - 22;
    const auto end = record<22>(source, offset);
    if (at<std::uint32_t>(end, 0) != kEnd || at<std::uint16_t>(end, 20) != 0)
        refuse(MAQUETTE_TR("its zip table is missing or followed by something else"));
    Table table{at<std::uint32_t>(end, 16), at<std::uint32_t>(end, 12), at<std::uint16_t>(end, 10),
                offset};
    const bool saturated =
        table.offset == 0xffffffff || table.size == 0xffffffff || table.entries == 0xffff;
    if (!saturated &&
        (at<std::uint32_t>(end, 4) != 0 || at<std::uint16_t>(end, 8) != table.entries))
        refuse(MAQUETTE_TR("it is one part of a divided zip file"));
    if (saturated) table = table64(source, offset);
    if (table.entries > kMaxEntries || table.size > kMaxTable)
        refuse(MAQUETTE_TR("its zip table is larger than that of any model"));
    if (table.offset > table.end || table.size > table.end - table.offset)
        refuse(MAQUETTE_TR("its zip table is damaged"));
    return table;
}

// Names such as "archive/data/12": relative, downwards, printable.
void checkName(const std::string& name) {
    bool bad = name.empty() || name.size() > kMaxName || name.front() == '/' ||
               name.find('\\') != std::string::npos || name.find(':') != std::string::npos;
    for (const char c : name)
        bad = bad || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    const std::string walk = "/" + name + "/";
    bad = bad || walk.find("/../") != std::string::npos || walk.find("/./") != std::string::npos ||
          walk.find("//") != std::string::npos;
    if (bad) refuse(MAQUETTE_TR("a name in its zip table leads out of the archive"));
}

struct Listed {
    std::string name;
    ZipEntry entry;
    std::uint64_t local = 0; // offset of the local header
    std::uint64_t packed = 0;
};

// Sizes and offset that did not fit 32 bits follow in the extra field 1, in this order.
void readExtra64(std::span<const std::byte> extra, Listed& listed) {
    std::uint64_t* wide[] = {&listed.entry.size, &listed.packed, &listed.local};
    while (extra.size() >= 4) {
        const std::size_t size = at<std::uint16_t>(extra, 2);
        if (size > extra.size() - 4) break;
        std::span<const std::byte> field = extra.subspan(4, size);
        if (at<std::uint16_t>(extra, 0) == 1) {
            for (std::uint64_t* value : wide) {
                if (*value != 0xffffffff) continue;
                if (field.size() < 8) refuse(MAQUETTE_TR("its zip table is damaged"));
                *value = at<std::uint64_t>(field, 0);
                field = field.subspan(8);
            }
            return;
        }
        extra = extra.subspan(4 + size);
    }
}

// One row of the table; takes it off the front of `rest`.
Listed takeRow(std::span<const std::byte>& rest) {
    if (rest.size() < 46 || at<std::uint32_t>(rest, 0) != kCentral)
        refuse(MAQUETTE_TR("its zip table is damaged"));
    const std::size_t name = at<std::uint16_t>(rest, 28), extra = at<std::uint16_t>(rest, 30),
                      comment = at<std::uint16_t>(rest, 32);
    if (rest.size() - 46 < name + extra + comment) refuse(MAQUETTE_TR("its zip table is damaged"));
    Listed listed;
    listed.name.assign(reinterpret_cast<const char*>(rest.data()) + 46, name);
    checkName(listed.name);
    if (at<std::uint16_t>(rest, 8) & 0x2041) refuse(MAQUETTE_TR("it is encrypted"));
    if (at<std::uint16_t>(rest, 10) != 0) {
        refuse({MAQUETTE_TR("its entry %1 is compressed, which torch.save never does"),
                printable(listed.name)});
    }
    listed.entry.crc = at<std::uint32_t>(rest, 16);
    listed.packed = at<std::uint32_t>(rest, 20);
    listed.entry.size = at<std::uint32_t>(rest, 24);
    listed.local = at<std::uint32_t>(rest, 42);
    readExtra64(rest.subspan(46 + name, extra), listed);
    if (listed.packed != listed.entry.size)
        refuse({MAQUETTE_TR("the sizes of its entry %1 disagree"), printable(listed.name)});
    rest = rest.subspan(46 + name + extra + comment);
    return listed;
}

// Finds the bytes of an entry behind its local header, which must tell the same name.
void locate(const ByteSource& source, Listed& listed, std::uint64_t end) {
    if (listed.local > end || end - listed.local < 30)
        refuse(MAQUETTE_TR("its zip table points outside the file"));
    const auto local = record<30>(source, listed.local);
    const std::size_t name = at<std::uint16_t>(local, 26), extra = at<std::uint16_t>(local, 28);
    if (at<std::uint32_t>(local, 0) != kLocal || at<std::uint16_t>(local, 8) != 0 ||
        name != listed.name.size() || end - listed.local - 30 < name + extra)
        refuse({MAQUETTE_TR("its entry %1 is described in two ways"), printable(listed.name)});
    std::string again(name, '\0');
    source.read(listed.local + 30, std::as_writable_bytes(std::span(again)));
    if (again != listed.name)
        refuse({MAQUETTE_TR("its entry %1 is described in two ways"), printable(listed.name)});
    listed.entry.offset = listed.local + 30 + name + extra;
    if (listed.entry.size > end - listed.entry.offset)
        refuse({MAQUETTE_TR("its entry %1 reaches beyond the file"), printable(listed.name)});
}

} // namespace

ZipArchive::ZipArchive(const ByteSource& source)
    : m_source(source) {
    const Table table = findTable(source);
    std::vector<std::byte> bytes(table.size);
    source.read(table.offset, bytes);
    std::span<const std::byte> rest(bytes);
    std::vector<Listed> rows;
    for (std::uint64_t i = 0; i < table.entries; ++i) {
        rows.push_back(takeRow(rest));
        locate(source, rows.back(), table.offset);
    }
    if (!rest.empty()) refuse(MAQUETTE_TR("its zip table holds more than it counts"));
    std::sort(rows.begin(), rows.end(),
              [](const Listed& a, const Listed& b) { return a.local < b.local; });
    std::uint64_t behind = 0;
    for (const Listed& row : rows) {
        if (row.local < behind)
            refuse({MAQUETTE_TR("its entry %1 overlaps another"), printable(row.name)});
        behind = row.entry.offset + row.entry.size;
        if (!m_entries.emplace(row.name, row.entry).second)
            refuse({MAQUETTE_TR("its entry %1 is there twice"), printable(row.name)});
    }
}

const ZipEntry& ZipArchive::entry(const std::string& name) const {
    const auto found = m_entries.find(name);
    if (found == m_entries.end()) refuse({MAQUETTE_TR("its entry %1 is missing"), printable(name)});
    return found->second;
}

std::vector<std::byte> ZipArchive::read(const std::string& name, std::uint64_t limit) const {
    const ZipEntry& which = entry(name);
    if (which.size > limit)
        refuse({MAQUETTE_TR("its entry %1 is larger than it may be"), printable(name)});
    std::vector<std::byte> bytes(which.size);
    m_source.read(which.offset, bytes);
    const auto crc = ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    if (crc != which.crc)
        refuse({MAQUETTE_TR("the checksum of its entry %1 is wrong"), printable(name)});
    return bytes;
}

void ZipArchive::verify(const std::string& name) const {
    const ZipEntry& which = entry(name);
    std::vector<std::byte> chunk(std::min<std::uint64_t>(which.size, std::uint64_t{4} << 20));
    uLong crc = 0;
    for (std::uint64_t done = 0; done < which.size;) {
        const std::span part =
            std::span(chunk).first(std::min<std::uint64_t>(chunk.size(), which.size - done));
        m_source.read(which.offset + done, part);
        crc = ::crc32_z(crc, reinterpret_cast<const Bytef*>(part.data()), part.size());
        done += part.size();
    }
    if (crc != which.crc)
        refuse({MAQUETTE_TR("the checksum of its entry %1 is wrong"), printable(name)});
}

bool looksLikeZip(const ByteSource& source) {
    return source.size() >= 4 && at<std::uint32_t>(record<4>(source, 0), 0) == kLocal;
}

} // namespace maquette::io::pickle
