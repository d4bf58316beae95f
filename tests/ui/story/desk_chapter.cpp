#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>
#include <QUrl>

#include "tests/ui/story/chapters.h"
#include "ui/basics/actions.h"
#include "ui/desk/mesh_desk.h"
#include "ui/desk/mesh_desk_panel.h"
#include "ui/desk/mesh_report.h"
#include "ui/desk/mesh_stack.h"
#include "ui/library/asset_details.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/library/receipt_dialog.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::tests {

namespace {

void work(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    window.meshDeskAction()->trigger();
    ui::MeshDesk& desk = window.meshDesk();
    const auto settled = [&](const char* what) {
        QTest::qWait(2 * ui::MeshDesk::kRest);
        story.wait(
            what, [&desk] { return !desk.busy(); }, 120);
    };
    settled("the desk");
    for (const char* operation : {"floaters", "repair", "decimate", "smooth"}) {
        desk.panel().addStep(operation);
        settled(operation);
    }
    story.expect(desk.stack().recipe().size() == 4, "four steps in the stack");
    story.shot("desk");
    window.undoStack().undo();
    settled("without the last step");
    story.expect(desk.stack().recipe().size() == 3, "the last step undone");
    window.undoStack().redo();
    settled("with it again");
    desk.panel().report().checkButton().click();
    story.wait(
        "the print check's verdict", [&desk] { return desk.panel().report().hasVerdict(); }, 60);
    story.shot("print-check");
    story.expect(desk.result() && !desk.result()->empty(), "a mesh that was worked on");
}

void dropOn(QWidget& window, const QString& file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted()) return;
    QDropEvent event({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

} // namespace

void desk(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::AssetModel& model = window.libraryView().model();
    ui::MessageBar& messages = window.stage().messages();
    story.wait(
        "the library", [&model] { return model.total() > 0; }, 10);
    const int objects = model.total();
    window.openAsset(model.idAt(model.index(0)));
    story.wait(
        "the object on the stage", [&window = window] { return bool(window.onStage()); }, 20);
    const assets::AssetId known = window.onStage();
    const assets::Asset asset = window.library().asset(known);
    work(scene);

    const QString place = folder + "/desk";
    QDir().mkpath(place);
    const std::size_t before = window.library().receipts(known).size();
    story.exportTo(place);
    story.wait(
        "the export", [&messages] { return messages.currentId() == "export"; }, 60);
    story.expect(messages.sentence().contains("read it back"), messages.sentence());
    std::vector<assets::Receipt> receipts;
    story.wait(
        "a receipt in the library",
        [&] { return (receipts = window.library().receipts(known)).size() > before; }, 10);
    ui::ReceiptDialog receipt(receipts, &window);
    receipt.show();
    story.shot("receipt", &receipt);
    receipt.close();
    ui::LibraryView& view = window.libraryView();
    view.commands().large->trigger();
    view.select(known);
    story.wait(
        "the export in the object's card",
        [&view, count = QString::number(receipts.size())] {
            const QPushButton& exports = view.details().exportsButton();
            return exports.isVisible() && exports.text().startsWith(count + " ");
        },
        10);
    story.shot("exports");
    view.commands().large->trigger();

    const QStringList written = QDir(place).entryList({"*.glb"});
    story.expect(written.size() == 1, "one file: " + written.join(", "));
    if (written.isEmpty()) return;
    window.actions().newPrompt->trigger();
    window.stage().promptBar().setPrompt("a yellow ball");
    dropOn(window, QDir(place).filePath(written.front()));
    // What the desk made was not kept: the file is an object of its own that knows where it is
    // from.
    story.wait(
        "what was dropped", [&messages] { return messages.sentence().contains("Imported"); }, 60);
    story.wait(
        "its object on the stage",
        [&window = window, known] { return window.onStage() && window.onStage() != known; }, 30);
    const assets::Asset back = window.library().asset(window.onStage());
    story.expect(model.total() == objects + 1, "one object more: " + messages.sentence());
    story.expect(back.parents.size() == 1 && back.parents.front().uid == asset.uid,
                 "it knows what it was made of");
    story.expect(back.triangles == static_cast<std::int64_t>(receipts.front().found.triangles),
                 "as many triangles as were exported");
    story.shot("dropped");
    story.click("Use its settings");
    story.expect(window.stage().promptBar().prompt().toStdString() == asset.prompt,
                 "the words came back: " + window.stage().promptBar().prompt());
    story.expect(window.runSettings().seed() == asset.seed, "and the seed");
    story.shot("its-settings");
}

} // namespace maquette::tests
