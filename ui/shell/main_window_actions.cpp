#include <QDockWidget>

#include "ui/basics/actions.h"
#include "ui/basics/theme.h"
#include "ui/contest/contest_controller.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/transport.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_project.h"
#include "ui/shell/session_keeper.h"
#include "ui/shell/shortcut_dialog.h"
#include "ui/stage/compare.h"
#include "ui/stage/hud_composer.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

namespace maquette::ui {

using api::JobState;

void MainWindow::connectActions() {
    const Actions& a = *m_actions;
    on(a.start, [this] { m_stage->promptBar().start(); });
    on(a.pause, [this] {
        if (m_run->state() == JobState::Paused) {
            m_run->resume();
        } else if (m_contest->state() == JobState::Paused) {
            m_contest->resume();
        } else {
            m_run->pause();
            m_contest->pause();
        }
    });
    on(a.stop, [this] { m_stage->promptBar().transport().askStop(); });
    on(a.quit, [this] { close(); });
    on(a.about, [this] { showAbout(); });
    on(a.methodCard, [this] { showMethodCard(); });
    on(a.commandPalette, [this] { CommandPalette(*m_actions, this).exec(); });
    on(a.shortcuts, [this] { ShortcutDialog(*m_actions, m_settings, this).exec(); });
    connectViewActions();
    connectWindowActions();
}

void MainWindow::connectViewActions() {
    const Actions& a = *m_actions;
    Viewport& viewport = m_stage->viewport();
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
        {a.shadeShaded, base::Shading::Shaded},
        {a.shadeDepth, base::Shading::Depth},
        {a.shadeNormal, base::Shading::Normal},
        {a.shadeOpacity, base::Shading::Opacity}};
    for (const auto& [action, shading] : shadings)
        on(action, [&viewport, shading = shading] { viewport.setShading(shading); });
    const std::pair<QAction*, render::MeshStyle> styles[] = {
        {a.meshSolid, render::MeshStyle::Solid},       {a.meshWire, render::MeshStyle::Wire},
        {a.meshTextured, render::MeshStyle::Textured}, {a.meshUnlit, render::MeshStyle::Unlit},
        {a.meshNormals, render::MeshStyle::Normals},   {a.meshChecker, render::MeshStyle::Checker}};
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
}

void MainWindow::connectWindowActions() {
    const Actions& a = *m_actions;
    const std::pair<QAction*, QDockWidget*> docks[] = {
        {a.library, m_libraryDock}, {a.inspector, m_inspectorDock}, {a.log, m_logDock}};
    for (const auto& [action, dock] : docks) {
        connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action,
                [action = action, dock = dock] { action->setChecked(!dock->isHidden()); });
    }
    on(a.fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    const std::pair<QAction*, ThemeChoice> themes[] = {
        {a.themeDesktop, ThemeChoice::Desktop},
        {a.themeDark, ThemeChoice::Dark},
        {a.themeLight, ThemeChoice::Light},
        {a.themeContrast, ThemeChoice::HighContrast}};
    for (const auto& [action, choice] : themes) {
        on(action, [this, choice = choice] {
            m_settings.setTheme(choice);
            applyTheme();
        });
    }
    on(a.toggleTheme,
       [this] { (isDark(palette()) ? m_actions->themeLight : m_actions->themeDark)->trigger(); });
}

void MainWindow::refresh() {
    m_project->setHeld(isBusy());
    refreshRunActions();
    refreshObjectActions();
    refreshViewActions();
    refreshTimelineActions();
    refreshDesk();
    refreshBrush();
    m_stage->refresh();
    m_seeing->refresh();
    Actions::setWhy(m_seeing->compare().action(), whyNotCompare());
    if (m_session) m_session->touch();
}

void MainWindow::refreshRunActions() {
    const Actions& a = *m_actions;
    const bool active = isBusy();
    const JobState state = m_contest->isActive() ? m_contest->state() : m_run->state();
    const bool mayPause = state == JobState::Running || state == JobState::Paused;
    const QString nothing = tr("Nothing is being made right now.");
    const QString whyNot = m_stage->promptBar().whyNotStart();
    const QString readOnly = m_parts.library.canWrite() ? QString() : m_parts.library.notice();
    Actions::setWhy(a.start, active ? whileRunning() : whyNot);
    Actions::setWhy(m_queue->actions().addToQueue, readOnly.isEmpty() ? whyNot : readOnly);
    Actions::setWhy(m_queue->actions().addSeveral, readOnly);
    Actions::setWhy(m_contestAction, active ? whileRunning() : readOnly);
    Actions::setWhy(a.pause, !active     ? nothing
                             : !mayPause ? tr("Pausing is possible once the object is forming")
                                         : QString());
    Actions::setWhy(a.stop, !active                       ? nothing
                            : state == JobState::Stopping ? tr("It is stopping already.")
                                                          : QString());
    Actions::setWhy(a.newPrompt, whileRunning());
    Actions::setWhy(a.randomSeed, active ? tr("The seed of this run") : QString());
}

// The reason for what has to wait for the run's end; empty without a run.
QString MainWindow::whileRunning() const {
    return isBusy() ? tr("A run goes on already. Stop it, or wait for its end.") : QString();
}

void MainWindow::refreshObjectActions() {
    const Actions& a = *m_actions;
    const QString why = whyNotSubject();
    const QString readOnly = m_parts.library.canWrite() ? QString() : m_parts.library.notice();
    Actions::setWhy(a.importMesh, readOnly);
    const QString trashed =
        why.isEmpty() && m_libraryView->inTrash() ? tr("Put it back first.") : why;
    Actions::setWhy(a.exportAsset, trashed);
    Actions::setWhy(a.openAsset, isBusy() ? whileRunning() : trashed);
    Actions::setWhy(a.renameAsset, readOnly.isEmpty() ? trashed : readOnly);
    Actions::setWhy(a.deleteAsset, !readOnly.isEmpty() ? readOnly
                                   : m_libraryView->selection().empty()
                                       ? tr("Select an object in the library first.")
                                   : m_libraryView->inTrash() ? tr("It is in the trash already.")
                                                              : QString());
}

void MainWindow::refreshViewActions() {
    const Actions& a = *m_actions;
    const bool mesh = m_stage->viewport().showsMesh();
    const QString noMesh = mesh ? QString() : tr("These views are for finished objects.");
    for (QAction* action :
         {a.meshSolid, a.meshWire, a.meshTextured, a.meshUnlit, a.meshNormals, a.meshChecker})
        Actions::setWhy(action, noMesh);
    if (mesh && m_stage->viewport().mesh()->uvs.empty())
        Actions::setWhy(a.meshChecker, tr("This object has no texture coordinates."));
    const QString noField = mesh ? tr("These views are for objects that form.") : QString();
    for (QAction* action :
         {a.shadeColor, a.shadeShaded, a.shadeDepth, a.shadeNormal, a.shadeOpacity})
        Actions::setWhy(action, noField);
}

} // namespace maquette::ui
