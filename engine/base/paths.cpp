#include "engine/base/paths.h"

#include <cstdlib>

#include "engine/base/error.h"

namespace maquette::base {

namespace fs = std::filesystem;

namespace {

fs::path xdg(const char* variable, const char* belowHome) {
    const char* value = std::getenv(variable);
    if (value && *value == '/') return fs::path(value) / "maquette";
    const char* home = std::getenv("HOME");
    return fs::path(home && *home ? home : "/tmp") / belowHome / "maquette";
}

} // namespace

fs::path resourcesFolder() {
    if (const char* given = std::getenv("MAQUETTE_RESOURCES"); given && *given) return given;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed = program.parent_path().parent_path() / "share/maquette/resources";
    if (fs::is_directory(installed, error)) return installed;
    const fs::path source = fs::path(MAQUETTE_SOURCE_DIR) / "resources";
    if (fs::is_directory(source, error)) return source;
    throw Error(
        ErrorKind::NotFound,
        {MAQUETTE_TR("The program's own files (starter models, icons) were found neither in "
                     "%1 nor in %2. Reinstall, or point MAQUETTE_RESOURCES at them."),
         installed.string(), source.string()});
}

fs::path dataFolder() {
    return xdg("XDG_DATA_HOME", ".local/share");
}
fs::path cacheFolder() {
    return xdg("XDG_CACHE_HOME", ".cache");
}
fs::path stateFolder() {
    return xdg("XDG_STATE_HOME", ".local/state");
}
fs::path configFolder() {
    return xdg("XDG_CONFIG_HOME", ".config");
}

} // namespace maquette::base
