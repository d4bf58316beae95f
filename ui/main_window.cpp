#include "ui/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QStatusBar>
#include <QStatusTipEvent>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/actions.h"
#include "ui/asset_files.h"
#include "ui/desktop_preference.h"
#include "ui/engine_bridge.h"
#include "ui/hud_composer.h"
#include "ui/inspector.h"
#include "ui/job_log.h"
#include "ui/library_service.h"
#include "ui/library_view.h"
#include "ui/message_bar.h"
#include "ui/prompt_bar.h"
#include "ui/run_controller.h"
#include "ui/run_settings.h"
#include "ui/stage.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/transport.h"
#include "ui/viewport.h"

namespace maquette::ui {

using api::JobState;

MainWindow::MainWindow(StudioParts parts)
    : m_parts(std::move(parts))
    , m_bridge(std::make_unique<EngineBridge>(m_parts.engine))
    , m_undo(new QUndoStack(this))
    , m_runSettings(new RunSettings(m_bridge->methods(), this))
    , m_run(new RunController(
          *m_bridge, *m_runSettings,
          [this](const api::Request& request) {
              return m_parts.library.beginRun(request, m_parts.codec.toJson(request), m_continued);
          },
          this))
    , m_files(new AssetFiles(this))
    , m_desktop(new DesktopPreference(this))
    , m_actions(new Actions(this))
    , m_stage(new Stage(*m_actions, this))
    , m_inspector(new Inspector(*m_runSettings, *m_undo, *m_actions, this))
    , m_libraryView(new LibraryView(m_parts.library, *m_undo, *m_actions, this))
    , m_jobLog(new JobLog(this))
    , m_status(new StatusLine(this))
    , m_hud(std::make_unique<HudComposer>(m_jobLog->figures())) {
    setObjectName("studio");
    setWindowTitle(tr("Maquette"));
    setAcceptDrops(false);
    makeDocks();
    makeMenu();
    connectStage();
    connectRun();
    connectLibrary();
    connectActions();
    restore();
    retranslate();
    offerRecovery();
}

MainWindow::~MainWindow() = default;

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
    m_libraryDock = dock("library", m_libraryView, Qt::BottomDockWidgetArea);
    m_logDock = dock("log", m_jobLog, Qt::BottomDockWidgetArea);
    splitDockWidget(m_libraryDock, m_logDock, Qt::Horizontal);
    m_logDock->hide();
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
    }
}

void MainWindow::prepareTheme() {
    ui::applyTheme(*qApp, Settings().theme() != ThemeChoice::Light);
}

void MainWindow::applyTheme() {
    const ThemeChoice choice = m_settings.theme();
    const bool dark = choice == ThemeChoice::Desktop ? m_desktop->prefersDark().value_or(true)
                                                     : choice == ThemeChoice::Dark;
    ui::applyTheme(*qApp, dark);
}

void MainWindow::connectStage() {
    Viewport& viewport = m_stage->viewport();
    connect(&viewport, &Viewport::viewChanged, m_bridge.get(), &EngineBridge::setView);
    connect(&viewport, &Viewport::drawingFailed, this, [this](const QString& why) {
        m_stage->messages().post({"drawing",
                                  MessageBar::Tone::Failure,
                                  tr("The viewport cannot draw on this display. Runs and exports "
                                     "still work."),
                                  why,
                                  {}});
    });
    connect(m_bridge.get(), &EngineBridge::frameArrived, this, [this](const base::Frame& frame) {
        if (!m_run->isActive()) return;
        const bool first = m_stage->viewport().isEmpty();
        m_stage->viewport().setFrame(frame);
        if (first) m_stage->refresh();
    });
    connect(m_desktop, &DesktopPreference::changed, this, &MainWindow::applyTheme);
}

void MainWindow::connectActions() {
    const Actions& a = *m_actions;
    Viewport& viewport = m_stage->viewport();
    const auto on = [this](QAction* action, auto work) {
        connect(action, &QAction::triggered, this, work);
    };
    on(a.start, [this] { m_stage->promptBar().start(); });
    on(a.pause, [this] {
        if (m_run->state() == JobState::Paused) {
            m_run->resume();
        } else {
            m_run->pause();
        }
    });
    on(a.stop, [this] { m_stage->promptBar().transport().askStop(); });
    on(a.quit, [this] { close(); });
    const std::pair<QAction*, render::ViewPreset> views[] = {
        {a.viewStudio, render::ViewPreset::Studio}, {a.viewFront, render::ViewPreset::Front},
        {a.viewBack, render::ViewPreset::Back},     {a.viewRight, render::ViewPreset::Right},
        {a.viewLeft, render::ViewPreset::Left},     {a.viewTop, render::ViewPreset::Top},
        {a.viewBottom, render::ViewPreset::Bottom}};
    for (const auto& [action, preset] : views)
        on(action, [&viewport, preset = preset] { viewport.look(preset); });
    on(a.fit, [&viewport] { viewport.fit(); });
    const std::pair<QAction*, base::Shading> shadings[] = {
        {a.shadeColor, base::Shading::Color},
        {a.shadeDepth, base::Shading::Depth},
        {a.shadeNormal, base::Shading::Normal},
        {a.shadeOpacity, base::Shading::Opacity}};
    for (const auto& [action, shading] : shadings)
        on(action, [&viewport, shading = shading] { viewport.setShading(shading); });
    const std::pair<QAction*, render::MeshStyle> styles[] = {
        {a.meshSolid, render::MeshStyle::Solid},
        {a.meshWire, render::MeshStyle::Wire},
        {a.meshTextured, render::MeshStyle::Textured}};
    for (const auto& [action, style] : styles)
        on(action, [&viewport, style = style] { viewport.setMeshStyle(style); });
    on(a.grid, [this](bool shown) {
        m_stage->viewport().setGridVisible(shown);
        m_settings.setGridVisible(shown);
    });
    on(a.hud, [this](bool shown) {
        m_hud->setVisible(shown);
        m_settings.setHudVisible(shown);
        updateHud();
    });
    const std::pair<QAction*, QDockWidget*> docks[] = {
        {a.library, m_libraryDock}, {a.inspector, m_inspectorDock}, {a.log, m_logDock}};
    for (const auto& [action, dock] : docks) {
        connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action,
                [action = action, dock = dock] { action->setChecked(!dock->isHidden()); });
    }
    on(a.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    const std::pair<QAction*, ThemeChoice> themes[] = {{a.themeDesktop, ThemeChoice::Desktop},
                                                       {a.themeDark, ThemeChoice::Dark},
                                                       {a.themeLight, ThemeChoice::Light}};
    for (const auto& [action, choice] : themes) {
        on(action, [this, choice = choice] {
            m_settings.setTheme(choice);
            applyTheme();
        });
    }
    on(a.toggleTheme,
       [this] { (isDark(palette()) ? m_actions->themeLight : m_actions->themeDark)->trigger(); });
    on(a.about, [this] { showAbout(); });
    on(a.methodCard, [this] { showMethodCard(); });
}

void MainWindow::refresh() {
    const Actions& a = *m_actions;
    PromptBar& bar = m_stage->promptBar();
    const bool active = m_run->isActive();
    const JobState state = m_run->state();
    const bool mayPause = state == JobState::Running || state == JobState::Paused;
    const QString running = tr("A run goes on already. Stop it, or wait for its end.");
    const QString nothing = tr("Nothing is being made right now.");
    Actions::setWhy(a.start, active ? running : bar.whyNotStart());
    Actions::setWhy(a.pause, !active     ? nothing
                             : !mayPause ? tr("Pausing is possible once the object is forming")
                                         : QString());
    Actions::setWhy(a.stop, !active                       ? nothing
                            : state == JobState::Stopping ? tr("It is stopping already.")
                                                          : QString());
    Actions::setWhy(a.newPrompt, active ? running : QString());
    Actions::setWhy(a.randomSeed, active ? tr("The seed of this run") : QString());
    const QString why = whyNotSubject();
    const QString readOnly = m_parts.library.canWrite() ? QString() : m_parts.library.notice();
    Actions::setWhy(a.exportAsset, why);
    Actions::setWhy(a.openAsset, active ? running : why);
    Actions::setWhy(a.renameAsset, readOnly.isEmpty() ? why : readOnly);
    Actions::setWhy(a.deleteAsset, !readOnly.isEmpty() ? readOnly
                                   : m_libraryView->selection().empty()
                                       ? tr("Select an object in the library first.")
                                       : QString());
    const QString noMesh =
        m_stage->viewport().showsMesh() ? QString() : tr("These views are for finished objects.");
    for (QAction* action : {a.meshSolid, a.meshWire, a.meshTextured})
        Actions::setWhy(action, noMesh);
    const QString noField =
        m_stage->viewport().showsMesh() ? tr("These views are for objects that form.") : QString();
    for (QAction* action : {a.shadeColor, a.shadeDepth, a.shadeNormal, a.shadeOpacity})
        Actions::setWhy(action, noField);
    m_stage->refresh();
}

// Leaving during a run stops it after saving it; the next start offers to go on. Whoever closes the
// window a second time does not wait for that.
void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindow(saveGeometry(), saveState());
    m_settings.setMethod(QString::fromStdString(m_runSettings->method().id));
    if (const api::Preset* preset = m_runSettings->preset()) {
        m_settings.setPreset(QString::fromStdString(preset->id));
    }
    const JobState state = m_run->state();
    const bool savable = m_run->isActive() && state != JobState::Idle && state != JobState::Loading;
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
