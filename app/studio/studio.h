#pragma once

#include "app/cli/composition.h"

namespace maquette::studio {

// The studio as a program: reads the arguments, opens the library, makes engine and window of the
// composition, and returns the exit code when the window has been closed. What prevents the start
// is said in one sentence on stderr, and in a dialog where there is a screen.
int runStudio(int argc, char** argv, const cli::Composition& composition);

} // namespace maquette::studio
