#pragma once

namespace maquette::app {

// Puts the process into the shape that computing wants; the first thing main() calls. (Linking this
// file does the other half: what LibTorch's OpenMP reads from the environment is set before its
// library is initialised.)
void prepareProcess();

// Wall time since the kernel started this process.
double secondsSinceProcessStart();

} // namespace maquette::app
