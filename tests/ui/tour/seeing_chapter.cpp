#include "tests/ui/tour/tour.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QListView>
#include <QTest>

#include "ui/basics/actions.h"
#include "ui/desk/real_size_dialog.h"
#include "ui/library/asset_grid.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/curve_plot.h"
#include "ui/run/curves_panel.h"
#include "ui/run/job_log.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/stage/compare.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/own_cameras.h"

namespace maquette::tests {

void Tour::seeing() {
    ui::Seeing& seeing = m_window.seeing();
    make("a blue mug");
    make("a red chair");
    shot("cube-and-scale");
    seeing.cameras().flat()->trigger();
    shot("without-perspective");
    seeing.cameras().flat()->trigger();
    auto* selection = m_window.libraryView().list().selectionModel();
    const ui::AssetModel& model = m_window.libraryView().model();
    selection->clear();
    for (int row = 0; row < 2; ++row)
        selection->select(model.index(row), QItemSelectionModel::Select);
    QTest::qWait(300);
    seeing.compare().action()->trigger();
    shot("wipe");
    seeing.compare().setBeside(true);
    shot("side-by-side");
    seeing.compare().end();
    ui::RealSizeDialog size(0, {}, &m_window);
    size.show();
    shot("real-size", &size);
    size.close();
    m_window.jobLog().turnTo(ui::JobLog::Page::Curves);
    m_window.actions().log->trigger();
    m_window.actions().newPrompt->trigger();
    m_window.stage().promptBar().setPrompt("a red chair");
    m_window.stage().promptBar().start();
    QTest::qWait(1300);
    m_window.actions().pause->trigger();
    shot("imagined-and-curves");
    m_window.jobLog().curves().plot().read(20);
    shot("curves-read", &m_window.jobLog());
    m_window.actions().log->trigger();
    m_window.actions().shadeShaded->trigger();
    shot("shaded");
    m_window.actions().shadeColor->trigger();
    m_window.run().stop(false);
    waitForEnd();
}

} // namespace maquette::tests
