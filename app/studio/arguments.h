#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace maquette::studio {

// The studio's command line.
struct Arguments {
    std::filesystem::path library;  // empty: the user's own
    std::string language;           // empty: as chosen in the studio, or as on the desktop
    std::vector<std::string> files; // meshes and pictures to open
    bool softwareOpenGl = false;
    bool verbose = false;
};

// Nothing when the program is done already (--help, --version, a wrong argument): `exitCode` is
// then what it ends with, and what there was to say has been printed.
std::optional<Arguments> parseArguments(int argc, char** argv, const std::string& version,
                                        int& exitCode);

} // namespace maquette::studio
