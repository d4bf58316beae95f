#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "engine/api/contest.h"
#include "engine/api/contest_plan.h"
#include "engine/runtime/contest_desk.h"
#include "engine/runtime/contest_judge.h"
#include "engine/runtime/contest_previews.h"
#include "engine/runtime/job_runner.h"

namespace maquette::runtime {

// Throws Error(Usage) for a contest that cannot be held, Error(Unavailable) without a judge.
void checkContest(const api::ContestRequest& request, const EngineConfig& config);

// Lets several jobs form in turns: whoever is furthest behind takes the next step, until all have
// reached the round's mark; then they are looked at, ranked, and the worse half leaves. The jobs
// know nothing of each other. Where not all fit into the memory, a parked one's state lies on the
// disk. One contest; engine thread.
class ContestRunner {
  public:
    ContestRunner(const api::ContestRequest& request, std::vector<JobOrder> orders,
                  JobControl& control, ContestDesk& desk, const EngineConfig& config,
                  EventBox& events, FramePool& frames, double headStart);
    ~ContestRunner();
    void run(); // never throws; afterwards it and all its candidates have ended

  private:
    struct Entrant {
        std::unique_ptr<JobRunner> runner;
        api::CandidateReport report;
        std::filesystem::path parking;
        std::uint64_t used = 0; // the turn it had last; 0: not loaded yet
        bool formed = false;    // there is no further step
        double seconds = 0;     // of its work before this program, as far as it was noted
    };

    void open();
    void holdRounds();
    bool race(int round); // false: the contest shall stop
    void judgeRound(int round);
    void finishLine();
    void keepBest();
    void close();
    void fail(const base::Error& error);

    void step(Entrant& entrant);
    // Whatever came between two steps; false: the contest shall stop.
    bool heed();
    bool takeWishes();
    bool pause();
    bool waitForChoice();
    void serve(bool paused); // draws what is due, else sleeps until something is wanted
    void take(const ContestDesk::Word& word);
    void heedStops();
    void promote(Entrant& entrant);
    void leave(Entrant& entrant);
    bool stopped() const { return m_control.stop() != Stop::No; }
    Entrant* at(std::uint64_t job);
    Entrant* nextTurn(double mark);
    JobControl& controlOf(const Entrant& entrant) const;

    void score();
    void rank();
    void cut(int seats);
    void share(int round); // the time that is left, out to those that are left
    void conclude(Entrant& entrant);
    bool makeResident(Entrant& entrant);
    void load(Entrant& entrant);
    void measureRoom(const Entrant& entrant);

    // How it goes on after this program, and how it went on (contest_standing.cpp).
    void takeStand(const api::ContestStand& stand);
    void countWork(const api::ContestStand& stand);
    api::ContestStand stand() const;
    void noteChanges();

    std::vector<Entrant*> racing();
    std::vector<const Entrant*> racing() const;
    void report(bool always);
    double unitsLeft() const; // whole runs' worth of computing

    const api::ContestRequest m_request;
    const std::vector<JobOrder> m_orders;
    JobControl& m_control;
    ContestDesk& m_desk;
    const EngineConfig& m_config;
    EventBox& m_events;
    const api::ContestPlan m_plan;
    std::vector<Entrant> m_entrants;
    std::shared_ptr<ContestJudge> m_judge;
    ContestPreviews m_previews;
    WorkClock m_clock;
    api::ContestReport m_report;
    double m_budget = 0;
    std::size_t m_resident = api::kMostCandidates; // how many fit into the memory at once
    bool m_measured = false;                       // that
    std::uint64_t m_turn = 0;
    bool m_promoted = false;
    bool m_closed = false; // the round's choice is made
    double m_reported = -1;
    std::optional<api::ContestStand> m_noted; // what the record says
    bool m_unnoted = false;                   // it could not be written, which has been said
};

} // namespace maquette::runtime
