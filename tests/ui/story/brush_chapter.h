#pragma once

#include "tests/ui/story/storyteller.h"

namespace maquette::tests {

// A red chair forms, its upper half is frozen with the brush, the words become blue; pressure;
// undo.
void brushChapter(ui::MainWindow& window, Storyteller& story);

} // namespace maquette::tests
