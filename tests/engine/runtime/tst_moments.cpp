#include <filesystem>

#include "engine/base/error.h"
#include "engine/io/json.h"
#include "engine/io/sha256.h"
#include "engine/runtime/checkpoint.h"
#include "engine/runtime/moment_keeper.h"
#include "engine/runtime/recipe.h"
#include "engine/runtime/request_json.h"
#include "tests/support/engine_driver.h"
#include "tests/support/registry.h"

using namespace maquette;
using api::JobState;
using tests::EngineDriver;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kStateBytes = std::uint64_t{2} * 257 * sizeof(float); // of the fake job

runtime::EngineConfig withMoments(std::uint64_t states) {
    runtime::EngineConfig config;
    config.momentBytes = states * kStateBytes;
    return config;
}

std::vector<std::int64_t> steps(const EngineDriver& driver, api::JobId job, bool states) {
    std::vector<std::int64_t> found;
    for (const api::Moment* moment : driver.all<api::Moment>(job)) {
        if (moment->file.empty() != states) found.push_back(moment->step);
    }
    return found;
}

// The state of the moment nearest to this step.
api::Fork forkAt(const EngineDriver& driver, api::JobId job, std::int64_t step) {
    const api::Moment* best = nullptr;
    for (const api::Moment* moment : driver.all<api::Moment>(job)) {
        if (moment->file.empty()) continue;
        if (!best || std::abs(moment->step - step) < std::abs(best->step - step)) best = moment;
    }
    return {best->file, io::sha256OfFile(best->file), best->step};
}

base::ErrorKind kindOf(const std::function<void()>& call) {
    try {
        call();
    } catch (const base::Error& error) {
        return error.kind();
    }
    return base::ErrorKind::Internal;
}

runtime::Recipe recipeOf(const EngineDriver& driver, api::JobId job) {
    const auto assets = driver.all<api::AssetReady>(job);
    return runtime::recipeFromJson(io::parseJson(assets.at(0)->recipeJson, "recipe"), "recipe");
}

} // namespace

class MomentsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void momentsAreDenseAtTheBeginningAndIncludeTheEnd() {
        EngineDriver driver(withMoments(100));
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{400}}}));
        QVERIFY(driver.waitForEnd(job));
        const std::vector<std::int64_t> pictures = steps(driver, job, false);
        QVERIFY(pictures.size() > 8 && pictures.size() <= runtime::MomentKeeper::kMoments + 1);
        QCOMPARE(pictures.front(), std::int64_t{0});
        QCOMPARE(pictures.back(), std::int64_t{400});
        const auto before = [&](std::int64_t step) {
            return std::count_if(pictures.begin(), pictures.end(),
                                 [step](std::int64_t each) { return each < step; });
        };
        QVERIFY(before(100) > before(400) / 3); // a quarter of the steps, more of the moments
        for (const api::Moment* moment : driver.all<api::Moment>(job)) {
            if (!moment->file.empty()) continue;
            QCOMPARE(moment->picture->width, runtime::MomentKeeper::kPictureSize);
            QCOMPARE(moment->picture->channels, 4);
        }
        QCOMPARE(steps(driver, job, true).size(), pictures.size() - 1); // none at step 0
    }

    void statesKeepWithinTheBudgetAndReachTheEnd() {
        EngineDriver driver(withMoments(7));
        const api::JobId job =
            driver.engine->submit(driver.request({{"steps", std::int64_t{400}}}));
        QVERIFY(driver.waitForEnd(job));
        const std::vector<std::int64_t> states = steps(driver, job, true);
        QVERIFY2(states.size() >= 2 && states.size() <= 7,
                 qPrintable(QString::number(states.size())));
        QVERIFY(states.back() > 300);
        std::uint64_t files = 0;
        for (const auto& entry :
             fs::directory_iterator(driver.folder.path().toStdString() + "/moments")) {
            QCOMPARE(runtime::readCheckpoint(entry.path()).request.seed, std::uint64_t{7});
            ++files;
        }
        QCOMPARE(files, states.size());
        QVERIFY(steps(driver, job, false).size() > 8);
    }

    void withoutABudgetThereAreNoMomentsAndTheRunIsTheSame() {
        EngineDriver without, with(withMoments(100));
        const api::JobId first = without.engine->submit(without.request());
        const api::JobId second = with.engine->submit(with.request());
        QVERIFY(without.waitForEnd(first) && with.waitForEnd(second));
        QVERIFY(without.all<api::Moment>(first).empty());
        QVERIFY(!fs::exists(without.folder.path().toStdString() + "/moments"));
        QVERIFY(without.trace->values == with.trace->values);
    }

    void aForkThatChangesNothingIsTheRun() {
        EngineDriver driver(withMoments(100));
        const api::JobId first = driver.engine->submit(driver.request());
        QVERIFY(driver.waitForEnd(first));
        const std::vector<float> values = driver.trace->values;
        api::Request request = driver.request();
        request.fork = forkAt(driver, first, 8);
        driver.trace->steps = 0;
        const api::JobId second = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(second));
        QCOMPARE(driver.trace->steps.load(), static_cast<int>(20 - request.fork->step));
        QVERIFY(driver.trace->values == values);
        QCOMPARE(recipeOf(driver, second).parents, std::vector<std::string>{request.fork->sha256});
    }

    void aForkGoesItsOwnWayAndDoesSoAgain() {
        EngineDriver driver(withMoments(100));
        const api::JobId first = driver.engine->submit(driver.request({{"rate", 0.3}}));
        QVERIFY(driver.waitForEnd(first));
        const std::vector<float> original = driver.trace->values;
        api::Request request = driver.request({{"rate", 0.2}, {"steps", std::int64_t{30}}});
        request.fork = forkAt(driver, first, 8);
        request.prompt = "a blue mug";
        request.seed = 99;
        std::vector<std::vector<float>> results;
        for (int i = 0; i < 2; ++i) {
            const api::JobId job = driver.engine->submit(request);
            QVERIFY(driver.waitForEnd(job));
            QVERIFY(driver.lastState(job) == JobState::Done);
            results.push_back(driver.trace->values);
            QCOMPARE(driver.trace->prompt, std::string("a blue mug"));
        }
        QVERIFY(results[0] == results[1]);
        QVERIFY(results[0] != original);
    }

    void forksThatCannotBeSaySo() {
        EngineDriver driver(withMoments(100));
        const api::JobId first = driver.engine->submit(driver.request());
        QVERIFY(driver.waitForEnd(first));
        api::Request request = driver.request();
        request.fork = {"/nowhere/moment.safetensors", "", 3};
        QVERIFY(kindOf([&] { driver.engine->submit(request); }) == base::ErrorKind::NotFound);
        request.fork = forkAt(driver, first, 8);
        request.fork->sha256 = std::string(64, '0');
        const api::JobId changed = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(changed));
        QVERIFY(driver.all<api::Failed>(changed).at(0)->kind == base::ErrorKind::BadFile);
        request.fork = forkAt(driver, first, 20);
        const api::JobId late = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(late));
        const api::Failed* failed = driver.all<api::Failed>(late).at(0);
        QVERIFY(failed->kind == base::ErrorKind::Usage);
        QVERIFY(failed->sentence.english().find("more steps") != std::string::npos);
    }

    void aMomentBecomesAnAssetWithoutFurtherSteps() {
        EngineDriver driver(withMoments(100));
        const api::JobId first = driver.engine->submit(driver.request());
        QVERIFY(driver.waitForEnd(first));
        const api::Fork moment = forkAt(driver, first, 8);
        api::Request request = driver.request();
        QVERIFY(kindOf([&] {
                    request.meshOnly = true;
                    driver.engine->submit(request);
                }) == base::ErrorKind::Usage);
        request.resumeFrom = moment.file;
        driver.trace->steps = 0;
        const api::JobId job = driver.engine->submit(request);
        QVERIFY(driver.waitForEnd(job));
        QCOMPARE(driver.trace->steps.load(), 0);
        const auto assets = driver.all<api::AssetReady>(job);
        QCOMPARE(assets.size(), std::size_t{1});
        QVERIFY(!assets[0]->complete);
        QVERIFY(driver.all<api::Moment>(job).empty());
        std::vector<float> wanted(driver.trace->values.size());
        runtime::readCheckpoint(moment.file).copyTo("values", std::span<float>(wanted));
        QVERIFY(driver.trace->values == wanted);
    }

    void theWordsOfARunChangeAtAStepAndTheRunIsRepeatable() {
        EngineDriver driver;
        const base::Params slow{{"steps", std::int64_t{60}}, {"step_ms", 4.0}};
        const api::JobId first = driver.engine->submit(driver.request(slow));
        QVERIFY(driver.waitFor([&] { return driver.all<api::Metrics>(first).size() > 10; }));
        driver.engine->update(first, {{"prompt", std::string("a blue mug")}});
        QVERIFY(driver.waitForEnd(first));
        QCOMPARE(driver.trace->prompt, std::string("a blue mug"));
        const std::vector<float> values = driver.trace->values;
        const auto steered = driver.all<api::Steered>(first);
        QCOMPARE(steered.size(), std::size_t{1});
        QVERIFY(steered[0]->change.step > 5 && steered[0]->change.step < 60);
        const runtime::Recipe recipe = recipeOf(driver, first);
        QVERIFY(recipe.steering == std::vector{steered[0]->change});

        api::Request again = runtime::replayRequest(recipe);
        again.outputFolder = driver.folder.path().toStdString();
        const api::JobId second = driver.engine->submit(again);
        QVERIFY(driver.waitForEnd(second));
        QVERIFY(driver.trace->values == values);
    }

    void whatToLeaveOutChangesAtAStepAndTheRunIsRepeatable() {
        EngineDriver driver;
        const base::Params slow{{"steps", std::int64_t{60}}, {"step_ms", 4.0}};
        const api::JobId first = driver.engine->submit(driver.request(slow));
        QVERIFY(driver.waitFor([&] { return driver.all<api::Metrics>(first).size() > 10; }));
        const base::Params words{{api::kLiveNegativePrompt, std::string("anything blurry")}};
        driver.engine->update(first, words);
        QVERIFY(driver.waitForEnd(first));
        QCOMPARE(driver.trace->negative, std::string("anything blurry"));
        const std::vector<float> values = driver.trace->values;
        const runtime::Recipe recipe = recipeOf(driver, first);
        QCOMPARE(recipe.steering.size(), std::size_t{1});
        QVERIFY(recipe.steering[0].params == words);

        const auto replayed = [&](const api::Request& wish) {
            api::Request again = wish;
            again.outputFolder = driver.folder.path().toStdString();
            const api::JobId job = driver.engine->submit(again);
            return driver.waitForEnd(job) ? driver.trace->values : std::vector<float>();
        };
        api::Request again = runtime::replayRequest(recipe);
        QVERIFY(replayed(again) == values);
        again.steering.clear();
        QVERIFY(replayed(again) != values);
    }

    void wordsNoModelCouldUseAreRefused() {
        EngineDriver driver;
        const api::JobId job = driver.engine->submit(
            driver.request({{"steps", std::int64_t{2000}}, {"step_ms", 2.0}}));
        for (const char* words : {"", "xyzzy", "\x01"}) {
            QVERIFY(kindOf([&] {
                        driver.engine->update(job, {{"prompt", std::string(words)}});
                    }) == base::ErrorKind::Usage);
        }
        QVERIFY(kindOf([&] {
                    driver.engine->update(job, {{"prompt", 3.0}});
                }) == base::ErrorKind::Usage);
        QVERIFY(kindOf([&] {
                    driver.engine->update(job, {{"negative_prompt", std::string("\x01")}});
                }) == base::ErrorKind::Usage);
        driver.engine->update(job, {{"negative_prompt", std::string()}}); // nothing left out
        driver.engine->cancel(job, false);
        QVERIFY(driver.waitForEnd(job));
    }

    void aForkTravelsInJsonWithoutItsFile() {
        api::Request request;
        request.fork = {"/here/moment.safetensors", std::string(64, 'b'), 12};
        const api::Request back = runtime::requestFromJson(runtime::toJson(request), "the test");
        QVERIFY(back.fork == request.fork);
        api::Request elsewhere = request;
        elsewhere.fork->file = "/there/moment.safetensors";
        QCOMPARE(runtime::requestHash(elsewhere), runtime::requestHash(request));
        elsewhere.fork->sha256 = std::string(64, 'c');
        QVERIFY(runtime::requestHash(elsewhere) != runtime::requestHash(request));
        runtime::Recipe recipe;
        recipe.request = request;
        QVERIFY(runtime::recipeText(recipe).find("/here/") == std::string::npos);
    }
};

MAQUETTE_TEST(MomentsTest);
#include "tst_moments.moc"
