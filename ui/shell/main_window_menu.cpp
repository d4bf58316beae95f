#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

#include "ui/basics/actions.h"
#include "ui/basics/history.h"
#include "ui/basics/icons.h"
#include "ui/basics/mnemonics.h"
#include "ui/basics/texts.h"
#include "ui/basics/theme.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/engine_bridge.h"
#include "ui/run/reference_picture.h"
#include "ui/run/run_settings.h"
#include "ui/shell/main_window.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"

namespace maquette::ui {

void MainWindow::makeMenu() {
    m_actions->undo = m_undo->createUndoAction(this);
    m_actions->redo = m_undo->createRedoAction(this);
    m_actions->undo->setShortcut(QKeySequence::Undo);
    m_actions->redo->setShortcut(QKeySequence::Redo);
    addActions({m_actions->undo, m_actions->redo});

    auto* corner = new QWidget(this);
    auto* row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 2, space::kSmall, 2);
    row->setSpacing(2);
    for (QAction* action : {m_actions->library, m_queue->actions().show, m_deskAction,
                            m_actions->inspector, m_actions->log, m_actions->toggleTheme}) {
        QToolButton* button = actionButton(action, corner);
        button->setFixedSize(28, 26);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

// Menus are made anew in another language; actions keep their state.
void MainWindow::retranslate() {
    Actions& a = *m_actions;
    a.retranslate();
    a.undo->setText(tr("&Undo"));
    a.redo->setText(tr("&Redo"));
    menuBar()->clear();

    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions(
        {a.newPrompt, a.openAsset, a.importMesh, m_reference->command(), a.exportAsset});
    file->addActions(
        {m_libraryView->commands().savePictures, m_libraryView->commands().newProject});
    file->addSeparator();
    file->addAction(a.quit);
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    const LibraryActions& library = m_libraryView->commands();
    edit->addActions({a.renameAsset, library.duplicate, library.tags, a.deleteAsset});
    edit->addSeparator();
    edit->addActions({library.newCollection, library.restore, library.emptyTrash});
    edit->addSeparator();
    edit->addActions(m_brush->commands());
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    run->addActions({a.start, a.pause, a.stop});
    run->addSeparator();
    const QueueActions& q = m_queue->actions();
    run->addActions({q.addToQueue, q.addSeveral, q.go, q.overnight});
    run->addAction(m_contestAction);
    run->addSeparator();
    run->addActions({a.changeWords, a.randomSeed, a.models, a.methodCard});
    run->addSeparator();
    run->addActions({a.playTimeline, a.keepMoment, a.forkMoment, a.exportTimelapse});
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(a.fit);
    QMenu* views = view->addMenu(tr("Vie&ws"));
    views->addActions(
        {a.viewStudio, a.viewFront, a.viewBack, a.viewRight, a.viewLeft, a.viewTop, a.viewBottom});
    m_seeing->addToMenu(*view);
    view->addSeparator();
    QMenu* forming = view->addMenu(tr("F&orming object"));
    forming->addActions({a.shadeColor, a.shadeShaded, a.shadeDepth, a.shadeNormal, a.shadeOpacity,
                         m_shadePressure});
    QMenu* finished = view->addMenu(tr("Finished ob&ject"));
    finished->addActions(
        {a.meshTextured, a.meshUnlit, a.meshSolid, a.meshNormals, a.meshWire, a.meshChecker});
    view->addSeparator();
    view->addActions({a.hud, a.grid});
    QMenu* window = menuBar()->addMenu(tr("&Window"));
    window->addActions({a.library, library.large, library.filters, q.show, m_deskAction,
                        a.inspector, a.log, m_curves});
    window->addSeparator();
    QMenu* theme = window->addMenu(tr("&Theme"));
    theme->addActions({a.themeDesktop, a.themeDark, a.themeLight, a.themeContrast});
    QMenu* language = window->addMenu(tr("&Language"));
    auto* group = new QActionGroup(language);
    for (const QString& locale : QStringList{QString()} + languages()) {
        QAction* choice =
            language->addAction(locale.isEmpty() ? tr("As on the desktop") : languageName(locale));
        choice->setCheckable(true);
        choice->setChecked(locale == m_settings.language());
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, locale] { chooseLanguage(locale); });
    }
    window->addAction(a.fullScreen);
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.commandPalette, a.shortcuts, m_welcome->action(), a.methodCard, a.about});
    for (QMenu* menu : {file, edit, run, view, views, forming, finished, window, help})
        menu->setToolTipsVisible(true);
    assignMnemonics(*menuBar());
    m_inspectorDock->setWindowTitle(tr("Settings of the run"));
    m_libraryDock->setWindowTitle(tr("Library"));
    m_queue->dock()->setWindowTitle(tr("Queue"));
    m_deskDock->setWindowTitle(tr("Mesh desk"));
    m_logDock->setWindowTitle(tr("Job log"));
    if (m_onStage) displayAsset(m_onStage);
    refresh();
    updateStatus();
}

void MainWindow::chooseLanguage(const QString& locale) {
    m_settings.setLanguage(locale);
    installLanguage(*qApp, locale); // the change reaches every widget as LanguageChange
    applyTheme();                   // each language has its typeface
    m_stage->welcome().setLanguage(locale);
}

void MainWindow::showAbout() {
    QStringList models;
    for (const api::ModelInfo& model : m_bridge->models()) {
        models << QStringLiteral("%1 (%2)").arg(say(model.name), say(model.licence));
    }
    QMessageBox box(this);
    box.setWindowTitle(tr("About Maquette"));
    box.setIconPixmap(QIcon(":/icons/maquette.svg").pixmap(72, 72));
    box.setText(QStringLiteral("<h3>Maquette %1</h3>").arg(m_parts.version.toHtmlEscaped()) +
                tr("Words become objects, and you watch them form."));
    box.setInformativeText(tr("Viewport: %1").arg(m_stage->viewport().description()) + "\n" +
                           tr("Library: %1").arg(m_parts.library.folder()) + "\n" +
                           tr("Models: %1").arg(models.join(", ")) + "\n" +
                           tr("Licence: Apache-2.0"));
    box.exec();
}

void MainWindow::showMethodCard() {
    const api::MethodInfo& method = m_runSettings->method();
    QMessageBox box(this);
    box.setWindowTitle(say(method.name));
    box.setText("<b>" + say(method.name).toHtmlEscaped() + "</b><br>" +
                say(method.summary).toHtmlEscaped());
    box.setInformativeText(say(method.card));
    box.exec();
}

} // namespace maquette::ui
