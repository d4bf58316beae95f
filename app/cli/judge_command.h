#pragma once

namespace CLI {
class App;
}

namespace maquette::cli {

struct Composition;

// `maquette judge DIR|PROMPTS`: the table of quality, by a classifier that no method trains
// against.
void addJudgeCommand(CLI::App& app, const Composition& composition);

} // namespace maquette::cli
