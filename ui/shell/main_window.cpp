#include "ui/shell/main_window.h"
#include "ui/shell/open_project.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QVBoxLayout>

#include "engine/base/paths.h"
#include "ui/basics/actions.h"
#include "ui/basics/desktop_preference.h"
#include "ui/basics/history.h"
#include "ui/basics/theme.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_view.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/library/asset_files.h"
#include "ui/library/library_desk.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/lineage_view.h"
#include "ui/models/lora_panel.h"
#include "ui/models/model_shelf.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/job_log.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/reference_picture.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/shell/session_keeper.h"
#include "ui/stage/hud_composer.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/status_line.h"

namespace maquette::ui {

using api::JobState;

namespace {

Theme themeOf(ThemeChoice choice, bool desktopIsDark) {
    switch (choice) {
    case ThemeChoice::Dark:
        return Theme::Dark;
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::HighContrast:
        return Theme::HighContrast;
    case ThemeChoice::Desktop:
        break;
    }
    return desktopIsDark ? Theme::Dark : Theme::Light;
}

} // namespace

MainWindow::MainWindow(StudioParts parts)
    : m_parts(std::move(parts))
    , m_bridge(std::make_unique<EngineBridge>(m_parts.engine))
    , m_undo(new History(this))
    , m_runSettings(new RunSettings(m_bridge->methods(), this))
    , m_project(new OpenProject(m_parts.library, *m_runSettings, *m_undo, this))
    , m_run(new RunController(
          *m_bridge, *m_runSettings,
          [this](const api::Request& request) {
              return m_parts.library.beginRun(request, m_parts.codec.toJson(request), m_origin);
          },
          this))
    , m_files(new AssetFiles(m_parts.mesh, this))
    , m_desktop(new DesktopPreference(this))
    , m_actions(new Actions(this))
    , m_stage(new Stage(*m_actions, this))
    , m_inspector(new Inspector(*m_runSettings, *m_undo, *m_actions, this))
    , m_libraryView(new LibraryView(
          m_parts.library, *m_undo, *m_actions,
          [this](const std::string& id) { return nameOf(id); }, this))
    , m_jobLog(new JobLog(this))
    , m_status(new StatusLine(this))
    , m_queue(new QueueFeature(
          m_parts.library, *m_undo, m_parts.codec,
          [this](const assets::Run& row, const std::string& checkpoint) {
              startQueued(row, checkpoint);
          },
          *m_actions, m_bridge->methods(), this))
    , m_contest(new ContestController(*m_bridge, m_parts.library, m_parts.codec, this))
    , m_contestView(new ContestView(*m_contest, this))
    , m_contestAction(m_actions->add(
          "contest", QT_TRANSLATE_NOOP("maquette::ui::Actions", "&Contest …"),
          QT_TRANSLATE_NOOP("maquette::ui::Actions",
                            "Let several seeds or prompts form in turns and keep the best"),
          "contest", "Ctrl+Shift+C"))
    , m_hud(std::make_unique<HudComposer>(m_jobLog->figures()))
    , m_lineage(new LineageView(m_parts.library, this))
    , m_shelf(new ModelShelf(m_parts.models, base::dataFolder() / "models", this))
    , m_loras(new LoraPanel(*m_runSettings, *m_undo, *m_shelf, this))
    , m_reference(
          new ReferencePicture(*m_runSettings, *m_undo, *m_actions, m_stage->promptBar(), this))
    , m_welcome(new Welcome({*m_stage, m_settings, *m_runSettings, *m_run, *m_bridge, *m_actions},
                            this)) {
    makeDesk();
    setObjectName("studio");
    setWindowTitle(tr("Maquette"));
    setAcceptDrops(true);
    makeDocks();
    makeMenu();
    connectStage();
    connectSeeing();
    connectRun();
    connectModels();
    connectLibrary();
    connectTimeline();
    connectQueue();
    connectContest();
    connectBudget();
    connectDesk();
    connectActions();
    connect(m_welcome, &Welcome::languageChosen, this, &MainWindow::chooseLanguage);
    connectBrush();
    restore();
    retranslate();
    tellOfCrash();
    offerQueue();
    keepSession();
    offerRecovery(); // what is said last is seen first
}

QUndoStack& MainWindow::undoStack() {
    return m_undo->stack();
}

MainWindow::~MainWindow() {
    delete m_models;                          // before the shelf it looks at
    delete std::exchange(m_session, nullptr); // before what it watches
}

void MainWindow::makeDocks() {
    // The status line belongs to the whole window, the docks lie above it.
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stage);
    setCentralWidget(middle);
    const auto dock = [this](const char* name, QWidget* content, Qt::DockWidgetArea area) {
        auto* made = new QDockWidget(this);
        made->setObjectName(name);
        made->setTitleBarWidget(new QWidget(made)); // panels stay where they are: no title bar
        made->setFeatures(QDockWidget::DockWidgetClosable);
        made->setWidget(content);
        addDockWidget(area, made);
        return made;
    };
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_inspectorDock = dock("inspector", m_inspector, Qt::RightDockWidgetArea);
    m_deskDock = dock("desk", &m_meshDesk->panel(), Qt::RightDockWidgetArea);
    m_deskDock->hide();
    m_libraryDock = dock("library", m_libraryView, Qt::BottomDockWidgetArea);
    m_logDock = dock("log", m_jobLog, Qt::BottomDockWidgetArea);
    splitDockWidget(m_libraryDock, m_logDock, Qt::Horizontal);
    m_logDock->hide();
    m_queue->setDock(dock("queue", &m_queue->panel(), Qt::BottomDockWidgetArea));
    splitDockWidget(m_libraryDock, m_queue->dock(), Qt::Horizontal);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::restore() {
    resize(1440, 900);
    if (!m_settings.windowGeometry().isEmpty()) {
        restoreGeometry(m_settings.windowGeometry());
        restoreState(m_settings.windowState());
    } else {
        resizeDocks({m_inspectorDock}, {304}, Qt::Horizontal);
        resizeDocks({m_libraryDock}, {186}, Qt::Vertical);
    }
    m_actions->loadShortcuts(m_settings);
    m_runSettings->setMethod(m_settings.method().toStdString());
    m_runSettings->setPreset(m_settings.preset().toStdString());
    m_actions->grid->setChecked(m_settings.gridVisible());
    m_actions->hud->setChecked(m_settings.hudVisible());
    m_stage->viewport().setGridVisible(m_settings.gridVisible());
    m_hud->setVisible(m_settings.hudVisible());
    m_actions->shadeColor->setChecked(true);
    m_actions->meshTextured->setChecked(true);
    switch (m_settings.theme()) {
    case ThemeChoice::Desktop:
        m_actions->themeDesktop->setChecked(true);
        break;
    case ThemeChoice::Dark:
        m_actions->themeDark->setChecked(true);
        break;
    case ThemeChoice::Light:
        m_actions->themeLight->setChecked(true);
        break;
    case ThemeChoice::HighContrast:
        m_actions->themeContrast->setChecked(true);
        break;
    }
}

void MainWindow::prepareTheme() {
    ui::applyTheme(*qApp, themeOf(Settings().theme(), true));
}

void MainWindow::applyTheme() {
    ui::applyTheme(*qApp, themeOf(m_settings.theme(), m_desktop->prefersDark().value_or(true)));
}

void MainWindow::connectStage() {
    Viewport& viewport = m_stage->viewport();
    connect(&viewport, &Viewport::viewChanged, m_bridge.get(), &EngineBridge::setView);
    connect(&viewport, &Viewport::surfaceChanged, this, &MainWindow::updateStatus);
    connect(&viewport.keeper(), &SurfaceKeeper::replaced, this, [this, &viewport] {
        if (!viewport.keeper().cameDown()) m_stage->messages().close("drawing");
    });
    connect(&viewport.keeper(), &SurfaceKeeper::gaveIn, this, [this, &viewport] {
        const bool blind = viewport.keeper().surface().kind() == SurfaceKind::Placeholder;
        m_stage->messages().post(
            {"drawing",
             blind ? MessageBar::Tone::Failure : MessageBar::Tone::Warning,
             blind ? tr("The viewport cannot draw on this display. Runs and exports still work.")
                   : tr("The graphics driver let the viewport down. It is drawn in a slower way "
                        "now; runs and exports go on."),
             viewport.keeper().why(),
             {{tr("Try again"), tr("Asks the graphics driver once more"),
               [&viewport] { viewport.keeper().tryAgain(); }}}});
    });
    connect(m_bridge.get(), &EngineBridge::frameArrived, this, [this](const base::Frame& frame) {
        if (!m_run->isActive()) return;
        const bool first = m_stage->viewport().isEmpty();
        m_stage->viewport().setFrame(frame);
        if (first) refresh();
    });
    connect(m_desktop, &DesktopPreference::changed, this, &MainWindow::applyTheme);
}

// Leaving during a run or a contest stops it after saving it; the next start offers to go on.
// Whoever closes the window a second time does not wait for that.
void MainWindow::closeEvent(QCloseEvent* event) {
    m_libraryDesk->setLarge(false); // the places of the docks are those of the stage
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setMethod(QString::fromStdString(m_runSettings->method().id));
    if (const api::Preset* preset = m_runSettings->preset()) {
        m_settings.setPreset(QString::fromStdString(preset->id));
    }
    const JobState state = m_contest->isActive() ? m_contest->state() : m_run->state();
    const bool savable = isBusy() && state != JobState::Idle && state != JobState::Loading;
    if (isBusy()) m_queue->line().hold(); // nothing starts on the way out
    if (savable && m_parts.library.canWrite() && !m_leaving) {
        event->ignore();
        saveAndLeave();
        return;
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) updateStatus();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::StatusTip) {
        m_status->setHint(static_cast<QStatusTipEvent*>(event)->tip());
        return true;
    }
    return QMainWindow::event(event);
}

} // namespace maquette::ui
