#include <algorithm>

#include <QAction>

#include "engine/api/contest_plan.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_dialog.h"
#include "ui/contest/contest_recovery.h"
#include "ui/contest/contest_view.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/object_card.h"
#include "ui/library/run_times.h"
#include "ui/models/model_shelf.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/hud_composer.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

namespace maquette::ui {

using api::JobState;

// A run or a contest goes on.
bool MainWindow::isBusy() const {
    return m_run->isActive() || m_contest->isActive();
}

void MainWindow::connectContest() {
    on(m_contestAction, [this] { askContest(); });
    m_stage->setInstead(m_contestView);
    connect(m_contest, &ContestController::started, this, &MainWindow::beginContest);
    connect(m_contest, &ContestController::reported, this, &MainWindow::followContest);
    connect(m_contest, &ContestController::stateChanged, this, [this](JobState state) {
        m_stage->promptBar().transport().setState(state);
        if (api::isFinal(state)) endContest(state);
        updateStatus();
        refresh();
    });
    connect(m_contest, &ContestController::won, this, [this](const api::AssetReady& asset) {
        if (asset.mesh && !asset.mesh->empty()) m_stage->viewport().setMesh(asset.mesh);
        m_stageMesh = asset.mesh;
    });
    connect(m_contest, &ContestController::failed, this,
            [this](const QString& sentence, const QString& detail) {
                m_stage->messages().post({"run", MessageBar::Tone::Failure, sentence, detail, {}});
                refresh();
            });
    connect(m_contestView, &ContestView::viewChanged, m_bridge.get(), &EngineBridge::setView);
    connect(m_contestView, &ContestView::closeRequested, this, &MainWindow::closeContest);
    Transport& transport = m_stage->promptBar().transport();
    connect(&transport, &Transport::pauseRequested, m_contest, &ContestController::pause);
    connect(&transport, &Transport::resumeRequested, m_contest, &ContestController::resume);
    connect(&transport, &Transport::stopRequested, m_contest, &ContestController::stop);
}

void MainWindow::askContest() {
    const api::ModelInfo model = m_shelf->inUse();
    const api::Request settings =
        m_runSettings->request(m_stage->promptBar().prompt().toStdString());
    ContestDialog dialog(settings, model.refusal.empty() ? Vocabulary(model) : Vocabulary(),
                         expectedSeconds(m_parts.library, m_runSettings->method(), settings), this);
    if (dialog.exec() == QDialog::Accepted) m_contest->start(dialog.request());
}

void MainWindow::beginContest() {
    const api::ContestRequest& request = m_contest->request();
    dropOrigin();
    m_onStage = {};
    m_libraryView->setOnStage({});
    m_inspector->object().hide();
    m_inspector->setRunning(true);
    m_stage->messages().close("run");
    m_stage->messages().close("recovery");
    m_stage->messages().close("session");
    m_stage->viewport().clear();
    m_stage->timeline().begin(false);
    m_stage->promptBar().setWriting(false);
    m_stage->promptBar().showRunning(tr("Contest of %1: %2")
                                         .arg(request.candidates.size())
                                         .arg(say(request.candidates.front().prompt)));
    m_stage->promptBar().transport().setSteerable(false);
    m_queue->line().runStarted();
    m_contestView->begin(m_stage->viewport().camera());
    m_contestView->show();
    m_stage->refresh();
    updateStatus();
    refresh();
}

// The bar below tells of the whole what it tells of a run.
void MainWindow::followContest() {
    if (!m_contest->isActive()) return;
    const api::ContestReport& report = m_contest->report();
    api::ProgressReport bar;
    const auto racing =
        std::count_if(report.candidates.begin(), report.candidates.end(),
                      [](const auto& each) { return each.standing == api::Standing::Racing; });
    const std::string count = std::to_string(racing);
    if (report.waiting)
        bar.phase = MAQUETTE_TR("It waits for your choice");
    else if (report.round > report.rounds)
        bar.phase = MAQUETTE_TR("Last leg");
    else
        bar.phase = {MAQUETTE_TR("Round %1 of %2, %3 candidates"), std::to_string(report.round),
                     std::to_string(report.rounds), count};
    bar.share = report.share;
    bar.secondsElapsed = report.secondsElapsed;
    bar.secondsLeft = report.secondsLeft;
    m_stage->promptBar().transport().setProgress(bar);
    updateStatus();
}

void MainWindow::endContest(JobState state) {
    m_inspector->setRunning(false);
    m_stage->promptBar().showEditing();
    m_queue->line().runEnded(m_contest->gaveWinner(), state == JobState::Failed);
    if (m_contest->gaveWinner())
        m_queue->notify(tr("The contest is over"),
                        say(m_contest->request().candidates.front().prompt));
    if (!m_contest->gaveWinner() && state != JobState::Failed &&
        m_contest->report().candidates.empty())
        closeContest();
}

// Contests first, then the runs that are in none.
void MainWindow::offerRecovery(const LeftBehind& left) {
    if (left.contests.empty()) return offerRecovery(left.runs);
    const LeftContest contest = left.contests.front();
    LeftBehind others = left;
    others.contests.erase(others.contests.begin());
    const api::ContestStand& stand = *contest.request.stand;
    const std::size_t count = contest.request.candidates.size();
    const int rounds = api::planContest(count, contest.request.rounds).rounds();
    const bool lastLeg = stand.promoted || stand.roundsDone >= rounds;
    const QString where =
        lastLeg ? tr("the last leg") : tr("round %1 of %2").arg(stand.roundsDone + 1).arg(rounds);
    QString sentence =
        tr("An interrupted contest can be resumed: “%1”, %2, %3 of %4 still in.")
            .arg(Transport::titleOf(say(contest.request.candidates.front().prompt)), where)
            .arg(contest.racing())
            .arg(count);
    const std::size_t waiting = others.contests.size() + others.runs.size();
    if (waiting > 0)
        sentence += " " + tr("%n more wait(s) behind it.", nullptr, static_cast<int>(waiting));
    m_stage->messages().post(
        {"recovery",
         MessageBar::Tone::Info,
         sentence,
         {},
         {{tr("Resume the contest"), tr("Each goes on from its last checkpoint"),
           [this, contest] { m_contest->goOn(contest); }},
          {tr("Forget it"), tr("Remove the unfinished contest from the library"),
           [this, contest, others] {
               forget(m_parts.library, contest);
               offerRecovery(others);
           }}}});
}

void MainWindow::tellOfDamage(const LeftBehind& left) {
    if (left.damaged.isEmpty()) return;
    m_stage->messages().post({"contest-record",
                              MessageBar::Tone::Warning,
                              tr("How far a contest had come cannot be read any more. Its "
                                 "candidates can be resumed one by one."),
                              left.damaged.join('\n'),
                              {}});
}

void MainWindow::closeContest() {
    if (m_contestView->isHidden()) return;
    m_contestView->hide();
    m_stage->viewport().announce();
    m_stage->refresh();
    refresh();
}

} // namespace maquette::ui
