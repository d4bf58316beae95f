#include "assets/zip_writer.h"

#include <cstring>

#include <zlib.h>

#include "engine/base/error.h"

namespace maquette::assets {

namespace {

constexpr std::uint16_t kVersion = 20, kDeflated = 8, kFirstOfJanuary1980 = 0x21;
constexpr std::uint64_t kMost = 0xfffffffe;

class Fields {
  public:
    explicit Fields(std::vector<std::byte>& out)
        : m_out(out) {}
    Fields& two(std::uint32_t value) { return put(value, 2); }
    Fields& four(std::uint32_t value) { return put(value, 4); }
    Fields& text(std::string_view text) {
        const auto* data = reinterpret_cast<const std::byte*>(text.data());
        m_out.insert(m_out.end(), data, data + text.size());
        return *this;
    }

  private:
    Fields& put(std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            m_out.push_back(static_cast<std::byte>(value >> (8 * i)));
        return *this;
    }
    std::vector<std::byte>& m_out;
};

std::string deflated(std::string_view contents) {
    z_stream stream{};
    base::require(deflateInit2(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK,
                  "deflateInit2");
    std::string out(deflateBound(&stream, static_cast<uLong>(contents.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(contents.data()));
    stream.avail_in = static_cast<uInt>(contents.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    base::require(result == Z_STREAM_END, "deflate");
    return out;
}

// What stands both before a file and in the list at the end.
template <class Entry>
void describe(Fields& fields, const Entry& entry) {
    fields.two(0).two(kDeflated).two(0).two(kFirstOfJanuary1980);
    fields.four(entry.crc).four(entry.packed).four(entry.plain);
    fields.two(static_cast<std::uint32_t>(entry.name.size())).two(0);
}

} // namespace

void ZipWriter::add(const std::string& name, std::string_view contents) {
    if (contents.size() > kMost || m_bytes.size() + contents.size() > kMost) {
        throw base::Error(base::ErrorKind::Usage,
                          MAQUETTE_TR("The mesh is too large for a 3MF file (4 GB at most). Export "
                                      "it with fewer triangles."));
    }
    const std::string packed = deflated(contents);
    const auto crc = static_cast<std::uint32_t>(
        crc32_z(0, reinterpret_cast<const Bytef*>(contents.data()), contents.size()));
    m_entries.push_back({name, crc, static_cast<std::uint32_t>(packed.size()),
                         static_cast<std::uint32_t>(contents.size()),
                         static_cast<std::uint32_t>(m_bytes.size())});
    Fields fields(m_bytes);
    fields.four(0x04034b50).two(kVersion);
    describe(fields, m_entries.back());
    fields.text(name).text(packed);
}

std::vector<std::byte> ZipWriter::finish() {
    const auto start = static_cast<std::uint32_t>(m_bytes.size());
    for (const Entry& entry : m_entries) {
        Fields fields(m_bytes);
        fields.four(0x02014b50).two(kVersion).two(kVersion);
        describe(fields, entry);
        fields.two(0).two(0).two(0).four(0).four(entry.offset).text(entry.name);
    }
    const auto size = static_cast<std::uint32_t>(m_bytes.size()) - start;
    const auto count = static_cast<std::uint32_t>(m_entries.size());
    Fields(m_bytes)
        .four(0x06054b50)
        .two(0)
        .two(0)
        .two(count)
        .two(count)
        .four(size)
        .four(start)
        .two(0);
    return std::move(m_bytes);
}

} // namespace maquette::assets
