#include "engine/runtime/work_clock.h"

namespace maquette::runtime {

double WorkClock::seconds() const {
    const std::lock_guard lock(m_mutex);
    if (!m_running) return m_before;
    return m_before + std::chrono::duration<double>(Clock::now() - m_since).count();
}

void WorkClock::pause() {
    const double now = seconds();
    const std::lock_guard lock(m_mutex);
    m_before = now;
    m_running = false;
}

void WorkClock::resume() {
    const std::lock_guard lock(m_mutex);
    m_since = Clock::now();
    m_running = true;
}

void WorkClock::set(double seconds) {
    const std::lock_guard lock(m_mutex);
    m_before = seconds;
    m_since = Clock::now();
}

} // namespace maquette::runtime
