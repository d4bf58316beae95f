#include <cmath>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

#include <glm/geometric.hpp>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::FakeEngine;
using tests::StudioFixture;

namespace {

const FakeEngine::Options kLong{.steps = 4000, .stepMilliseconds = 5};

template <class Predicate>
double share(const QImage& image, const QRect& where, Predicate predicate) {
    qint64 hits = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x)
            hits += predicate(image.pixelColor(x, y)) ? 1 : 0;
    }
    return static_cast<double>(hits) / (static_cast<double>(where.width()) * where.height());
}

bool red(const QColor& c) {
    return c.red() > 90 && c.red() > 2 * c.green() && c.red() > 2 * c.blue();
}

// The middle of the stage, away from the cards that float on it.
QRect middle(const QImage& image) {
    const int side = image.height() / 2;
    return {image.width() / 2 - side / 2, image.height() / 2 - side / 2, side, side};
}

double redShare(const QImage& image) {
    return share(image, middle(image), red);
}

double difference(const QImage& one, const QImage& other, const QRect& where) {
    double sum = 0;
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            const QColor a = one.pixelColor(x, y), b = other.pixelColor(x, y);
            sum += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                   std::abs(a.blue() - b.blue());
        }
    }
    return sum / (3.0 * where.width() * where.height());
}

void drag(QWidget& widget, Qt::MouseButton button, const QPoint& from, const QPoint& by,
          Qt::KeyboardModifiers modifiers = {}) {
    QTest::mousePress(&widget, button, modifiers, from);
    QMouseEvent move(QEvent::MouseMove, from + by, widget.mapToGlobal(from + by), Qt::NoButton,
                     button, modifiers);
    QApplication::sendEvent(&widget, &move);
    QTest::mouseRelease(&widget, button, modifiers, from + by);
}

} // namespace

class ViewportTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void draggingTurnsAndDraggingBackUndoesIt() {
        StudioFixture studio;
        ui::Viewport& viewport = studio.window().stage().viewport();
        const render::OrbitCamera before = viewport.camera();
        drag(viewport, Qt::LeftButton, {400, 200}, {120, 40});
        QVERIFY(std::abs(viewport.camera().azimuth - before.azimuth) > 10);
        QVERIFY(std::abs(viewport.camera().elevation - before.elevation) > 3);
        QCOMPARE(viewport.camera().distance, before.distance);
        drag(viewport, Qt::LeftButton, {520, 240}, {-120, -40});
        QVERIFY(std::abs(viewport.camera().azimuth - before.azimuth) < 0.01f);
        QVERIFY(std::abs(viewport.camera().elevation - before.elevation) < 0.01f);
    }

    void middleDragAndShiftDragMoveTheTarget() {
        StudioFixture studio;
        ui::Viewport& viewport = studio.window().stage().viewport();
        const render::OrbitCamera before = viewport.camera();
        drag(viewport, Qt::MiddleButton, {400, 200}, {80, 0});
        const glm::vec3 moved = viewport.camera().target;
        QVERIFY(glm::distance(moved, before.target) > 0.05f);
        QCOMPARE(viewport.camera().azimuth, before.azimuth);
        drag(viewport, Qt::LeftButton, {480, 200}, {-80, 0}, Qt::ShiftModifier);
        QVERIFY(glm::distance(viewport.camera().target, before.target) < 0.001f);
    }

    void theWheelComesCloserAndFitShowsEverythingAgain() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        ui::Viewport& viewport = studio.window().stage().viewport();
        viewport.fit();
        const render::OrbitCamera fitted = viewport.camera();
        for (int i = 0; i < 5; ++i) {
            const QPoint at(300, 200);
            QWheelEvent wheel(at, viewport.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&viewport, &wheel);
        }
        QVERIFY(viewport.camera().distance < 0.8f * fitted.distance);
        studio.window().actions().fit->trigger();
        QVERIFY(std::abs(viewport.camera().distance - fitted.distance) < 1e-4f);
        QVERIFY(glm::distance(viewport.camera().target, fitted.target) < 1e-4f);
    }

    void keysAndNamedViewsTurnTheCamera() {
        StudioFixture studio;
        ui::Viewport& viewport = studio.window().stage().viewport();
        const float distance = viewport.camera().distance;
        QTest::keyClick(&viewport, Qt::Key_Plus);
        QVERIFY(viewport.camera().distance < distance);
        studio.window().actions().viewFront->trigger();
        QCOMPARE(viewport.camera().azimuth, 0.0f);
        studio.window().actions().viewRight->trigger();
        QCOMPARE(viewport.camera().azimuth, 90.0f);
        studio.window().actions().viewTop->trigger();
        QVERIFY(viewport.camera().elevation > 80);
    }

    void theObjectIsSeenWhileItForms() {
        StudioFixture studio({.steps = 300, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForShare(0.5));
        QVERIFY(studio.shows([](const QImage& image) { return redShare(image) > 0.05; }));
        QVERIFY(studio.window().run().isActive());
    }

    void shadingModesReachTheEngineAndTheStage() {
        StudioFixture studio({.steps = 300, .stepMilliseconds = 5});
        studio.start("a red chair");
        QVERIFY(studio.waitForShare(0.5));
        studio.window().actions().pause->trigger();
        QVERIFY(studio.waitForState(api::JobState::Paused));
        QVERIFY(studio.shows([](const QImage& image) { return redShare(image) > 0.05; }));
        const QImage color = studio.picture();
        const ui::Actions& a = studio.window().actions();
        const std::pair<QAction*, base::Shading> modes[] = {
            {a.shadeShaded, base::Shading::Shaded},
            {a.shadeDepth, base::Shading::Depth},
            {a.shadeNormal, base::Shading::Normal},
            {a.shadeOpacity, base::Shading::Opacity}};
        for (const auto& [action, shading] : modes) {
            QVERIFY(action->isEnabled());
            action->trigger();
            QTRY_COMPARE(studio.engine().lastView().shading, shading);
            const auto other = [&](const QImage& image) {
                return difference(color, image, middle(color)) > 4 && redShare(image) < 0.02;
            };
            QVERIFY2(studio.shows(other), qPrintable(action->text()));
        }
        QVERIFY(!a.meshWire->isEnabled());
    }

    void aFinishedMeshIsShownSolidAsWireAndTextured() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        const ui::Actions& a = studio.window().actions();
        QVERIFY(!a.shadeDepth->isEnabled());
        a.meshTextured->trigger();
        QVERIFY(studio.shows([](const QImage& image) { return redShare(image) > 0.05; }));
        a.meshSolid->trigger();
        QVERIFY(studio.shows([](const QImage& image) { return redShare(image) < 0.001; }));
        const QImage solid = studio.picture();
        a.meshWire->trigger();
        QVERIFY(studio.shows(
            [&](const QImage& image) { return difference(solid, image, middle(image)) > 1; }));
    }

    void theHudIsThereDuringARunAndCanBeHidden() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        // Bright letters stand on the panel, none on the bare stage.
        const auto letters = [](const QImage& image) {
            const QRect corner(20, 20, 200, 190);
            return share(image, corner, [](const QColor& c) { return c.lightness() > 170; });
        };
        const bool there =
            studio.shows([&](const QImage& image) { return letters(image) > 0.004; });
        QVERIFY2(there, qPrintable(QString::number(letters(studio.picture()))));
        studio.window().actions().hud->trigger();
        QVERIFY(studio.shows([&](const QImage& image) { return letters(image) < 0.001; }));
    }

    void softwareRedrawsAreRationedWhileAJobComputes() {
        StudioFixture studio(kLong);
        ui::Viewport& viewport = studio.window().stage().viewport();
        if (!viewport.software()) QSKIP("this display draws with hardware, which needs no ration");
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        const qint64 before = viewport.redraws();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 1500) {
            QTest::keyClick(&viewport, Qt::Key_Right);
            QTest::qWait(5);
        }
        const double perSecond = 1000.0 * double(viewport.redraws() - before) / timer.elapsed();
        QVERIFY2(perSecond <= ui::Viewport::kRedrawsWhileComputing + 1,
                 qPrintable(QString::number(perSecond)));
        QVERIFY(perSecond > 3);
    }
};

MAQUETTE_TEST(ViewportTest);
#include "tst_viewport_window.moc"
