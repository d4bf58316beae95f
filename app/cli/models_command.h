#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette models scan|show|convert|verify`: the weights of other programs on this machine.
void addModelsCommand(CLI::App& app);

} // namespace maquette::cli
