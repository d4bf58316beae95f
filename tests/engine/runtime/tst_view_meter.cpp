#include <atomic>
#include <cmath>

#include "engine/base/error.h"
#include "engine/runtime/view_meter.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

using namespace maquette;
using runtime::ViewMeter;
using tests::EngineDriver;

namespace {

struct Watcher {
    std::atomic<int> looks{0};
    std::vector<base::Image8> views;
    std::vector<float> azimuths;
    std::string words;
};

runtime::EngineConfig watchedBy(Watcher& watcher, bool fails = false, int milliseconds = 0) {
    runtime::EngineConfig config;
    config.lookAround = [&watcher, fails, milliseconds](std::span<const base::Image8> views,
                                                        std::span<const float> azimuths,
                                                        const std::string& words) {
        ++watcher.looks;
        if (fails) throw base::Error(base::ErrorKind::NotFound, "No judge.");
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        watcher.views.assign(views.begin(), views.end());
        watcher.azimuths.assign(azimuths.begin(), azimuths.end());
        watcher.words = words;
        api::RoundScore score;
        for (const float azimuth : azimuths)
            score.sides.push_back({azimuth, 0.5f, 0.25f, 0.75f});
        score.verdict = api::RoundVerdict::OneFront;
        return score;
    };
    return config;
}

} // namespace

class ViewMeterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRunIsLookedAtFromAllSidesNowAndThen() {
        Watcher watcher;
        EngineDriver driver(watchedBy(watcher));
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{300}}, {"step_ms", 4.0}}));
        QVERIFY(driver.waitForEnd(job));
        const auto scores = driver.all<api::ViewScores>(job);
        QVERIFY(scores.size() >= 2);
        QVERIFY(scores.size() <= static_cast<std::size_t>(ViewMeter::kLooks) + 1);
        QCOMPARE(static_cast<int>(scores.size()), watcher.looks.load());
        QVERIFY(scores.front()->step >= 12); // not before there is something to see
        for (std::size_t i = 1; i < scores.size(); ++i)
            QVERIFY(scores[i]->step >= scores[i - 1]->step + 300 / ViewMeter::kLooks);
        QCOMPARE(watcher.views.size(), std::size_t{ViewMeter::kViews});
        for (const base::Image8& view : watcher.views) {
            QCOMPARE(view.width, ViewMeter::kPictureSize);
            QCOMPARE(view.height, ViewMeter::kPictureSize);
            QCOMPARE(view.channels, 4);
        }
        QCOMPARE(watcher.azimuths[2], 90.0f);
        QCOMPARE(watcher.words, std::string("a red chair"));
        QCOMPARE(scores.front()->round.verdict, api::RoundVerdict::OneFront);
    }

    void itTakesNoMoreThanItsShareOfTheTime() {
        Watcher watcher;
        EngineDriver driver(watchedBy(watcher, false, 30));
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{500}}, {"step_ms", 4.0}}));
        QVERIFY(driver.waitForEnd(job));
        const auto reports = driver.all<api::ProgressReport>(job);
        const double seconds = reports.back()->secondsElapsed;
        // A look may begin just below the share; it is over by one look at most.
        const double most = ViewMeter::kShare * seconds / 0.03 + 1;
        QVERIFY2(watcher.looks <= std::ceil(most),
                 qPrintable(QString("%1 looks in %2 s").arg(watcher.looks.load()).arg(seconds)));
        QVERIFY(watcher.looks >= 1);
    }

    void aMeasureThatFailsCostsNoRun() {
        Watcher watcher;
        EngineDriver driver(watchedBy(watcher, true));
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{200}}, {"step_ms", 1.0}}));
        QVERIFY(driver.waitForEnd(job));
        QCOMPARE(driver.lastState(job), api::JobState::Done);
        QCOMPARE(watcher.looks.load(), 1);
        QVERIFY(driver.all<api::ViewScores>(job).empty());
        int warnings = 0;
        for (const api::LogLine* line : driver.all<api::LogLine>(job))
            warnings += line->level == base::LogLevel::Warning;
        QVERIFY(warnings >= 1);
    }

    void lookingChangesNothing() {
        Watcher watcher;
        EngineDriver watched(watchedBy(watcher)), alone;
        for (EngineDriver* driver : {&watched, &alone}) {
            const api::JobId job = driver->engine->submit(
                driver->request({{"steps", std::int64_t{150}}, {"step_ms", 1.0}}));
            QVERIFY(driver->waitForEnd(job));
        }
        QVERIFY(watcher.looks >= 1);
        QCOMPARE(watched.trace->values, alone.trace->values);
    }
};

MAQUETTE_TEST(ViewMeterTest);
#include "tst_view_meter.moc"
