#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/base/rng.h"
#include "engine/io/json.h"
#include "engine/runtime/progress_meter.h"
#include "tests/support/registry.h"

using namespace maquette;
using runtime::ProgressMeter;

namespace {

struct Ride {
    double worst = 0; // relative error of the ETA after the first minute, while 10 s are left
    int told = 0;
    bool shareFell = false;
    double lastShare = 0;
};

// Drives a meter as the job loop does; `times`: working seconds when each step was done.
Ride ride(const std::vector<double>& times, double finish, double finishGuess,
          const ProgressMeter::StepCost& cost) {
    ProgressMeter meter;
    Ride result;
    const double end = times.back() + finish;
    const auto steps = static_cast<std::int64_t>(times.size());
    for (std::int64_t step = 1; step <= steps; ++step) {
        const double now = times[static_cast<std::size_t>(step - 1)];
        meter.stepped(step, now);
        const api::ProgressReport report = meter.running(step, steps, now, finishGuess, cost);
        result.shareFell |= report.share < result.lastShare;
        result.lastShare = report.share;
        if (now < 60 || end - now < 10) continue;
        ++result.told;
        const double error = std::abs(report.secondsLeft - (end - now)) / (end - now);
        result.worst = std::max(result.worst, error);
    }
    return result;
}

std::vector<double> timesOf(int steps, double loading,
                            const std::function<double(int)>& stepSeconds) {
    std::vector<double> times;
    double now = loading;
    for (int step = 0; step < steps; ++step)
        times.push_back(now += stepSeconds(step));
    return times;
}

// What HiFA says of its steps with the starter; see HifaJob::stepCost.
double hifaCost(std::int64_t step) {
    const auto falling = [](double x, double from, double to) {
        return std::clamp((to - x) / (to - from), 0.0, 1.0);
    };
    const auto s = static_cast<double>(step);
    return 1 + 0.45 * falling(s, 64, 100) + 0.08 * falling(s, 100, 240) +
           0.24 * falling(s / 1800, 0.24, 0.34);
}

} // namespace

class ProgressMeterTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theEtaIsRightAfterAMinute_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<double>("most"); // relative error
        QTest::newRow("even steps") << "even" << 0.02;
        QTest::newRow("steps that vary by half") << "noisy" << 0.1;
        QTest::newRow("steps that slow down by a third") << "slowing" << 0.2;
        QTest::newRow("a hiccup of ten seconds") << "hiccup" << 0.2;
        QTest::newRow("steps of known cost") << "known" << 0.02;
    }
    void theEtaIsRightAfterAMinute() {
        QFETCH(QString, kind);
        QFETCH(double, most);
        base::Rng rng(5);
        std::function<double(int)> seconds = [](int) { return 0.12; };
        ProgressMeter::StepCost cost;
        if (kind == "noisy") seconds = [&](int) { return 0.12 * (0.5 + double(rng.uniform())); };
        if (kind == "slowing") seconds = [](int s) { return 0.11 * (1 + 0.33 * s / 1800.0); };
        if (kind == "hiccup") seconds = [](int s) { return s == 900 ? 10.0 : 0.12; };
        if (kind == "known") {
            seconds = [](int s) { return 0.1 * hifaCost(s); };
            cost = hifaCost;
        }
        const Ride result = ride(timesOf(1800, 3, seconds), 3, 3, cost);
        QVERIFY(result.told > 500);
        QVERIFY(!result.shareFell);
        QVERIFY2(result.worst <= most, qPrintable(QString::number(result.worst)));
    }

    // Whole runs of the standard preset, recorded.
    void theEtaOfRecordedRunsIsRightWithinAFifth_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("a chair, by the clock") << "chair_wall";
        QTest::newRow("a robot, by processor time") << "robot_cpu";
        QTest::newRow("a dog, by processor time") << "dog_cpu"; // took no part in the figures
    }
    void theEtaOfRecordedRunsIsRightWithinAFifth() {
        QFETCH(QString, file);
        const io::Json run = io::readJson(std::string(MAQUETTE_TEST_DATA "/fixtures/step_times/") +
                                          file.toStdString() + ".json");
        const auto points = run.at("times").get<std::vector<std::pair<double, double>>>();
        std::vector<double> times;
        std::size_t at = 0;
        for (double step = 1; step <= run.at("steps").get<double>(); ++step) {
            while (at + 2 < points.size() && points[at + 1].first < step)
                ++at;
            const auto& [s0, t0] = points[at];
            const auto& [s1, t1] = points[at + 1];
            times.push_back(t0 + (t1 - t0) * (step - s0) / (s1 - s0));
        }
        const double finish = run.at("end").get<double>() - times.back();
        // What the job expects of finishing; it waits for others half of that by the clock.
        const double guess = file.endsWith("cpu") ? 1.75 : 3.5;
        const Ride known = ride(times, finish, guess, hifaCost);
        QVERIFY(known.told > 300);
        QVERIFY(!known.shareFell);
        QVERIFY2(known.worst <= 0.2, qPrintable(QString::number(known.worst)));
        if (file != "chair_wall") return;
        // Without what the job knows of its steps it would be wrong by more than that.
        const Ride unknown = ride(times, finish, 3.5, {});
        QVERIFY2(unknown.worst > 0.2, qPrintable(QString::number(unknown.worst)));
    }

    void aPauseDoesNotCountAndAJumpForgetsTheSpeed() {
        ProgressMeter meter;
        for (int step = 1; step <= 600; ++step) // the clock of work stands still while it pauses
            meter.stepped(step, 0.1 * step);
        api::ProgressReport report = meter.running(600, 1200, 60, 2);
        QVERIFY(std::abs(report.secondsLeft - 62) < 0.5);
        QVERIFY(std::abs(report.stepsPerSecond - 10) < 0.01);
        meter.restart(); // it went back to step 300
        report = meter.running(300, 1200, 61, 2);
        QVERIFY(report.secondsLeft < 0);
        for (int step = 301; step <= 310; ++step)
            meter.stepped(step, 61 + 0.2 * (step - 300));
        report = meter.running(310, 1200, 63, 2);
        QVERIFY(std::abs(report.secondsLeft - (890 * 0.2 + 2)) < 1);
    }

    void theSpeedIsThatOfTheLastSeconds() {
        ProgressMeter meter;
        double now = 0;
        for (int step = 1; step <= 1000; ++step)
            meter.stepped(step, now += 0.1);
        for (int step = 1001; step <= 1200; ++step)
            meter.stepped(step, now += 0.05);
        QVERIFY(std::abs(meter.running(1200, 2000, now, 0).stepsPerSecond - 20) < 0.5);
    }

    void finishingGoesByItsEstimate() {
        ProgressMeter meter;
        for (int step = 1; step <= 100; ++step)
            meter.stepped(step, 0.1 * step);
        const double before = meter.running(100, 100, 10, 4).share;
        const api::ProgressReport begin = meter.finishing(base::Text("Making the mesh"), 10);
        QVERIFY(std::abs(begin.secondsLeft - 4) < 1e-9);
        const api::ProgressReport middle = meter.finishing(base::Text("Making the mesh"), 12);
        QVERIFY(std::abs(middle.secondsLeft - 2) < 1e-9);
        QVERIFY(before <= begin.share && begin.share < middle.share && middle.share < 1);
        QCOMPARE(meter.finishing(base::Text("Making the mesh"), 20).secondsLeft, 0.0);
    }
};

MAQUETTE_TEST(ProgressMeterTest);
#include "tst_progress_meter.moc"
