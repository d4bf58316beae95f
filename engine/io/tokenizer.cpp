#include "engine/io/tokenizer.h"

#include <algorithm>
#include <climits>
#include <sstream>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "engine/base/error.h"
#include "engine/io/atomic_file.h"
#include "engine/io/json.h"

namespace maquette::io {

using base::Error;
using base::ErrorKind;

namespace {

constexpr const char* kBegin = "<|startoftext|>";
constexpr const char* kEnd = "<|endoftext|>";

bool isLetter(UChar32 c) {
    return (U_GET_GC_MASK(c) & U_GC_L_MASK) != 0;
}
bool isNumber(UChar32 c) {
    return (U_GET_GC_MASK(c) & U_GC_N_MASK) != 0;
}

// NFC, lower case, runs of white space as one space.
icu::UnicodeString clean(const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    base::require(U_SUCCESS(status), "ICU has no NFC data");
    icu::UnicodeString normal = nfc->normalize(icu::UnicodeString::fromUTF8(text), status);
    normal.toLower(icu::Locale::getRoot());
    icu::UnicodeString out;
    for (int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
        const UChar32 c = normal.char32At(i);
        const bool space = u_isUWhiteSpace(c);
        if (!space)
            out.append(c);
        else if (!out.isEmpty() && out.charAt(out.length() - 1) != u' ')
            out.append(u' ');
    }
    return out;
}

// Length (UTF-16 units) of a special token or contraction at a place, 0 if there is none.
int32_t literalAt(const icu::UnicodeString& text, int32_t at) {
    static const char16_t* const kLiterals[] = {
        u"<|startoftext|>", u"<|endoftext|>", u"'s", u"'t", u"'re", u"'ve", u"'m", u"'ll", u"'d"};
    for (const char16_t* literal : kLiterals) {
        const icu::UnicodeString wanted(literal);
        if (text.compare(at, wanted.length(), wanted) == 0) return wanted.length();
    }
    return 0;
}

template <class Class>
int32_t runAt(const icu::UnicodeString& text, int32_t at, Class&& inClass) {
    int32_t end = at;
    while (end < text.length() && inClass(text.char32At(end)))
        end = text.moveIndex32(end, 1);
    return end - at;
}

int32_t wordLengthAt(const icu::UnicodeString& text, int32_t at) {
    if (const int32_t literal = literalAt(text, at)) return literal;
    const UChar32 c = text.char32At(at);
    if (isLetter(c)) return runAt(text, at, isLetter);
    if (isNumber(c)) return U16_LENGTH(c);
    return runAt(text, at, [](UChar32 other) {
        return !u_isUWhiteSpace(other) && !isLetter(other) && !isNumber(other);
    });
}

std::string utf8(UChar32 c) {
    std::string out;
    icu::UnicodeString(c).toUTF8String(out);
    return out;
}

// The word as byte characters, the last one marked as the word's end.
std::vector<std::string> wordPieces(const std::string& word) {
    std::vector<std::string> pieces;
    for (const char byte : word) {
        pieces.push_back(byteCharacters()[static_cast<unsigned char>(byte)]);
    }
    if (!pieces.empty()) pieces.back() += "</w>";
    return pieces;
}

void mergeAll(std::vector<std::string>& pieces, const std::pair<std::string, std::string>& pair) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i + 1 < pieces.size() && pieces[i] == pair.first && pieces[i + 1] == pair.second) {
            out.push_back(pieces[i] + pieces[i + 1]);
            ++i;
        } else {
            out.push_back(pieces[i]);
        }
    }
    pieces = std::move(out);
}

std::vector<std::pair<std::string, std::string>> readMerges(const std::filesystem::path& path) {
    std::istringstream lines(readText(path));
    std::vector<std::pair<std::string, std::string>> merges;
    std::string line;
    std::getline(lines, line); // a version comment
    while (std::getline(lines, line)) {
        if (line.empty()) continue;
        const std::size_t space = line.find(' ');
        if (space == std::string::npos) {
            throw Error(ErrorKind::BadFile,
                        {MAQUETTE_TR("%1 is damaged: the line \"%2\" holds no pair."),
                         path.string(), line.substr(0, 40)});
        }
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

// A special token is either a text or an object with a "content" text.
std::string specialToken(const Json& map, const char* key, const char* otherwise) {
    const auto found = map.find(key);
    if (found == map.end()) return otherwise;
    if (found->is_string()) return found->get<std::string>();
    if (found->is_object() && found->contains("content"))
        return found->at("content").get<std::string>();
    return otherwise;
}

} // namespace

const std::vector<std::string>& byteCharacters() {
    static const std::vector<std::string> table = [] {
        std::vector<std::string> characters(256);
        int extra = 0;
        for (int b = 0; b < 256; ++b) {
            const bool printable = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
            characters[b] = utf8(printable ? b : 256 + extra++);
        }
        return characters;
    }();
    return table;
}

std::vector<std::string> splitWords(const std::string& text) {
    const icu::UnicodeString cleaned = clean(text);
    std::vector<std::string> words;
    for (int32_t at = 0; at < cleaned.length();) {
        if (u_isUWhiteSpace(cleaned.char32At(at))) {
            at = cleaned.moveIndex32(at, 1);
            continue;
        }
        const int32_t length = wordLengthAt(cleaned, at);
        std::string word;
        cleaned.tempSubString(at, length).toUTF8String(word);
        words.push_back(std::move(word));
        at += length;
    }
    return words;
}

ClipTokenizer::ClipTokenizer(std::unordered_map<std::string, std::int64_t> vocabulary,
                             const std::vector<std::pair<std::string, std::string>>& merges,
                             int maxLength)
    : m_vocabulary(std::move(vocabulary))
    , m_maxLength(maxLength) {
    for (std::size_t i = 0; i < merges.size(); ++i)
        m_ranks.emplace(merges[i], static_cast<int>(i));
    const auto idOf = [&](const char* token) {
        const auto found = m_vocabulary.find(token);
        base::require(found != m_vocabulary.end(),
                      "a tokenizer vocabulary lacks its special tokens");
        return found->second;
    };
    m_begin = idOf(kBegin);
    m_end = m_pad = m_unknown = idOf(kEnd);
}

ClipTokenizer ClipTokenizer::load(const std::filesystem::path& folder) {
    const std::filesystem::path vocabFile = folder / "vocab.json";
    const Json vocab = readJson(vocabFile);
    std::unordered_map<std::string, std::int64_t> ids;
    for (const auto& [token, id] : vocab.items()) {
        if (!id.is_number_integer()) refuseField(token.c_str(), vocabFile.string());
        ids[token] = id.get<std::int64_t>();
    }
    for (const char* token : {kBegin, kEnd}) {
        if (!ids.contains(token)) refuseField(token, vocabFile.string());
    }
    int maxLength = 77;
    const std::filesystem::path configFile = folder / "tokenizer_config.json";
    Json config = Json::object();
    if (std::filesystem::exists(configFile)) config = readJson(configFile);
    maxLength = static_cast<int>(
        fieldOr<std::int64_t>(config, "model_max_length", maxLength, configFile.string()));
    ClipTokenizer tokenizer(std::move(ids), readMerges(folder / "merges.txt"), maxLength);
    // special_tokens_map.json wins over tokenizer_config.json: SD 2 pads with "!", SD 1 with the
    // end.
    std::string pad = specialToken(config, "pad_token", kEnd);
    const std::filesystem::path mapFile = folder / "special_tokens_map.json";
    if (std::filesystem::exists(mapFile))
        pad = specialToken(readJson(mapFile), "pad_token", pad.c_str());
    const auto found = tokenizer.m_vocabulary.find(pad);
    if (found != tokenizer.m_vocabulary.end()) tokenizer.m_pad = found->second;
    return tokenizer;
}

std::vector<std::string> ClipTokenizer::applyMerges(const std::string& word) const {
    std::vector<std::string> pieces = wordPieces(word);
    for (;;) {
        int best = INT_MAX;
        std::pair<std::string, std::string> pair;
        for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
            const auto found = m_ranks.find({pieces[i], pieces[i + 1]});
            if (found != m_ranks.end() && found->second < best) {
                best = found->second;
                pair = found->first;
            }
        }
        if (best == INT_MAX) return pieces;
        mergeAll(pieces, pair);
    }
}

std::vector<std::int64_t> ClipTokenizer::tokens(const std::string& text) const {
    std::vector<std::int64_t> ids;
    for (const std::string& word : splitWords(text)) {
        if (word == kBegin || word == kEnd) {
            ids.push_back(word == kBegin ? m_begin : m_end);
            continue;
        }
        for (const std::string& piece : applyMerges(word)) {
            const auto found = m_vocabulary.find(piece);
            ids.push_back(found == m_vocabulary.end() ? m_unknown : found->second);
        }
    }
    return ids;
}

ClipTokenizer::Encoded ClipTokenizer::encode(const std::string& text) const {
    std::vector<std::int64_t> ids = tokens(text);
    Encoded out;
    out.tokens = static_cast<int>(ids.size());
    const auto room = static_cast<std::size_t>(std::max(m_maxLength - 2, 0));
    if (ids.size() > room) {
        // Word by word, so that the rest can be shown to the user.
        std::size_t used = 0;
        for (const std::string& word : splitWords(text)) {
            used += applyMerges(word).size();
            if (used > room) out.truncatedText += (out.truncatedText.empty() ? "" : " ") + word;
        }
        ids.resize(room);
    }
    out.ids.push_back(m_begin);
    out.ids.insert(out.ids.end(), ids.begin(), ids.end());
    out.ids.push_back(m_end);
    out.ids.resize(static_cast<std::size_t>(m_maxLength), m_pad);
    return out;
}

} // namespace maquette::io
