#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette sample PROMPT`: pictures the diffusion model makes on its own, as a contact sheet.
void addSampleCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
