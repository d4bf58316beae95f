#include <cmath>

#include <QAction>
#include <QGuiApplication>
#include <QProcess>
#include <QToolButton>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/basics/icons.h"
#include "ui/basics/theme.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/picture_tile.h"

using namespace maquette;
using tests::StudioFixture;

namespace {

constexpr const char* kFactor = "QT_SCALE_FACTOR"; // read when the program starts

// How many steps of brightness a picture has from one pixel to the next, at most: a picture that
// was enlarged has soft edges only.
int sharpest(const QImage& image) {
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 1; x < image.width(); ++x)
            most =
                std::max(most, std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(x - 1, y))));
    return most;
}

} // namespace

// Displays with more pixels than points: everything is drawn at their resolution. The ratio is
// fixed when a program starts, so each one gets a program of its own.
class ScaledTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void pixelsFollowTheRatioOfTheDisplay_data() {
        QTest::addColumn<QString>("factor");
        for (const char* factor : {"1", "1.25", "1.5", "2", "3"})
            QTest::newRow(factor) << factor;
    }
    void pixelsFollowTheRatioOfTheDisplay() {
        QFETCH(QString, factor);
        if (qEnvironmentVariableIsSet("MAQUETTE_SCALED_CHILD")) return;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(kFactor, factor);
        environment.insert("MAQUETTE_SCALED_CHILD", "1");
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {"scaled_window", "hereEverythingIsDrawnAtTheDisplaysResolution"});
        QVERIFY(child.waitForFinished(60000));
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
                 child.readAll().constData());
    }

    void hereEverythingIsDrawnAtTheDisplaysResolution() {
        const double wanted = qEnvironmentVariable(kFactor, "1").toDouble();
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        QCOMPARE(window.devicePixelRatioF(), wanted);

        const ui::Viewport& viewport = window.stage().viewport();
        const QSizeF exact = QSizeF(viewport.size()) * wanted;
        QTRY_COMPARE(viewport.drawnPixels(),
                     QSize(int(std::lround(exact.width())), int(std::lround(exact.height()))));

        const QPixmap mark = ui::iconPixmap("play", Qt::white, 16, wanted);
        QCOMPARE(mark.width(), int(std::lround(16 * wanted)));
        QCOMPARE(mark.devicePixelRatio(), wanted);
        const QPixmap action = window.actions().exportAsset->icon().pixmap(QSize(16, 16), wanted);
        QCOMPARE(action.width(), int(std::lround(16 * wanted)));

        // A button as it is seen has edges as sharp as its icon at that resolution.
        QToolButton button;
        button.setDefaultAction(window.actions().stop);
        button.setIconSize({32, 32});
        button.setEnabled(true);
        const QImage seen = button.grab().toImage();
        QCOMPARE(seen.devicePixelRatio(), wanted);
        QVERIFY2(sharpest(seen) > 40, qPrintable(QString::number(sharpest(seen))));

        window.findChild<QAction*>("welcome")->trigger();
        const QImage tile = window.stage().welcome().pictures().front()->grab().toImage();
        QVERIFY(tile.width() >= int(132 * wanted));
    }
};

MAQUETTE_TEST(ScaledTest);
#include "tst_scaled_window.moc"
