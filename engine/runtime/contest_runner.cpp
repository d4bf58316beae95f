#include "engine/runtime/contest_runner.h"

#include <algorithm>
#include <chrono>
#include <set>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "engine/runtime/contest_record.h"

namespace maquette::runtime {

namespace fs = std::filesystem;
using api::JobState;
using api::Standing;
using base::Error;
using base::ErrorKind;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kMostRounds = 8;
// What a candidate takes beside the models all share: its state, the copies that checkpoints,
// moments and going back hold, and the memory of a step.
constexpr std::uint64_t kStatesEach = 4, kStepBytes = std::uint64_t{64} << 20;

double secondsSince(Clock::time_point then) {
    return std::chrono::duration<double>(Clock::now() - then).count();
}

} // namespace

void checkContest(const api::ContestRequest& request, const EngineConfig& config) {
    const std::size_t count = request.candidates.size();
    if (count < api::kFewestCandidates || count > api::kMostCandidates) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("A contest has %1 to %2 candidates, not %3."),
                     std::to_string(api::kFewestCandidates), std::to_string(api::kMostCandidates),
                     std::to_string(count)});
    }
    if (request.rounds < 1 || request.rounds > kMostRounds) {
        throw Error(ErrorKind::Usage,
                    {MAQUETTE_TR("A contest has 1 to %1 rounds."), std::to_string(kMostRounds)});
    }
    if (request.stand) checkStand(*request.stand, request);
    std::set<std::string> folders;
    for (const api::Request& each : request.candidates) {
        const bool alone = each.outputFolder.empty() || folders.insert(each.outputFolder).second;
        const bool goesOn = !each.resumeFrom.empty() && !request.stand;
        if (!alone || each.budgetSeconds > 0 || goesOn || each.meshOnly) {
            throw Error(ErrorKind::Usage,
                        MAQUETTE_TR("A contest's candidates start from their beginning, without a "
                                    "budget of their own, each in a folder of its own."));
        }
    }
    if (!request.byHand && !config.judge) {
        throw Error(ErrorKind::Unavailable,
                    MAQUETTE_TR("Nothing here can score pictures. Choose the candidates by hand."));
    }
}

ContestRunner::ContestRunner(const api::ContestRequest& request, std::vector<JobOrder> orders,
                             JobControl& control, ContestDesk& desk, const EngineConfig& config,
                             EventBox& events, FramePool& frames, double headStart)
    : m_request(request)
    , m_orders(std::move(orders))
    , m_control(control)
    , m_desk(desk)
    , m_config(config)
    , m_events(events)
    , m_plan(api::planContest(m_orders.size(), request.rounds))
    , m_budget(request.budgetSeconds) {
    m_clock.set(headStart);
    m_report.job = control.id();
    m_report.rounds = m_plan.rounds();
    for (const JobOrder& order : m_orders) {
        Entrant entrant;
        entrant.runner = std::make_unique<JobRunner>(order, config, events, frames, 0);
        entrant.runner->rest();
        entrant.report.job = order.control.id();
        entrant.report.prompt = order.request.prompt;
        entrant.report.seed = order.request.seed;
        const std::string& folder = order.request.outputFolder;
        const std::string name = "parked-" + std::to_string(order.control.id());
        entrant.parking = (folder.empty() ? fs::temp_directory_path() : fs::path(folder)) / name;
        m_entrants.push_back(std::move(entrant));
    }
    if (request.stand) takeStand(*request.stand);
}

ContestRunner::~ContestRunner() = default;

void ContestRunner::run() {
    if (!m_control.moveTo(JobState::Loading)) return close();
    try {
        open();
        if (m_control.moveTo(JobState::Running)) holdRounds();
        if (m_control.stop() == Stop::Keep) keepBest();
    } catch (const Error& error) {
        return fail(error);
    } catch (const std::exception& error) {
        return fail(
            Error(ErrorKind::Internal, MAQUETTE_TR("The contest broke off."), error.what()));
    }
    close();
}

void ContestRunner::open() {
    for (Entrant& entrant : m_entrants) {
        // One that was out before this program is loaded when somebody wants it again.
        if (entrant.report.standing == Standing::Out) controlOf(entrant).moveTo(JobState::Loading);
        if (entrant.report.standing != Standing::Racing || stopped()) continue;
        if (makeResident(entrant)) measureRoom(entrant);
    }
    if (m_request.stand) countWork(*m_request.stand);
    report(true);
}

// The first candidate's state tells how many fit into the memory.
void ContestRunner::measureRoom(const Entrant& entrant) {
    const std::uint64_t state = entrant.runner->stateBytes();
    if (m_measured || state == 0 || !m_config.freeMemory) return;
    m_measured = true;
    const std::uint64_t each = kStatesEach * state + kStepBytes;
    m_resident =
        std::clamp<std::size_t>(1 + m_config.freeMemory() / 2 / each, 1, api::kMostCandidates);
    if (m_resident >= racing().size()) return;
    m_events.post(api::LogLine{m_control.id(),
                               base::LogLevel::Info,
                               {MAQUETTE_TR("%1 of the candidates fit into the memory at once; "
                                            "the others wait on the disk."),
                                std::to_string(m_resident)}});
}

void ContestRunner::holdRounds() {
    const int first = m_promoted        ? m_plan.rounds()
                      : m_request.stand ? m_request.stand->roundsDone
                                        : 0;
    share(first);
    for (int round = first; round < m_plan.rounds() && racing().size() > 1; ++round) {
        m_report.round = round + 1;
        if (!race(round)) return;
        if (m_promoted) break;
        judgeRound(round);
        if (stopped()) return;
    }
    m_report.round = m_plan.rounds() + 1;
    share(m_plan.rounds());
    if (race(m_plan.rounds())) finishLine();
}

bool ContestRunner::race(int round) {
    m_report.roundEnd = m_plan.marks[static_cast<std::size_t>(round)];
    const bool lastLeg = round == m_plan.rounds();
    noteChanges(); // before they are told
    report(true);
    while (heed()) {
        if (racing().empty()) {
            throw Error(ErrorKind::Unavailable,
                        MAQUETTE_TR("None of the candidates came through; each says why."));
        }
        if (m_promoted && !lastLeg) return true;
        Entrant* next = nextTurn(m_report.roundEnd);
        if (!next) return true;
        step(*next);
        report(false);
    }
    return false;
}

void ContestRunner::step(Entrant& entrant) {
    if (!makeResident(entrant)) return;
    entrant.used = ++m_turn;
    const auto begin = Clock::now();
    entrant.runner->work();
    entrant.formed = !entrant.runner->advance();
    m_previews.worked(secondsSince(begin));
    serve(false);
    // What the round's end judges, and what the next one goes on from.
    const double mark = m_report.roundEnd;
    if (!entrant.runner->ended() && mark < 1 && entrant.runner->share() >= mark)
        entrant.runner->save();
    entrant.runner->rest();
    if (entrant.runner->ended() && controlOf(entrant).stop() == Stop::No)
        entrant.report.standing = Standing::Failed;
}

// Those in the memory take a step each; where not all fit, one runs up to the mark, so that states
// are written and read once a round.
ContestRunner::Entrant* ContestRunner::nextTurn(double mark) {
    Entrant* next = nullptr;
    for (Entrant* each : racing()) {
        // At the end of its run the last turn saves what has formed.
        if (each->formed || (mark < 1 && each->runner->share() >= mark)) continue;
        const bool parked = each->runner->isParked();
        const bool better =
            !next || (next->runner->isParked() && !parked) ||
            (next->runner->isParked() == parked && each->runner->share() < next->runner->share());
        if (better) next = each;
    }
    return next;
}

bool ContestRunner::makeResident(Entrant& entrant) {
    std::vector<Entrant*> resident;
    for (Entrant& each : m_entrants) {
        if (each.used > 0 && !each.runner->ended() && !each.runner->isParked() && &each != &entrant)
            resident.push_back(&each);
    }
    std::sort(resident.begin(), resident.end(),
              [](const Entrant* a, const Entrant* b) { return a->used > b->used; });
    while (resident.size() >= m_resident) {
        resident.back()->runner->park(resident.back()->parking);
        resident.pop_back();
    }
    if (!entrant.runner->ended()) {
        if (entrant.used == 0)
            load(entrant);
        else if (entrant.runner->isParked())
            entrant.runner->unpark(entrant.parking);
    }
    if (!entrant.runner->ended()) return true;
    const bool stoppedAlone = controlOf(entrant).stop() != Stop::No;
    if (entrant.report.standing == Standing::Racing)
        entrant.report.standing = stoppedAlone ? Standing::Out : Standing::Failed;
    return false;
}

void ContestRunner::load(Entrant& entrant) {
    entrant.runner->work();
    entrant.runner->begin();
    entrant.runner->rest();
    entrant.used = ++m_turn;
}

bool ContestRunner::heed() {
    if (stopped()) return false;
    return takeWishes() ? pause() : !stopped();
}

// Returns whether it shall pause.
bool ContestRunner::takeWishes() {
    const Wishes wishes = m_control.takeWishes();
    take(m_desk.take());
    const auto budget = wishes.params.find(api::kLiveBudget);
    if (budget != wishes.params.end()) {
        m_budget = std::get<double>(budget->second);
        share(std::max(0, m_report.round - 1));
    }
    if (wishes.checkpoint) {
        for (Entrant* each : racing()) {
            if (each->used > 0 && !each->runner->ended() && !each->runner->isParked())
                each->runner->save();
        }
    }
    heedStops();
    noteChanges();
    return wishes.pause;
}

bool ContestRunner::pause() {
    if (!m_control.moveTo(JobState::Paused)) return false;
    m_clock.pause();
    for (bool paused = true; paused && !stopped();) {
        serve(true);
        paused = takeWishes();
        report(true);
    }
    m_clock.resume();
    return m_control.moveTo(JobState::Running);
}

void ContestRunner::serve(bool paused) {
    std::vector<JobRunner*> runners;
    std::vector<std::uint64_t> jobs;
    for (Entrant& each : m_entrants) {
        if (each.runner->ended() || each.used == 0) continue;
        runners.push_back(each.runner.get());
        jobs.push_back(each.report.job);
    }
    const bool resting = paused || m_report.waiting;
    const std::uint64_t view = m_control.view().serial;
    if (!m_previews.draw(runners, jobs, m_control, resting) && resting)
        m_control.waitForWish(view, paused);
}

void ContestRunner::take(const ContestDesk::Word& word) {
    for (const auto& [job, wish] : word.wishes) {
        Entrant* entrant = at(job);
        if (wish == api::ContestWish::Look) m_previews.look(entrant ? job : 0);
        if (!entrant) continue;
        if (wish == api::ContestWish::Pin) entrant->report.pinned = true;
        if (wish == api::ContestWish::Unpin) entrant->report.pinned = false;
        if (wish == api::ContestWish::Promote) promote(*entrant);
    }
    m_closed |= word.closed;
    if (word.wishes.empty()) return;
    noteChanges();
    report(true);
}

void ContestRunner::promote(Entrant& entrant) {
    if (entrant.runner->ended()) return;
    for (Entrant* each : racing())
        leave(*each);
    entrant.report.standing = Standing::Racing;
    entrant.report.left = 0;
    m_promoted = true;
}

// Candidates that somebody stopped by themselves.
void ContestRunner::heedStops() {
    for (Entrant& each : m_entrants) {
        if (each.runner->ended() || controlOf(each).stop() == Stop::No) continue;
        const bool keeps = controlOf(each).stop() == Stop::Keep;
        conclude(each);
        leave(each);
        if (keeps) each.report.standing = Standing::Kept;
        report(true);
    }
}

void ContestRunner::conclude(Entrant& entrant) {
    if (entrant.runner->ended()) return;
    const bool makes = controlOf(entrant).stop() != Stop::Discard;
    if (makes) controlOf(entrant).beginFinishing(); // the wish to keep must not end the loading
    if (makes && !makeResident(entrant)) return;
    entrant.runner->work();
    entrant.runner->conclude();
    entrant.runner->rest();
}

void ContestRunner::finishLine() {
    for (Entrant* each : racing()) {
        if (makeResident(*each)) // as it is in the end
            m_previews.draw({each->runner.get()}, {each->report.job}, m_control, true);
        conclude(*each);
        const bool failed = controlOf(*each).state() == JobState::Failed;
        each->report.standing = failed ? Standing::Failed : Standing::Winner;
        report(true);
    }
}

// Stopped with the wish to keep: the best one there is.
void ContestRunner::keepBest() {
    Entrant* best = nullptr;
    for (Entrant* each : racing()) {
        const auto better = [](const Entrant& a, const Entrant& b) {
            return a.report.rank != b.report.rank ? a.report.rank < b.report.rank
                                                  : a.runner->share() > b.runner->share();
        };
        if (!best || better(*each, *best)) best = each;
    }
    if (!best) return;
    controlOf(*best).requestStop(Stop::Keep);
    conclude(*best);
    best->report.standing = Standing::Kept;
}

void ContestRunner::close() {
    for (Entrant& each : m_entrants) {
        std::error_code error; // leftovers do no harm
        if (!each.runner->ended()) {
            controlOf(each).requestStop(Stop::Discard);
            conclude(each);
            if (each.report.standing == Standing::Racing) each.report.standing = Standing::Out;
        }
        fs::remove(each.parking, error);
        fs::remove(each.parking.string() + ".good", error);
    }
    m_report.waiting = false;
    report(true);
    if (!api::isFinal(m_control.state())) m_control.moveTo(JobState::Done);
}

void ContestRunner::fail(const Error& error) {
    base::logInfo(error.sentence().key);
    m_events.post(api::Failed{m_control.id(), error.kind(), error.sentence(), error.detail()});
    if (!api::isFinal(m_control.state())) m_control.moveTo(JobState::Failed);
    close();
}

ContestRunner::Entrant* ContestRunner::at(std::uint64_t job) {
    for (Entrant& each : m_entrants) {
        if (each.report.job == job) return &each;
    }
    return nullptr;
}

JobControl& ContestRunner::controlOf(const Entrant& entrant) const {
    for (const JobOrder& order : m_orders) {
        if (order.control.id() == entrant.report.job) return order.control;
    }
    throw Error(ErrorKind::Internal, "a candidate of another contest");
}

} // namespace maquette::runtime
