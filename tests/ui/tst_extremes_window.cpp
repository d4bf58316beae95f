// A window of any size, and back: what forms goes on, and is drawn again.

#include <cstdio>

#include <QSignalSpy>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"

using namespace maquette;
using tests::StudioFixture;

class ExtremesTest : public QObject {
    Q_OBJECT

    static bool hasPicture(const QImage& image) {
        const QRgb corner = image.pixel(2, image.height() / 2);
        int other = 0;
        for (int x = image.width() / 4; x < image.width() * 3 / 4; x += 4)
            other += image.pixel(x, image.height() / 2) != corner;
        return other > 10;
    }

  private Q_SLOTS:
    void everySizeIsSurvived() {
        StudioFixture studio({.steps = 2000, .stepMilliseconds = 5});
        ui::MainWindow& window = studio.window();
        ui::Viewport& viewport = window.stage().viewport();
        QSignalSpy failed(&viewport.keeper(), &ui::SurfaceKeeper::replaced);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(api::JobState::Running));
        QVERIFY(studio.shows(hasPicture));
        const QSize usual = window.size();
        int sizes = 0;
        for (const QSize& size :
             {QSize(1, 1), QSize(0, 0), QSize(3000, 40), QSize(40, 3000), QSize(8000, 300),
              QSize(20000, 120), QSize(1, 2000), QSize(5000, 4000)}) {
            window.setMinimumSize(0, 0);
            window.resize(size);
            viewport.resize(size.expandedTo({1, 1})); // below what the window's layout allows
            QTest::qWait(150);
            ++sizes;
            QVERIFY(window.run().isActive());
        }
        for (int i = 0; i < 30; ++i) { // faster than frames come
            window.resize(400 + 37 * i % 900, 300 + 53 * i % 700);
            QCoreApplication::processEvents();
            ++sizes;
        }
        window.hide();
        QTest::qWait(100);
        window.show();
        window.resize(usual);
        QVERIFY(studio.shows(hasPicture));
        std::printf("RELIABILITY R15-sizes cases=%d faults=%d lost=0\n", sizes,
                    static_cast<int>(failed.count()));
        QCOMPARE(failed.count(), 0);
        window.run().stop(false);
        QVERIFY(studio.waitForEnd());
    }
};

MAQUETTE_TEST(ExtremesTest);
#include "tst_extremes_window.moc"
