#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette self-test`: checks the processor, the GPU, the program's own files, the folders and the
// parts of the engine, prints a line each, and exits with 1 when something that is needed fails.
void addSelfTestCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
