#pragma once

#include <string>

#include "engine/base/error.h"

namespace maquette::cli {

// The program's exit codes; `maquette --help` lists them. Scripts may rely on them.
inline constexpr int kExitDone = 0;
inline constexpr int kExitKilled = 130; // stopped by Ctrl-C or SIGTERM; what there was is kept

int exitCode(base::ErrorKind kind);
std::string exitCodeHelp();

} // namespace maquette::cli
