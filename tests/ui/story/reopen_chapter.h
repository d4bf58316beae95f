#pragma once

#include "tests/ui/story/storyteller.h"

namespace maquette::tests {

// Drops an exported GLB on the window: its object comes onto the stage, and its recipe, when asked
// for, into the settings.
void reopenChapter(ui::MainWindow& window, Storyteller& story, const QString& glb);

} // namespace maquette::tests
