#include <chrono>
#include <filesystem>
#include <random>
#include <thread>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/recipe.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

using namespace maquette;
using api::JobState;
using tests::EngineDriver;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point then) {
    return std::chrono::duration<double>(Clock::now() - then).count();
}

base::ErrorKind kindOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind();
    }
    return base::ErrorKind::Internal;
}

base::ViewRequest view(float azimuth) {
    base::ViewRequest view;
    view.camera = base::Camera::orbit(azimuth, 15, 3.2f, 40, 64, 48);
    return view;
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aJobRunsToItsAsset() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(driver.request());
        QVERIFY(driver.waitForEnd(job));
        const std::vector<JobState> usual{JobState::Idle, JobState::Loading, JobState::Running,
                                          JobState::Done};
        QVERIFY(driver.states(job) == usual);
        QCOMPARE(driver.trace->steps.load(), 20);
        QCOMPARE(driver.all<api::Metrics>(job).size(), std::size_t{20});
        const auto assets = driver.all<api::AssetReady>(job);
        QCOMPARE(assets.size(), std::size_t{1});
        QVERIFY(assets[0]->complete && assets[0]->mesh && assets[0]->turntable.size() == 8);
        const runtime::Recipe recipe =
            runtime::recipeFromJson(io::parseJson(assets[0]->recipeJson, "recipe"), "recipe");
        QCOMPARE(recipe.request.prompt, std::string("a red chair"));
        QCOMPARE(recipe.modelHash, std::string(64, 'a'));
        QCOMPARE(recipe.meshOperations.size(), std::size_t{1});
        QCOMPARE(driver.all<api::CheckpointSaved>(job).size(), std::size_t{1}); // before the mesh
    }

    void jobsRunOneAfterTheOther() {
        EngineDriver driver;
        const api::JobId first = driver.engine->submit(driver.request({{"step_ms", 10.0}}));
        const api::JobId second = driver.engine->submit(driver.request());
        const api::JobId third = driver.engine->submit(driver.request());
        driver.engine->cancel(third, true);
        QVERIFY(driver.engine->state(third) == JobState::Done);
        QVERIFY(driver.engine->state(second) == JobState::Idle);
        QVERIFY(driver.waitForEnd(second));
        QVERIFY(driver.lastState(first) == JobState::Done);
        QCOMPARE(driver.trace->inits.load(), 2);
        QVERIFY(driver.all<api::AssetReady>(third).empty());
    }

    void aStopInsideLongWorkTakesLessThanASecond_data() {
        QTest::addColumn<bool>("keep");
        QTest::addColumn<bool>("finishing");
        QTest::newRow("step, kept") << true << false;
        QTest::newRow("step, discarded") << false << false;
        QTest::newRow("meshing, discarded") << false << true;
    }
    void aStopInsideLongWorkTakesLessThanASecond() {
        QFETCH(bool, keep);
        QFETCH(bool, finishing);
        EngineDriver driver;
        base::Params params{{"steps", std::int64_t{3}}};
        if (finishing)
            params["finish_ms"] = 60'000.0;
        else
            params.insert({{"fail_at", std::int64_t{-1}}, {"step_ms", 0.0}});
        const api::JobId job = driver.engine->submit(driver.request(params));
        if (finishing) {
            QVERIFY(driver.waitFor([&] { return driver.trace->steps == 3; }));
            QTest::qWait(50);
        } else {
            driver.engine->cancel(job, false); // only to have a second, slow one
            const api::JobId slow =
                driver.engine->submit(driver.request({{"steps", std::int64_t{1000}}}));
            QVERIFY(driver.waitFor([&] { return driver.trace->steps > 5; }));
            driver.engine->update(slow, {{"step_ms", 60'000.0}});
            QTest::qWait(100);
            const auto begin = Clock::now();
            driver.engine->cancel(slow, keep);
            QVERIFY(driver.engine->state(slow) == JobState::Stopping);
            QVERIFY(driver.waitForEnd(slow));
            QVERIFY(secondsSince(begin) < 1.0);
            QCOMPARE(driver.all<api::AssetReady>(slow).size(), std::size_t{keep ? 1u : 0u});
            if (keep) QVERIFY(!driver.all<api::AssetReady>(slow)[0]->complete);
            if (keep) QVERIFY(!driver.all<api::CheckpointSaved>(slow).empty());
            return;
        }
        const auto begin = Clock::now();
        driver.engine->cancel(job, keep);
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(secondsSince(begin) < 1.0);
        QVERIFY(driver.all<api::AssetReady>(job).empty());
        QVERIFY(driver.lastState(job) == JobState::Done);
    }

    void keepingDoesNotDisturbTheMeshing() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(driver.request({{"finish_ms", 300.0}}));
        QVERIFY(driver.waitFor([&] { return driver.trace->steps == 20; }));
        QTest::qWait(50);
        driver.engine->cancel(job, true);
        QVERIFY(driver.waitForEnd(job));
        QCOMPARE(driver.all<api::AssetReady>(job).size(), std::size_t{1});
        QVERIFY(driver.all<api::AssetReady>(job)[0]->complete);
    }

    void aPausedJobStillServesViews() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(
            driver.request({{"steps", std::int64_t{100'000}}, {"step_ms", 5.0}}));
        QVERIFY(driver.waitForState(job, JobState::Running));
        driver.engine->pause(job);
        QVERIFY(driver.waitForState(job, JobState::Paused));
        QTest::qWait(50);
        const int stepsThen = driver.trace->steps;
        double slowest = 0;
        for (int i = 0; i < 20; ++i) {
            const auto begin = Clock::now();
            driver.engine->setView(view(10.0f * i));
            const base::Frame* frame = nullptr;
            QVERIFY(driver.waitFor([&] {
                const base::Frame* taken = driver.engine->takeFrame();
                if (taken) frame = taken;
                const float wanted = base::Camera(view(10.0f * i).camera).azimuth();
                return frame && std::abs(frame->camera.azimuth() - wanted) < 0.01f;
            }));
            slowest = std::max(slowest, secondsSince(begin));
        }
        QVERIFY2(slowest < 0.5, qPrintable(QString::number(slowest)));
        QCOMPARE(driver.trace->steps.load(), stepsThen);
        // A resting view is refined to its full resolution.
        driver.engine->setView(view(77));
        QVERIFY(driver.waitFor([&] {
            const base::Frame* frame = driver.engine->takeFrame();
            return frame && frame->width == 64 && frame->height == 48;
        }));
        driver.engine->resume(job);
        QVERIFY(driver.waitFor([&] { return driver.trace->steps > stepsThen; }));
        driver.engine->cancel(job, false);
        QVERIFY(driver.waitForEnd(job));
    }

    void previewsTakeAboutAFifthOfTheTime() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(driver.request(
            {{"steps", std::int64_t{150}}, {"step_ms", 10.0}, {"preview_ms", 10.0}}));
        QVERIFY(driver.waitForState(job, JobState::Running));
        float azimuth = 0;
        while (!api::isFinal(driver.engine->state(job))) {
            driver.engine->setView(view(azimuth += 1));
            QTest::qWait(5);
        }
        const double share = driver.trace->previews / 150.0; // as many ms as steps: 0.25 = a fifth
        QVERIFY2(share > 0.1 && share < 0.32, qPrintable(QString::number(share)));
    }

    void liveParametersAreAppliedAndNoted() {
        EngineDriver driver;
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{60}}, {"step_ms", 10.0}}));
        QVERIFY(driver.waitFor([&] { return driver.trace->steps > 5; }));
        driver.engine->update(job, {{"rate", 0.25}});
        QCOMPARE(kindOf([&] {
                     driver.engine->update(job, {{"rate", 2.0}});
                 }),
                 base::ErrorKind::Usage);
        QCOMPARE(kindOf([&] {
                     driver.engine->update(job, {{"steps", std::int64_t{5}}});
                 }),
                 base::ErrorKind::Usage);
        QCOMPARE(kindOf([&] {
                     driver.engine->update(job, {{"nonsense", 2.0}});
                 }),
                 base::ErrorKind::Usage);
        QVERIFY(driver.waitForEnd(job));
        const auto recipe = runtime::recipeFromJson(
            io::parseJson(driver.all<api::AssetReady>(job)[0]->recipeJson, "r"), "r");
        QCOMPARE(recipe.steering.size(), std::size_t{1});
        QVERIFY(recipe.steering[0].step > 5 && recipe.steering[0].step < 60);
        QCOMPARE(std::get<double>(recipe.steering[0].params.at("rate")), 0.25);

        // The recipe makes the same thing again, to the last bit.
        const std::vector<float> values = driver.trace->values;
        EngineDriver again;
        api::Request replay = runtime::replayRequest(recipe);
        replay.outputFolder = again.folder.path().toStdString();
        const api::JobId second = again.engine->submit(replay);
        QVERIFY(again.waitForEnd(second));
        QVERIFY(again.trace->values == values);
        // ... and without the steering it would not.
        EngineDriver unsteered;
        replay.outputFolder = unsteered.folder.path().toStdString();
        replay.steering.clear();
        QVERIFY(unsteered.waitForEnd(unsteered.engine->submit(replay)));
        QVERIFY(unsteered.trace->values != values);
    }

    void requestsThatCannotBeRightAreRefused() {
        EngineDriver driver;
        const auto refused = [&](const std::function<void(api::Request&)>& change) {
            api::Request request = driver.request();
            change(request);
            return kindOf([&] { driver.engine->submit(request); });
        };
        using Kind = base::ErrorKind;
        QCOMPARE(refused([](auto& r) { r.prompt = ""; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.prompt = std::string(20'000, 'x'); }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.prompt = "xyzzy plugh"; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.method = "magic"; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.preset = "huge"; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.params["steps"] = -3.0; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.params["stepz"] = 3.0; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.seed = 666; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.budgetSeconds = -1; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.budgetSeconds = NAN; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.device = "tpu"; }), Kind::Usage);
        QCOMPARE(refused([](auto& r) { r.device = "cuda"; }), Kind::Unavailable);
        QCOMPARE(refused([](auto& r) { r.model = "nowhere"; }), Kind::NotFound);
        QCOMPARE(refused([](auto& r) { r.resumeFrom = "/nowhere/c.safetensors"; }), Kind::NotFound);
        QCOMPARE(refused([](auto& r) { r.outputFolder = "/proc/nowhere"; }), Kind::Io);
        QCOMPARE(refused([](auto& r) { r.image = api::ReferenceImage{"/x.png"}; }), Kind::Usage);
        QVERIFY(driver.engine->drain().empty());
        QCOMPARE(kindOf([&] { driver.engine->state(99); }), Kind::Usage);
    }

    void whatIsAskedOfAJobThatHasEndedIsIgnored() {
        EngineDriver driver;
        api::Engine& engine = *driver.engine;
        const api::JobId first = engine.submit(driver.request());
        const api::JobId second = engine.submit(driver.request());
        QVERIFY(driver.waitForEnd(second)); // nothing but its state is left of the first
        engine.pause(first);
        engine.resume(first);
        engine.checkpoint(first);
        engine.update(first, {{"step_ms", 1.0}});
        engine.cancel(first, false);
        QVERIFY(engine.drain().empty());
        QVERIFY(engine.state(first) == JobState::Done);
        QCOMPARE(engine.submit(driver.request()), second + 1);
    }

    void wordsTheModelDoesNotKnowAreNamed() {
        EngineDriver driver;
        api::Request request = driver.request();
        request.prompt = "a red chair with a zeppelin";
        const api::JobId job = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(job));
        const auto lines = driver.all<api::LogLine>(job);
        QVERIFY(!lines.empty());
        QVERIFY(lines[0]->level == base::LogLevel::Warning);
        QCOMPARE(lines[0]->text.english(),
                 std::string("The model does not know \"zeppelin\" and will ignore it."));
    }

    void failuresSayWhatTheyAre_data() {
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        const int memory = static_cast<int>(base::ErrorKind::OutOfMemory);
        QTest::newRow("memory") << "memory"
                                << "fine" << memory << "the preset \"draft\"";
        QTest::newRow("memory, smallest") << "memory"
                                          << "draft" << memory << "fewer";
        QTest::newRow("GPU memory") << "torch-memory"
                                    << "fine" << memory << "\"draft\"";
        QTest::newRow("defect") << "defect"
                                << "draft" << static_cast<int>(base::ErrorKind::Internal)
                                << "a defect";
    }
    void failuresSayWhatTheyAre() {
        QFETCH(QString, failure);
        QFETCH(QString, preset);
        QFETCH(int, kind);
        QFETCH(QString, word);
        EngineDriver driver;
        api::Request request =
            driver.request({{"fail_at", std::int64_t{4}}, {"failure", failure.toStdString()}});
        request.preset = preset.toStdString();
        const api::JobId job = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Failed);
        const auto failed = driver.all<api::Failed>(job);
        QCOMPARE(failed.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(failed[0]->kind), kind);
        QVERIFY2(QString::fromStdString(failed[0]->sentence.english()).contains(word),
                 failed[0]->sentence.english().c_str());
        QVERIFY(!driver.all<api::CheckpointSaved>(job).empty()); // what there was is kept
        const api::JobId next = driver.engine->submit(driver.request());
        QVERIFY(driver.waitForEnd(next));
        QVERIFY(driver.lastState(next) == JobState::Done);
    }

    void badNumbersGoBackWithASmallerStep() {
        EngineDriver driver;
        // Goes bad at step 40 while the rate is above 0.03: 0.1 -> 0.05 -> (again) 0.025.
        const api::JobId job = driver.engine->submit(driver.request(
            {{"steps", std::int64_t{60}}, {"bad_at", std::int64_t{40}}, {"bad_above", 0.03}}));
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Done);
        int warnings = 0;
        for (const auto* line : driver.all<api::LogLine>(job))
            warnings += line->level == base::LogLevel::Warning;
        QCOMPARE(warnings, 2);
        QCOMPARE(std::count(driver.trace->visited.begin(), driver.trace->visited.end(), 30), 3);
        for (const float value : driver.trace->values)
            QVERIFY(std::isfinite(value));

        const api::JobId hopeless = driver.engine->submit(
            driver.request({{"steps", std::int64_t{60}}, {"bad_at", std::int64_t{40}}}));
        QVERIFY(driver.waitForEnd(hopeless));
        QVERIFY(driver.lastState(hopeless) == JobState::Failed);
        QVERIFY(driver.all<api::Failed>(hopeless)[0]->kind == base::ErrorKind::Numeric);
    }

    void anEarlyStopWithoutASurfaceIsNoFailure() {
        EngineDriver driver;
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{10'000}},
                                                  {"step_ms", 5.0},
                                                  {"failure", std::string("surface")}}));
        QVERIFY(driver.waitFor([&] { return driver.trace->steps > 3; }));
        driver.engine->cancel(job, true);
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Done);
        QVERIFY(driver.all<api::AssetReady>(job).empty());
        QVERIFY(!driver.all<api::CheckpointSaved>(job).empty());
    }

    void progressIsHonestAndNeverFalls() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(driver.request(
            {{"steps", std::int64_t{100}}, {"step_ms", 10.0}, {"finish_ms", 300.0}}));
        std::vector<api::ProgressReport> reports;
        QVERIFY(driver.waitFor([&] {
            for (const auto* report : driver.all<api::ProgressReport>(job))
                reports.push_back(*report);
            std::erase_if(driver.events, [](const api::Event& event) {
                return std::holds_alternative<api::ProgressReport>(event);
            });
            return api::isFinal(driver.lastState(job));
        }));
        QVERIFY(reports.size() > 8);
        double share = 0;
        for (const api::ProgressReport& report : reports) {
            QVERIFY(report.share >= share && report.share <= 1);
            share = report.share;
        }
        const api::ProgressReport& middle = reports[reports.size() / 2];
        const double total = reports.back().secondsElapsed;
        const double error = middle.secondsElapsed + middle.secondsLeft - total;
        QVERIFY2(std::abs(error) < 0.35 * total, qPrintable(QString::number(error)));
    }
};

MAQUETTE_TEST(EngineTest);
#include "tst_engine.moc"
