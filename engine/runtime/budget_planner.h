#pragma once

#include <cstdint>
#include <deque>
#include <utility>

#include "engine/api/request.h"

namespace maquette::runtime {

// Maps the steps of a run to progress p in [0, 1], on which every schedule of a method depends
// (noise level, learning rate, warm-ups). Without a budget p = step / steps. With one, the pace is
// re-planned about once a second from the speed of the last seconds, so that p reaches 1 when the
// budget less the reserve is used up: p never falls, so the noise level never rises again. The
// pieces are kept; replaying them gives the same p at each step to the last bit. Pure; one thread.
class BudgetPlanner {
  public:
    // Always held back for writing the files of the finished asset.
    static constexpr double kDeliverySeconds = 0.5;

    struct Limits {
        std::int64_t steps = 1;     // without a budget
        std::int64_t mostSteps = 0; // what a generous budget may buy; 0: steps
        double budgetSeconds = 0;   // from the start to the files written; 0: none
        double reserveSeconds = 0;  // of it, for making the asset after the last step
    };

    explicit BudgetPlanner(const Limits& limits);
    // Replays a schedule to the last bit; the clock no longer counts.
    explicit BudgetPlanner(const api::Schedule& schedule);

    // Progress of this step; call it once at the beginning of each step with the working time so
    // far. Steps come in order; the one after continueFrom() may be any.
    double progress(std::int64_t step, double elapsed);

    // How many steps the run will have, as planned now. Never fewer than were asked for.
    std::int64_t steps() const { return m_schedule.steps; }
    void setReserve(double seconds) { m_limits.reserveSeconds = seconds; }
    // Another budget from the next step on, or none (0): the rest of the way is planned anew, p
    // goes on from where it stands. A replayed schedule stays as it is.
    void setBudget(double seconds);
    double budget() const { return m_limits.budgetSeconds; }

    // The schedule so far with the plan for the rest; after the last step, what the run ended up
    // with. `done`: steps that were really taken, when the run was stopped.
    const api::Schedule& schedule() const { return m_schedule; }
    api::Schedule schedule(std::int64_t done) const;

    // Takes over the schedule of a checkpoint and plans on from the next step asked for.
    void continueFrom(const api::Schedule& schedule);

  private:
    bool due(double elapsed) const;
    void plan(std::int64_t step, double elapsed);
    void goOn(std::int64_t step, double rate);
    double secondsPerStep() const; // over the last seconds; 0: not yet known
    double secondsLeft(double elapsed) const;

    Limits m_limits;
    bool m_replays = false;
    bool m_released = false; // the budget was lifted: the next step takes the usual pace again
    api::Schedule m_schedule;
    std::deque<std::pair<std::int64_t, double>> m_recent; // step, elapsed at its beginning
    double m_planned = -1;                                // elapsed at the last plan
};

// p of a step by a schedule; 1 behind its end.
double progressAt(const api::Schedule& schedule, std::int64_t step);

} // namespace maquette::runtime
