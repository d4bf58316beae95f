#include <chrono>
#include <memory>

#include <QAction>
#include <QDockWidget>
#include <QRandomGenerator>
#include <QTimer>

#include "engine/base/error.h"
#include "engine/base/log.h"
#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/texts.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_recovery.h"
#include "ui/desk/mesh_desk.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/lineage_view.h"
#include "ui/library/object_card.h"
#include "ui/run/commands.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/job_log.h"
#include "ui/run/log_models.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_history.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/shell/main_window.h"
#include "ui/stage/hud_composer.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/stage.h"
#include "ui/view/round_card.h"
#include "ui/view/viewport.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"

namespace maquette::ui {

using api::JobState;

namespace {

constexpr std::chrono::milliseconds kLongestSave{3000}; // before the window closes all the same

} // namespace

void MainWindow::connectRun() {
    connectTransport();
    connectEvents();
}

void MainWindow::connectTransport() {
    PromptBar& bar = m_stage->promptBar();
    connect(&bar, &PromptBar::startRequested, this, &MainWindow::startRun);
    connect(&bar, &PromptBar::promptChanged, this, &MainWindow::refresh);
    new PromptHistory(bar, *m_runSettings, *m_undo, this);
    connect(&m_stage->emptyState(), &EmptyState::exampleChosen, this, [this](const QString& p) {
        m_stage->promptBar().setPrompt(p);
        m_stage->promptBar().start();
    });
    Transport& transport = bar.transport();
    connect(&transport, &Transport::pauseRequested, m_run, &RunController::pause);
    connect(&transport, &Transport::resumeRequested, m_run, &RunController::resume);
    connect(&transport, &Transport::stopRequested, m_run, &RunController::stop);
    connect(m_actions->newPrompt, &QAction::triggered, this, &MainWindow::clearStage);
    connect(m_actions->randomSeed, &QAction::triggered, this, [this] {
        m_undo->push(
            new ChangeSeed(*m_runSettings, QRandomGenerator::global()->bounded(1'000'000)));
    });
}

void MainWindow::clearStage() {
    m_stage->viewport().clear();
    m_stage->timeline().begin(false);
    dropOrigin();
    m_onStage = {};
    m_libraryView->setOnStage({});
    m_meshDesk->clearSubject();
    m_inspector->object().hide();
    m_round->clear();
    m_lineage->hide();
    m_stage->promptBar().setPrompt({});
    m_stage->promptBar().focusPrompt();
    refresh();
}

void MainWindow::connectEvents() {
    connect(m_run, &RunController::started, this, &MainWindow::begin);
    connect(m_run, &RunController::stateChanged, this, &MainWindow::follow);
    connect(m_run, &RunController::finished, this, &MainWindow::finish);
    connect(m_run, &RunController::failed, this, &MainWindow::showFailure);
    connect(m_run, &RunController::progressed, this, [this](const api::ProgressReport& report) {
        m_stage->promptBar().transport().setProgress(report);
        m_parts.library.noteProgress(report);
        m_stage->timeline().setSteps(report.steps);
        m_hud->setProgress(report);
        updateHud();
        updateStatus();
    });
    connect(m_bridge.get(), &EngineBridge::measured, this, [this](const api::Metrics& figures) {
        if (figures.job == m_run->job()) m_jobLog->figures().add(figures);
    });
    connect(m_bridge.get(), &EngineBridge::logged, this, [this](const api::LogLine& line) {
        m_jobLog->log().add(line);
        // Its arguments may be the prompt's words, which stay out of the log file.
        base::log(line.level, line.text.key);
        base::logDebug(line.text.english());
    });
    connect(m_bridge.get(), &EngineBridge::checkpointSaved, this,
            [this](const api::CheckpointSaved& event) {
                if (event.job == m_run->job()) m_parts.library.noteCheckpoint(event);
            });
}

void MainWindow::begin(const api::Request& request) {
    closeContest();
    if (!request.meshOnly) m_stage->timeline().begin(true);
    m_brush->begin();
    dropOrigin();
    m_onStage = {};
    m_meshDesk->clearSubject();
    m_libraryView->setOnStage({});
    m_inspector->object().hide();
    m_lineage->hide();
    m_inspector->setRunning(true);
    m_jobLog->figures().clear();
    m_hud->begin();
    m_stage->messages().close("run");
    m_stage->messages().close("recovery");
    m_stage->messages().close("session");
    warnOfSpace();
    m_stage->viewport().clear();
    m_stage->viewport().setComputing(true);
    m_stage->promptBar().showRunning(say(request.prompt));
    m_stage->promptBar().transport().setLeaveOut(say(m_run->leaveOut()));
    if (!m_stage->promptBar().isWriting()) m_stage->viewport().setFocus();
    updateHud();
    updateStatus();
    refresh();
}

void MainWindow::follow(JobState state) {
    m_stage->promptBar().transport().setState(state);
    m_stage->promptBar().transport().setSteerable(m_run->maySteerPrompt());
    m_stage->timeline().setLive(m_run->isActive());
    m_stage->viewport().setComputing(m_run->isComputing());
    m_parts.library.noteState(state, m_run->gaveAsset());
    m_hud->setState(state);
    updateHud();
    if (api::isFinal(state)) {
        m_inspector->setRunning(false);
        m_stage->promptBar().showEditing();
        if (!m_run->gaveAsset()) {
            m_stage->viewport().clear();
            m_stage->timeline().begin(false);
        }
    }
    updateStatus();
    refresh();
}

void MainWindow::finish(const api::AssetReady& asset) {
    api::Request told = m_run->request();
    told.prompt = m_run->prompt(); // what it was last told to be
    told.negativePrompt = m_run->leaveOut();
    m_parts.library.keep(asset, told);
    if (asset.mesh && !asset.mesh->empty()) m_stage->viewport().setMesh(asset.mesh);
    m_stageMesh = asset.mesh;
    updateStatus();
    refresh();
}

void MainWindow::showFailure(const QString& sentence, const QString& detail) {
    m_jobLog->log().addSentence(base::LogLevel::Error, sentence);
    m_parts.library.noteFailure(sentence);
    m_stage->messages().post(
        {"run",
         MessageBar::Tone::Failure,
         sentence,
         detail,
         {{tr("Show the log"), tr("What the engine said before"), [this] { m_logDock->show(); }}}});
    refresh();
}

void MainWindow::offerRecovery() {
    if (!m_parts.library.canWrite()) return;
    LeftBehind left;
    try {
        left = leftBehind(m_parts.library, m_parts.codec);
    } catch (const base::Error& error) {
        base::logWarning(error.what());
    }
    tellOfDamage(left);
    offerRecovery(left);
}

// The newest first; when that one is forgotten, the one before it.
void MainWindow::offerRecovery(const std::vector<LibraryService::Interrupted>& runs) {
    if (runs.empty()) return;
    const LibraryService::Interrupted& last = runs.front();
    const std::vector<LibraryService::Interrupted> others(runs.begin() + 1, runs.end());
    const assets::RunId id = last.run.id;
    const QString how = last.run.progress.steps > 0
                            ? tr("step %1 of %2").arg(last.step).arg(last.run.progress.steps)
                            : tr("step %1").arg(last.step);
    QString sentence = tr("An interrupted run can be resumed: “%1”, %2.")
                           .arg(Transport::titleOf(say(last.run.prompt)), how);
    if (!others.empty())
        sentence +=
            " " + tr("%n more wait(s) behind it.", nullptr, static_cast<int>(others.size()));
    m_stage->messages().post(
        {"recovery",
         MessageBar::Tone::Info,
         sentence,
         {},
         {{tr("Resume"), tr("Go on from its last checkpoint"),
           [this, id, json = last.run.requestJson, file = last.checkpoint.string()] {
               resumeRun(id, json, file);
           }},
          {tr("Forget it"), tr("Remove the unfinished run from the library"), [this, id, others] {
               m_parts.library.forgetRun(id);
               offerRecovery(others);
           }}}});
}

void MainWindow::resumeRun(assets::RunId run, const std::string& requestJson,
                           const std::string& checkpoint) {
    try {
        api::Request request = m_parts.codec.fromJson(requestJson);
        request.resumeFrom = checkpoint;
        request.outputFolder.clear();
        m_origin = {run, {}, 0};
        m_runSettings->setMethod(request.method);
        m_runSettings->setPreset(request.preset);
        m_runSettings->setSeed(request.seed);
        m_runSettings->setOverrides(request.params);
        m_runSettings->setLeaveOut(leaveOutOf(request));
        m_runSettings->setLoras(request.loras);
        m_runSettings->setReference(request.image);
        m_stage->promptBar().setPrompt(say(request.prompt));
        expectMask(run);
        m_run->start(request);
        if (!m_run->isActive()) m_origin = {}; // it was refused, which has been said
    } catch (const base::Error& error) {
        m_origin = {};
        showFailure(say(error.sentence()), say(error.detail()));
    }
}

void MainWindow::saveAndLeave() {
    m_leaving = true;
    updateStatus();
    const bool contest = m_contest->isActive();
    const auto owed = std::make_shared<int>(contest ? m_contest->racing() : 1);
    connect(m_bridge.get(), &EngineBridge::checkpointSaved, this, [this, owed] {
        if (--*owed <= 0) close();
    });
    const auto closeAtEnd = [this](JobState state) {
        if (api::isFinal(state)) close();
    };
    connect(m_run, &RunController::stateChanged, this, closeAtEnd);
    connect(m_contest, &ContestController::stateChanged, this, closeAtEnd);
    QTimer::singleShot(kLongestSave, this, &QWidget::close);
    m_bridge->checkpoint(contest ? m_contest->job() : m_run->job());
}

void MainWindow::report(const QString& sentence, const QString& detail) {
    m_jobLog->log().addSentence(base::LogLevel::Error, sentence);
    m_stage->messages().post({"program", MessageBar::Tone::Failure, sentence, detail, {}});
}

void MainWindow::updateHud() {
    m_stage->viewport().setHud(m_hud->hud());
}

void MainWindow::updateStatus() {
    const bool contest = m_contest->isActive();
    const JobState state = contest ? m_contest->state() : m_run->state();
    const bool active = isBusy();
    QString text = tr("Ready");
    if (active && m_leaving) {
        text = contest ? tr("Saving the contest, so that it can go on next time …")
                       : tr("Saving the run, so that it can go on next time …");
    } else if (active) {
        const QString progress = m_stage->promptBar().transport().progressText();
        text = contest ? tr("Contest") : Transport::titleOf(say(m_run->prompt()));
        text += " — " + progress;
    } else if (state == JobState::Failed) {
        text = tr("The last run failed");
    } else if (state == JobState::Done) {
        text = m_run->gaveAsset() ? tr("Finished") : tr("Discarded");
    }
    m_status->setState(state, active, text);
    const bool writable = m_parts.library.canWrite();
    m_status->setSaved(writable ? tr("Everything is saved") : tr("Library is read-only"),
                       writable ? tr("Library: %1").arg(m_parts.library.folder())
                                : m_parts.library.notice());
    m_status->setDevice(m_stage->viewport().software() ? tr("Drawn by the processor")
                                                       : tr("Drawn by the graphics card"),
                        m_stage->viewport().description());
}

} // namespace maquette::ui
