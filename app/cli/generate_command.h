#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette generate PROMPT`: makes a 3D object and writes its files; section "generate" of the
// documentation is its --help.
void addGenerateCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
