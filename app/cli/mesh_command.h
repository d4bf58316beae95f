#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette mesh WHAT --op NAME:KEY=VALUE,... --out FILE` carries out operations of the mesh desk;
// `maquette mesh check WHAT [--print]` measures; `maquette mesh operations` lists them.
void addMeshCommand(CLI::App& app);

} // namespace maquette::cli
