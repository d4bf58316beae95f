#include "app/cli/studio_launcher.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include "engine/base/error.h"

namespace maquette::cli {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

namespace {

bool isSet(const char* variable) {
    const char* value = std::getenv(variable);
    return value && *value;
}

} // namespace

void openStudio(const std::vector<std::string>& arguments) {
    std::error_code error;
    const fs::path here = fs::read_symlink("/proc/self/exe", error).parent_path();
    const fs::path studio = here / "maquette-studio";
    if (::access(studio.c_str(), X_OK) != 0) {
        throw Error(ErrorKind::NotFound,
                    {MAQUETTE_TR("The studio is not installed here (%1). The verbs of the command "
                                 "line work without it; \"maquette --help\" lists them."),
                     studio.string()});
    }
    if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY") && !isSet("QT_QPA_PLATFORM")) {
        throw Error(ErrorKind::Unavailable,
                    MAQUETTE_TR("There is no display to open the studio on. Start it from a "
                                "desktop session, or use \"maquette generate\", which needs "
                                "none."));
    }
    std::vector<char*> argv;
    std::string name = studio.string();
    argv.push_back(name.data());
    std::vector<std::string> copies = arguments;
    for (std::string& argument : copies)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    ::execv(studio.c_str(), argv.data());
    throw Error(ErrorKind::Internal, {MAQUETTE_TR("The studio %1 could not be started: %2."),
                                      studio.string(), std::strerror(errno)});
}

} // namespace maquette::cli
