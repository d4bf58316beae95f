// How a contest outlives its program: what it notes of itself, and how it takes that up again.

#include <algorithm>

#include "engine/base/error.h"
#include "engine/runtime/contest_record.h"
#include "engine/runtime/contest_runner.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::ContestStand;

namespace {

// Steps, shares and seconds grow all the time; what was decided changes now and then.
bool sameDecisions(const ContestStand& a, const ContestStand& b) {
    const auto same = [](const ContestStand::Candidate& x, const ContestStand::Candidate& y) {
        return x.over == y.over && x.report.standing == y.report.standing &&
               x.report.pinned == y.report.pinned && x.report.left == y.report.left;
    };
    return a.roundsDone == b.roundsDone && a.promoted == b.promoted &&
           a.budgetSeconds == b.budgetSeconds &&
           std::equal(a.candidates.begin(), a.candidates.end(), b.candidates.begin(),
                      b.candidates.end(), same);
}

// What the program that ended had no time to remove.
void removeParked(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> left;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().filename().string().starts_with("parked-")) left.push_back(entry.path());
    }
    for (const fs::path& file : left)
        fs::remove(file, error);
}

} // namespace

void ContestRunner::takeStand(const ContestStand& stand) {
    m_promoted = stand.promoted;
    m_budget = stand.budgetSeconds;
    for (std::size_t i = 0; i < m_entrants.size(); ++i) {
        Entrant& entrant = m_entrants[i];
        const ContestStand::Candidate& stood = stand.candidates[i];
        const api::JobId job = entrant.report.job;
        entrant.report = stood.report;
        entrant.report.job = job;
        entrant.seconds = stood.seconds;
        if (stood.over) controlOf(entrant).requestStop(Stop::Discard); // there is nothing to do
        if (!m_orders[i].request.outputFolder.empty()) removeParked(entrant.parking.parent_path());
    }
}

// The clock counts what the candidates did after it was noted last.
void ContestRunner::countWork(const ContestStand& stand) {
    double seconds = m_clock.seconds() + stand.secondsElapsed;
    for (std::size_t i = 0; i < m_entrants.size(); ++i) {
        if (m_entrants[i].used > 0)
            seconds += std::max(0.0, m_entrants[i].runner->elapsed() - stand.candidates[i].seconds);
    }
    m_clock.set(seconds);
}

ContestStand ContestRunner::stand() const {
    ContestStand stand;
    stand.roundsDone = std::clamp(m_report.round - 1, 0, m_plan.rounds());
    stand.promoted = m_promoted;
    stand.budgetSeconds = m_budget;
    stand.secondsElapsed = m_clock.seconds();
    for (const Entrant& each : m_entrants) {
        ContestStand::Candidate candidate{each.report, each.seconds, each.runner->ended()};
        if (each.used > 0) {
            candidate.report.step = each.runner->step();
            candidate.report.share = each.runner->share();
            candidate.seconds = each.runner->elapsed();
        }
        stand.candidates.push_back(std::move(candidate));
    }
    return stand;
}

// A record that cannot be written must not cost the contest.
void ContestRunner::noteChanges() {
    if (m_request.recordFile.empty() || stopped() || racing().empty()) return;
    ContestStand now = stand();
    if (m_noted && sameDecisions(*m_noted, now)) return;
    try {
        writeContestRecord(m_request.recordFile, m_request, now, *m_config.fileOps);
        m_unnoted = false;
    } catch (const base::Error& error) {
        if (!m_unnoted) {
            m_events.post(api::LogLine{m_control.id(),
                                       base::LogLevel::Warning,
                                       {MAQUETTE_TR("The contest goes on, but how far it has come "
                                                    "could not be saved: %1"),
                                        error.what()}});
        }
        m_unnoted = true;
    }
    m_noted = std::move(now);
}

} // namespace maquette::runtime
