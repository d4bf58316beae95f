#include <cmath>
#include <functional>

#include "engine/base/rng.h"
#include "engine/io/json.h"
#include "engine/runtime/budget_planner.h"
#include "engine/runtime/request_json.h"
#include "tests/support/registry.h"

using namespace maquette;
using runtime::BudgetPlanner;

namespace {

struct Ride {
    std::vector<double> progress;
    api::Schedule schedule;
    double seconds = 0;
    double longestStep = 0;
};

// Drives a planner as a job does, with a simulated clock.
Ride ride(const BudgetPlanner::Limits& limits, double loading,
          const std::function<double(std::int64_t, double)>& stepSeconds) {
    BudgetPlanner planner(limits);
    Ride result;
    result.seconds = loading;
    std::int64_t step = 0;
    for (; step < planner.steps(); ++step) {
        const double p = planner.progress(step, result.seconds);
        result.progress.push_back(p);
        const double cost = stepSeconds(step, p);
        result.seconds += cost;
        result.longestStep = std::max(result.longestStep, cost);
    }
    result.schedule = planner.schedule(step);
    return result;
}

bool neverFalls(const std::vector<double>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!(values[i] >= 0 && values[i] <= 1)) return false;
        if (i > 0 && values[i] < values[i - 1]) return false;
    }
    return true;
}

} // namespace

class BudgetPlannerTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void withoutABudgetProgressIsEven() {
        const Ride plain = ride({.steps = 600}, 5, [](auto, auto) { return 0.15; });
        QCOMPARE(plain.progress.size(), std::size_t{600});
        for (std::size_t i = 0; i < 600; ++i)
            QVERIFY(std::abs(plain.progress[i] - i / 600.0) < 1e-12);
    }

    void aBudgetIsUsedUpAndNotExceeded_data() {
        QTest::addColumn<double>("budget");
        QTest::addColumn<double>("step");
        QTest::newRow("half the time") << 45.0 << 0.15;
        QTest::newRow("a tenth") << 10.0 << 0.15;
        QTest::newRow("slow machine") << 180.0 << 1.4;
        QTest::newRow("very slow machine") << 60.0 << 9.0;
    }
    void aBudgetIsUsedUpAndNotExceeded() {
        QFETCH(double, budget);
        QFETCH(double, step);
        const Ride fitted = ride({.steps = 600, .budgetSeconds = budget, .reserveSeconds = 2}, 1,
                                 [&](auto, auto) { return step; });
        QVERIFY(neverFalls(fitted.progress));
        QVERIFY(fitted.seconds + 2 <= budget + 1e-9);
        QVERIFY2(fitted.seconds + 2 > budget - 2.2 * step - 1,
                 qPrintable(QString::number(fitted.seconds)));
        QVERIFY(fitted.progress.size() < 600);
        if (fitted.progress.size() > 8) QVERIFY(fitted.progress.back() > 0.8);
    }

    void aGenerousBudgetBuysStepsOnlyWhereAllowed() {
        const auto steady = [](auto, auto) { return 0.1; };
        const Ride same = ride({.steps = 100, .budgetSeconds = 300}, 1, steady);
        QCOMPARE(same.progress.size(), std::size_t{100});
        const Ride more = ride(
            {.steps = 100, .mostSteps = 1000, .budgetSeconds = 60, .reserveSeconds = 5}, 1, steady);
        QVERIFY(more.progress.size() > 450 && more.progress.size() < 560);
        QVERIFY(more.seconds + 5 <= 60);
        const Ride most = ride({.steps = 100, .mostSteps = 300, .budgetSeconds = 600}, 1, steady);
        QVERIFY(most.progress.size() <= 300 && most.progress.size() > 280);
    }

    // Steps get cheaper along the run (fewer denoising steps, fewer samples), the machine is shared
    // and stalls: whatever happens, p never falls, and the end comes in time.
    void randomMachinesNeverBreakThePromises() {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            base::Rng rng(seed);
            const double base = 0.02 + 0.3 * rng.uniform();
            const double cheaper = rng.uniform();
            const double noise = rng.uniform();
            const double budget = 5 + 200 * rng.uniform();
            const double reserve = 3 * rng.uniform();
            const std::int64_t steps = 50 + rng.below(1500);
            double stall = 1;
            const Ride ridden = ride(
                {.steps = steps, .budgetSeconds = budget, .reserveSeconds = reserve},
                2 * rng.uniform(), [&](std::int64_t, double p) {
                    if (rng.chance(0.01f)) stall = 1 + 3 * rng.uniform();
                    if (rng.chance(0.05f)) stall = 1;
                    return base * stall * (1 - 0.7 * cheaper * p) * (1 + noise * rng.uniform());
                });
            QVERIFY(neverFalls(ridden.progress));
            QVERIFY(static_cast<std::int64_t>(ridden.progress.size()) <= steps);
            const double over = ridden.seconds + reserve - budget;
            QVERIFY2(over <= ridden.longestStep,
                     qPrintable(QString("seed %1: %2").arg(seed).arg(over)));
            QVERIFY(ridden.schedule.segments.size() <= 230);
        }
    }

    // Somebody changes the budget while it runs, lifts it, sets it again, on machines that stall:
    // p never falls, the end comes, in time where the last word was said early enough, and the
    // schedule that came of it replays.
    void changedBudgetsNeverLetProgressFall() {
        int inTime = 0;
        for (std::uint64_t seed = 0; seed < 4000; ++seed) {
            base::Rng rng(seed);
            const std::int64_t steps = 20 + rng.below(700);
            const double cost = 0.01 + 0.2 * rng.uniform();
            const double noise = 0.5 * rng.uniform();
            double budget = rng.chance(0.3f) ? 0 : 2 + 100 * rng.uniform();
            BudgetPlanner planner({.steps = steps,
                                   .mostSteps = 8 * steps,
                                   .budgetSeconds = budget,
                                   .reserveSeconds = rng.uniform()});
            std::vector<double> taken;
            double elapsed = rng.uniform(), changed = 0;
            std::int64_t step = 0;
            for (; step < planner.steps(); ++step) {
                if (rng.chance(0.01f)) {
                    budget = rng.chance(0.3f) ? 0 : elapsed + 60 * rng.uniform();
                    planner.setBudget(budget);
                    changed = elapsed;
                }
                taken.push_back(planner.progress(step, elapsed));
                elapsed += cost * (1 + noise * rng.uniform());
                QVERIFY(step < 10 * 8 * 720);
            }
            QVERIFY2(neverFalls(taken), qPrintable(QString::number(seed)));
            if (budget > 0 && changed < 0.5 * budget && elapsed < 0.9 * 8 * cost * steps) {
                ++inTime;
                QVERIFY2(
                    elapsed <= budget + 2 * cost * (1 + noise),
                    qPrintable(QString("seed %1: %2 of %3").arg(seed).arg(elapsed).arg(budget)));
            }
            BudgetPlanner replay(planner.schedule(step));
            for (std::int64_t i = 0; i < replay.steps(); ++i)
                QVERIFY(replay.progress(i, 1e6) == taken[static_cast<std::size_t>(i)]);
        }
        QVERIFY(inTime > 500);
    }

    void aStoredScheduleReplaysBitEqual() {
        base::Rng rng(3);
        const Ride first =
            ride({.steps = 800, .budgetSeconds = 40, .reserveSeconds = 3}, 1.3,
                 [&](auto, double p) { return (0.2 - 0.1 * p) * (1 + rng.uniform()); });
        const std::string text = runtime::toJson(first.schedule).dump();
        const api::Schedule stored = runtime::scheduleFromJson(io::parseJson(text, "s"), "s");
        QVERIFY(stored == first.schedule);
        BudgetPlanner replay(stored);
        QCOMPARE(replay.steps(), static_cast<std::int64_t>(first.progress.size()));
        for (std::int64_t step = 0; step < replay.steps(); ++step)
            QVERIFY(replay.progress(step, 1e6) == first.progress[static_cast<std::size_t>(step)]);
    }

    void aRunGoesOnFromACheckpointWithoutFallingBack() {
        BudgetPlanner before({.steps = 500, .budgetSeconds = 30});
        double elapsed = 1;
        double last = 0;
        for (std::int64_t step = 0; step < 60; ++step, elapsed += 0.15)
            last = before.progress(step, elapsed);
        BudgetPlanner after({.steps = 500, .budgetSeconds = 30});
        after.continueFrom(before.schedule());
        elapsed += 3; // loading again
        std::int64_t step = 60;
        for (; step < after.steps(); ++step, elapsed += 0.15) {
            const double p = after.progress(step, elapsed);
            QVERIFY(p >= last);
            last = p;
        }
        QVERIFY(elapsed <= 30);
        QVERIFY(last > 0.95);
    }

    void aSpentBudgetEndsAfterOneStep() {
        const Ride late = ride({.steps = 500, .budgetSeconds = 3, .reserveSeconds = 2}, 10,
                               [](auto, auto) { return 0.1; });
        QCOMPARE(late.progress.size(), std::size_t{1});
    }
};

MAQUETTE_TEST(BudgetPlannerTest);
#include "tst_budget_planner.moc"
