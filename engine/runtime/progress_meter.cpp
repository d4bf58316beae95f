#include "engine/runtime/progress_meter.h"

#include <algorithm>

namespace maquette::runtime {

namespace {
constexpr double kWindow = 5.0;      // seconds for the speed
constexpr double kSteadyShare = .25; // of the time so far for the ETA, when that is longer
constexpr double kHiccup = 8;        // times the mean step
constexpr std::size_t kLeastSteps = 3;
constexpr double kLeastFinish = 0.1; // seconds: nothing is complete before it is said to be
} // namespace

void ProgressMeter::stepped(std::int64_t step, double elapsed) {
    m_recent.push_back({step, elapsed});
    const double window = std::max(kWindow, kSteadyShare * elapsed);
    while (m_recent.size() > kLeastSteps && elapsed - m_recent[1].elapsed > window)
        m_recent.pop_front();
}

void ProgressMeter::restart() {
    m_recent.clear();
}

double ProgressMeter::speed() const {
    if (m_recent.size() < 2) return 0;
    const Time& now = m_recent.back();
    // The first of those within the window, or of the last few steps where these took longer.
    auto from =
        std::lower_bound(m_recent.begin(), m_recent.end(), now.elapsed - kWindow,
                         [](const Time& time, double elapsed) { return time.elapsed < elapsed; });
    const std::size_t least = std::min(kLeastSteps, m_recent.size());
    from = std::min(from, m_recent.end() - static_cast<std::ptrdiff_t>(least));
    const double seconds = now.elapsed - from->elapsed;
    return seconds > 0 ? static_cast<double>(now.step - from->step) / seconds : 0;
}

// What the remembered steps took, with no step counting more than a few times the mean: a machine
// that stops for a moment tells nothing about the steps to come.
double ProgressMeter::usualSeconds() const {
    const double whole = m_recent.back().elapsed - m_recent.front().elapsed;
    const double most = kHiccup * whole / static_cast<double>(m_recent.size() - 1);
    double sum = 0;
    for (std::size_t i = 1; i < m_recent.size(); ++i)
        sum += std::min(most, m_recent[i].elapsed - m_recent[i - 1].elapsed);
    return sum;
}

double ProgressMeter::stepsLeft(const StepCost& cost) const {
    if (m_recent.size() < 2) return -1;
    const double seconds = usualSeconds();
    const auto costOf = [&](std::int64_t from, std::int64_t to) {
        if (!cost) return static_cast<double>(std::max<std::int64_t>(0, to - from));
        double sum = 0;
        for (std::int64_t step = from; step < to; ++step)
            sum += cost(step);
        return sum;
    };
    const double done = costOf(m_recent.front().step, m_recent.back().step);
    if (seconds <= 0 || done <= 0) return -1;
    return costOf(m_step, m_steps) * seconds / done;
}

double ProgressMeter::secondsInAll(double elapsed) const {
    return m_left < 0 ? elapsed : elapsed + m_left;
}

double ProgressMeter::share(double elapsed, double left) {
    const double now = left < 0 ? 0 : elapsed / std::max(elapsed + left, 1e-9);
    m_share = std::max(m_share, std::min(now, 1.0));
    return m_share;
}

api::ProgressReport ProgressMeter::running(std::int64_t step, std::int64_t steps, double elapsed,
                                           double finishSeconds, const StepCost& cost) {
    m_step = step;
    m_steps = steps;
    m_finishSeconds = finishSeconds;
    api::ProgressReport report;
    report.phase = MAQUETTE_TR("Optimising");
    report.step = step;
    report.steps = steps;
    report.stepsPerSecond = speed();
    report.secondsElapsed = elapsed;
    const double left = stepsLeft(cost);
    if (left >= 0) report.secondsLeft = left + finishSeconds;
    m_left = report.secondsLeft;
    report.share = share(elapsed, report.secondsLeft);
    return report;
}

api::ProgressReport ProgressMeter::loading(const base::Text& phase, double elapsed) {
    api::ProgressReport report;
    report.phase = phase;
    report.secondsElapsed = elapsed;
    return report;
}

api::ProgressReport ProgressMeter::finishing(const base::Text& phase, double elapsed) {
    if (m_finishStart < 0) m_finishStart = elapsed;
    api::ProgressReport report;
    report.phase = phase;
    report.step = m_step;
    report.steps = m_steps;
    report.secondsElapsed = elapsed;
    report.secondsLeft = std::max(0.0, m_finishStart + m_finishSeconds - elapsed);
    report.share = share(elapsed, std::max(report.secondsLeft, kLeastFinish));
    return report;
}

} // namespace maquette::runtime
