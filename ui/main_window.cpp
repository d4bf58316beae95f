#include "ui/main_window.h"

#include <QAction>

#include "ui/actions.h"
#include "ui/empty_state.h"
#include "ui/engine_bridge.h"
#include "ui/message_bar.h"
#include "ui/prompt_bar.h"
#include "ui/run_controller.h"
#include "ui/run_settings.h"
#include "ui/stage.h"
#include "ui/texts.h"
#include "ui/transport.h"
#include "ui/viewport.h"

namespace maquette::ui {

using api::JobState;

MainWindow::MainWindow(api::Engine& engine, std::function<std::string()> makeStaging)
    : m_bridge(std::make_unique<EngineBridge>(engine))
    , m_runSettings(new RunSettings(m_bridge->methods(), this))
    , m_run(new RunController(*m_bridge, *m_runSettings, std::move(makeStaging), this))
    , m_actions(new Actions(this))
    , m_stage(new Stage(*m_actions, this)) {
    setCentralWidget(m_stage);
    resize(1440, 900);
    connectRun();
    refreshActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectRun() {
    PromptBar& bar = m_stage->promptBar();
    if (const api::ModelInfo* model = m_bridge->model("starter")) {
        bar.setVocabulary(Vocabulary(*model));
        QStringList examples;
        for (const std::string& prompt : model->examples)
            examples << say(prompt);
        m_stage->emptyState().setExamples(examples);
    }
    connect(&bar, &PromptBar::startRequested, m_run, [this](const QString& p) { m_run->start(p); });
    connect(&m_stage->emptyState(), &EmptyState::exampleChosen, this, [this](const QString& p) {
        m_stage->promptBar().setPrompt(p);
        m_stage->promptBar().start();
    });
    connect(&bar.transport(), &Transport::pauseRequested, m_run, &RunController::pause);
    connect(&bar.transport(), &Transport::resumeRequested, m_run, &RunController::resume);
    connect(&bar.transport(), &Transport::stopRequested, m_run, &RunController::stop);
    connect(m_run, &RunController::started, this, &MainWindow::begin);
    connect(m_run, &RunController::stateChanged, this, &MainWindow::follow);
    connect(m_run, &RunController::progressed, &bar.transport(), &Transport::setProgress);
    Viewport& viewport = m_stage->viewport();
    connect(m_bridge.get(), &EngineBridge::frameArrived, &viewport, [this](const base::Frame& f) {
        const bool first = m_stage->viewport().isEmpty();
        m_stage->viewport().setFrame(f);
        if (first) m_stage->refresh();
    });
    connect(&viewport, &Viewport::viewChanged, m_bridge.get(), &EngineBridge::setView);
    connect(m_run, &RunController::finished, this, [this](const api::AssetReady& asset) {
        m_stage->viewport().setMesh(asset.mesh);
        m_stage->refresh();
    });
    connect(m_run, &RunController::failed, this,
            [this](const QString& text, const QString& detail) {
                m_stage->messages().post({"run", MessageBar::Tone::Failure, text, detail, {}});
            });
}

void MainWindow::begin(const api::Request& request) {
    m_stage->viewport().setMesh(nullptr);
    m_stage->promptBar().showRunning(say(request.prompt));
    m_stage->refresh();
}

void MainWindow::follow(JobState state) {
    m_stage->promptBar().transport().setState(state);
    m_stage->viewport().setComputing(m_run->isComputing());
    if (api::isFinal(state)) m_stage->promptBar().showEditing();
    m_stage->refresh();
    refreshActions();
}

void MainWindow::refreshActions() {}

} // namespace maquette::ui
