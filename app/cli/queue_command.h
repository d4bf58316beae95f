#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette queue list|add|remove|run`: the runs that wait in the library, while the studio does
// not run.
void addQueueCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
