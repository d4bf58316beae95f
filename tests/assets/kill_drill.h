#pragma once

#include <string>

#include "tests/assets/library_fixture.h"

namespace maquette::tests {

struct KillResult {
    int kills = 0;
    int acknowledged = 0; // changes the children were told to be durable
    int lost = 0;         // of them, not found afterwards
    int corrupt = 0;      // opened libraries that were not sound
    double seconds = 0;
    std::string problem; // the first one
};

// Kills (SIGKILL) a child that fills a library through LibraryThread at a random moment, as often
// as asked, and looks each time whether everything acknowledged is there and whole.
KillResult killDrill(int kills, unsigned seed, ScratchFolder::Place place);

} // namespace maquette::tests
