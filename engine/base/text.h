#pragma once

#include <string>
#include <utility>
#include <vector>

// Marks a literal for translation: lupdate reads the macro by name, the engine never links Qt.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(context, text) text
#endif
#define MAQUETTE_TR(text) QT_TRANSLATE_NOOP("engine", text)

namespace maquette::base {

// A sentence for people: a literal English key with %1..%9 places and the words to put there.
// The studio translates the key; the command line prints english().
struct Text {
    std::string key;
    std::vector<std::string> arguments;

    Text() = default;
    Text(const char* literal)
        : key(literal) {}
    template <class... Words>
    Text(const char* literal, Words&&... words)
        : key(literal)
        , arguments{std::string(std::forward<Words>(words))...} {}

    bool empty() const { return key.empty(); }
    std::string english() const;
};

// Puts the arguments into the places %1..%9 of a (translated) pattern.
std::string fillPlaces(const std::string& pattern, const std::vector<std::string>& arguments);

} // namespace maquette::base
