#include <QAction>
#include <QDockWidget>
#include <QToolButton>

#include "engine/base/error.h"
#include "ui/basics/actions.h"
#include "ui/basics/texts.h"
#include "ui/library/library_service.h"
#include "ui/models/model_shelf.h"
#include "ui/queue/queue_dialog.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/shell/main_window.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"

namespace maquette::ui {

using api::JobState;

void MainWindow::connectQueue() {
    QueueController& line = m_queue->line();
    const QueueActions& a = m_queue->actions();
    PromptBar& bar = m_stage->promptBar();
    m_status->add(&m_queue->statusButton());
    bar.setStartMenu({a.addToQueue, a.addSeveral, m_contestAction});
    on(a.addToQueue, [this] { m_stage->promptBar().addToQueue(); });
    connect(&bar, &PromptBar::queueRequested, this, [this, &line](const QString& prompt) {
        api::Request request = m_runSettings->request(prompt.toStdString());
        request.fork = m_fork;
        line.add({request}, m_origin);
        dropOrigin();
        m_queue->dock()->show();
    });
    on(a.addSeveral, [this, &line] {
        PromptBar& bar = m_stage->promptBar();
        const api::ModelInfo model = m_shelf->inUse();
        QueueDialog dialog(m_runSettings->request(bar.prompt().toStdString()),
                           model.refusal.empty() ? Vocabulary(model) : Vocabulary(), this);
        if (dialog.exec() != QDialog::Accepted) return;
        line.add(dialog.requests(), {});
        m_queue->dock()->show();
    });
    connect(m_run, &RunController::started, &line, &QueueController::runStarted);
    connect(m_run, &RunController::stateChanged, &line, [this, &line](JobState state) {
        if (api::isFinal(state)) line.runEnded(m_run->gaveAsset(), state == JobState::Failed);
    });
    connect(m_run, &RunController::progressed, &m_queue->panel().model(), &QueueModel::setProgress);
    connect(&line, &QueueController::stateChanged, this,
            [this] { m_stage->messages().close("queue"); });
    connect(&line, &QueueController::ended, this, [this](int made, int failed) {
        QString text = tr("%n object(s) finished.", nullptr, made);
        if (failed > 0) text += " " + tr("%n run(s) failed.", nullptr, failed);
        m_stage->messages().post({"queue",
                                  failed > 0 ? MessageBar::Tone::Warning : MessageBar::Tone::Info,
                                  tr("The queue is empty.") + " " + text,
                                  {},
                                  {}});
        m_queue->notify(tr("The queue is empty"), text);
    });
}

void MainWindow::startQueued(const assets::Run& row, const std::string& checkpoint) {
    const auto refuse = [this, &row](const QString& sentence) {
        m_origin = {};
        m_queue->line().refused(row.id, sentence);
    };
    QString refusal;
    try {
        api::Request request = m_parts.codec.fromJson(row.requestJson);
        request.resumeFrom = checkpoint;
        request.outputFolder.clear();
        m_origin = {row.id, {}, 0};
        const auto note = [&refusal](const QString& sentence) { refusal = sentence; };
        const auto failed = connect(m_run, &RunController::failed, this, note);
        const auto memory = connect(m_run, &RunController::shortOfMemory, this, note);
        m_run->start(request);
        disconnect(failed);
        disconnect(memory);
        if (!m_run->isActive()) refuse(refusal);
    } catch (const base::Error& error) {
        refuse(say(error.sentence()));
    }
}

// What waited when the program ended is offered, not started.
void MainWindow::offerQueue() {
    const int waiting = m_queue->line().waiting();
    if (waiting == 0 || !m_parts.library.canWrite()) return;
    m_stage->messages().post({"queue",
                              MessageBar::Tone::Info,
                              tr("%n run(s) wait in the queue.", nullptr, waiting),
                              {},
                              {{tr("Start the queue"), tr("Make what waits, one after the other"),
                                [this] { m_queue->line().go(); }},
                               {tr("Show them"), tr("See and reorder what waits"),
                                [this] { m_queue->dock()->show(); }}}});
}

} // namespace maquette::ui
