#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/ui/story/chapters.h"
#include "ui/basics/actions.h"
#include "ui/library/library_service.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/parameter_row.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture_tile.h"

namespace maquette::tests {

namespace {

using api::JobState;

void twoClicks(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::WelcomePage& welcome = window.stage().welcome();
    story.expect(welcome.isVisible(), "the first page");
    story.shot("first-start");
    QTest::mouseClick(welcome.pictures().front(), Qt::LeftButton);
    story.shot("picture-chosen");
    QTest::mouseClick(&window.stage().promptBar().startButton(), Qt::LeftButton);
    story.waitForStep(steps / 4);
    story.expect(!window.stage().viewport().isEmpty(), "a moving object after two clicks");
    story.shot("after-two-clicks");
    window.actions().stop->trigger();
    story.click("Discard");
    story.wait(
        "the end of the first run", [&] { return !window.run().isActive(); }, 30);
}

void write(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::PromptBar& bar = window.stage().promptBar();
    bar.focusPrompt();
    bar.setPrompt({});
    QTest::keyClicks(&bar.edit(), "a red cha");
    story.shot("completion");
    QTest::keyClick(&bar.edit(), Qt::Key_Escape);
    bar.setPrompt("a red dragom chair");
    story.shot("unknown-word");
}

void watch(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    story.start("a red chair");
    story.waitForStep(steps / 4);
    story.shot("forming");
    story.orbit(180);
    story.shot("orbited");
    story.click("Pause");
    story.wait(
        "the pause", [&] { return window.run().state() == JobState::Paused; }, 20);
    story.orbit(-180);
    story.shot("paused");
    for (QAction* shading : {window.actions().shadeDepth, window.actions().shadeNormal}) {
        shading->trigger();
        story.shot(shading->text().remove('&').toLower());
    }
    window.actions().shadeColor->trigger();
}

// Words, what to leave out and a parameter change while the object forms.
void steer(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    ui::Transport& transport = window.stage().promptBar().transport();
    story.click("Resume");
    window.actions().changeWords->trigger();
    transport.words().setText("a red chair with a blue seat");
    transport.leaveOut().setText("wheels");
    story.shot("other-words");
    story.click("Go on with this");
    story.wait(
        "the new words", [&] { return window.run().prompt().ends_with("seat"); }, 60);
    ui::ParameterRow* row = window.inspector().parameters().row("guidance_scale");
    story.expect(row && row->isEnabled(), "a parameter that may change now");
    if (row) Q_EMIT row->edited(4.5, 1);
    story.waitForEnd();
    story.shot("finished");
    const std::string recipe = window.library().asset(window.onStage()).recipeJson;
    for (const char* change : {"blue seat", "wheels", "guidance_scale"})
        story.expect(recipe.find(change) != std::string::npos,
                     QString("the recipe tells of: ") + change);
}

void exportIt(const Scene& scene) {
    auto& [window, story, folder, steps] = scene;
    for (QAction* style : {window.actions().meshSolid, window.actions().meshWire}) {
        style->trigger();
        story.shot(style->text().remove('&').toLower());
    }
    window.actions().meshTextured->trigger();
    story.exportTo(folder);
    ui::MessageBar& messages = window.stage().messages();
    story.wait(
        "the export", [&] { return messages.currentId() == "export"; }, 60);
    story.expect(messages.sentence().contains("read it back"), messages.sentence());
    for (QToolButton* fold : messages.findChildren<QToolButton*>()) {
        if (fold->text() == "Details") fold->click();
    }
    story.shot("exported");
}

} // namespace

void firstStart(const Scene& scene) {
    scene.window.runSettings().setValue("steps", scene.steps);
    twoClicks(scene);
    write(scene);
    watch(scene);
    steer(scene);
    exportIt(scene);
}

} // namespace maquette::tests
