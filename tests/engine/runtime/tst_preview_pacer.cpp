#include "engine/runtime/preview_pacer.h"
#include "tests/support/registry.h"

using maquette::runtime::PreviewPacer;

namespace {

constexpr double kPixels = 800 * 600;

PreviewPacer::Scene scene(std::uint64_t view, std::int64_t step, bool paused = false) {
    return {view, kPixels, step, paused};
}

// Steps of 150 ms with previews between them on a simulated clock; returns seconds of previews.
double play(PreviewPacer& pacer, int steps, double secondsPerPixel, bool moving,
            std::vector<float>* qualities = nullptr) {
    double spent = 0;
    for (int i = 0; i < steps; ++i) {
        pacer.worked(0.15);
        const auto s = scene(moving ? 100u + static_cast<unsigned>(i) : 1u, i);
        const auto quality = pacer.next(s);
        if (!quality) continue;
        const double cost = kPixels * *quality * *quality * secondsPerPixel;
        pacer.rendered(s, *quality, cost);
        spent += cost;
        if (qualities) qualities->push_back(*quality);
    }
    return spent;
}

} // namespace

class PreviewPacerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void nobodyLooksNothingIsDrawn() {
        PreviewPacer pacer;
        pacer.worked(10);
        QVERIFY(!pacer.next({0, kPixels, 5, false}));
        QVERIFY(!pacer.next({0, kPixels, 5, true}));
        QVERIFY(pacer.next(scene(1, 0))); // the first look is answered at once
    }

    void previewsStayWithinTheirShare() {
        for (const double perPixel : {1e-8, 1e-7, 1e-6, 1e-5}) { // 5 ms .. 5 s a full picture
            for (const bool moving : {false, true}) {
                PreviewPacer pacer;
                const double work = 400 * 0.15;
                const double spent = play(pacer, 400, perPixel, moving);
                const double share = spent / (spent + work);
                QVERIFY2(share <= PreviewPacer::kShare + 0.02, qPrintable(QString::number(share)));
                QVERIFY(spent > 0);
            }
        }
    }

    void aMovingCameraGetsQuickPicturesAndARestingOneFineOnes() {
        std::vector<float> moving, resting;
        PreviewPacer first, second;
        play(first, 60, 4e-7, true, &moving); // 0.19 s a full picture
        play(second, 60, 4e-7, false, &resting);
        QVERIFY(moving.size() > 40);
        QVERIFY(moving.back() < resting.back());
        QCOMPARE(resting.front(), 0.125f);
        for (std::size_t i = 1; i < resting.size(); ++i)
            QVERIFY(resting[i] >= resting[i - 1]);
        QVERIFY(resting.size() < moving.size());
    }

    void aPausedViewIsRefinedOnceToTheFullResolution() {
        PreviewPacer pacer;
        std::vector<float> qualities;
        while (const auto quality = pacer.next(scene(1, 7, true))) {
            qualities.push_back(*quality);
            pacer.rendered(scene(1, 7, true), *quality, kPixels * *quality * *quality * 1e-6);
            QVERIFY(qualities.size() < 10);
        }
        QVERIFY((qualities == std::vector<float>{0.125f, 0.25f, 0.5f, 1.0f}));
        QVERIFY(pacer.next(scene(2, 7, true)));
    }

    void onlyPicturesThatTakeTimeYield() {
        PreviewPacer pacer;
        pacer.rendered(scene(1, 0), 0.125f, 0.01);
        QVERIFY(!pacer.yields(scene(1, 0), 0.125f));
        QVERIFY(pacer.yields(scene(1, 0), 1.0f));
    }
};

MAQUETTE_TEST(PreviewPacerTest);
#include "tst_preview_pacer.moc"
