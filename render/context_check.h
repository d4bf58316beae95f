#pragma once

namespace maquette::render {

// Throws base::Error when the context that is current on this thread was lost (a driver that was
// restarted, a graphics card that fell asleep or was unplugged) or ran out of memory. What was
// drawn since the last check is worth nothing then, and the context must be made anew. Costs no
// waiting for the graphics card.
void checkContext();

// The same as an error for a context that is known to be gone.
[[noreturn]] void throwContextLost();

} // namespace maquette::render
