#include <algorithm>
#include <array>
#include <cstring>

#include "engine/io/safetensors_sax.h"

namespace maquette::io {

namespace {

using Rule = SafetensorsRule;

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

// One sentence a rule, in the order of the enumeration. %1 is the file, %2 the tensor or place.
constexpr std::array kSentences = {
    MAQUETTE_TR("%1 is not a safetensors file: it is shorter than its 8-byte length field."),
    MAQUETTE_TR("%1 is not a safetensors file: its header claims more than 100 MB."),
    MAQUETTE_TR("%1 is cut off inside its header. Copy or download it again."),
    MAQUETTE_TR("%1 is damaged: its header is not UTF-8 text."),
    MAQUETTE_TR("%1 is damaged: its header is not the JSON of a safetensors file (at %2)."),
    MAQUETTE_TR("%1 has a tensor of an unknown type: %2."),
    MAQUETTE_TR("%1 is damaged: the data of %2 overlaps another tensor or leaves a hole."),
    MAQUETTE_TR("%1 is damaged: the shape of %2 is too large for any file."),
    MAQUETTE_TR("%1 is damaged: %2 does not end on a whole byte."),
    MAQUETTE_TR("%1 is damaged: the shape of %2 does not fit its data."),
    MAQUETTE_TR("%1 is cut off: %2 bytes of tensor data are missing. Copy or download it again."),
    MAQUETTE_TR("%1 has %2 bytes behind its last tensor. It is not used, because nobody can "
                "tell what they are."),
    MAQUETTE_TR("%1 names %2 twice. It is not used, because programs would differ about which "
                "one counts."),
    MAQUETTE_TR("%1 is not used: it has more than 200,000 tensors or 65,536 metadata entries."),
    MAQUETTE_TR("%1 is not used: the name of a tensor is longer than 1,024 bytes (%2)."),
    MAQUETTE_TR("%1 is not used: its header holds a single text or number of more than 16 MB."),
    MAQUETTE_TR("%1 is not used: its header is nested more than 64 levels deep (at %2)."),
    MAQUETTE_TR("%1 is not used: %2 has more than 64 dimensions."),
    MAQUETTE_TR("%1 is not used: %2 has a dimension of more than 2^63 - 1."),
    MAQUETTE_TR("%1 is not used: %2 is not described as the format's text says."),
};
static_assert(kSentences.size() == static_cast<std::size_t>(Rule::OtherForm) + 1);

// The length of the UTF-8 sequence at the front, 0 when there is none (RFC 3629: no surrogates, no
// overlong forms, nothing beyond U+10FFFF).
std::size_t utf8Length(std::string_view text) {
    const auto at = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto tails = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i <= to; ++i)
            if ((at(i) & 0xc0) != 0x80) return false;
        return true;
    };
    const unsigned a = at(0), b = at(1);
    if (a < 0x80) return 1;
    if (a >= 0xc2 && a <= 0xdf) return tails(1, 1) ? 2 : 0;
    if (a >= 0xe0 && a <= 0xef) {
        const bool second = b >= (a == 0xe0 ? 0xa0u : 0x80u) && b <= (a == 0xed ? 0x9fu : 0xbfu);
        return second && tails(2, 2) ? 3 : 0;
    }
    if (a >= 0xf0 && a <= 0xf4) {
        const bool second = b >= (a == 0xf0 ? 0x90u : 0x80u) && b <= (a == 0xf4 ? 0x8fu : 0xbfu);
        return second && tails(2, 3) ? 4 : 0;
    }
    return 0;
}

// False when a text, a number or a gap is longer than any tool writes: the JSON parser keeps two
// copies of the token it is in.
bool tokensAreShort(std::string_view text) {
    constexpr std::string_view kMarks = "{}[],:\"";
    std::size_t last = 0;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i - last > kMaxSafetensorsToken) return false;
        if (inText && text[i] == '\\')
            ++i;
        else if (inText ? text[i] == '"' : kMarks.find(text[i]) != std::string_view::npos) {
            if (text[i] == '"') inText = !inText;
            last = i;
        }
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    constexpr const char* kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) + 1 - first);
}

// Bits of a tensor; false on overflow.
bool sizeInBits(const TensorInfo& info, std::uint64_t& bits) {
    std::uint64_t product = 1;
    for (const std::int64_t size : info.shape) {
        if (__builtin_mul_overflow(product, static_cast<std::uint64_t>(size), &product))
            return false;
    }
    return !__builtin_mul_overflow(product, static_cast<std::uint64_t>(bitsOf(info.dtype)), &bits);
}

// Rules 8 to 10 for one tensor.
void checkSize(const std::string& name, const TensorInfo& info, const std::string& file) {
    std::uint64_t bits = 0;
    if (!sizeInBits(info, bits)) refuseSafetensors(Rule::ShapeOverflow, file, shownName(name));
    if (bits % 8 != 0) refuseSafetensors(Rule::PartialByte, file, shownName(name));
    if (bits / 8 != info.bytes()) refuseSafetensors(Rule::SizeMismatch, file, shownName(name));
}

// Rules 7 to 11.
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
        if (info.begin != expected || info.end < info.begin)
            refuseSafetensors(Rule::HoleOrOverlap, file, shownName(name));
        checkSize(name, info, file);
        expected = info.end;
    }
    if (expected > dataSize)
        refuseSafetensors(Rule::Truncated, file, std::to_string(expected - dataSize));
    if (expected < dataSize)
        refuseSafetensors(Rule::TrailingBytes, file, std::to_string(dataSize - expected));
}

} // namespace

bool isUtf8(std::string_view text) {
    while (!text.empty()) {
        std::uint64_t eight = 0; // most of a header is ASCII
        if (text.size() >= 8) std::memcpy(&eight, text.data(), 8);
        const bool ascii = text.size() >= 8 && (eight & 0x8080808080808080u) == 0;
        const std::size_t length = ascii ? 8 : utf8Length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

void refuseSafetensors(SafetensorsRule rule, const std::string& file, const std::string& place) {
    throw SafetensorsError(rule, {kSentences[static_cast<std::size_t>(rule)], file, place});
}

std::string shownName(const std::string& name) {
    std::size_t length = std::min<std::size_t>(name.size(), 80);
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xc0) == 0x80)
        --length; // not inside a character
    std::string shown = name.substr(0, length);
    for (char& c : shown) // no terminal commands from a file
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return "\"" + shown + (length < name.size() ? "..." : "") + "\"";
}

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
    if (fileSize < 8 || head.size() < 8) refuseSafetensors(Rule::TooShort, file);
    std::uint64_t length = 0;
    std::memcpy(&length, head.data(), 8);
    if (length > kMaxSafetensorsHeader) refuseSafetensors(Rule::HeaderTooLong, file);
    if (length > fileSize - 8 || length > head.size() - 8)
        refuseSafetensors(Rule::HeaderBeyondFile, file);
    SafetensorsHeader header;
    header.dataStart = 8 + length;
    std::string_view text(reinterpret_cast<const char*>(head.data()) + 8, length);
    if (!isUtf8(text)) refuseSafetensors(Rule::NotUtf8, file);
    text = trimmed(text);
    if (!readCanonicalSafetensors(text, header)) {
        if (!tokensAreShort(text)) refuseSafetensors(Rule::LongText, file);
        readSafetensorsJson(text, header, file);
    }
    checkLayout(header, fileSize - header.dataStart, file);
    return header;
}

} // namespace maquette::io
