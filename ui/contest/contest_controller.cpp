#include "ui/contest/contest_controller.h"

#include <algorithm>

#include <QJsonDocument>
#include <QJsonObject>

#include "engine/base/error.h"
#include "ui/basics/texts.h"
#include "ui/contest/contest_recovery.h"
#include "ui/library/library_rows.h"
#include "ui/library/library_service.h"
#include "ui/run/engine_bridge.h"

namespace maquette::ui {

using api::JobState;
using assets::RunState;

namespace {

constexpr double kSecondsBetweenNotes = 5; // progress of a run in the library

QImage imageOf(const base::Image8& picture) {
    if (picture.channels != 4) return {};
    return QImage(picture.data.data(), picture.width, picture.height, 4 * picture.width,
                  QImage::Format_RGBA8888)
        .copy();
}

} // namespace

ContestController::ContestController(EngineBridge& bridge, LibraryService& library,
                                     RecipeCodec codec, QObject* parent)
    : QObject(parent)
    , m_bridge(bridge)
    , m_library(library)
    , m_codec(std::move(codec)) {
    connectEvents();
}

void ContestController::connectEvents() {
    connect(&m_bridge, &EngineBridge::stateChanged, this, &ContestController::follow);
    connect(&m_bridge, &EngineBridge::assetReady, this, &ContestController::take);
    connect(&m_bridge, &EngineBridge::progressed, this, &ContestController::note);
    connect(&m_bridge, &EngineBridge::contestReported, this, &ContestController::takeReport);
    connect(&m_bridge, &EngineBridge::previewed, this, [this](const api::PreviewImage& event) {
        Run* run = event.channel == api::Engine::kContestView ? at(event.job) : nullptr;
        if (!run || !event.image) return;
        run->picture = imageOf(*event.image);
        Q_EMIT pictured(event.job);
    });
    connect(&m_bridge, &EngineBridge::checkpointSaved, this, [this](const auto& event) {
        if (const Run* run = at(event.job)) m_library.noteCheckpoint(run->uid, event);
    });
    connect(&m_bridge, &EngineBridge::momentTaken, this, [this](const api::Moment& event) {
        if (const Run* run = at(event.job)) m_library.noteMoment(run->uid, event);
    });
    connect(&m_bridge, &EngineBridge::failed, this, [this](const api::Failed& event) {
        if (Run* run = at(event.job)) run->failure = say(event.sentence);
        if (event.job == m_contest && m_contest != 0)
            Q_EMIT failed(say(event.sentence), say(event.detail));
    });
}

ContestController::Run* ContestController::at(api::JobId job) {
    const auto found = m_runs.find(job);
    return found == m_runs.end() ? nullptr : &found->second;
}

void ContestController::takeReport(const api::ContestReport& report) {
    if (report.job != m_contest) return;
    const bool first = m_report.candidates.empty();
    m_report = report;
    noteRanks();
    Q_EMIT reported();
    if (!first) return;
    for (const auto& [job, run] : m_runs) { // how they looked before the program ended
        if (!run.picture.isNull()) Q_EMIT pictured(job);
    }
}

// The rows come first, as for any run: what a crash leaves can be found.
void ContestController::start(api::ContestRequest request) {
    if (isActive()) return;
    std::vector<Run> runs;
    try {
        for (api::Request& each : request.candidates) {
            assets::NewRun row = newRun(each, m_codec.toJson(each));
            each.outputFolder = m_library.openRun(row);
            runs.push_back({row.uid, each, {}, 0, false, false, {}, {}});
        }
        if (!runs.empty()) request.recordFile = m_library.contestRecord(runs.front().uid);
        m_contest = m_bridge.startContest(request);
    } catch (const base::Error& error) {
        for (const Run& run : runs)
            m_library.noteRun(run.uid, {RunState::Failed, 0, 0, 0, error.sentence().english()});
        Q_EMIT failed(say(error.sentence()), say(error.detail()));
        return;
    }
    const QString contest = say(runs.front().uid);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        // Which contest it was in, and as which candidate: named by the first one's run.
        const QJsonObject payload{{"contest", contest},
                                  {"candidate", static_cast<int>(i + 1)},
                                  {"candidates", static_cast<int>(runs.size())}};
        m_library.noteEvent(runs[i].uid,
                            {0,
                             0,
                             "contest",
                             "user",
                             QJsonDocument(payload).toJson(QJsonDocument::Compact).toStdString(),
                             {}});
    }
    begin(std::move(request), std::move(runs));
}

// Until the engine has taken it, the runs stay interrupted: they can still go on later.
void ContestController::goOn(const LeftContest& left) {
    if (isActive()) return;
    api::ContestRequest request = left.request;
    std::vector<Run> runs;
    try {
        for (std::size_t i = 0; i < left.runs.size(); ++i) {
            api::Request& each = request.candidates[i];
            each.outputFolder = m_library.runFolder(left.runs[i]);
            Run run{left.runs[i], each, {}, 0, false, request.stand->candidates[i].over, {}, {}};
            if (const auto row = m_library.findRun(run.uid)) {
                run.progress = row->progress;
                run.progress.state = RunState::Running;
                run.noted = run.progress.seconds;
                const auto moments = m_library.story(row->id).moments;
                if (!moments.empty()) run.picture = m_library.picture(moments.back());
            }
            runs.push_back(std::move(run));
        }
        m_contest = m_bridge.startContest(request);
    } catch (const base::Error& error) {
        Q_EMIT failed(say(error.sentence()), say(error.detail()));
        return;
    }
    for (const Run& run : runs) {
        if (!run.settled) m_library.goOn(run.uid);
    }
    begin(std::move(request), std::move(runs));
}

// The engine has it.
void ContestController::begin(api::ContestRequest request, std::vector<Run> runs) {
    m_noted = request.stand ? request.stand->roundsDone + 1 : 0;
    m_request = std::move(request);
    m_report = {};
    m_state = JobState::Idle;
    m_runs.clear();
    m_winner.clear();
    m_gaveWinner = false;
    for (std::size_t i = 0; i < runs.size(); ++i)
        m_runs[m_contest + 1 + i] = std::move(runs[i]);
    Q_EMIT started();
}

bool ContestController::isActive() const {
    return m_contest != 0 && !api::isFinal(m_state);
}

int ContestController::racing() const {
    const auto& all = m_report.candidates;
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto& each) {
        return each.standing == api::Standing::Racing;
    }));
}

void ContestController::pause() {
    if (m_state == JobState::Running) m_bridge.pause(m_contest);
}
void ContestController::resume() {
    if (m_state == JobState::Paused) m_bridge.resume(m_contest);
}
void ContestController::stop(bool keepBest) {
    if (isActive()) m_bridge.stop(m_contest, keepBest);
}
void ContestController::stopCandidate(api::JobId candidate) {
    if (isActive() && at(candidate)) m_bridge.stop(candidate, false);
}
void ContestController::keepCandidate(api::JobId candidate) {
    if (isActive() && at(candidate)) m_bridge.stop(candidate, true);
}
void ContestController::setPinned(api::JobId candidate, bool pinned) {
    if (!isActive() || !at(candidate)) return;
    m_bridge.wish(candidate, pinned ? api::ContestWish::Pin : api::ContestWish::Unpin);
}
void ContestController::promote(api::JobId candidate) {
    if (isActive() && at(candidate)) m_bridge.wish(candidate, api::ContestWish::Promote);
}
void ContestController::look(api::JobId candidate) {
    if (isActive()) m_bridge.look(m_contest, candidate);
}
void ContestController::closeRound() {
    if (isActive()) m_bridge.closeRound(m_contest);
}
void ContestController::setBudget(double seconds) {
    if (isActive()) m_bridge.update(m_contest, {{api::kLiveBudget, seconds}});
}

QImage ContestController::picture(api::JobId candidate) const {
    const auto found = m_runs.find(candidate);
    return found == m_runs.end() ? QImage() : found->second.picture;
}

bool ContestController::isWinner(assets::RunId run) const {
    return !m_winner.empty() && m_library.story(run).run.uid == m_winner;
}

void ContestController::note(const api::ProgressReport& report) {
    Run* run = at(report.job);
    if (!run || run->gaveAsset || run->settled) return;
    run->progress.step = report.step;
    run->progress.steps = report.steps;
    run->progress.seconds = report.secondsElapsed;
    if (report.secondsElapsed < run->noted + kSecondsBetweenNotes) return;
    run->noted = report.secondsElapsed;
    m_library.noteRun(run->uid, run->progress);
}

void ContestController::follow(const api::StateChanged& event) {
    Run* run = at(event.job);
    if (run && api::isFinal(event.state) && !run->gaveAsset && !run->settled) {
        run->progress.state =
            event.state == JobState::Failed ? RunState::Failed : RunState::Stopped;
        run->progress.message = run->failure.toStdString();
        m_library.noteRun(run->uid, run->progress);
    }
    if (event.job != m_contest || m_contest == 0) return;
    m_state = event.state;
    if (api::isFinal(m_state)) m_library.dropContest(m_request.recordFile);
    Q_EMIT stateChanged(m_state);
}

void ContestController::take(const api::AssetReady& asset) {
    Run* run = at(asset.job);
    if (!run) return;
    run->gaveAsset = true;
    const bool toTheEnd = m_report.round > m_report.rounds || m_state == JobState::Stopping;
    if (toTheEnd) m_winner = run->uid;
    m_library.keep(run->uid, run->progress, asset, run->request);
    if (!toTheEnd) return;
    m_gaveWinner = true;
    Q_EMIT won(asset, run->request);
}

// What each round said of each candidate is part of its run's story.
void ContestController::noteRanks() {
    if (m_report.round <= m_noted) return;
    m_noted = m_report.round;
    for (const api::CandidateReport& each : m_report.candidates) {
        const Run* run = at(each.job);
        if (!run || each.rank == 0) continue;
        const QJsonObject payload{{"round", m_report.round - 1},
                                  {"rank", each.rank},
                                  {"score", each.scored ? QJsonValue(each.score) : QJsonValue()},
                                  {"standing", api::name(each.standing)}};
        m_library.noteEvent(run->uid,
                            {each.step,
                             run->progress.seconds,
                             "contest",
                             "engine",
                             QJsonDocument(payload).toJson(QJsonDocument::Compact).toStdString(),
                             {}});
    }
}

} // namespace maquette::ui
