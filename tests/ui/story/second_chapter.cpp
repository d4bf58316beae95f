#include <cstdio>

#include <QAction>
#include <QDir>
#include <QElapsedTimer>

#include "tests/ui/story/chapters.h"
#include "ui/basics/actions.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::tests {

namespace {

void stopAndKeep(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    window.runSettings().setValue("steps", steps);
    story.start("a green mug");
    story.waitForStep(steps / 3);
    window.actions().stop->trigger();
    story.shot("stop-choice");
    QElapsedTimer timer;
    timer.start();
    story.click("Keep what is there");
    story.wait(
        "the stop", [&] { return window.run().state() != api::JobState::Running; }, 10);
    std::printf("STORY note   stopped after %lld ms\n", static_cast<long long>(timer.elapsed()));
    story.waitForEnd();
    story.shot("kept");
}

} // namespace

void secondStart(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::AssetModel& model = window.libraryView().model();
    story.wait(
        "the library's object", [&model] { return model.total() == 1; }, 10);
    window.openAsset(model.idAt(model.index(0)));
    story.wait(
        "the object on the stage", [&] { return bool(window.onStage()); }, 20);
    ui::TimelineBar& line = window.stage().timeline();
    line.track().setValue(line.track().maximum() / 3);
    story.shot("an-earlier-moment");
    window.actions().forkMoment->trigger();
    window.stage().promptBar().setPrompt("a blue chair");
    story.shot("fork-ready");
    window.stage().promptBar().start();
    story.waitForEnd();
    story.shot("forked");
    line.track().setValue(line.track().maximum() / 2);
    window.actions().keepMoment->trigger();
    story.waitForEnd();
    story.shot("moment-kept");
    window.exportTimelapse(folder);
    story.wait(
        "the time-lapse", [&] { return window.stage().messages().sentence().contains("video"); },
        60);
    window.actions().newPrompt->trigger();
    stopAndKeep(scene);
    window.importFiles({QDir(folder).filePath("a red chair with a blue seat.glb")});
    ui::MessageBar& messages = window.stage().messages();
    story.wait(
        "the export found again",
        [&messages] { return messages.sentence().contains("in the library already"); }, 60);
    story.expect(model.total() == 4, "nothing doubled");
    story.shot("imported");
    window.actions().newPrompt->trigger();
    story.start("a yellow car");
    story.waitForStep(steps / 2);
    window.close(); // in the middle of the run
    story.wait(
        "the window's end", [&] { return !window.isVisible(); }, 10);
}

} // namespace maquette::tests
