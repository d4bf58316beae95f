#pragma once

#include <cstddef>
#include <vector>

namespace maquette::worker {

// The bytes of an OBJ file with a zero before each coordinate that begins with its point (".5"):
// other programs read and write those, Assimp 5.2 refuses the line. Names stay as they are. Takes
// one further copy of the file when there is such a number, none when there is not.
std::vector<std::byte> withLeadingZeros(std::vector<std::byte> file);

} // namespace maquette::worker
