#pragma once

#include <optional>
#include <string>

#include "engine/io/pickle/document.h"

namespace maquette::io::pickle {

struct KnownName {
    Meaning meaning = Meaning::Opaque;
    Dtype dtype = Dtype::F32;
};

// What "module.name" stands for, nothing when it is not in the table.
std::optional<KnownName> knownName(const std::string& name);

} // namespace maquette::io::pickle
