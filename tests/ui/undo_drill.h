#pragma once

#include <cstdint>
#include <string>

namespace maquette::tests {

struct UndoDrill {
    int sequences = 0;
    int commands = 0;
    int lost = 0;
    std::string mismatch; // the first one, in words; empty: none
};

// Random sequences of commands on one library, each undone and redone, and compared after every
// step or, for speed, at its ends; prints the line of row R8. The seed makes it repeatable.
UndoDrill drillUndo(std::uint64_t seed, int sequences);

// Bytes of memory that a history of so many steps takes, measured.
std::size_t historyBytes(int steps);

} // namespace maquette::tests
