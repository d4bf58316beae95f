#include "tests/ui/story/stop_chapter.h"

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QAction>
#include <QElapsedTimer>
#include <QTest>

#include "ui/basics/actions.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"

namespace maquette::tests {

namespace {

constexpr int kStops = 12;
constexpr qint64 kPromise = 1000; // milliseconds

// From the click until the engine has let go of the run.
qint64 stopTime(ui::MainWindow& window, Storyteller& story, int number) {
    window.runSettings().setValue("steps", std::int64_t{240});
    story.start("a green mug");
    story.waitForStep(2);
    QTest::qWait(137 * number % 1000); // at another place of a step each time
    window.actions().stop->trigger();
    QElapsedTimer timer;
    qint64 took = -1;
    const auto ended =
        QObject::connect(&window.run(), &ui::RunController::stateChanged, &window, [&] {
            if (took < 0 && !window.run().isActive()) took = timer.elapsed();
        });
    timer.start();
    story.click("Discard");
    story.wait(
        "the stop", [&] { return took >= 0; }, 30);
    QObject::disconnect(ended);
    return took;
}

} // namespace

void stopChapter(ui::MainWindow& window, Storyteller& story) {
    std::vector<qint64> times;
    for (int i = 0; i < kStops; ++i)
        times.push_back(stopTime(window, story, i));
    std::sort(times.begin(), times.end());
    std::printf("STOP cases=%d p50_ms=%lld max_ms=%lld\n", kStops,
                static_cast<long long>(times[kStops / 2]), static_cast<long long>(times.back()));
    std::fflush(stdout);
    story.expect(times.front() >= 0 && times.back() <= kPromise, "every stop within a second");
}

} // namespace maquette::tests
