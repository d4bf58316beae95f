#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette contest`: several seeds or prompts in turns; the best goes to the end.
void addContestCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
