#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

// `maquette world sheet|render|bench`: looks at the procedural world the starter models learn from.
void addWorldCommand(CLI::App& app);

} // namespace maquette::cli
