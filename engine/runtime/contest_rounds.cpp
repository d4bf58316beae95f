// What happens at the end of a contest's round, and what is told of it.

#include <algorithm>
#include <numeric>

#include "engine/base/error.h"
#include "engine/runtime/contest_runner.h"
#include "engine/runtime/frame_picture.h"

namespace maquette::runtime {

using api::Standing;
using base::Error;

namespace {

constexpr int kViews = 8;
constexpr double kForScoring = 0.02; // of the time that is left, while rounds follow
constexpr double kReportSeconds = 0.2;

// As the judge's own pictures were taken.
base::ViewRequest judgeView(int view, int side) {
    constexpr float kElevation = 15, kRadius = 3.2f, kFieldOfView = 40;
    const float azimuth = 360.0f * static_cast<float>(view) / kViews;
    return {base::Camera::orbit(azimuth, kElevation, kRadius, kFieldOfView, side, side)};
}

} // namespace

std::vector<ContestRunner::Entrant*> ContestRunner::racing() {
    std::vector<Entrant*> racing;
    for (Entrant& each : m_entrants) {
        if (each.report.standing == Standing::Racing) racing.push_back(&each);
    }
    return racing;
}

std::vector<const ContestRunner::Entrant*> ContestRunner::racing() const {
    std::vector<const Entrant*> racing;
    for (const Entrant& each : m_entrants) {
        if (each.report.standing == Standing::Racing) racing.push_back(&each);
    }
    return racing;
}

void ContestRunner::judgeRound(int round) {
    score();
    rank();
    report(true);
    if (m_request.byHand && !waitForChoice()) return;
    if (m_promoted) return;
    const auto seats = static_cast<std::size_t>(round + 1);
    cut(m_plan.racing[seats]);
    share(round + 1);
}

void ContestRunner::score() {
    if (!m_judge && m_config.judge) m_judge = m_config.judge();
    if (!m_judge) return;
    for (Entrant* each : racing()) {
        if (stopped() || !makeResident(*each)) continue;
        std::vector<base::Image8> views;
        try {
            base::Frame frame;
            for (int i = 0; i < kViews; ++i) {
                each->runner->preview(judgeView(i, m_judge->side()), frame,
                                      {{}, m_control.stopToken()});
                views.push_back(pictureOf(frame));
            }
            api::CandidateReport& report = each->report;
            report.viewScores = m_judge->look(report.prompt, views);
            report.score =
                std::accumulate(report.viewScores.begin(), report.viewScores.end(), 0.0) /
                static_cast<double>(std::max<std::size_t>(report.viewScores.size(), 1));
            report.scored = true;
        } catch (const Error& error) {
            if (error.kind() == base::ErrorKind::Cancelled) return;
            m_events.post(
                api::LogLine{m_control.id(),
                             base::LogLevel::Warning,
                             {MAQUETTE_TR("A candidate could not be scored: %1"), error.what()}});
        }
    }
}

// Those that were never scored come last, in their order.
void ContestRunner::rank() {
    std::vector<Entrant*> order = racing();
    std::stable_sort(order.begin(), order.end(), [](const Entrant* a, const Entrant* b) {
        if (a->report.scored != b->report.scored) return a->report.scored;
        return a->report.score > b->report.score;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i]->report.rankBefore = order[i]->report.rank;
        order[i]->report.rank = static_cast<int>(i + 1);
    }
}

void ContestRunner::leave(Entrant& entrant) {
    entrant.report.standing = Standing::Out;
    entrant.report.left = m_report.round;
}

bool ContestRunner::waitForChoice() {
    m_closed = false;
    m_report.waiting = true;
    m_clock.pause();
    report(true);
    while (heed() && !m_closed && !m_promoted && !racing().empty()) {
        serve(false);
        report(false);
    }
    m_clock.resume();
    m_report.waiting = false;
    return !stopped();
}

void ContestRunner::cut(int seats) {
    std::vector<api::Contender> contenders;
    bool picked = false;
    for (std::size_t i = 0; i < m_entrants.size(); ++i) {
        const api::CandidateReport& report = m_entrants[i].report;
        if (report.standing != Standing::Racing) continue;
        contenders.push_back({i, report.rank, report.pinned});
        picked |= report.pinned;
    }
    if (m_request.byHand && picked) seats = 0; // exactly the picked ones
    const std::vector<std::size_t> kept = api::survivors(std::move(contenders), seats);
    for (std::size_t i = 0; i < m_entrants.size(); ++i) {
        api::CandidateReport& report = m_entrants[i].report;
        const bool stays = std::find(kept.begin(), kept.end(), i) != kept.end();
        if (report.standing == Standing::Racing && !stays) leave(m_entrants[i]);
        if (m_request.byHand) report.pinned = false; // a choice is for one round
    }
}

// What was freed by those that left goes to those that are left. `round`: the one that comes now.
void ContestRunner::share(int round) {
    if (m_budget <= 0) {
        if (m_request.budgetSeconds > 0) // there was one
            for (Entrant* each : racing())
                each->runner->applyBudget(0);
        return;
    }
    const bool last = round >= m_plan.rounds() || m_promoted || racing().size() == 1;
    const double before =
        round > 0 ? m_plan.marks[static_cast<std::size_t>(std::min(round, m_plan.rounds()) - 1)]
                  : 0.0;
    const double left = (m_budget - m_clock.seconds()) * (last ? 1 : 1 - kForScoring);
    const auto count = static_cast<double>(std::max<std::size_t>(racing().size(), 1));
    double units = count * (1 - before);
    if (!last) {
        const auto at = static_cast<std::size_t>(round);
        units = count * (m_plan.marks[at] - before) + m_plan.unitsFrom(round + 1);
    }
    for (Entrant* each : racing()) {
        const double own = each->runner->elapsed();
        each->runner->applyBudget(own + std::max(0.0, left) * (1 - before) / units);
    }
}

double ContestRunner::unitsLeft() const {
    const auto round = static_cast<std::size_t>(std::max(0, m_report.round - 1));
    const double mark = m_plan.marks[std::min(round, m_plan.marks.size() - 1)];
    double units = 0;
    for (const Entrant* each : racing())
        units += std::max(0.0, mark - each->runner->share());
    return units + m_plan.unitsFrom(static_cast<int>(round) + 1);
}

void ContestRunner::report(bool always) {
    const double now = m_clock.seconds();
    if (!always && now < m_reported + kReportSeconds) return;
    m_reported = now;
    const double whole = m_plan.unitsFrom(0), left = unitsLeft();
    m_report.share = std::max(m_report.share, std::clamp(1 - left / whole, 0.0, 1.0));
    m_report.secondsElapsed = now;
    constexpr double kEnoughToTell = 0.02;
    const double done = 1 - left / whole;
    if (m_budget > 0)
        m_report.secondsLeft = std::max(0.0, m_budget - now);
    else if (done > kEnoughToTell)
        m_report.secondsLeft = now / done * (1 - done);
    m_report.candidates.clear();
    for (Entrant& each : m_entrants) {
        if (each.used > 0) { // the others stand where they stood
            each.report.step = each.runner->step();
            each.report.share = each.runner->share();
        }
        m_report.candidates.push_back(each.report);
    }
    m_events.post(m_report);
}

} // namespace maquette::runtime
