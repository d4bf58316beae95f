#include "engine/base/error.h"
#include "engine/evaluation/pictures.h"
#include "engine/evaluation/quality.h"
#include "engine/evaluation/views.h"
#include "engine/nn/ops.h"
#include "tests/support/registry.h"

using namespace maquette;

class QualityTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void turntablesAreCutIntoTheirViews() {
        constexpr int kSize = 3;
        base::Image8 sheet(4 * kSize, 2 * kSize, 4);
        for (int y = 0; y < sheet.height; ++y) {
            for (int x = 0; x < sheet.width; ++x)
                sheet.pixel(x, y)[1] = static_cast<std::uint8_t>(y / kSize * 4 + x / kSize);
        }
        const auto views = evaluation::viewsOfTurntable(sheet, "sheet");
        QCOMPARE(views.size(), std::size_t{8});
        for (std::size_t i = 0; i < views.size(); ++i) {
            QCOMPARE(views[i].width, kSize);
            for (int at = 0; at < kSize * kSize; ++at)
                QCOMPARE(int(views[i].data[static_cast<std::size_t>(at) * 4 + 1]), int(i));
        }
        for (const auto& [width, height] : {std::pair{12, 3}, {13, 6}, {0, 0}, {3, 6}}) {
            QVERIFY_EXCEPTION_THROWN(
                evaluation::viewsOfTurntable(base::Image8(width, height, 3), "sheet"), base::Error);
        }
    }

    // The camera of view i stands where the judge is asked about.
    void turntableCamerasStandAtTheirAzimuths() {
        const auto azimuths = evaluation::turntableAzimuths();
        QCOMPARE(azimuths.size(), std::size_t{8});
        QCOMPARE(azimuths[2], 90.0f);
        for (const float azimuth : azimuths) {
            const base::Camera camera = evaluation::turntableCamera(azimuth, 15, 64);
            const float turn = std::abs(camera.azimuth() - azimuth);
            QVERIFY(std::min(turn, 360 - turn) < 1e-3f);
            QVERIFY(std::abs(camera.elevation() - 15) < 1e-3f);
        }
    }

    void pixelsAreBlendedOverTheBackgroundAndReducedByArea() {
        base::Image8 picture(4, 4, 4);
        for (int y = 0; y < 4; ++y) {
            for (int x = 0; x < 2; ++x) { // the left half is opaque red, the right one is empty
                picture.pixel(x, y)[0] = 255;
                picture.pixel(x, y)[3] = 255;
            }
        }
        const at::Tensor half = evaluation::pictureTensor(picture, {0.2f, 0.4f, 0.6f}, 2);
        QCOMPARE(half.sizes().vec(), (std::vector<std::int64_t>{1, 3, 2, 2}));
        const float* values = half.const_data_ptr<float>();
        const float expected[] = {1, 0.2f, 1, 0.2f, 0, 0.4f, 0, 0.4f, 0, 0.6f, 0, 0.6f};
        for (int i = 0; i < 12; ++i)
            QVERIFY2(std::abs(values[i] - expected[i]) < 1e-6f, qPrintable(QString::number(i)));
        const at::Tensor one = evaluation::pictureTensor(picture, {0.2f, 0.4f, 0.6f}, 1);
        QVERIFY(std::abs(one.const_data_ptr<float>()[0] - 0.6f) < 1e-6f);
    }

    void picturesComeBackAsTheyWent() {
        base::Image8 square(4, 4, 3);
        for (std::size_t i = 0; i < square.data.size(); ++i)
            square.data[i] = static_cast<std::uint8_t>(5 * i);
        const auto back = evaluation::picturesOf(evaluation::pictureTensor(square, {0, 0, 0}, 4));
        QCOMPARE(back.size(), std::size_t{1});
        QVERIFY(base::toImage8(back[0]).data == square.data);
    }

    void talliesAddUp() {
        evaluation::ViewTally a, b;
        QCOMPARE(a.classShare(), 0.0);
        a.views = 8;
        a.classRight = 6;
        a.frontViews = 8;
        a.frontRight = 2;
        a.scoreSum = 2;
        a.seenAs = {{"chair", 6}, {"table", 2}};
        b.views = 8;
        b.classRight = 8;
        b.scoreSum = 6;
        b.seenAs = {{"sword", 8}};
        a += b;
        QCOMPARE(a.classShare(), 14.0 / 16);
        QCOMPARE(a.frontShare(), 0.25); // the sword has no front
        QCOMPARE(a.score(), 0.5);
        QCOMPARE(a.seenAs.size(), std::size_t{3});
    }
};

MAQUETTE_TEST(QualityTest);
#include "tst_quality.moc"
