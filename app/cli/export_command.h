#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette export ID|FILE`: an asset of the library, or a mesh file, in other formats.
void addExportCommand(CLI::App& app);

} // namespace maquette::cli
