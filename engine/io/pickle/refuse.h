#pragma once

#include <string>

#include "engine/base/error.h"

namespace maquette::io::pickle {

// Throws Error(BadFile); the sentence goes on after "FILE cannot be converted: ".
[[noreturn]] inline void refuse(base::Text why) {
    throw base::Error(base::ErrorKind::BadFile, std::move(why));
}

// A name of a foreign file as sentences show it: short and without control characters.
inline std::string printable(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e) c = '?';
    return text.substr(0, 80);
}

} // namespace maquette::io::pickle
