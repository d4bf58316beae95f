#pragma once

#include <cstdint>

namespace maquette::worker {

// Gives up, for good, whatever reading a mesh does not need: opening files, the network, other
// processes, executable memory, and more memory, time or output than asked for. Files must be open
// before. Returns false when the kernel refuses; the caller must not go on then.
bool enterSandbox(std::uint64_t memoryMegabytes, std::uint64_t cpuSeconds);

} // namespace maquette::worker
