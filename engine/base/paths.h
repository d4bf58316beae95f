#pragma once

#include <filesystem>

namespace maquette::base {

// Where shipped files lie: $MAQUETTE_RESOURCES, else share/maquette/resources beside the installed
// program, else the source tree this program was built from. Throws Error(NotFound) naming the
// places.
std::filesystem::path resourcesFolder();

// XDG folders with "maquette" appended; not created here.
std::filesystem::path dataFolder();  // the default library lives here
std::filesystem::path cacheFolder(); // may be deleted at any time
std::filesystem::path stateFolder(); // logs, window state
std::filesystem::path configFolder();

} // namespace maquette::base
