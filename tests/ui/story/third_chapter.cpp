#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>

#include "tests/ui/story/chapters.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_actions.h"
#include "ui/library/library_editor.h"
#include "ui/library/library_service.h"
#include "ui/library/library_view.h"
#include "ui/queue/queue_controller.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

namespace maquette::tests {

namespace {

void queue(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::QueueController& line = window.queue().line();
    window.queue().dock()->show();
    window.runSettings().setValue("steps", std::max<std::int64_t>(steps / 2, 10));
    std::vector<api::Request> wanted;
    for (const char* prompt : {"a blue mug", "a purple mushroom"})
        wanted.push_back(window.runSettings().request(prompt));
    line.add(wanted, {});
    story.wait(
        "two in the queue", [&line] { return line.waiting() == 2; }, 10);
    story.shot("queue");
    line.go();
    story.wait("the queue's end", [&line] { return line.waiting() == 0 && !line.isGoing(); });
    story.wait(
        "seven objects in the library",
        [&window = window] { return window.libraryView().model().total() == 7; }, 20);
    story.shot("queue-done");
    window.queue().dock()->hide();
}

void library(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::LibraryView& view = window.libraryView();
    ui::AssetModel& model = view.model();
    view.editor().addTag({window.onStage()}, "woods");
    view.editor().rate({window.onStage()}, 5);
    story.wait(
        "the tag and the stars in the library",
        [&window = window] {
            const assets::Asset asset = window.library().asset(window.onStage());
            return asset.rating == 5 && asset.tags == std::vector<std::string>{"woods"};
        },
        10);
    view.commands().large->trigger();
    story.expect(view.isLarge(), "the library fills the stage");
    story.shot("library");
    QTest::keyClicks(&view.searchField(), "mushroom");
    story.wait(
        "what was searched", [&model] { return model.total() == 1; }, 10);
    story.shot("searched");
    view.searchField().clear();
    story.wait(
        "everything again", [&model] { return model.total() == 7; }, 10);
    view.commands().large->trigger();
}

} // namespace

void thirdStart(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    story.expect(window.stage().messages().currentId() == "recovery",
                 "the offer to resume: " + window.stage().messages().sentence());
    story.shot("recovery");
    story.click("Resume");
    story.waitForEnd();
    story.shot("resumed-and-finished");
    story.expect(window.libraryView().model().total() == 5, "five objects in the library");
    queue(scene);
    library(scene);
}

} // namespace maquette::tests
