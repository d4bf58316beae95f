#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette models list|use|scan|show|convert|verify`: the models on this machine.
void addModelsCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
