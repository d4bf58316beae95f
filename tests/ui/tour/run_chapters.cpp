#include "tests/ui/tour/tour.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "ui/basics/actions.h"
#include "ui/library/asset_model.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_view.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/parameter_row.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture_tile.h"

namespace maquette::tests {

void Tour::story() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    shot("welcome");
    m_window.stage().welcome().pictures().front()->click();
    shot("welcome-chosen");
    m_window.stage().welcome().leaveButton().click();
    bar.setPrompt({});
    shot("empty");
    bar.focusPrompt();
    QTest::keyClicks(&bar.edit(), "a red mu");
    shot("completion");
    QTest::keyClick(&bar.edit(), Qt::Key_Escape);
    bar.setPrompt("a red dragom chair");
    shot("unknown-word");
    make("a blue mug");
    make("a purple mushroom");
    m_window.actions().newPrompt->trigger();
    bar.setPrompt("a red chair");
    shot("ready");
    bar.start();
    QTest::qWait(2000);
    shot("forming");
    QTest::mousePress(&m_window.stage().viewport(), Qt::LeftButton, {}, {500, 300});
    for (int i = 0; i < 20; ++i) {
        QTest::mouseMove(&m_window.stage().viewport(), {500 + 12 * i, 300 + 2 * i});
        QTest::qWait(16);
    }
    QTest::mouseRelease(&m_window.stage().viewport(), Qt::LeftButton, {}, {740, 340});
    m_window.actions().pause->trigger();
    shot("paused");
    m_window.actions().shadeDepth->trigger();
    shot("depth");
    m_window.actions().shadeNormal->trigger();
    shot("normals");
    m_window.actions().shadeColor->trigger();
    m_window.actions().pause->trigger();
    bar.transport().askStop();
    shot("stop-choice");
    Q_EMIT bar.transport().stopRequested(true);
    waitForEnd();
    shot("kept");
    m_window.actions().meshSolid->trigger();
    shot("solid");
    m_window.actions().meshWire->trigger();
    shot("wire");
    m_window.actions().meshTextured->trigger();
    if (ui::ParameterRow* row = m_window.inspector().parameters().row("guidance")) {
        Q_EMIT row->edited(22.0, 1);
        Q_EMIT m_window.inspector().parameters().row("annealing")->edited(false, 0);
    }
    m_window.inspector().parameters().setAdvancedOpen(true);
    m_window.actions().log->trigger();
    shot("parameters-and-log");
    m_window.actions().log->trigger();
    ui::ExportDialog dialog({"a red chair", QImage(), 20184, "Apache-2.0"}, QDir::tempPath(),
                            &m_window);
    dialog.show();
    shot("export-dialog", &dialog);
    dialog.close();
    m_window.exportTo(m_folder + "/chair.glb");
    QTest::qWait(400);
    shot("exported");
    m_window.stage().messages().close("export");
    m_window.openAsset(
        m_window.libraryView().model().idAt(m_window.libraryView().model().index(1)));
    shot("reopened");
    m_window.stage().messages().post(
        {"run",
         ui::MessageBar::Tone::Failure,
         "The run needs more memory than there is (5.1 GB). Choose the draft preset or close other "
         "programs.",
         "allocator: requested 5476083302 bytes",
         {{"Show the log", "", [] {}}}});
    shot("failure");
}

void Tour::brief() {
    ui::PromptBar& bar = m_window.stage().promptBar();
    shot("welcome");
    m_window.stage().welcome().pictures().front()->click();
    bar.start();
    QTest::qWait(1500);
    shot("forming");
    waitForEnd();
    m_window.inspector().parameters().setAdvancedOpen(true);
    shot("made");
}

} // namespace maquette::tests
