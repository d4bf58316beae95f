#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include "tests/ui/story/chapters.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_dialog.h"
#include "ui/contest/contest_tile.h"
#include "ui/contest/contest_view.h"
#include "ui/library/library_service.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_settings.h"
#include "ui/stage/stage.h"

namespace maquette::tests {

// Three seeds of one prompt; the score the user sees decides who goes on.
void contest(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    window.runSettings().setValue("steps", steps);
    window.stage().promptBar().setPrompt("a red chair");
    QTimer::singleShot(800, &window, [&story = story] {
        auto* dialog = dynamic_cast<ui::ContestDialog*>(QApplication::activeModalWidget());
        story.expect(dialog != nullptr, "the contest's dialog");
        if (!dialog) return;
        dialog->seeds().setValue(3);
        dialog->rounds().setValue(2);
        story.shot("contest-dialog", dialog);
        QTest::mouseClick(&dialog->startButton(), Qt::LeftButton);
    });
    window.contestAction().trigger();
    ui::ContestController& contest = window.contest();
    story.wait(
        "the contest", [&contest] { return contest.isActive(); }, 30);
    story.wait("an end to the first round",
               [&contest] { return contest.report().round >= 2 || !contest.isActive(); });
    story.expect(contest.report().round >= 2, "the second round");
    const auto& tiles = window.contestView().tiles();
    story.expect(tiles.size() == 3, "three side by side");
    const glm::mat4 before = window.contestView().camera().camera(100, 100).cameraToWorld;
    QTest::mousePress(tiles[0], Qt::LeftButton, {}, {60, 60});
    QTest::mouseMove(tiles[0], {120, 66});
    QTest::mouseMove(tiles[0], {190, 70});
    QTest::mouseRelease(tiles[0], Qt::LeftButton, {}, {190, 70});
    story.expect(window.contestView().camera().camera(100, 100).cameraToWorld != before,
                 "one camera for all of them turned");
    story.shot("contest-round");
    story.wait("the contest's end", [&contest] { return !contest.isActive(); });
    story.expect(contest.gaveWinner(), "a winner");
    story.shot("contest-over");
    window.contestView().closeButton().click();
    story.wait(
        "the winner on the stage",
        [&window = window] {
            return window.onStage() &&
                   window.library().asset(window.onStage()).prompt == "a red chair";
        },
        30);
    story.shot("contest-winner");
}

} // namespace maquette::tests
