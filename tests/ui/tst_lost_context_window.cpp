// The graphics driver lets go: a context that was lost, that cannot be had or made current, shaders
// and images that are refused, windows that are made anew. The picture comes back pixel for pixel,
// or the next simpler way to draw takes over and the message bar says so. The run goes on.

#include <atomic>
#include <cstdio>

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "tests/render/gl_fixture.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using tests::StudioFixture;
using ui::GlStep;
using ui::SurfaceDrill;
using ui::SurfaceKeeper;
using ui::SurfaceKind;

namespace {

constexpr GlStep kSteps[] = {GlStep::Create, GlStep::Current, GlStep::Shaders, GlStep::Image,
                             GlStep::Reset};
constexpr double kHurry = 40;
constexpr int kForEver = 1 << 20;

// Fails a step as often as is asked of it; asked on the thread that draws.
struct Driver {
    std::atomic<GlStep> step = GlStep::Create;
    std::atomic<int> left = 0;
    std::atomic<int> failed = 0;

    SurfaceDrill drill(bool hardware) {
        const auto fails = [this](GlStep now) {
            if (now != step || left <= 0) return false;
            --left;
            ++failed;
            return true;
        };
        return {fails, hardware, kHurry};
    }
};

// What is on the viewport once it holds still and is not the bare surface.
class Picture {
  public:
    explicit Picture(ui::Viewport& viewport)
        : m_viewport(viewport) {}

    QImage settled(const QImage& before = {}) {
        QImage last;
        const bool still = QTest::qWaitFor(
            [&] {
                QTest::qWait(120); // longer than a redraw takes
                const QImage now = m_viewport.grab().toImage();
                const bool same = now == last && now != before && hasObject(now);
                last = now;
                return same;
            },
            10000);
        return still ? last : QImage();
    }

    bool becomes(const QImage& wanted) {
        return QTest::qWaitFor(
            [&] {
                QTest::qWait(40);
                m_now = m_viewport.grab().toImage();
                return m_now == wanted;
            },
            10000);
    }
    const QImage& now() const { return m_now; }

  private:
    static bool hasObject(const QImage& image) {
        const QRgb edge = image.pixel(2, image.height() / 2);
        int other = 0;
        for (int x = image.width() / 4; x < image.width() * 3 / 4; x += 4)
            other += image.pixel(x, image.height() / 2) != edge;
        return other > 10;
    }

    ui::Viewport& m_viewport;
    QImage m_now;
};

base::Mesh cubeInGreen() {
    base::Mesh mesh = tests::coloredCube();
    mesh.colors.assign(mesh.positions.size(), {0.1f, 0.9f, 0.2f});
    return mesh;
}

struct Totals {
    int cases = 0, faults = 0, lost = 0;
};
Totals totals;

} // namespace

class LostContextTest : public QObject {
    Q_OBJECT

    // What the stage may show: a mesh with a texture, a frame of a run, and two things compared.
    static void show(ui::Viewport& viewport, const QString& content) {
        if (content == "frame") {
            viewport.setMesh(nullptr);
            viewport.setFrame(*tests::discFrame(320, 240, {0.8f, 0.3f, 0.2f}, 0.35f));
        } else {
            viewport.setMesh(std::make_shared<const base::Mesh>(tests::texturedCube()));
        }
        if (content == "comparison") {
            viewport.setComparison(
                ui::Viewport::staged(std::make_shared<const base::Mesh>(cubeInGreen())));
        } else {
            viewport.setComparison(std::nullopt);
        }
        render::Hud hud; // letters and curves have textures of their own
        hud.visible = true;
        hud.title = "Forming";
        hud.steps = "240 / 600";
        hud.curves = {{"loss", "0.12", {3, 2, 1.5f, 1.2f, 1}}};
        viewport.setHud(hud);
    }

    // Fails `times` times in a row while a new surface is made, or a scene drawn. How many surfaces
    // are made by the time it works again.
    static int strike(Driver& driver, ui::Viewport& viewport, GlStep step, int times) {
        driver.step = step;
        driver.left = times;
        viewport.setGridVisible(true); // asks for a redraw
        if (step == GlStep::Image || step == GlStep::Reset) return times;
        viewport.keeper().tryAgain(); // a surface that draws asks for nothing else
        return times + 1;
    }

    void survives(bool hardware) {
        ui::Viewport viewport;
        viewport.resize(480, 360);
        viewport.show();
        QVERIFY(QTest::qWaitForWindowExposed(&viewport));
        Driver driver;
        viewport.keeper().drill(driver.drill(hardware));
        Picture picture(viewport);
        show(viewport, "comparison");
        const QImage both = picture.settled();
        for (const GlStep step : kSteps)
            comesBack(viewport, driver, step, SurfaceKeeper::kTries, both);
        show(viewport, "frame");
        const QImage frame = picture.settled(both);
        for (const GlStep step : kSteps)
            comesBack(viewport, driver, step, 1, frame);
    }

    static bool same(Picture& picture, const QImage& before) {
        const bool same = picture.becomes(before);
        ++totals.cases;
        totals.lost += same ? 0 : 1;
        return same;
    }

    void comesBack(ui::Viewport& viewport, Driver& driver, GlStep step, int times,
                   const QImage& before) {
        Picture picture(viewport);
        const bool hardware = viewport.keeper().surface().kind() == SurfaceKind::Hardware;
        viewport.keeper().drill(driver.drill(hardware)); // which has not failed yet
        QVERIFY(!before.isNull() && picture.becomes(before));
        const SurfaceKind kind = viewport.keeper().surface().kind();
        QSignalSpy replaced(&viewport.keeper(), &SurfaceKeeper::replaced);
        QSignalSpy gaveIn(&viewport.keeper(), &SurfaceKeeper::gaveIn);
        const int failedBefore = driver.failed;
        const int surfaces = strike(driver, viewport, step, times);
        const bool struck = QTest::qWaitFor([&] { return replaced.count() >= surfaces; });
        const bool back = struck && driver.left == 0 && picture.becomes(before);
        ++totals.cases;
        totals.faults += driver.failed - failedBefore;
        totals.lost += back ? 0 : 1;
        if (!back) picture.now().save(QDir::temp().filePath("lost-context.png"));
        QVERIFY2(back, qPrintable(QString("step %1, %2 times").arg(int(step)).arg(times)));
        QCOMPARE(viewport.keeper().surface().kind(), kind);
        QCOMPARE(gaveIn.count(), 0);
    }

  private Q_SLOTS:
    void aThreadOfItsOwnComesBackPixelForPixel() { survives(false); }
    void anOpenGlWidgetComesBackPixelForPixel() { survives(true); }

    // Qt makes the context anew when the widget comes to another window, or its window is made
    // anew.
    void anotherWindowShowsTheSamePicture_data() {
        QTest::addColumn<bool>("hardware");
        QTest::newRow("own thread") << false;
        QTest::newRow("OpenGL widget") << true;
    }
    void anotherWindowShowsTheSamePicture() {
        QFETCH(bool, hardware);
        QWidget first, second;
        for (QWidget* window : {&first, &second}) {
            new QVBoxLayout(window);
            window->resize(480, 360);
        }
        auto* viewport = new ui::Viewport;
        first.layout()->addWidget(viewport);
        first.show();
        second.show();
        QVERIFY(QTest::qWaitForWindowExposed(&first) && QTest::qWaitForWindowExposed(&second));
        Driver driver;
        viewport->keeper().drill(driver.drill(hardware));
        show(*viewport, "mesh");
        Picture picture(*viewport);
        const QImage before = picture.settled();
        QVERIFY(!before.isNull());
        for (int i = 0; i < 6; ++i) {
            (i % 2 == 0 ? second : first).layout()->addWidget(viewport);
            QVERIFY(same(picture, before));
        }
        for (const Qt::WindowType hint : {Qt::FramelessWindowHint, Qt::WindowStaysOnTopHint}) {
            first.setWindowFlag(hint); // a native window of its own again
            first.show();
            QVERIFY(same(picture, before));
        }
    }

    void whenNothingHelpsTheNextWayTakesOverAndTheRunGoesOn_data() {
        QTest::addColumn<bool>("hardware");
        QTest::addColumn<int>("step");
        for (const GlStep step : kSteps)
            QTest::addRow("own thread, step %d", static_cast<int>(step))
                << false << static_cast<int>(step);
        QTest::newRow("OpenGL widget") << true << static_cast<int>(GlStep::Reset);
    }
    void whenNothingHelpsTheNextWayTakesOverAndTheRunGoesOn() {
        QFETCH(bool, hardware);
        QFETCH(int, step);
        StudioFixture studio({.steps = 4000, .stepMilliseconds = 5});
        ui::Stage& stage = studio.window().stage();
        ui::Viewport& viewport = stage.viewport();
        Driver driver;
        viewport.keeper().drill(driver.drill(hardware));
        studio.start("a red chair");
        QVERIFY(studio.waitForShare(0.02));
        strike(driver, viewport, static_cast<GlStep>(step), kForEver);
        QTRY_COMPARE_WITH_TIMEOUT(viewport.keeper().surface().kind(), SurfaceKind::Placeholder,
                                  10000);
        QTRY_COMPARE(stage.messages().currentId(), QString("drawing"));
        QVERIFY(!stage.messages().sentence().isEmpty());
        QVERIFY(studio.window().run().isActive());
        QVERIFY(studio.waitForShare(0.05)); // it went on
        ++totals.cases;
        totals.faults += driver.failed;

        driver.left = 0;
        for (QPushButton* button : stage.messages().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == "Try again") button->click();
        QCOMPARE(viewport.keeper().surface().kind(),
                 hardware ? SurfaceKind::Hardware : SurfaceKind::OwnThread);
        QVERIFY(stage.messages().currentId() != "drawing");
        studio.window().actions().pause->trigger();
        QVERIFY(studio.waitForState(api::JobState::Paused));
        QVERIFY(!Picture(viewport).settled().isNull());
        studio.window().run().stop(false);
        QVERIFY(studio.waitForEnd());
    }

    void cleanupTestCase() {
        std::printf("RELIABILITY R15 cases=%d faults=%d lost=%d\n", totals.cases, totals.faults,
                    totals.lost);
    }
};

MAQUETTE_TEST(LostContextTest);
#include "tst_lost_context_window.moc"
