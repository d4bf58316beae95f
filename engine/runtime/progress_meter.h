#pragma once

#include <cstdint>
#include <deque>
#include <functional>

#include "engine/api/event.h"
#include "engine/base/text.h"

namespace maquette::runtime {

// Turns steps and times into a progress report: speed over the last seconds, an ETA that includes
// making the asset, and a share of the whole job that never falls. The ETA looks further back than
// the speed, a quarter of the time so far, so that it is steady; and it knows that steps differ in
// cost, where the job says so. Pure; one thread.
class ProgressMeter {
  public:
    using StepCost = std::function<double(std::int64_t step)>; // see Job::stepCost

    // `elapsed`: working seconds when `step` steps were done.
    void stepped(std::int64_t step, double elapsed);
    void restart(); // the steps jumped (loaded, gone back): forget the speed

    // Without a cost all steps count alike.
    api::ProgressReport running(std::int64_t step, std::int64_t steps, double elapsed,
                                double finishSeconds, const StepCost& cost = {});
    // Before the first step.
    api::ProgressReport loading(const base::Text& phase, double elapsed);
    // After the last one: goes by the estimate the last running() gave.
    api::ProgressReport finishing(const base::Text& phase, double elapsed);

    // About how long the whole job takes; the time so far while that is not known.
    double secondsInAll(double elapsed) const;

  private:
    struct Time {
        std::int64_t step = 0;
        double elapsed = 0;
    };
    double share(double elapsed, double left);
    double speed() const; // steps a second, over the last seconds
    double usualSeconds() const;
    double stepsLeft(const StepCost& cost) const; // in seconds; < 0: not known

    std::deque<Time> m_recent; // the last seconds, or the last quarter of the time
    std::int64_t m_step = 0;
    std::int64_t m_steps = 0;
    double m_left = -1; // seconds, when it was last asked for
    double m_share = 0;
    double m_finishSeconds = 0;
    double m_finishStart = -1; // elapsed when finishing began
};

} // namespace maquette::runtime
