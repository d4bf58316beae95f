#include "tests/ui/tour/tour.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "ui/basics/actions.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/desk/mesh_report.h"
#include "ui/library/export_dialog.h"
#include "ui/library/library_service.h"
#include "ui/library/receipt_dialog.h"
#include "ui/stage/stage.h"
#include "ui/widgets/segmented.h"

namespace maquette::tests {

void Tour::desk() {
    make("a red chair");
    m_window.meshDeskAction()->trigger();
    ui::MeshDesk& desk = m_window.meshDesk();
    const auto settle = [&] { return QTest::qWaitFor([&] { return !desk.busy(); }, 20000); };
    settle();
    shot("desk-empty");
    desk.panel().addMenu().popup(desk.panel().mapToGlobal(QPoint(60, 60)));
    shot("desk-menu", &desk.panel().addMenu());
    desk.panel().addMenu().close();
    for (const char* operation : {"repair", "smooth", "scale", "bake"}) {
        desk.panel().addStep(operation);
        settle();
    }
    desk.panel().report().checkButton().click();
    QTest::qWait(1500);
    shot("desk-stack");
    m_window.actions().meshWire->trigger();
    shot("desk-wire");
    m_window.actions().meshTextured->trigger();
    ui::ExportDialog dialog({"a red chair", QImage(), 20184, "Apache-2.0"}, QDir::tempPath(),
                            &m_window);
    dialog.presets().setCurrent("print");
    Q_EMIT dialog.presets().chosen("print");
    dialog.show();
    shot("desk-export", &dialog);
    dialog.close();
    assets::ExportJob job;
    job.preset = "web";
    m_window.exportTo(m_folder + "/desk.glb", job);
    QTest::qWait(4000);
    shot("desk-exported");
    const std::vector<assets::Receipt> receipts = m_library.receipts(m_window.onStage());
    ui::ReceiptDialog receipt(receipts, &m_window);
    receipt.show();
    shot("desk-receipt", &receipt);
    receipt.close();
}

} // namespace maquette::tests
