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
    icu::UnicodeString out;
    for (int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
        const UChar32 c = normal.char32At(i);
        const bool space = u_isUWhiteSpace(c);
        // Character by character, as the reference does: a final sigma stays the plain one.
        if (!space)
            out.append(icu::UnicodeString(c).toLower(icu::Locale::getRoot()));
        else if (!out.isEmpty() && out.charAt(out.length() - 1) != u' ')
            out.append(u' ');
    }
    return out;
}

// Length (UTF-16 units) of a contraction at a place, 0 if there is none.
int32_t literalAt(const icu::UnicodeString& text, int32_t at) {
    static const char16_t* const kLiterals[] = {u"'s", u"'t", u"'re", u"'ve", u"'m", u"'ll", u"'d"};
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

bool isPrintable(int byte) {
    return (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
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

// CLIP's own order: bytes, bytes that end a word, merges, special tokens.
std::unordered_map<std::string, std::int64_t>
vocabularyOf(const std::vector<std::pair<std::string, std::string>>& merges) {
    std::unordered_map<std::string, std::int64_t> ids;
    const auto add = [&](const std::string& token) {
        ids.emplace(token, static_cast<std::int64_t>(ids.size()));
    };
    std::vector<std::string> letters;
    // Bytes that stand for themselves come before those that were given a stand-in.
    for (const bool printable : {true, false}) {
        for (int b = 0; b < 256; ++b) {
            if (isPrintable(b) == printable)
                letters.push_back(byteCharacters()[static_cast<std::size_t>(b)]);
        }
    }
    for (const std::string& letter : letters)
        add(letter);
    for (const std::string& letter : letters)
        add(letter + "</w>");
    for (const auto& [first, second] : merges)
        add(first + second);
    add(kBegin);
    add(kEnd);
    return ids;
}

std::unordered_map<std::string, std::int64_t> readVocabulary(const std::filesystem::path& file) {
    const Json vocab = readJson(file);
    std::unordered_map<std::string, std::int64_t> ids;
    for (const auto& [token, id] : vocab.items()) {
        if (!id.is_number_integer()) refuseField(token.c_str(), file.string());
        ids[token] = id.get<std::int64_t>();
    }
    for (const char* token : {kBegin, kEnd}) {
        if (!ids.contains(token)) refuseField(token, file.string());
    }
    return ids;
}

// "Unlimited" is written as a huge number; CLIP's texts have 77 tokens.
int maxLengthOf(const Json& config, const std::string& file) {
    const auto length = fieldOr(config, "model_max_length", 77.0, file);
    if (length < 2) refuseField("model_max_length", file);
    return length > 4096 ? 77 : static_cast<int>(length);
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

// All but the single bytes and tokens such as <|endoftext|> come from a merge: a merges.txt that
// was cut off would silently split words differently.
void checkAllAreReached(const std::unordered_map<std::string, std::int64_t>& vocabulary,
                        std::size_t merges, const std::filesystem::path& file) {
    constexpr std::size_t kBytes = 512; // alone and at the end of a word
    const auto ordinary =
        static_cast<std::size_t>(std::ranges::count_if(vocabulary, [](const auto& entry) {
            const std::string& word = entry.first;
            return !(word.size() > 2 && word.front() == '<' && word.back() == '>');
        }));
    if (ordinary <= kBytes + merges) return;
    throw base::Error(base::ErrorKind::BadFile,
                      {MAQUETTE_TR("%1 has %2 merges, but the vocabulary beside it needs %3: the "
                                   "file is cut off."),
                       file.string(), std::to_string(merges), std::to_string(ordinary - kBytes)});
}

} // namespace

const std::vector<std::string>& byteCharacters() {
    static const std::vector<std::string> table = [] {
        std::vector<std::string> characters(256);
        int extra = 0;
        for (int b = 0; b < 256; ++b) {
            characters[static_cast<std::size_t>(b)] = utf8(isPrintable(b) ? b : 256 + extra++);
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
    m_end = m_unknown = idOf(kEnd);
    padWith(kEnd);
}

ClipTokenizer ClipTokenizer::load(const std::filesystem::path& folder) {
    const std::filesystem::path vocabFile = folder / "vocab.json";
    const std::filesystem::path configFile = folder / "tokenizer_config.json";
    std::unordered_map<std::string, std::int64_t> vocabulary;
    if (std::filesystem::exists(vocabFile)) vocabulary = readVocabulary(vocabFile);
    const auto merges = readMerges(folder / "merges.txt");
    if (vocabulary.empty()) vocabulary = vocabularyOf(merges);
    checkAllAreReached(vocabulary, merges.size(), folder / "merges.txt");
    Json config = Json::object();
    if (std::filesystem::exists(configFile)) config = readJson(configFile);
    ClipTokenizer tokenizer(std::move(vocabulary), merges,
                            maxLengthOf(config, configFile.string()));
    // special_tokens_map.json wins over tokenizer_config.json: SD 2 pads with "!", SD 1 with the
    // end.
    std::string pad = specialToken(config, "pad_token", kEnd);
    const std::filesystem::path mapFile = folder / "special_tokens_map.json";
    if (std::filesystem::exists(mapFile))
        pad = specialToken(readJson(mapFile), "pad_token", pad.c_str());
    tokenizer.padWith(pad);
    return tokenizer;
}

void ClipTokenizer::padWith(const std::string& token) {
    const auto found = m_vocabulary.find(token);
    if (found == m_vocabulary.end()) return;
    m_pad = found->second;
    m_specials = {{kBegin, m_begin}, {kEnd, m_end}};
    m_specials.emplace(token, m_pad);
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

// Special tokens are found in the text as it was typed, before it is lower-cased; what is between
// them is split into words.
std::vector<ClipTokenizer::Piece> ClipTokenizer::pieces(const std::string& text) const {
    std::vector<Piece> out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t next = text.size();
        const std::pair<const std::string, std::int64_t>* special = nullptr;
        for (const auto& candidate : m_specials) {
            const std::size_t found = text.find(candidate.first, at);
            if (found >= next) continue;
            next = found;
            special = &candidate;
        }
        for (std::string& word : splitWords(text.substr(at, next - at))) {
            std::vector<std::int64_t> ids = idsOf(word);
            out.push_back({std::move(word), std::move(ids)});
        }
        if (special) out.push_back({special->first, {special->second}});
        at = next + (special ? special->first.size() : 0);
    }
    return out;
}

std::vector<std::int64_t> ClipTokenizer::idsOf(const std::string& word) const {
    std::vector<std::int64_t> ids;
    for (const std::string& token : applyMerges(word)) {
        const auto found = m_vocabulary.find(token);
        ids.push_back(found == m_vocabulary.end() ? m_unknown : found->second);
    }
    return ids;
}

std::vector<std::int64_t> ClipTokenizer::tokens(const std::string& text) const {
    std::vector<std::int64_t> ids;
    for (const Piece& piece : pieces(text))
        ids.insert(ids.end(), piece.ids.begin(), piece.ids.end());
    return ids;
}

ClipTokenizer::Encoded ClipTokenizer::encode(const std::string& text) const {
    Encoded out;
    out.ids.push_back(m_begin);
    const auto room = static_cast<std::size_t>(m_maxLength - 2);
    for (const Piece& piece : pieces(text)) {
        out.tokens += static_cast<int>(piece.ids.size());
        // Word by word, so that the rest can be shown to the user.
        if (static_cast<std::size_t>(out.tokens) > room)
            out.truncatedText += (out.truncatedText.empty() ? "" : " ") + piece.text;
        for (const std::int64_t id : piece.ids) {
            if (out.ids.size() < room + 1) out.ids.push_back(id);
        }
    }
    out.ids.push_back(m_end);
    out.ids.resize(static_cast<std::size_t>(m_maxLength), m_pad);
    return out;
}

} // namespace maquette::io
