#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QUndoStack>

#include <glm/geometric.hpp>

#include "engine/base/brush.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/stage/brush_bar.h"
#include "ui/stage/mask_brush.h"
#include "ui/stage/stage.h"
#include "ui/view/brush_overlay.h"
#include "ui/view/pressure_legend.h"
#include "ui/view/surface_pick.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::FakeEngine;
using tests::StudioFixture;

namespace {

const FakeEngine::Options kLong{.steps = 4000, .stepMilliseconds = 5};

void move(QWidget& widget, const QPoint& to, Qt::MouseButtons buttons) {
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
}

void drag(QWidget& widget, const QPoint& from, const QPoint& to) {
    move(widget, from, Qt::NoButton);
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        move(widget, from + (to - from) * i / 8, Qt::LeftButton);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
}

// A studio whose run shows something to paint on.
struct Painting : StudioFixture {
    Painting()
        : StudioFixture(kLong) {
        start("a red chair");
        ready = waitForState(api::JobState::Running) &&
                QTest::qWaitFor([&] { return !onObject().isNull(); }, 15000);
    }
    ui::MaskBrush& brush() { return window().brush(); }
    ui::Viewport& viewport() { return window().stage().viewport(); }
    // Somewhere on the object, away from its edge.
    QPoint onObject() {
        for (int y = viewport().height() / 3; y < viewport().height() * 2 / 3; y += 6) {
            for (int x = viewport().width() / 3; x < viewport().width() * 2 / 3; x += 6) {
                bool all = true;
                for (const QPoint& by :
                     {QPoint(0, 0), QPoint(-25, 0), QPoint(25, 0), QPoint(0, -25), QPoint(0, 25)})
                    all = all && viewport().surfaceAt(QPoint(x, y) + by).has_value();
                if (all) return {x, y};
            }
        }
        return {};
    }
    base::BrushStrokes sent() {
        const base::Params update = engine().lastUpdate();
        const auto mask = update.find(api::kLiveMask);
        return mask == update.end() ? base::BrushStrokes{}
                                    : base::strokesFromText(std::get<std::string>(mask->second));
    }
    void paint() {
        const QPoint middle = onObject();
        drag(viewport(), middle - QPoint(20, 0), middle + QPoint(20, 0));
    }
    bool ready = false;
};

} // namespace

class BrushTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void itSaysWhenItCannotBeUsed() {
        StudioFixture studio({.steps = 60, .stepMilliseconds = 5});
        ui::MaskBrush& brush = studio.window().brush();
        QVERIFY(!brush.brush->isEnabled());
        QVERIFY(brush.brush->toolTip().contains("while it forms"));
        brush.freeze->trigger();
        QVERIFY(!brush.isActive());
        QVERIFY(studio.make("a red chair"));
        QVERIFY(!brush.brush->isEnabled()); // a finished mesh
        QVERIFY(!studio.window().findChild<ui::BrushBar*>()->isVisible());
    }

    void aStrokeIsSentAndUndone() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.brush().brush->trigger();
        QVERIFY(studio.brush().isActive());
        QVERIFY(studio.window().findChild<ui::BrushBar*>()->isVisible());
        QTRY_VERIFY(studio.engine().lastView().brush);
        studio.paint();
        const base::BrushStrokes one = studio.sent();
        QCOMPARE(one.size(), std::size_t{1});
        QCOMPARE(int(one[0].mode), int(base::BrushMode::Freeze));
        QVERIFY(one[0].points.size() > 1);
        for (const glm::vec3& point : one[0].points)
            QVERIFY(glm::length(point) < 1.1f);
        QVERIFY(studio.brush().strokes() == one);
        QVERIFY(studio.window().findChild<ui::BrushOverlay*>()->hasTrail());

        studio.brush().redo->trigger();
        studio.brush().setRadius(.3f);
        studio.paint();
        const base::BrushStrokes two = studio.sent();
        QCOMPARE(two.size(), std::size_t{2});
        QCOMPARE(int(two[1].mode), int(base::BrushMode::Redo));
        QCOMPARE(two[1].radius, .3f);

        QUndoStack& undo = studio.window().undoStack();
        undo.undo();
        QVERIFY(studio.sent() == one);
        undo.undo();
        QVERIFY(studio.sent().empty());
        QVERIFY(studio.engine().lastUpdate().count(api::kLiveMask));
        QVERIFY(!studio.brush().clear->isEnabled());
        undo.redo();
        undo.redo();
        QVERIFY(studio.sent() == two);
        studio.brush().clear->trigger();
        QVERIFY(studio.sent().empty());
        undo.undo();
        QVERIFY(studio.sent() == two);
    }

    void itWorksWhilePaused() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.window().run().pause();
        QVERIFY(studio.waitForState(api::JobState::Paused));
        studio.brush().freeze->trigger();
        studio.paint();
        QCOMPARE(studio.sent().size(), std::size_t{1});
    }

    void besideTheObjectADragTurns() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.brush().freeze->trigger();
        const float before = studio.viewport().camera().azimuth;
        const QPoint beside(studio.viewport().width() - 60, studio.viewport().height() / 2);
        QVERIFY(!studio.viewport().surfaceAt(beside));
        drag(studio.viewport(), beside, beside - QPoint(40, 0));
        QVERIFY(std::abs(studio.viewport().camera().azimuth - before) > 3);
        QVERIFY(studio.sent().empty());
    }

    void theRingLiesOnTheObject() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.brush().freeze->trigger();
        auto* overlay = studio.window().findChild<ui::BrushOverlay*>();
        move(studio.viewport(), studio.onObject(), Qt::NoButton);
        QVERIFY(overlay->ring().size() > 20);
        QVERIFY(overlay->ring().boundingRect().contains(studio.onObject()));
        const double small = overlay->ring().boundingRect().height();
        studio.brush().larger->trigger();
        QVERIFY(overlay->ring().boundingRect().height() > 1.1 * small);
        studio.brush().smaller->trigger();
        move(studio.viewport(), {8, 8}, Qt::NoButton);
        QVERIFY(overlay->ring().isEmpty());
    }

    void keysChangeTheSizeAndEscapePutsItAway() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.brush().freeze->trigger();
        const float before = studio.brush().radius();
        QTest::keyClick(&studio.viewport(), Qt::Key_BracketRight);
        QVERIFY(studio.brush().radius() > before);
        QTest::keyClick(&studio.viewport(), Qt::Key_BracketLeft);
        QVERIFY(std::abs(studio.brush().radius() - before) < 1e-4f);
        for (int i = 0; i < 40; ++i)
            studio.brush().larger->trigger();
        QCOMPARE(studio.brush().radius(), ui::BrushBar::kLargest);
        QTest::keyClick(&studio.viewport(), Qt::Key_Escape);
        QVERIFY(!studio.brush().isActive());
        QVERIFY(!studio.brush().brush->isChecked());
        QTRY_VERIFY(!studio.engine().lastView().brush);
        studio.paint(); // turns the camera now
        QVERIFY(studio.sent().empty());
    }

    void strokesOfAnEndedRunAreObsolete() {
        Painting studio;
        QVERIFY(studio.ready);
        studio.brush().freeze->trigger();
        studio.paint();
        QCOMPARE(studio.sent().size(), std::size_t{1});
        studio.window().run().stop(false);
        QVERIFY(studio.waitForEnd());
        QVERIFY(!studio.brush().isActive());
        studio.window().undoStack().undo();
        QCOMPARE(studio.sent().size(), std::size_t{1}); // nobody was told anything
        studio.start("a blue mug");
        QVERIFY(studio.waitForState(api::JobState::Running));
        QVERIFY(studio.brush().strokes().empty());
    }

    void pressureHasItsLegend() {
        Painting studio;
        QVERIFY(studio.ready);
        auto* action = studio.window().findChild<QAction*>("shadePressure");
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QTRY_COMPARE(int(studio.engine().lastView().shading), int(base::Shading::Pressure));
        QTRY_VERIFY(studio.window().findChild<ui::PressureLegend*>()->isVisible());
        QVERIFY(!studio.window().actions().shadeColor->isChecked());
        studio.brush().freeze->trigger(); // the mask is seen on the colours
        QTRY_COMPARE(int(studio.engine().lastView().shading), int(base::Shading::Color));
        QTRY_VERIFY(!studio.window().findChild<ui::PressureLegend*>()->isVisible());
    }

    void aPickedPointIsTheSurface() {
        const base::Camera camera = base::Camera::orbit(30, 20, 3, 40, 80, 60);
        base::Frame frame;
        frame.width = 40; // drawn at half the size
        frame.height = 30;
        frame.camera = camera;
        frame.color = base::ImageF(40, 30, 4);
        frame.depth = base::ImageF(40, 30, 1);
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 40; ++x) {
                const base::Ray ray = camera.ray(2 * (float(x) + .5f), 2 * (float(y) + .5f));
                const base::Interval hit = base::intersectSphere(ray, .6f);
                if (hit.empty()) continue;
                *frame.depth.pixel(x, y) = hit.enter * glm::dot(ray.direction, camera.forward());
                frame.color.pixel(x, y)[3] = 1;
            }
        }
        const auto middle = ui::pickSurface(frame, camera, {41, 31});
        QVERIFY(middle);
        QVERIFY(std::abs(glm::length(middle->point) - .6f) < 1e-3f);
        QVERIFY(glm::dot(middle->normal, glm::normalize(middle->point)) > .95f);
        const auto seen = ui::project(camera, middle->point);
        QVERIFY(seen && glm::distance(*seen, glm::vec2(41, 31)) < 1.5f);
        QVERIFY(!ui::pickSurface(frame, camera, {2, 2}));
        QVERIFY(!ui::pickSurface(frame, camera, {-500, 900}));
        frame.depth = {}; // on a device
        QVERIFY(!ui::pickSurface(frame, camera, {41, 31}));
        QVERIFY(!ui::project(camera, 2.f * camera.position()));
    }
};

MAQUETTE_TEST(BrushTest);
#include "tst_brush_window.moc"
