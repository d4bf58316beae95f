#include "assets/export_names.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace maquette::assets {

namespace {

// The length of the valid UTF-8 character at the start of the text and its code point; 0 when there
// is none (over-long forms, surrogates and values beyond Unicode included).
int decode(std::string_view text, std::uint32_t& code) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    const int length = first < 0x80       ? 1
                       : first >> 5 == 6  ? 2
                       : first >> 4 == 14 ? 3
                       : first >> 3 == 30 ? 4
                                          : 0;
    if (length == 0 || text.size() < static_cast<std::size_t>(length)) return 0;
    code = length == 1 ? first : first & (0x7fu >> length);
    for (int i = 1; i < length; ++i) {
        if (byte(i) >> 6 != 2) return 0;
        code = code << 6 | (byte(i) & 0x3f);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code < smallest[length] || surrogate || code > 0x10ffff ? 0 : length;
}

bool isSpaceOrControl(std::uint32_t code) {
    return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code == 0x1680 || code == 0x180e ||
           (code >= 0x2000 && code <= 0x200c) || (code >= 0x200e && code <= 0x200f) ||
           (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x206f) ||
           code == 0x3000 || code == 0xfeff || (code >= 0xfff0 && code <= 0xfffd) ||
           (code >= 0xe0000 && code <= 0xe007f);
}

bool isReserved(std::uint32_t code) {
    return code < 0x80 &&
           std::string_view("<>:\"/\\|?*#%&{}$!'`@+=;,~^[]()").find(static_cast<char>(code)) !=
               std::string_view::npos;
}

bool isWindowsDevice(std::string_view stem) {
    std::string base(stem.substr(0, stem.find('.')));
    std::transform(base.begin(), base.end(), base.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    if (base == "CON" || base == "PRN" || base == "AUX" || base == "NUL") return true;
    const bool port = base.starts_with("COM") || base.starts_with("LPT");
    const std::string_view digit =
        std::string_view(base).substr(std::min<std::size_t>(3, base.size()));
    return port && (digit == "¹" || digit == "²" || digit == "³" ||
                    (digit.size() == 1 && digit[0] >= '0' && digit[0] <= '9'));
}

bool isTrimmed(char c) {
    return c == '_' || c == '.' || c == '-';
}

// To at most this many bytes of whole characters, and without a separator at the end.
void shorten(std::string& stem, std::size_t maxBytes) {
    if (stem.size() > maxBytes) {
        stem.resize(maxBytes + 1); // then back over the character that sticks out
        while (static_cast<unsigned char>(stem.back()) >> 6 == 2)
            stem.pop_back();
        stem.pop_back();
    }
    while (!stem.empty() && isTrimmed(stem.back()))
        stem.pop_back();
}

} // namespace

std::string fileStem(std::string_view text, std::size_t maxBytes) {
    std::string stem;
    while (!text.empty()) {
        std::uint32_t code = 0;
        const int length = decode(text, code);
        if (length == 0) {
            text.remove_prefix(1);
            continue;
        }
        if (isSpaceOrControl(code) || isReserved(code)) {
            if (!stem.empty() && stem.back() != '_') stem += '_';
        } else {
            stem += text.substr(0, static_cast<std::size_t>(length));
        }
        text.remove_prefix(static_cast<std::size_t>(length));
        if (stem.size() > maxBytes + 4) break;
    }
    stem.erase(stem.begin(), std::find_if_not(stem.begin(), stem.end(), isTrimmed));
    shorten(stem, maxBytes);
    if (isWindowsDevice(stem)) {
        shorten(stem, maxBytes - 1);
        stem.insert(0, 1, '_');
    }
    return stem.empty() ? "object" : stem;
}

std::filesystem::path unusedPath(const std::filesystem::path& folder, const std::string& stem,
                                 const std::string& extension) {
    for (int n = 1;; ++n) {
        const std::string name = n == 1 ? stem : stem + "-" + std::to_string(n);
        bool taken = false;
        for (const std::string& end :
             {extension, std::string(".mtl"), std::string(".png"), std::string("-normal.png")}) {
            const bool concerned = end == extension || extension == ".obj";
            std::error_code ignored;
            taken |= concerned && std::filesystem::exists(std::filesystem::symlink_status(
                                      folder / (name + end), ignored));
        }
        if (!taken) return folder / (name + extension);
    }
}

} // namespace maquette::assets
