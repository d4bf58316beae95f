#pragma once

#include <stop_token>
#include <thread>

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

// The same for work that asks a stop token: the first signal requests the stop.
class StopOnInterrupt {
  public:
    StopOnInterrupt();
    ~StopOnInterrupt();
    std::stop_token token() const { return m_source.get_token(); }

  private:
    Interrupt m_interrupt;
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace maquette::cli
