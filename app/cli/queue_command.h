#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette queue list|add|remove`: the runs that wait for the studio, while it does not run.
void addQueueCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
