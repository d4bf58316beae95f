#pragma once

#include <filesystem>
#include <string>

#include "assets/library.h"

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette library list|show|check|repair|backup|restore`: the library without the studio.
void addLibraryCommand(CLI::App& app);

// A library for reading. Results that wait in its inbox because their library was in use are taken
// in first, unless it still is. Throws base::Error as assets::Library does.
assets::Library openLibrary(const std::filesystem::path& folder);

// Adds --library DIR to a verb.
void addLibraryOption(CLI::App& verb, std::string& folder);
// That folder, or the user's own library.
std::filesystem::path libraryAt(const std::string& folder);

} // namespace maquette::cli
