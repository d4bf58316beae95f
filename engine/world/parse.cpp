// The way back from words, and the list of words: the other half of captions.h.
#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "engine/base/rng.h"
#include "engine/world/captions.h"

namespace maquette::world {

namespace {

// Words that carry no attribute of their own.
constexpr std::array<const char*, 14> kPlainWords{"a",      "an",    "the",     "with",  "and",
                                                  "in",     "on",    "of",      "its",   "view",
                                                  "object", "photo", "picture", "render"};
constexpr std::array<const char*, 4> kViews{"front", "side", "back", "overhead"};

bool isPlain(const std::string& word) {
    return std::find(kPlainWords.begin(), kPlainWords.end(), word) != kPlainWords.end();
}

template <class List>
std::optional<int> find(const List& list, const std::string& word) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& synonyms = list[i].synonyms;
        if (list[i].name == word ||
            std::find(synonyms.begin(), synonyms.end(), word) != synonyms.end())
            return static_cast<int>(i);
    }
    return std::nullopt;
}

std::optional<int> findColour(const std::string& word) {
    const int id = colourId(word);
    return id < 0 ? std::nullopt : std::optional<int>(id);
}

std::optional<int> findPart(const ClassInfo& info, const std::string& word) {
    for (std::size_t i = 0; i < info.parts.size(); ++i) {
        const std::string& name = info.parts[i].name;
        if (word == name || word + "s" == name || word == name + "s") return static_cast<int>(i);
    }
    return std::nullopt;
}

bool isPartOfAny(const std::string& word) {
    return std::any_of(classes().begin(), classes().end(),
                       [&](const ClassInfo& info) { return findPart(info, word).has_value(); });
}

std::vector<std::string> wordsOf(const std::string& prompt) {
    std::vector<std::string> words(1);
    for (const char c : prompt) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalpha(byte) || byte >= 0x80 || std::isdigit(byte)) {
            words.back() += static_cast<char>(std::tolower(byte));
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

template <class T>
void setOnce(std::optional<T>& value, const T& found) {
    if (!value) value = found;
}

class Reader {
  public:
    explicit Reader(const std::string& prompt)
        : m_words(wordsOf(prompt)) {
        for (const std::string& word : m_words) {
            if (const auto id = find(classes(), word)) setOnce(m_result.classId, *id);
        }
    }

    ParsedPrompt read() {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            take(m_words[i], i + 1 < m_words.size() ? m_words[i + 1] : std::string());
        return m_result;
    }

  private:
    void take(const std::string& word, const std::string& next) {
        if (word == "with") m_afterWith = true;
        if (isView(word, next)) {
            setOnce(m_result.view, word + " view");
        } else if (const auto colour = findColour(word)) {
            // The colour after "with" belongs to the part that follows.
            if (m_afterWith)
                m_pending = colour;
            else
                setOnce(m_result.colour, *colour);
        } else if (m_afterWith && takePart(word)) {
            return;
        } else if (find(classes(), word) || isPlain(word)) {
            return;
        } else if (const auto material = find(materials(), word)) {
            setOnce(m_result.material, *material);
        } else if (const auto shape = find(shapeWords(), word)) {
            setOnce(m_result.shapeWord, *shape);
        } else if (!isPartOfAny(word)) {
            m_result.unknown.push_back(word);
        }
    }

    static bool isView(const std::string& word, const std::string& next) {
        return next == "view" && std::find(kViews.begin(), kViews.end(), word) != kViews.end();
    }

    bool takePart(const std::string& word) {
        if (!m_result.classId || !m_pending) return false;
        const auto part = findPart(classes()[static_cast<std::size_t>(*m_result.classId)], word);
        if (!part) return false;
        if (!m_result.partIndex) {
            m_result.partIndex = part;
            m_result.partColour = m_pending;
        }
        m_pending.reset();
        return true;
    }

    std::vector<std::string> m_words;
    ParsedPrompt m_result;
    bool m_afterWith = false;
    std::optional<int> m_pending; // a colour waiting for its part
};

} // namespace

ParsedPrompt parse(const std::string& prompt) {
    return Reader(prompt).read();
}

ObjectSpec ParsedPrompt::spec(std::uint64_t seed) const {
    ObjectSpec result = randomSpec(seed, Split::All);
    if (classId) result.classId = *classId;
    if (colour) result.colour = *colour;
    result.material = material.value_or(Matte);
    result.shapeWord = shapeWord.value_or(-1);
    result.partIndex = partIndex.value_or(-1);
    result.partColour = partColour.value_or(-1);
    return result;
}

std::vector<std::string> vocabulary() {
    std::set<std::string> words(kPlainWords.begin(), kPlainWords.end());
    words.insert(kViews.begin(), kViews.end());
    const auto addAll = [&](const auto& list) {
        for (const auto& entry : list) {
            words.insert(entry.name);
            words.insert(entry.synonyms.begin(), entry.synonyms.end());
        }
    };
    addAll(classes());
    addAll(materials());
    addAll(shapeWords());
    for (const ColourInfo& colour : colours())
        words.insert(colour.name);
    for (const ClassInfo& info : classes()) {
        for (const PartInfo& part : info.parts)
            words.insert(part.name);
    }
    return {words.begin(), words.end()};
}

} // namespace maquette::world
