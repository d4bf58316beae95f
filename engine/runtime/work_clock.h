#pragma once

#include <chrono>
#include <mutex>

namespace maquette::runtime {

// Working time of a job: runs from its making, stands still while paused. Any thread.
class WorkClock {
  public:
    double seconds() const;
    void pause();
    void resume();
    void set(double seconds); // goes on from there

  private:
    using Clock = std::chrono::steady_clock;

    mutable std::mutex m_mutex;
    double m_before = 0;
    Clock::time_point m_since = Clock::now();
    bool m_running = true;
};

} // namespace maquette::runtime
