#include "engine/api/prompt.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <string_view>

#include "engine/base/error.h"

namespace maquette::api {

using base::Error;
using base::ErrorKind;

namespace {

constexpr char32_t kInvalid = 0xFFFFFFFF;

// Decodes one code point and moves on; kInvalid for anything RFC 3629 does not allow.
char32_t nextCodePoint(std::string_view& text) {
    const auto at = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = at(0);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || text.size() < length) return kInvalid;
    char32_t code = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80) return kInvalid;
        code = (code << 6) | (at(i) & 0x3F);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < kSmallest[length] || code > 0x10FFFF || surrogate) return kInvalid;
    text.remove_prefix(length);
    return code;
}

bool separates(char32_t c) {
    if (c < 0x80) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return !(letter || (c >= '0' && c <= '9'));
    }
    return c == 0xA0 || c == 0xAB || c == 0xBB || c == 0x3000 || (c >= 0x2010 && c <= 0x2027);
}

bool isFiller(const std::string& word) {
    static constexpr std::array<std::string_view, 12> kFillers{
        "a", "an", "the", "and", "with", "of", "in", "on", "its", "has", "that", "is"};
    return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

// At most 24 bytes of a long word, whole code points.
std::string cut(const std::string& word) {
    if (word.size() <= 40) return word;
    std::string_view rest = word;
    while (word.size() - rest.size() < 24 && nextCodePoint(rest) != kInvalid) {
    }
    return word.substr(0, word.size() - rest.size()) + "...";
}

void checkCharacters(const std::string& prompt) {
    std::string_view rest = prompt;
    while (!rest.empty()) {
        const char32_t code = nextCodePoint(rest);
        if (code == kInvalid) {
            throw Error(ErrorKind::Usage,
                        MAQUETTE_TR("The prompt is not valid UTF-8 text. Type it again, or set the "
                                    "terminal to UTF-8."));
        }
        if ((code < 0x20 && code != '\t' && code != '\n' && code != '\r') || code == 0x7F) {
            throw Error(ErrorKind::Usage,
                        MAQUETTE_TR("The prompt contains control characters. Remove them."));
        }
    }
}

} // namespace

std::vector<std::string> promptWords(const std::string& prompt) {
    std::vector<std::string> words(1);
    std::string_view rest = prompt;
    while (!rest.empty()) {
        const std::string_view before = rest;
        const char32_t code = nextCodePoint(rest);
        if (code == kInvalid) {
            rest.remove_prefix(1);
        } else if (!separates(code)) {
            const char32_t lower = code >= 'A' && code <= 'Z' ? code + 32 : code;
            if (lower < 0x80)
                words.back() += static_cast<char>(lower);
            else
                words.back() += before.substr(0, before.size() - rest.size());
            continue;
        }
        if (!words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::vector<std::string> unknownWords(const std::string& prompt,
                                      const std::vector<std::string>& vocabulary) {
    std::vector<std::string> unknown;
    if (vocabulary.empty()) return unknown;
    const std::set<std::string> known(vocabulary.begin(), vocabulary.end());
    for (const std::string& word : promptWords(prompt)) {
        const bool seen = std::find(unknown.begin(), unknown.end(), word) != unknown.end();
        if (!isFiller(word) && !known.contains(word) && !seen) unknown.push_back(word);
    }
    return unknown;
}

std::string quotedWords(const std::vector<std::string>& words) {
    constexpr std::size_t kShown = 8;
    std::string list;
    for (std::size_t i = 0; i < std::min(words.size(), kShown); ++i)
        list += (i ? ", \"" : "\"") + cut(words[i]) + "\"";
    return words.size() > kShown ? list + ", ..." : list;
}

void checkPrompt(const std::string& prompt, const std::vector<std::string>& vocabulary) {
    if (prompt.size() > kMaxPromptBytes) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The prompt is %1 bytes long; at most %2 are possible. A few "
                                 "words are enough, for example \"a red chair\"."),
                     std::to_string(prompt.size()), std::to_string(kMaxPromptBytes)});
    }
    checkCharacters(prompt);
    const std::vector<std::string> words = promptWords(prompt);
    if (std::all_of(words.begin(), words.end(), isFiller)) {
        throw Error(ErrorKind::Usage,
                    MAQUETTE_TR("The prompt is empty. Say what to make, for example "
                                "\"a red chair\"."));
    }
    const std::vector<std::string> unknown = unknownWords(prompt, vocabulary);
    const std::set<std::string> missing(unknown.begin(), unknown.end());
    const bool anyKnown = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return !isFiller(word) && !missing.contains(word);
    });
    if (!anyKnown) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("The model knows none of these words: %1. Name an object it has "
                                 "seen; its list of words shows which."),
                     quotedWords(unknown)});
    }
}

} // namespace maquette::api
