#pragma once

#include "app/cli/composition.h"

namespace maquette::cli {

// The program after its set-up: reads the arguments, runs the verb, prints what went wrong as one
// sentence and returns the exit code. Without a verb it opens the studio.
int runProgram(int argc, char** argv, const Composition& composition);

} // namespace maquette::cli
