#include <cmath>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMouseEvent>
#include <QTimer>
#include <QToolButton>

#include <glm/geometric.hpp>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/view_words.h"
#include "ui/desk/real_size_dialog.h"
#include "ui/stage/seeing.h"
#include "ui/stage/stage.h"
#include "ui/view/imagination_card.h"
#include "ui/view/own_cameras.h"
#include "ui/view/scale_bar.h"
#include "ui/view/turntable.h"
#include "ui/view/view_cube.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::FakeEngine;
using tests::StudioFixture;

namespace {

const FakeEngine::Options kLong{.steps = 4000, .stepMilliseconds = 5};

double turned(float from, float to) {
    return std::abs(std::remainder(double(to) - double(from), 360.0));
}

void answer(StudioFixture& studio, double size, const char* unit) {
    QTimer::singleShot(0, &studio.window(), [size, unit] {
        auto* dialog = qobject_cast<ui::RealSizeDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->unitField().setCurrentIndex(dialog->unitField().findData(unit));
        if (size > 0) dialog->sizeField().setValue(size);
        dialog->accept();
    });
    for (QAction* action : studio.window().actions().all()) {
        if (action->objectName() == "realSize") action->trigger();
    }
}

} // namespace

class SeeingTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theTurntableTurnsUntilSomebodyTakesTheCamera() {
        StudioFixture studio;
        ui::Turntable& turntable = studio.window().seeing().turntable();
        QVERIFY(!turntable.action()->isEnabled()); // nothing to turn round
        QVERIFY(!turntable.action()->toolTip().isEmpty());
        QVERIFY(studio.make("a red chair"));
        QVERIFY(turntable.action()->isEnabled());
        ui::Viewport& viewport = studio.window().stage().viewport();
        const render::OrbitCamera before = viewport.camera();
        turntable.action()->trigger();
        QTRY_VERIFY(turned(before.azimuth, viewport.camera().azimuth) > 5);
        QCOMPARE(viewport.camera().elevation, before.elevation);
        QCOMPARE(viewport.camera().distance, before.distance);
        QTest::mousePress(&viewport, Qt::LeftButton, {}, {500, 300});
        QTest::mouseRelease(&viewport, Qt::LeftButton, {}, {500, 300});
        QVERIFY(!turntable.isTurning());
        QVERIFY(!turntable.action()->isChecked());
        const float held = viewport.camera().azimuth;
        QTest::qWait(150);
        QCOMPARE(viewport.camera().azimuth, held);
        turntable.setTurning(true);
        studio.window().actions().viewTop->trigger(); // choosing a view takes over as well
        QVERIFY(!turntable.isTurning());
    }

    void theTurntableTurnsAFormingObjectAndItsSpeedIsRemembered() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        ui::Turntable& turntable = studio.window().seeing().turntable();
        QTRY_VERIFY(turntable.action()->isEnabled());
        for (QAction* action : studio.window().actions().all()) {
            if (action->objectName() == "turntableFast") action->trigger();
        }
        QVERIFY(turntable.isTurning());
        const float before = studio.engine().lastView().camera.azimuth();
        QTRY_VERIFY(turned(before, studio.engine().lastView().camera.azimuth()) > 20);
        const double speed = turntable.speed();
        QVERIFY(speed > 30);
        studio.reopen();
        QCOMPARE(studio.window().seeing().turntable().speed(), speed);
        QVERIFY(!studio.window().seeing().turntable().isTurning());
    }

    void ownCamerasAreKeptBetweenStarts() {
        StudioFixture studio;
        ui::OwnCameras* cameras = &studio.window().seeing().cameras();
        ui::Viewport* viewport = &studio.window().stage().viewport();
        QVERIFY(!cameras->kept(1));
        render::OrbitCamera mine = viewport->camera();
        mine.azimuth = 211;
        mine.elevation = -12.5f;
        mine.distance = 2.75f;
        mine.target = {0.1f, -0.3f, 0.25f};
        viewport->setCamera(mine);
        cameras->keep(1);
        viewport->look(render::ViewPreset::Front);
        studio.reopen();
        cameras = &studio.window().seeing().cameras();
        viewport = &studio.window().stage().viewport();
        QVERIFY(!cameras->kept(0) && cameras->kept(1));
        for (QAction* action : studio.window().actions().all()) {
            if (action->objectName() == "ownView1") QVERIFY(!action->isEnabled());
            if (action->objectName() == "ownView2") action->trigger();
        }
        QVERIFY(std::abs(viewport->camera().azimuth - mine.azimuth) < 1e-3f);
        QVERIFY(std::abs(viewport->camera().elevation - mine.elevation) < 1e-3f);
        QVERIFY(std::abs(viewport->camera().distance - mine.distance) < 1e-3f);
        QVERIFY(glm::distance(viewport->camera().target, mine.target) < 1e-4f);
    }

    void withoutPerspectiveTheEngineIsAskedForTheLongLens() {
        StudioFixture studio;
        const double wide = double(studio.engine().lastView().camera.fovY);
        studio.window().seeing().cameras().flat()->trigger();
        QTRY_VERIFY(double(studio.engine().lastView().camera.fovY) < 0.2 * wide);
        studio.reopen();
        QVERIFY(studio.window().stage().viewport().camera().flat);
        studio.window().seeing().cameras().flat()->trigger();
        QVERIFY(!studio.window().stage().viewport().camera().flat);
    }

    void theCubeTurnsWithTheCameraAndASideOfItIsAView() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        ui::ViewCube& cube = studio.window().seeing().cube();
        ui::Viewport& viewport = studio.window().stage().viewport();
        QVERIFY(cube.isVisible());
        QCOMPARE(cube.accessibleName(), QString("View: from the front right"));
        const QPolygonF right = cube.outline(render::ViewPreset::Right);
        QVERIFY(!right.isEmpty() && cube.outline(render::ViewPreset::Back).isEmpty());
        const QPoint middle = right.boundingRect().center().toPoint();
        QCOMPARE(cube.sideAt(middle), std::optional(render::ViewPreset::Right));
        QTest::mouseClick(&cube, Qt::LeftButton, {}, middle);
        QCOMPARE(viewport.camera().azimuth, 90.0f);
        QCOMPARE(cube.accessibleName(), QString("View: from the right"));
        QTest::keyClick(&cube, Qt::Key_Left);
        QCOMPARE(viewport.camera().azimuth, 0.0f);
        QTest::keyClick(&cube, Qt::Key_Up);
        QCOMPARE(cube.accessibleName(), QString("View: from above"));
    }

    void wordsSayWhereSomebodyLooksFrom_data() {
        QTest::addColumn<double>("azimuth");
        QTest::addColumn<double>("elevation");
        QTest::addColumn<QString>("words");
        QTest::newRow("front") << 2.0 << 10.0 << "from the front";
        QTest::newRow("round again") << 359.0 << 0.0 << "from the front";
        QTest::newRow("negative") << -90.0 << 0.0 << "from the left";
        QTest::newRow("behind") << 181.0 << 0.0 << "from behind";
        QTest::newRow("raised") << 135.0 << 40.0 << "from the back right, above";
        QTest::newRow("lowered") << 270.0 << -40.0 << "from the left, below";
        QTest::newRow("top") << 77.0 << 80.0 << "from above";
        QTest::newRow("bottom") << 77.0 << -90.0 << "from below";
    }
    void wordsSayWhereSomebodyLooksFrom() {
        QFETCH(double, azimuth);
        QFETCH(double, elevation);
        QFETCH(QString, words);
        QCOMPARE(ui::viewWords(azimuth, elevation), words);
    }

    void theScaleIsTrueAtAnyZoomAndInRealUnits() {
        StudioFixture studio;
        QVERIFY(studio.make("a red chair"));
        ui::ScaleBar& scale = studio.window().seeing().scale();
        ui::Viewport& viewport = studio.window().stage().viewport();
        QVERIFY(scale.isVisible());
        // What the camera projects is what the bar says.
        const auto projected = [&](double length) {
            const render::OrbitCamera& orbit = viewport.camera();
            const base::Camera camera = orbit.camera(viewport.width(), viewport.height());
            const double depth =
                double(glm::dot(orbit.target - camera.position(), camera.forward()));
            return length / depth * double(camera.focalPixels());
        };
        const base::Bounds box = base::bounds(*viewport.mesh());
        const glm::vec3 size = box.high - box.low;
        const double longest = double(std::max({size.x, size.y, size.z}));
        for (const auto& [real, unit, perUnit] :
             {std::tuple{0.0, "", 1.0}, {30.0, "cm", 30.0 / longest}, {2.5, "m", 2.5 / longest}}) {
            answer(studio, real, unit);
            for (const float distance : {0.4f, 1.3f, 4.0f, 11.0f, 24.0f}) {
                render::OrbitCamera camera = viewport.camera();
                camera.distance = distance;
                viewport.setCamera(camera);
                QVERIFY(scale.pixels() > 30 && scale.pixels() <= 133);
                const double mantissa =
                    scale.length() / std::pow(10, std::floor(std::log10(scale.length()) + 1e-9));
                QVERIFY(std::abs(mantissa - 1) < 1e-6 || std::abs(mantissa - 2) < 1e-6 ||
                        std::abs(mantissa - 5) < 1e-6);
                QVERIFY(std::abs(projected(scale.length() / perUnit) - scale.pixels()) < 0.5);
                QVERIFY2(*unit == 0 ? scale.text().endsWith("units") : scale.text().endsWith('m'),
                         qPrintable(scale.text()));
            }
        }
        studio.window().actions().grid->trigger();
        QVERIFY(!scale.isVisible());
        studio.window().actions().grid->trigger();
        QVERIFY(scale.isVisible());
        studio.reopen(); // remembered
        QVERIFY(!studio.window().seeing().scale().text().endsWith("units"));
    }

    void lengthsAreSaidInTheUnitOfTheirSize() {
        QCOMPARE(ui::lengthText(20, "cm"), QString("20 cm"));
        QCOMPARE(ui::lengthText(200, "cm"), QString("2 m"));
        QCOMPARE(ui::lengthText(0.5, "cm"), QString("5 mm"));
        QCOMPARE(ui::lengthText(2, "in"), QString("2 in"));
        QCOMPARE(ui::lengthText(0.5, ""), QString("0.5 units"));
        QCOMPARE(ui::roundLength(0.99), 0.5);
        QCOMPARE(ui::roundLength(230), 200.0);
        QCOMPARE(ui::roundLength(-1), 0.0);
        QCOMPARE(ui::roundLength(std::nan("")), 0.0);
    }

    void whatTheModelImaginesIsShownBesideTheObject() {
        StudioFixture studio(kLong);
        ui::ImaginationCard* card = &studio.window().seeing().imagination();
        QVERIFY(!card->isVisible());
        studio.start("a red chair");
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 8000);
        QVERIFY2(card->caption().startsWith("Seen from"), qPrintable(card->caption()));
        const auto reddish = [&] {
            const QImage image = card->grab().toImage();
            int hits = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    hits += c.red() > 110 && c.red() > 2 * c.green();
                }
            }
            return hits;
        };
        QTRY_VERIFY(reddish() > 300);
        const int side = card->side();
        for (QToolButton* button : card->findChildren<QToolButton*>()) {
            if (button->accessibleName() == "Larger picture") button->click();
        }
        QVERIFY(card->side() > side);
        const int larger = card->side();
        card->action()->trigger();
        QVERIFY(!card->isVisible());
        studio.reopen();
        card = &studio.window().seeing().imagination();
        QVERIFY(!card->action()->isChecked());
        QCOMPARE(card->side(), larger);
    }
};

MAQUETTE_TEST(SeeingTest);
#include "tst_seeing_window.moc"
