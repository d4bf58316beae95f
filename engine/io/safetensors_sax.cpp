#include "engine/io/safetensors_sax.h"

#include <nlohmann/json.hpp>

namespace maquette::io {

namespace {

using Rule = SafetensorsRule;

constexpr int kMaxDepth = 64;

// Depth 1 is the object of tensors, 2 one tensor or the metadata, 3 a list of it. A field that the
// format does not know is skipped with everything below it, as the reference implementation does.
class HeaderReader final : public nlohmann::json_sax<nlohmann::json> {
  public:
    HeaderReader(SafetensorsHeader& header, const std::string& file)
        : m_header(header)
        , m_file(file) {}

    // The first unknown dtype, told only when all of the JSON has the right form.
    void finish() const {
        if (m_unknownDtype) refuseSafetensors(Rule::UnknownDtype, m_file, *m_unknownDtype);
    }

    bool null() override { return (m_depth == 1 && m_name == kMetadata) || ignoredOrWrong(); }
    bool boolean(bool) override { return ignoredOrWrong(); }
    bool number_integer(number_integer_t) override { return ignoredOrWrong(); }
    bool number_float(number_float_t, const string_t&) override { return ignoredOrWrong(); }
    bool binary(binary_t&) override { return ignoredOrWrong(); }
    bool number_unsigned(number_unsigned_t value) override;
    bool string(string_t& value) override;
    bool start_object(std::size_t) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;
    bool key(string_t& value) override;
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        refuseSafetensors(Rule::WrongJson, m_file, "byte " + std::to_string(position));
    }

  private:
    enum class Member : std::uint8_t { Dtype, Shape, Offsets, Other };
    static constexpr const char* kMetadata = "__metadata__";

    [[noreturn]] void refuse(Rule rule) { refuseSafetensors(rule, m_file, shownName(m_name)); }
    bool ignored() const {
        return m_skipped > 0 || (m_depth == 2 && !m_inMetadata && m_member == Member::Other);
    }
    bool ignoredOrWrong() {
        if (!ignored()) refuse(Rule::WrongJson);
        return true;
    }
    // Enters a list or object below a field that is skipped.
    bool skip() {
        if (++m_skipped + m_depth > kMaxDepth) refuse(Rule::TooDeep);
        return true;
    }
    void beginEntry();
    void finishEntry();
    void beginMember(const std::string& member);

    SafetensorsHeader& m_header;
    const std::string& m_file;
    std::string m_name, m_key;
    std::optional<std::string> m_unknownDtype;
    TensorInfo m_tensor;
    Member m_member = Member::Other;
    int m_depth = 0, m_skipped = 0, m_offsets = 0;
    unsigned m_seen = 0; // a bit a member
    bool m_inMetadata = false, m_metadataSeen = false;
};

bool HeaderReader::number_unsigned(number_unsigned_t value) {
    if (m_depth != 3 || m_skipped > 0) return ignoredOrWrong();
    if (m_member == Member::Shape) {
        if (value > static_cast<std::uint64_t>(INT64_MAX)) refuse(Rule::HugeSize);
        if (m_tensor.shape.size() >= kMaxSafetensorsRank) refuse(Rule::HugeRank);
        m_tensor.shape.push_back(static_cast<std::int64_t>(value));
        return true;
    }
    if (m_offsets >= 2) refuse(Rule::WrongJson);
    (m_offsets++ == 0 ? m_tensor.begin : m_tensor.end) = value;
    return true;
}

bool HeaderReader::string(string_t& value) {
    if (ignored()) return true;
    if (m_depth == 2 && m_inMetadata) {
        if (m_header.metadata.size() >= kMaxSafetensorsMetadata) refuse(Rule::TooMany);
        if (!m_header.metadata.emplace(m_key, std::move(value)).second) refuse(Rule::Duplicate);
        return true;
    }
    if (m_depth != 2 || m_member != Member::Dtype) refuse(Rule::WrongJson);
    const auto dtype = dtypeNamed(value);
    if (dtype)
        m_tensor.dtype = *dtype;
    else if (!m_unknownDtype)
        m_unknownDtype = shownName(m_name) + " (" + value.substr(0, 32) + ")";
    return true;
}

bool HeaderReader::start_object(std::size_t) {
    if (ignored()) return skip();
    if (m_depth == 2 && !m_inMetadata && m_member == Member::Dtype) refuse(Rule::OtherForm);
    if (m_depth >= 2) refuse(Rule::WrongJson);
    if (++m_depth == 2) beginEntry();
    return true;
}

bool HeaderReader::end_object() {
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_depth-- == 2) {
        if (!m_inMetadata) finishEntry();
        m_inMetadata = false;
    }
    return true;
}

bool HeaderReader::start_array(std::size_t) {
    if (ignored()) return skip();
    if (m_depth == 1 && m_name != kMetadata) refuse(Rule::OtherForm);
    if (m_depth != 2 || m_inMetadata || m_member == Member::Dtype) refuse(Rule::WrongJson);
    m_depth = 3;
    return true;
}

bool HeaderReader::end_array() {
    if (m_skipped > 0)
        --m_skipped;
    else
        m_depth = 2;
    return true;
}

bool HeaderReader::key(string_t& value) {
    if (m_skipped > 0) return true;
    if (m_depth == 1) {
        m_name = std::move(value);
        if (m_name == kMetadata && std::exchange(m_metadataSeen, true)) refuse(Rule::WrongJson);
    } else if (m_inMetadata) {
        m_key = std::move(value);
    } else {
        beginMember(value);
    }
    return true;
}

void HeaderReader::beginMember(const std::string& member) {
    m_member = member == "dtype"          ? Member::Dtype
               : member == "shape"        ? Member::Shape
               : member == "data_offsets" ? Member::Offsets
                                          : Member::Other;
    if (m_member == Member::Other) return;
    const unsigned bit = 1u << static_cast<unsigned>(m_member);
    if (m_seen & bit) refuse(Rule::WrongJson);
    m_seen |= bit;
}

void HeaderReader::beginEntry() {
    m_inMetadata = m_name == kMetadata;
    if (m_inMetadata) return;
    if (m_name.size() > kMaxSafetensorsName) refuse(Rule::LongName);
    if (m_header.tensors.contains(m_name)) refuse(Rule::Duplicate);
    if (m_header.tensors.size() >= kMaxSafetensorsTensors) refuse(Rule::TooMany);
    m_tensor = {};
    m_member = Member::Other;
    m_offsets = 0;
    m_seen = 0;
}

void HeaderReader::finishEntry() {
    if (m_seen != 7 || m_offsets != 2) refuse(Rule::WrongJson);
    m_header.tensors.emplace(std::move(m_name), m_tensor);
    m_name.clear();
}

} // namespace

void readSafetensorsJson(std::string_view text, SafetensorsHeader& header,
                         const std::string& file) {
    // The parser would take a byte order mark or an end at a zero byte.
    if (text.empty() || text.front() != '{' || text.find('\0') != std::string_view::npos) {
        refuseSafetensors(Rule::WrongJson, file, "byte 0");
    }
    HeaderReader reader(header, file);
    nlohmann::json::sax_parse(text.begin(), text.end(), &reader);
    reader.finish();
}

} // namespace maquette::io
