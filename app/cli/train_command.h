#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette train starter`: trains the starter models from nothing, or goes on from shipped
// weights.
void addTrainCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
