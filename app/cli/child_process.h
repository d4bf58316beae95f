#pragma once

#include <string>
#include <vector>

namespace maquette::cli {

// Runs this program once more with these arguments and waits for it; its stderr is ours, what it
// prints on stdout is dropped. Ctrl-C is passed on once, so that the child keeps its work. Returns
// its exit code, 128 + the signal for a killed one. Throws Error(Io) when no process can be
// started. While it runs, no Interrupt may live.
int runSelf(const std::vector<std::string>& arguments);

} // namespace maquette::cli
