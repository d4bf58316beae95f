#pragma once

#include <filesystem>

#include "app/cli/composition.h"

namespace maquette::cli {

// `maquette queue run`: makes what stands in the library's line, one after the other in its order,
// until nothing waits. The line is read anew before each run, so that what is added, moved or taken
// out meanwhile counts; runs another program has going or paused are left to it. A run that fails
// keeps its sentence and its place, and the next one starts; one that was interrupted goes on from
// its newest checkpoint.
//
// Ctrl-C stops the run that goes on, which waits from then on to be gone on with, and throws
// Error(Cancelled). Throws the first failure's kind at the end when some failed, and as
// assets::Library does, when the studio has the library, too.
void runQueue(const std::filesystem::path& library, bool json, const Composition& composition);

} // namespace maquette::cli
