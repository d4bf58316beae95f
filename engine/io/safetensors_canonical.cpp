#include "engine/io/safetensors_sax.h"

namespace maquette::io {

namespace {

// Reads forwards; once something else than expected came, `good` stays false.
class Cursor {
  public:
    explicit Cursor(std::string_view text)
        : m_text(text) {}

    bool good() const { return m_good; }
    bool atEnd() const { return m_at == m_text.size(); }

    bool next(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    void expect(std::string_view word) {
        m_good = m_good && m_text.substr(m_at).starts_with(word);
        if (m_good) m_at += word.size();
    }
    // The inside of a text without escapes; the opening quote has been read.
    std::string_view text() {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '\\' || c < 0x20) break;
            ++m_at;
        }
        const std::string_view inside = m_text.substr(begin, m_at - begin);
        m_good = m_good && next('"') && inside.size() < kMaxSafetensorsToken;
        return inside;
    }
    // A whole number below 2^63.
    std::uint64_t number() {
        const std::size_t begin = m_at;
        std::uint64_t value = 0;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            value = value * 10 + static_cast<std::uint64_t>(m_text[m_at++] - '0');
        const std::size_t digits = m_at - begin;
        const bool zeros = digits > 1 && m_text[begin] == '0';
        m_good = m_good && digits > 0 && digits <= 18 && !zeros;
        return value;
    }

  private:
    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_good = true;
};

TensorInfo readTensor(Cursor& cursor) {
    TensorInfo info;
    cursor.expect("{\"dtype\":\"");
    const auto dtype = cursor.good() ? dtypeNamed(std::string(cursor.text())) : std::nullopt;
    cursor.expect(dtype ? ",\"shape\":[" : "an unknown type");
    if (!cursor.good()) return info;
    info.dtype = *dtype;
    if (!cursor.next(']')) {
        do {
            info.shape.push_back(static_cast<std::int64_t>(cursor.number()));
        } while (cursor.good() && info.shape.size() < kMaxSafetensorsRank && cursor.next(','));
        cursor.expect("]");
    }
    cursor.expect(",\"data_offsets\":[");
    info.begin = cursor.number();
    cursor.expect(",");
    info.end = cursor.number();
    cursor.expect("]}");
    return info;
}

bool readMetadata(Cursor& cursor, Metadata& metadata) {
    if (!metadata.empty()) return false; // a second one
    cursor.expect("{\"");
    do {
        const std::string key(cursor.text());
        cursor.expect(":\"");
        if (!cursor.good() || metadata.size() >= kMaxSafetensorsMetadata ||
            !metadata.emplace(key, cursor.text()).second)
            return false;
    } while (cursor.good() && cursor.next(',') && (cursor.expect("\""), true));
    cursor.expect("}");
    return cursor.good();
}

// Most files are sorted by name.
bool addTensor(SafetensorsHeader& header, std::string_view name, TensorInfo info) {
    auto& tensors = header.tensors;
    const std::size_t before = tensors.size();
    if (name.size() > kMaxSafetensorsName || before >= kMaxSafetensorsTensors) return false;
    tensors.emplace_hint(tensors.end(), name, std::move(info));
    return tensors.size() > before;
}

bool readEntries(Cursor& cursor, SafetensorsHeader& header) {
    cursor.expect("{\"");
    do {
        const std::string_view name = cursor.text();
        cursor.expect(":");
        if (!cursor.good()) return false;
        if (name == "__metadata__") {
            if (!readMetadata(cursor, header.metadata)) return false;
        } else {
            TensorInfo info = readTensor(cursor);
            if (!cursor.good() || !addTensor(header, name, std::move(info))) return false;
        }
    } while (cursor.next(',') && (cursor.expect("\""), cursor.good()));
    cursor.expect("}");
    return cursor.good() && cursor.atEnd();
}

} // namespace

bool readCanonicalSafetensors(std::string_view text, SafetensorsHeader& header) {
    Cursor cursor(text);
    if (readEntries(cursor, header)) return true;
    header.tensors.clear();
    header.metadata.clear();
    return false;
}

} // namespace maquette::io
