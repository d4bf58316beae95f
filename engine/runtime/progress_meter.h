#pragma once

#include <cstdint>
#include <deque>
#include <utility>

#include "engine/api/event.h"
#include "engine/base/text.h"

namespace maquette::runtime {

// Turns steps and times into a progress report: speed over the last seconds, an ETA that includes
// making the asset, and a share of the whole job that never falls. Pure; one thread.
class ProgressMeter {
  public:
    // `elapsed`: working seconds when `step` steps were done.
    void stepped(std::int64_t step, double elapsed);
    void restart(); // the steps jumped (loaded, gone back): forget the speed

    api::ProgressReport running(std::int64_t step, std::int64_t steps, double elapsed,
                                double finishSeconds);
    // Before the first step.
    api::ProgressReport loading(const base::Text& phase, double elapsed);
    // After the last one: goes by the estimate the last running() gave.
    api::ProgressReport finishing(const base::Text& phase, double elapsed);

    // About how long the whole job takes; the time so far while that is not known.
    double secondsInAll(double elapsed) const;

  private:
    double share(double elapsed, double left);
    double speed() const;

    std::deque<std::pair<std::int64_t, double>> m_recent; // step, elapsed: the last seconds
    std::int64_t m_step = 0;
    std::int64_t m_steps = 0;
    double m_share = 0;
    double m_finishSeconds = 0;
    double m_finishStart = -1; // elapsed when finishing began
};

} // namespace maquette::runtime
