#pragma once

namespace maquette::cli {

// Ctrl-C (SIGINT), SIGTERM and SIGHUP as events: the first one makes wakeFd() readable and
// requested() true, the second one ends the process at once. The same descriptor serves as the
// engine's wake call. While one lives, no other may.
class Interrupt {
  public:
    Interrupt();
    ~Interrupt(); // the former handlers again
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    bool requested() const;
    void wake(); // any thread
    // Sleeps until woken, interrupted, or the time is over; takes the wake.
    void wait(int milliseconds);
};

} // namespace maquette::cli
