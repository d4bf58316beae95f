#include "engine/world/captions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace maquette::world {

namespace {

const ClassInfo& classOf(const ObjectSpec& spec) {
    return classes()[static_cast<std::size_t>(spec.classId)];
}

const std::string& colourName(int id) {
    return colours()[static_cast<std::size_t>(id)].name;
}

std::string articleFor(const std::string& word) {
    return std::string("aeiou").find(word.front()) != std::string::npos ? "an" : "a";
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

// "with a blue seat", "with white wheels".
std::string partPhrase(const ObjectSpec& spec) {
    const PartInfo& part = classOf(spec).parts[static_cast<std::size_t>(spec.partIndex)];
    const std::string& colour = colourName(spec.partColour);
    return "with " + (part.plural ? "" : articleFor(colour) + " ") + colour + " " + part.name;
}

void shuffle(std::vector<std::string>& words, base::Rng& rng) {
    for (std::size_t i = words.size(); i > 1; --i)
        std::swap(words[i - 1], words[rng.below(static_cast<std::uint32_t>(i))]);
}

class Teller {
  public:
    Teller(base::Rng& rng, const CaptionOptions& options)
        : m_rng(rng)
        , m_options(options) {}

    std::string tell(const ObjectSpec& spec, const std::string& view) {
        std::vector<std::string> words = adjectives(spec);
        shuffle(words, m_rng);
        words.push_back(noun(spec));
        if (m_rng.chance(m_options.article)) words.insert(words.begin(), articleFor(words.front()));
        if (spec.partIndex >= 0 && m_rng.chance(m_options.part)) words.push_back(partPhrase(spec));
        std::string text = joined(words);
        if (m_rng.chance(m_options.view)) text += ", " + view;
        return text;
    }

  private:
    std::vector<std::string> adjectives(const ObjectSpec& spec) {
        std::vector<std::string> words;
        if (m_rng.chance(m_options.colour)) words.push_back(colourName(spec.colour));
        const MaterialInfo& material = materials()[static_cast<std::size_t>(spec.material)];
        if (m_rng.chance(spec.material == Matte ? m_options.matte : m_options.material))
            words.push_back(oneOf(material.name, material.synonyms));
        if (spec.shapeWord >= 0 && m_rng.chance(m_options.shapeWord)) {
            const ShapeInfo& shape = shapeWords()[static_cast<std::size_t>(spec.shapeWord)];
            words.push_back(oneOf(shape.name, shape.synonyms));
        }
        return words;
    }

    std::string noun(const ObjectSpec& spec) {
        if (!m_rng.chance(m_options.className)) return "object";
        return oneOf(classOf(spec).name, classOf(spec).synonyms);
    }

    std::string oneOf(const std::string& name, const std::vector<std::string>& synonyms) {
        if (synonyms.empty() || !m_rng.chance(m_options.synonym)) return name;
        return synonyms[m_rng.below(static_cast<std::uint32_t>(synonyms.size()))];
    }

    base::Rng& m_rng;
    const CaptionOptions& m_options;
};

} // namespace

std::string viewWords(const base::Camera& camera) {
    if (camera.elevation() >= 50.0f) return "overhead view";
    const float azimuth = camera.azimuth();
    const float fromFront = std::min(azimuth, 360.0f - azimuth);
    return fromFront <= 45.0f ? "front view" : fromFront >= 135.0f ? "back view" : "side view";
}

std::string caption(const ObjectSpec& spec, const base::Camera& camera, base::Rng& rng,
                    const CaptionOptions& options) {
    return Teller(rng, options).tell(spec, viewWords(camera));
}

std::string fullCaption(const ObjectSpec& spec) {
    std::vector<std::string> words;
    if (spec.shapeWord >= 0)
        words.push_back(shapeWords()[static_cast<std::size_t>(spec.shapeWord)].name);
    words.push_back(colourName(spec.colour));
    if (spec.material != Matte)
        words.push_back(materials()[static_cast<std::size_t>(spec.material)].name);
    words.push_back(classOf(spec).name);
    if (spec.partIndex >= 0) words.push_back(partPhrase(spec));
    return articleFor(words.front()) + " " + joined(words);
}

} // namespace maquette::world
