#include <algorithm>
#include <filesystem>

#include "engine/api/contest_plan.h"
#include "engine/base/error.h"
#include "tests/engine/runtime/contests.h"
#include "tests/support/registry.h"

using namespace maquette;
using namespace maquette::tests;
using api::JobState;

class ContestTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyRoundTakesTheSameComputing() {
        for (std::size_t count = 2; count <= api::kMostCandidates; ++count) {
            for (int rounds = 1; rounds <= 8; ++rounds) {
                const api::ContestPlan plan = api::planContest(count, rounds);
                QVERIFY(plan.rounds() >= 1 && plan.rounds() <= rounds);
                QCOMPARE(plan.racing.front(), static_cast<int>(count));
                QCOMPARE(plan.racing.back(), 1);
                QCOMPARE(plan.marks.back(), 1.0);
                double before = 0;
                for (std::size_t i = 0; i < plan.marks.size(); ++i) {
                    const double work = plan.racing[i] * (plan.marks[i] - before);
                    QVERIFY(std::abs(work - plan.unitsFrom(0) / (plan.rounds() + 1)) < 1e-9);
                    if (i > 0) QVERIFY(plan.racing[i] < plan.racing[i - 1]);
                    before = plan.marks[i];
                }
                QVERIFY(plan.unitsFrom(0) < static_cast<double>(count)); // cheaper than all of them
            }
        }
    }

    void thePinnedOnesComeFirstAndThenTheRanks() {
        using api::survivors;
        QVERIFY((survivors({{0, 3, false}, {1, 1, false}, {2, 2, false}}, 2) ==
                 std::vector<std::size_t>{1, 2}));
        QVERIFY((survivors({{0, 3, true}, {1, 1, false}, {2, 2, false}}, 2) ==
                 std::vector<std::size_t>{0, 1}));
        QVERIFY((survivors({{0, 3, true}, {1, 1, false}, {2, 2, true}}, 1) ==
                 std::vector<std::size_t>{0, 2}));
    }

    void theBetterHalfGoesOnAndTheBestGoesToTheEnd() {
        EngineDriver driver(judged());
        const api::JobId job = driver.engine->submitContest(contest(driver, 6));
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Done);
        const ContestReport& report = last(driver, job);
        const std::vector<Standing> wanted{Standing::Out, Standing::Out, Standing::Out,
                                           Standing::Out, Standing::Out, Standing::Winner};
        QVERIFY(standings(report) == wanted);
        QCOMPARE(report.candidates[5].rank, 1);
        QCOMPARE(report.candidates[0].rank, 6);
        QCOMPARE(report.candidates[4].rank, 2);
        QVERIFY(report.candidates[5].scored);
        QVERIFY(std::abs(report.candidates[5].score - 0.5) < 1e-12);
        QCOMPARE(report.candidates[5].step, std::int64_t(20));
        QVERIFY(report.candidates[0].step < report.candidates[3].step);
        QVERIFY(report.candidates[3].step < 20);
        QVERIFY(report.share > 0.999);
        for (std::size_t i = 0; i < 6; ++i) {
            const api::JobId candidate = report.candidates[i].job;
            QCOMPARE(driver.all<api::AssetReady>(candidate).size(), std::size_t(i == 5));
            QVERIFY(driver.lastState(candidate) == JobState::Done);
        }
        QVERIFY(driver.all<api::AssetReady>(report.candidates[5].job)[0]->complete);
    }

    // The strongest promise: neither turns, nor scoring, nor waiting on the disk change what forms.
    void theWinnerIsBitEqualToTheSameRunAlone_data() {
        QTest::addColumn<qulonglong>("memory");
        QTest::newRow("all in the memory") << qulonglong(0);
        QTest::newRow("one in the memory") << qulonglong(1);
        QTest::newRow("two in the memory") << qulonglong(2 * ((64ULL << 20) + 100'000));
    }
    void theWinnerIsBitEqualToTheSameRunAlone() {
        QFETCH(qulonglong, memory);
        const base::Params params{{"steps", std::int64_t(120)}, {"preview_ms", 0.0}};
        EngineDriver alone;
        api::Request single = alone.request(params);
        single.prompt = kPrompts[3];
        single.seed = 10;
        QVERIFY(alone.waitForEnd(alone.engine->submit(single)));
        EngineDriver driver(judged(memory));
        ContestRequest request = contest(driver, 4, params);
        base::ViewRequest view;
        view.camera = base::Camera::orbit(10, 15, 3.2f, 40, 64, 48);
        driver.engine->setView(view); // pictures are drawn in between
        const api::JobId job = driver.engine->submitContest(request);
        QVERIFY(driver.waitForEnd(job));
        const ContestReport& report = last(driver, job);
        QVERIFY(report.candidates[3].standing == Standing::Winner);
        QVERIFY(equal(stateIn(request.candidates[3].outputFolder), stateIn(single.outputFolder)));
        QVERIFY(driver.trace->values == alone.trace->values);
        QCOMPARE(driver.trace->inits.load() > 4, memory > 0);
        for (const api::Request& each : request.candidates) {
            for (const auto& file : std::filesystem::directory_iterator(each.outputFolder))
                QVERIFY(!file.path().filename().string().starts_with("parked"));
        }
    }

    void badNumbersOfOneCandidateAreUndoneAsAlone() {
        const base::Params bad{
            {"steps", std::int64_t(120)}, {"bad_at", std::int64_t(70)}, {"bad_above", 0.06}};
        EngineDriver alone;
        api::Request single = alone.request(bad);
        single.prompt = kPrompts[1];
        single.seed = 8;
        QVERIFY(alone.waitForEnd(alone.engine->submit(single)));
        EngineDriver driver(judged(1));
        ContestRequest request = contest(driver, 2, {{"steps", std::int64_t(120)}});
        request.candidates[1].params = bad;
        QVERIFY(driver.waitForEnd(driver.engine->submitContest(request)));
        QVERIFY(equal(stateIn(request.candidates[1].outputFolder), stateIn(single.outputFolder)));
    }

    void aCandidateThatFailsLeavesAndTheOthersGoOn() {
        EngineDriver driver(judged());
        ContestRequest request = contest(driver, 3);
        request.candidates[2].params = {{"fail_at", std::int64_t(1)},
                                        {"failure", std::string("defect")}};
        const api::JobId job = driver.engine->submitContest(request);
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Done);
        const ContestReport& report = last(driver, job);
        QVERIFY(report.candidates[2].standing == Standing::Failed);
        QVERIFY(report.candidates[1].standing == Standing::Winner);
        QCOMPARE(driver.all<api::Failed>(report.candidates[2].job).size(), std::size_t{1});
    }

    void aContestWhoseCandidatesAllFailSaysSo() {
        EngineDriver driver(judged());
        const base::Params params{{"fail_at", std::int64_t(1)}, {"failure", std::string("defect")}};
        const api::JobId job = driver.engine->submitContest(contest(driver, 2, params));
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(driver.lastState(job) == JobState::Failed);
        QCOMPARE(driver.all<api::Failed>(job).size(), std::size_t{1});
        const api::JobId next = driver.engine->submit(driver.request()); // the engine goes on
        QVERIFY(driver.waitForEnd(next));
        QVERIFY(driver.lastState(next) == JobState::Done);
    }

    void byHandItWaitsForTheChoice() {
        EngineDriver driver; // nothing that could score
        ContestRequest request = contest(driver, 4);
        request.rounds = 1;
        QVERIFY_EXCEPTION_THROWN(driver.engine->submitContest(request), base::Error);
        request.byHand = true;
        const api::JobId job = driver.engine->submitContest(request);
        const auto waits = [&] {
            const auto all = driver.all<ContestReport>(job);
            return !all.empty() && all.back()->waiting;
        };
        QVERIFY(driver.waitFor(waits));
        const api::JobId picked = last(driver, job).candidates[2].job;
        driver.engine->wish(picked, api::ContestWish::Pin);
        QVERIFY(driver.waitFor([&] { return last(driver, job).candidates[2].pinned; }));
        QVERIFY(last(driver, job).waiting);
        driver.engine->closeRound(job);
        QVERIFY(driver.waitForEnd(job));
        QVERIFY(last(driver, job).candidates[2].standing == Standing::Winner);
        QCOMPARE(driver.all<api::AssetReady>(picked).size(), std::size_t{1});
    }

    void somebodyMayPinKeepStopAndPromote() {
        EngineDriver driver(judged());
        const base::Params slow{{"steps", std::int64_t(400)}, {"step_ms", 2.0}};
        const api::JobId job = driver.engine->submitContest(contest(driver, 4, slow));
        QVERIFY(driver.waitFor([&] { return !driver.all<ContestReport>(job).empty(); }));
        const auto candidate = [&](std::size_t i) { return last(driver, job).candidates[i]; };
        driver.engine->wish(candidate(0).job, api::ContestWish::Pin); // the worst one
        driver.engine->cancel(candidate(3).job, false);               // the best one
        QVERIFY(driver.waitForEnd(candidate(3).job));
        QVERIFY(driver.waitFor([&] { return last(driver, job).round >= 2; }, 60));
        QVERIFY(candidate(0).standing == Standing::Racing);
        QVERIFY(candidate(3).standing == Standing::Out);
        driver.engine->cancel(candidate(0).job, true); // what there is
        QVERIFY(driver.waitForEnd(candidate(0).job));
        QVERIFY(driver.waitFor([&] { return candidate(0).standing == Standing::Kept; }));
        QCOMPARE(driver.all<api::AssetReady>(candidate(0).job).size(), std::size_t{1});
        driver.engine->wish(candidate(1).job, api::ContestWish::Promote);
        QVERIFY(driver.waitForEnd(job, 60));
        QVERIFY(candidate(1).standing == Standing::Winner);
        QCOMPARE(candidate(1).step, std::int64_t(400));
        QVERIFY(candidate(2).standing == Standing::Out);
    }

    void aPauseHoldsAllOfThemAndStillServesTheCamera() {
        EngineDriver driver(judged());
        const base::Params slow{{"steps", std::int64_t(2000)}, {"step_ms", 2.0}};
        const api::JobId job = driver.engine->submitContest(contest(driver, 3, slow));
        QVERIFY(driver.waitForState(job, JobState::Running));
        const api::JobId one = last(driver, job).candidates[1].job;
        driver.engine->pause(one); // nobody pauses alone
        QVERIFY(driver.waitForState(job, JobState::Paused));
        const int steps = driver.trace->steps.load();
        base::ViewRequest view;
        view.camera = base::Camera::orbit(75, 15, 3.2f, 40, 60, 40);
        driver.engine->setView(view);
        for (const auto& each : last(driver, job).candidates) {
            QVERIFY(driver.waitFor([&] {
                const auto pictures = driver.all<api::PreviewImage>(each.job);
                return std::any_of(pictures.begin(), pictures.end(), [](const auto* picture) {
                    return picture->channel == api::Engine::kContestView &&
                           picture->image->width == 60;
                });
            }));
        }
        QCOMPARE(driver.trace->steps.load(), steps);
        driver.engine->cancel(job, false);
        QVERIFY(driver.waitForEnd(job, 2));
        for (const auto& each : last(driver, job).candidates)
            QVERIFY(driver.lastState(each.job) == JobState::Done);
        QVERIFY(driver.all<api::AssetReady>(one).empty());
    }

    void stoppedWithTheWishToKeepTheBestSoFarIsMade() {
        EngineDriver driver(judged());
        const base::Params slow{{"steps", std::int64_t(300)}, {"step_ms", 1.0}};
        const api::JobId job = driver.engine->submitContest(contest(driver, 4, slow));
        QVERIFY(driver.waitFor([&] {
            return !driver.all<ContestReport>(job).empty() && last(driver, job).round >= 2;
        }));
        driver.engine->cancel(job, true);
        QVERIFY(driver.waitForEnd(job));
        const api::JobId best = last(driver, job).candidates[3].job;
        QVERIFY(last(driver, job).candidates[3].standing == Standing::Kept);
        const auto assets = driver.all<api::AssetReady>(best);
        QCOMPARE(assets.size(), std::size_t{1});
        QVERIFY(!assets[0]->complete);
    }

    void aBudgetIsSharedOutAndWhatIsFreedGoesToTheOthers() {
        EngineDriver driver(judged());
        ContestRequest request =
            contest(driver, 4, {{"step_ms", 1.0}, {"steps", std::int64_t(9999)}});
        request.budgetSeconds = 3;
        const api::JobId job = driver.engine->submitContest(request);
        QVERIFY(driver.waitForEnd(job, 60));
        const ContestReport& report = last(driver, job);
        QVERIFY(report.candidates[3].standing == Standing::Winner);
        QVERIFY(report.candidates[3].step < 9999); // shrunk
        QVERIFY(report.candidates[3].step > report.candidates[0].step);
        const auto changes = driver.all<api::Steered>(report.candidates[3].job);
        QVERIFY(!changes.empty()); // told another budget, which the recipe keeps
        QVERIFY(changes.back()->change.params.contains(api::kLiveBudget));
    }

    void contestsThatCannotBeHeldAreRefused() {
        EngineDriver driver(judged());
        const auto refused = [&](const ContestRequest& request) {
            try {
                driver.engine->submitContest(request);
            } catch (const base::Error& error) {
                return error.kind() == base::ErrorKind::Usage;
            }
            return false;
        };
        QVERIFY(refused(contest(driver, 1)));
        ContestRequest many = contest(driver, 6);
        many.candidates.resize(13, many.candidates[0]);
        QVERIFY(refused(many));
        ContestRequest sameFolder = contest(driver, 2);
        sameFolder.candidates[1].outputFolder = sameFolder.candidates[0].outputFolder;
        QVERIFY(refused(sameFolder));
        ContestRequest rounds = contest(driver, 2);
        rounds.rounds = 0;
        QVERIFY(refused(rounds));
        ContestRequest wrong = contest(driver, 2);
        wrong.candidates[1].seed = 666; // the method does not take it
        QVERIFY(refused(wrong));
        QVERIFY(driver.waitForEnd(driver.engine->submit(driver.request())));
    }
};

MAQUETTE_TEST(ContestTest);
#include "tst_contest.moc"
