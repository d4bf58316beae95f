#pragma once

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette library list|show|check|repair|back-up|restore`: the library without the studio.
void addLibraryCommand(CLI::App& app);

// Adds --library DIR to a verb.
void addLibraryOption(CLI::App& verb, std::string& folder);
// That folder, or the user's own library.
std::filesystem::path libraryAt(const std::string& folder);

} // namespace maquette::cli
