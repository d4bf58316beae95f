#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maquette::io {

// CLIP's byte-pair tokenizer (Radford et al. 2021), from a tokenizer/ folder in the diffusers
// layout: vocab.json, merges.txt, tokenizer_config.json, special_tokens_map.json; of these only
// merges.txt must be there, CLIP's own numbering follows from it. Special tokens count where they
// are spelled exactly; other text is NFC-normalised, lower-cased and split by Unicode classes. Ids
// equal those of transformers' CLIPTokenizer. Const functions may be called from several threads.
class ClipTokenizer {
  public:
    struct Encoded {
        std::vector<std::int64_t> ids; // begin, tokens, end, padding: exactly maxLength()
        int tokens = 0;                // without begin, end and padding, before truncation
        std::string truncatedText;     // what did not fit, as text; empty when all fitted
    };

    // Throws Error(NotFound) or Error(BadFile) naming file and field.
    static ClipTokenizer load(const std::filesystem::path& folder);

    // From parts: ids by token text, merges by rank. Pad and unknown tokens fall back to the end
    // token.
    ClipTokenizer(std::unordered_map<std::string, std::int64_t> vocabulary,
                  const std::vector<std::pair<std::string, std::string>>& merges, int maxLength);

    Encoded encode(const std::string& text) const;
    // The tokens of a text without begin, end and padding.
    std::vector<std::int64_t> tokens(const std::string& text) const;

    // The token that fills up short texts: the end token in SD 1, "!" in SD 2, where a "!" in a
    // text becomes this token too. Unknown tokens change nothing.
    void padWith(const std::string& token);

    int maxLength() const { return m_maxLength; }
    std::int64_t size() const { return static_cast<std::int64_t>(m_vocabulary.size()); }
    std::int64_t beginId() const { return m_begin; }
    std::int64_t endId() const { return m_end; }
    std::int64_t padId() const { return m_pad; }

  private:
    struct Piece {
        std::string text; // a word or a special token
        std::vector<std::int64_t> ids;
    };
    std::vector<Piece> pieces(const std::string& text) const;
    std::vector<std::int64_t> idsOf(const std::string& word) const;
    std::vector<std::string> applyMerges(const std::string& word) const;

    std::unordered_map<std::string, std::int64_t> m_vocabulary;
    std::map<std::pair<std::string, std::string>, int> m_ranks;
    std::map<std::string, std::int64_t> m_specials; // by their spelling
    int m_maxLength = 77;
    std::int64_t m_begin = 0, m_end = 0, m_pad = 0, m_unknown = 0;
};

// The words CLIP's pattern splits a text into, cleaned and lower-cased, as UTF-8.
std::vector<std::string> splitWords(const std::string& text);

// CLIP's printable stand-ins for bytes: 256 UTF-8 strings, byte -> character.
const std::vector<std::string>& byteCharacters();

// Learns byte-pair merges from words and their counts until there are `merges` of them or no pair
// occurs twice, and writes the four files of a tokenizer/ folder. Ties go to the lexicographically
// smaller pair, so the result depends on the words only.
void trainClipTokenizer(const std::map<std::string, std::int64_t>& words, int merges, int maxLength,
                        const std::filesystem::path& folder);

} // namespace maquette::io
