#include "engine/runtime/progress_meter.h"

#include <algorithm>

namespace maquette::runtime {

namespace {
constexpr double kWindow = 5.0; // seconds
constexpr std::size_t kLeastSteps = 3;
constexpr double kLeastFinish = 0.1; // seconds: nothing is complete before it is said to be
} // namespace

void ProgressMeter::stepped(std::int64_t step, double elapsed) {
    m_recent.emplace_back(step, elapsed);
    while (m_recent.size() > kLeastSteps && elapsed - m_recent[1].second > kWindow)
        m_recent.pop_front();
}

void ProgressMeter::restart() {
    m_recent.clear();
}

double ProgressMeter::speed() const {
    if (m_recent.size() < 2) return 0;
    const double seconds = m_recent.back().second - m_recent.front().second;
    const auto steps = static_cast<double>(m_recent.back().first - m_recent.front().first);
    return seconds > 0 ? steps / seconds : 0;
}

double ProgressMeter::secondsInAll(double elapsed) const {
    const double perSecond = speed();
    if (perSecond <= 0) return elapsed;
    return elapsed + static_cast<double>(m_steps - m_step) / perSecond + m_finishSeconds;
}

double ProgressMeter::share(double elapsed, double left) {
    const double now = left < 0 ? 0 : elapsed / std::max(elapsed + left, 1e-9);
    m_share = std::max(m_share, std::min(now, 1.0));
    return m_share;
}

api::ProgressReport ProgressMeter::running(std::int64_t step, std::int64_t steps, double elapsed,
                                           double finishSeconds) {
    m_step = step;
    m_steps = steps;
    m_finishSeconds = finishSeconds;
    api::ProgressReport report;
    report.phase = MAQUETTE_TR("Optimising");
    report.step = step;
    report.steps = steps;
    report.stepsPerSecond = speed();
    report.secondsElapsed = elapsed;
    if (report.stepsPerSecond > 0) {
        const auto left = static_cast<double>(std::max<std::int64_t>(0, steps - step));
        report.secondsLeft = left / report.stepsPerSecond + finishSeconds;
    }
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
