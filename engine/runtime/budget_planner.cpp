#include "engine/runtime/budget_planner.h"

#include <algorithm>
#include <cmath>

#include "engine/base/error.h"

namespace maquette::runtime {

namespace {

constexpr double kWindow = 3.0; // seconds over which the speed is taken
constexpr std::size_t kLeastTimes = 3;
constexpr double kReplanSeconds = 1.0;
constexpr double kReplanShare = 0.005; // of the budget: at most 200 pieces

api::Schedule evenly(std::int64_t steps) {
    return {steps, {{0, 0.0, 1.0 / static_cast<double>(steps)}}};
}

} // namespace

double progressAt(const api::Schedule& schedule, std::int64_t step) {
    const auto behind = std::upper_bound(
        schedule.segments.begin(), schedule.segments.end(), step,
        [](std::int64_t s, const api::ScheduleSegment& segment) { return s < segment.firstStep; });
    if (behind == schedule.segments.begin()) return 0;
    const api::ScheduleSegment& segment = *std::prev(behind);
    const auto steps = static_cast<double>(step - segment.firstStep);
    return std::min(1.0, segment.start + steps * segment.rate);
}

BudgetPlanner::BudgetPlanner(const Limits& limits)
    : m_limits(limits) {
    base::require(limits.steps > 0, "a run has no steps");
    m_limits.mostSteps = std::max(limits.mostSteps, limits.steps);
    m_schedule = evenly(limits.steps);
}

BudgetPlanner::BudgetPlanner(const api::Schedule& schedule)
    : m_replays(true)
    , m_schedule(schedule) {
    base::require(!schedule.empty(), "an empty schedule cannot be replayed");
}

api::Schedule BudgetPlanner::schedule(std::int64_t done) const {
    api::Schedule taken = m_schedule;
    taken.steps = done;
    while (taken.segments.size() > 1 && taken.segments.back().firstStep >= done)
        taken.segments.pop_back();
    return taken;
}

void BudgetPlanner::continueFrom(const api::Schedule& schedule) {
    if (m_replays) return;
    m_schedule = schedule;
    m_recent.clear();
    m_planned = -1;
}

void BudgetPlanner::setBudget(double seconds) {
    if (m_replays || seconds == m_limits.budgetSeconds) return;
    m_released = seconds <= 0;
    m_limits.budgetSeconds = std::max(0.0, seconds);
    m_planned = -1;
}

double BudgetPlanner::progress(std::int64_t step, double elapsed) {
    if (m_released) {
        m_released = false;
        m_recent.clear();
        goOn(step, 1.0 / static_cast<double>(m_limits.steps));
    }
    if (!m_replays && m_limits.budgetSeconds > 0) {
        m_recent.emplace_back(step, elapsed);
        while (m_recent.size() > kLeastTimes && elapsed - m_recent[1].second > kWindow)
            m_recent.pop_front();
        if (due(elapsed)) plan(step, elapsed);
    }
    return progressAt(m_schedule, step);
}

bool BudgetPlanner::due(double elapsed) const {
    // The first step is slower than the others (memory, code and caches are cold).
    if (m_recent.size() < kLeastTimes) return elapsed >= m_limits.budgetSeconds;
    const double pause = std::max(kReplanSeconds, kReplanShare * m_limits.budgetSeconds);
    const bool nearEnd = secondsLeft(elapsed) <= 2 * secondsPerStep();
    return m_planned < 0 || elapsed - m_planned >= pause || nearEnd;
}

double BudgetPlanner::secondsLeft(double elapsed) const {
    return m_limits.budgetSeconds - m_limits.reserveSeconds - kDeliverySeconds - elapsed;
}

double BudgetPlanner::secondsPerStep() const {
    if (m_recent.size() < 2) return 0;
    const std::size_t from = m_recent.size() >= kLeastTimes ? 1 : 0;
    const double seconds = m_recent.back().second - m_recent[from].second;
    return seconds / static_cast<double>(m_recent.back().first - m_recent[from].first);
}

void BudgetPlanner::plan(std::int64_t step, double elapsed) {
    m_planned = elapsed;
    const double now = progressAt(m_schedule, step);
    // This step included.
    const double affordable = secondsLeft(elapsed) / std::max(secondsPerStep(), 1e-9);
    if (affordable < 2) { // the time is up: this step is the last one
        m_schedule.steps = step + 1;
        return;
    }
    const double slowest = 1.0 / static_cast<double>(m_limits.mostSteps);
    goOn(step, std::max(slowest, (1 - now) / affordable));
}

// From this step on at another rate; where p has reached 1, this step is the last one.
void BudgetPlanner::goOn(std::int64_t step, double rate) {
    const double now = progressAt(m_schedule, step);
    m_schedule.segments.push_back({step, now, rate});
    m_schedule.steps = step + std::max<std::int64_t>(
                                  1, static_cast<std::int64_t>(std::ceil((1 - now) / rate - 1e-9)));
}

} // namespace maquette::runtime
