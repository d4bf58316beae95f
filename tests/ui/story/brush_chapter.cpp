#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QUndoStack>

#include "engine/base/frame.h"
#include "tests/ui/story/chapters.h"
#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

namespace maquette::tests {

namespace {

using api::JobState;

void moveTo(QWidget& widget, const QPoint& to, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
    QTest::qWait(10);
}

// A stroke along the row of pixels that shows a height of the object; false when nothing is there.
bool paintAlong(ui::Viewport& viewport, float height) {
    QList<QPoint> row;
    for (int x = 0; x < viewport.width(); x += 8) {
        for (int y = 0; y < viewport.height(); y += 4) {
            const auto under = viewport.surfaceAt(QPoint(x, y));
            if (!under || std::abs(under->point.y - height) > .04f) continue;
            row << QPoint(x, y);
            break;
        }
    }
    if (row.size() < 3) return false;
    moveTo(viewport, row.front(), Qt::NoButton);
    QTest::mousePress(&viewport, Qt::LeftButton, {}, row.front());
    for (const QPoint& at : row)
        moveTo(viewport, at, Qt::LeftButton);
    QTest::mouseRelease(&viewport, Qt::LeftButton, {}, row.back());
    return true;
}

} // namespace

// Needs some hundred steps, whatever the others take: the upper half must be there to be frozen.
void brush(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::Viewport& viewport = window.stage().viewport();
    window.runSettings().setValue("steps", std::int64_t{480});
    story.start("a red chair");
    story.waitForStep(150);
    story.click("Pause");
    story.wait(
        "the pause", [&] { return window.run().state() == JobState::Paused; }, 30);
    story.shot("before");
    window.brush().brush->trigger();
    QTest::qWait(2500); // a picture with depth
    window.brush().setRadius(.34f);
    bool painted = false;
    for (const float height : {.62f, .42f, .3f})
        painted = paintAlong(viewport, height) || painted;
    story.expect(painted, "strokes along the upper half");
    story.shot("painting");
    QTest::qWait(3000);
    story.shot("frozen");
    window.undoStack().undo();
    QTest::qWait(2500);
    story.shot("a-stroke-undone");
    window.undoStack().redo();
    window.run().steerWords("a blue chair", {});
    story.click("Resume");
    story.waitForStep(240);
    story.shot("turning");
    QAction* pressure = window.findChild<QAction*>("shadePressure");
    pressure->trigger();
    QTest::qWait(3000);
    story.shot("pressure");
    window.actions().shadeColor->trigger();
    window.brush().leave->trigger();
    story.waitForStep(470);
    window.run().pause();
    story.wait(
        "the second pause", [&] { return window.run().state() == JobState::Paused; }, 30);
    QTest::qWait(3000);
    story.shot("red-above-blue-below");
    viewport.look(render::ViewPreset::Back);
    QTest::qWait(3000);
    story.shot("from-behind");
    window.run().resume();
    story.waitForEnd();
    story.shot("finished");
}

} // namespace maquette::tests
