#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette bench`: the speed of the product's parts on this machine, in about half a minute.
void addBenchCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
