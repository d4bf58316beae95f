#pragma once

#include "tests/ui/story/storyteller.h"

namespace maquette::tests {

// The chapters of the story, each a start of the studio of its own, all on one library.
struct Scene {
    ui::MainWindow& window;
    Storyteller& story;
    QString folder;     // for exports
    std::int64_t steps; // of each run
};

void firstStart(const Scene& scene); // first page, prompt, watching, steering, pause, export
void secondStart(
    const Scene& scene); // scrubbing, fork, kept moment, time-lapse, stop, a closed window
void thirdStart(const Scene& scene); // resuming, the queue, the library
void contest(const Scene& scene);
void desk(const Scene& scene);  // mesh desk, export with receipt, the file dropped on the window
void brush(const Scene& scene); // freezing, undone and redone; pressure

} // namespace maquette::tests
