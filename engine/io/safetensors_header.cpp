#include <algorithm>
#include <array>
#include <cstring>

#include <nlohmann/json.hpp>

#include "engine/base/error.h"
#include "engine/io/safetensors.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

namespace {

constexpr std::uint64_t kMaxHeader = 100'000'000;
constexpr std::size_t kMaxTensors = 200'000;
constexpr std::size_t kMaxName = 1'024;

struct DtypeRow {
    const char* name;
    int bits;
};

constexpr std::array<DtypeRow, 22> kDtypes = {{
    {"BOOL", 8},        {"F4", 4},      {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"U8", 8},
    {"I8", 8},          {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8},
    {"F8_E5M2FNUZ", 8}, {"I16", 16},    {"U16", 16},    {"F16", 16},    {"BF16", 16},
    {"I32", 32},        {"U32", 32},    {"F32", 32},    {"C64", 64},    {"F64", 64},
    {"I64", 64},        {"U64", 64},
}};

[[noreturn]] void refuse(const std::string& file, const std::string& why) {
    throw Error(ErrorKind::BadFile,
                {MAQUETTE_TR("%1 is not a usable safetensors file: %2."), file, why});
}

// Takes the header apart token by token, so that a hostile one never costs more memory than its
// text and duplicates are seen. Depth 1: the object of tensors; 2: one tensor or the metadata; 3:
// an array.
class HeaderReader final : public nlohmann::json_sax<nlohmann::json> {
  public:
    HeaderReader(SafetensorsHeader& header, const std::string& file)
        : m_header(header)
        , m_file(file) {}

    bool null() override { return wrong("null"); }
    bool boolean(bool) override { return wrong("a boolean"); }
    bool number_integer(number_integer_t) override { return wrong("a negative number"); }
    bool number_float(number_float_t, const string_t&) override { return wrong("a fraction"); }
    bool binary(binary_t&) override { return wrong("binary data"); }

    bool number_unsigned(number_unsigned_t value) override {
        if (m_depth != 3) return wrong("a number");
        if (m_member == Member::Shape) {
            if (value > static_cast<std::uint64_t>(INT64_MAX)) return wrong("a size beyond 2^63");
            if (m_tensor.shape.size() >= 64) return wrong("more than 64 dimensions");
            m_tensor.shape.push_back(static_cast<std::int64_t>(value));
        } else {
            if (m_offsets >= 2) return wrong("more than two offsets");
            (m_offsets++ == 0 ? m_tensor.begin : m_tensor.end) = value;
        }
        return true;
    }

    bool string(string_t& value) override {
        if (m_depth == 2 && m_inMetadata) {
            m_header.metadata[m_key] = value;
            return true;
        }
        if (m_depth != 2 || m_member != Member::Dtype) return wrong("a text");
        const auto dtype = dtypeNamed(value);
        if (!dtype)
            refuse(m_file, "\"" + m_name + "\" has the unknown dtype " + value.substr(0, 32));
        m_tensor.dtype = *dtype;
        return true;
    }

    bool start_object(std::size_t) override {
        if (m_depth >= 2) return wrong("an object");
        if (++m_depth == 2) beginEntry();
        return true;
    }

    bool end_object() override {
        if (m_depth-- == 2 && !m_inMetadata) finishEntry();
        return true;
    }

    bool start_array(std::size_t) override {
        if (m_depth != 2 || m_inMetadata || m_member == Member::Dtype || m_member == Member::None) {
            return wrong("a list");
        }
        m_depth = 3;
        return true;
    }

    bool end_array() override {
        m_depth = 2;
        return true;
    }

    bool key(string_t& value) override {
        if (m_depth == 1) {
            m_name = value;
            return true;
        }
        m_key = value;
        if (m_inMetadata) return true;
        m_member = value == "dtype"          ? Member::Dtype
                   : value == "shape"        ? Member::Shape
                   : value == "data_offsets" ? Member::Offsets
                                             : Member::None;
        if (m_member == Member::None) refuse(m_file, "\"" + shown() + "\" has an unknown field");
        const unsigned bit = 1u << static_cast<unsigned>(m_member);
        if (m_seen & bit) refuse(m_file, "\"" + shown() + "\" repeats the field " + value);
        m_seen |= bit;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        refuse(m_file, "its header is not valid JSON at byte " + std::to_string(position));
    }

  private:
    enum class Member : std::uint8_t { Dtype, Shape, Offsets, None };

    std::string shown() const { return m_name.substr(0, 80); }

    bool wrong(const char* what) {
        refuse(m_file, "its header has " + std::string(what) + " in a wrong place" +
                           (m_name.empty() ? "" : " (\"" + shown() + "\")"));
    }

    void beginEntry() {
        m_inMetadata = m_name == "__metadata__";
        if (m_inMetadata) return;
        if (m_name.size() > kMaxName) refuse(m_file, "a tensor's name is longer than 1,024 bytes");
        if (m_header.tensors.contains(m_name)) {
            refuse(m_file, "the tensor \"" + shown() + "\" appears twice");
        }
        if (m_header.tensors.size() >= kMaxTensors) refuse(m_file, "more than 200,000 tensors");
        m_tensor = {};
        m_member = Member::None;
        m_offsets = 0;
        m_seen = 0;
    }

    void finishEntry() {
        if (m_seen != 7 || m_offsets != 2) {
            refuse(m_file, "\"" + shown() + "\" lacks its dtype, shape or data_offsets");
        }
        m_header.tensors.emplace(m_name, m_tensor);
    }

    SafetensorsHeader& m_header;
    const std::string& m_file;
    std::string m_name, m_key;
    TensorInfo m_tensor;
    Member m_member = Member::None;
    int m_depth = 0, m_offsets = 0;
    unsigned m_seen = 0;
    bool m_inMetadata = false;
};

// Bits of a tensor; false on overflow.
bool sizeInBits(const TensorInfo& info, std::uint64_t& bits) {
    std::uint64_t product = 1;
    for (const std::int64_t size : info.shape) {
        if (__builtin_mul_overflow(product, static_cast<std::uint64_t>(size), &product))
            return false;
    }
    return !__builtin_mul_overflow(product, static_cast<std::uint64_t>(bitsOf(info.dtype)), &bits);
}

void checkLayout(const SafetensorsHeader& header, std::uint64_t dataSize, const std::string& file) {
    std::vector<const std::pair<const std::string, TensorInfo>*> order;
    order.reserve(header.tensors.size());
    for (const auto& entry : header.tensors)
        order.push_back(&entry);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return std::pair(a->second.begin, a->second.end) <
               std::pair(b->second.begin, b->second.end);
    });
    std::uint64_t expected = 0;
    for (const auto* entry : order) {
        const auto& [name, info] = *entry;
        const std::string shown = "\"" + name.substr(0, 80) + "\"";
        if (info.begin != expected || info.end < info.begin) {
            refuse(file, "the data of " + shown + " overlaps another tensor or leaves a hole");
        }
        std::uint64_t bits = 0;
        if (!sizeInBits(info, bits)) refuse(file, "the shape of " + shown + " overflows");
        if (bits % 8 != 0) refuse(file, shown + " does not end on a whole byte");
        if (bits / 8 != info.bytes())
            refuse(file, "the shape of " + shown + " does not fit its data");
        expected = info.end;
    }
    if (expected != dataSize) {
        refuse(file, expected > dataSize
                         ? "it is truncated: " + std::to_string(expected - dataSize) +
                               " bytes of tensor data are missing"
                         : "it has bytes behind the last tensor");
    }
}

} // namespace

const char* name(Dtype dtype) {
    return kDtypes[static_cast<std::size_t>(dtype)].name;
}

std::optional<Dtype> dtypeNamed(const std::string& name) {
    for (std::size_t i = 0; i < kDtypes.size(); ++i) {
        if (name == kDtypes[i].name) return static_cast<Dtype>(i);
    }
    return std::nullopt;
}

int bitsOf(Dtype dtype) {
    return kDtypes[static_cast<std::size_t>(dtype)].bits;
}

std::int64_t TensorInfo::elements() const {
    std::int64_t product = 1;
    for (const std::int64_t size : shape)
        product *= size;
    return product;
}

std::string toText(const std::vector<std::int64_t>& shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? ", " : "") + std::to_string(shape[i]);
    return text + "]";
}

SafetensorsHeader parseSafetensorsHeader(std::span<const std::byte> head, std::uint64_t fileSize,
                                         const std::string& file) {
    if (fileSize < 8 || head.size() < 8) refuse(file, "it is shorter than its 8-byte length field");
    std::uint64_t length = 0;
    std::memcpy(&length, head.data(), 8);
    if (length > kMaxHeader) refuse(file, "its header claims more than 100 MB");
    if (length > fileSize - 8) refuse(file, "it is truncated inside its header");
    base::require(head.size() >= 8 + length, "the whole header must be passed");
    SafetensorsHeader header;
    header.dataStart = 8 + length;
    const char* text = reinterpret_cast<const char*>(head.data()) + 8;
    HeaderReader reader(header, file);
    const std::size_t first = std::string_view(text, length).find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{') {
        refuse(file, "its header is not a JSON object");
    }
    nlohmann::json::sax_parse(text, text + length, &reader);
    checkLayout(header, fileSize - header.dataStart, file);
    return header;
}

} // namespace maquette::io
