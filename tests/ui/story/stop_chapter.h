#pragma once

#include "tests/ui/story/storyteller.h"

namespace maquette::tests {

// A designer changes their mind twelve times while an object forms; prints how long the engine goes
// on computing after the click.
void stopChapter(ui::MainWindow& window, Storyteller& story);

} // namespace maquette::tests
