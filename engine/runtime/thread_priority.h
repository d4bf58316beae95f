#pragma once

namespace maquette::runtime {

// Gives way to everything interactive: nice +10 and SCHED_BATCH for the calling thread and the
// threads it starts from now on. Without effect where the system refuses.
void lowerThisThread();

// Names the calling thread in debuggers and top; at most 15 characters.
void nameThisThread(const char* name);

} // namespace maquette::runtime
