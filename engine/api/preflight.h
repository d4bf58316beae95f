#pragma once

#include <cstdint>
#include <string>

#include "engine/base/text.h"

namespace maquette::api {

// What a run takes beside its model, by its method's own estimate; 0: not known.
struct Footprint {
    std::uint64_t memory = 0; // bytes at once: field, optimiser, copies, mesh and texture
    std::uint64_t disk = 0;   // bytes below its output folder: checkpoints and the result
};

// Whether a run fits before it starts.
struct Preflight {
    std::uint64_t memoryNeeded = 0, memoryFree = 0; // bytes; free 0: the system does not say
    std::uint64_t diskNeeded = 0, diskFree = 0;
    base::Text shortage;       // not empty: what is too little, in numbers
    std::string smallerPreset; // the largest one before the request's that fits; empty: none

    bool fits() const { return shortage.empty(); }
};

} // namespace maquette::api
