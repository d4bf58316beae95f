// The whole story of a designer with the real studio, engine and models: first start, prompt,
// watch, orbit, pause, other words, export, quit, reopen, scrub, fork, stop, the exported file
// dropped on the window, a window closed in the middle of a run, and its resuming. Needs an X
// display; leaves screenshots to be looked at. Usage: studio_story FOLDER [STEPS [CHAPTER]];
// CHAPTER: 1, 2, 3 (the story), brush

#include <cstdio>
#include <cstdlib>

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/common/process_setup.h"
#include "app/common/product_models.h"
#include "app/studio/studio.h"
#include "engine/methods/registry.h"
#include "tests/ui/story/brush_chapter.h"
#include "tests/ui/story/reopen_chapter.h"
#include "tests/ui/story/storyteller.h"
#include "ui/basics/actions.h"
#include "ui/library/asset_model.h"
#include "ui/library/library_view.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/transport.h"
#include "ui/stage/stage.h"
#include "ui/stage/welcome_page.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/picture_tile.h"

using namespace maquette;
using api::JobState;
using tests::Storyteller;

namespace {

constexpr const char* kChapter = "MAQUETTE_STORY_CHAPTER";
constexpr const char* kFolder = "MAQUETTE_STORY_FOLDER";
constexpr const char* kSteps = "MAQUETTE_STORY_STEPS";

std::int64_t steps() {
    return qEnvironmentVariableIntValue(kSteps);
}

// The first-run page: a picture and Start are all that a newcomer needs.
void twoClicks(ui::MainWindow& window, Storyteller& story) {
    ui::WelcomePage& page = window.stage().welcome();
    story.expect(page.isVisible(), "the first-run page");
    ui::PictureTile* picture = page.pictures().front();
    QTest::mouseClick(picture, Qt::LeftButton);
    story.expect(window.stage().promptBar().prompt() == picture->text(),
                 "the picture's words: " + picture->text());
    story.shot("picture-chosen");
    story.click("Start");
    story.expect(window.run().isActive() && !page.isVisible(), "a run after two clicks");
}

void firstStart(ui::MainWindow& window, Storyteller& story, const QString& folder) {
    ui::PromptBar& bar = window.stage().promptBar();
    story.shot("first-start");
    bar.focusPrompt();
    QTest::keyClicks(&bar.edit(), "a red cha");
    story.shot("completion");
    QTest::keyClick(&bar.edit(), Qt::Key_Escape);
    bar.setPrompt("a red dragom chair");
    story.shot("unknown-word");
    window.runSettings().setValue("steps", steps());
    twoClicks(window, story);
    story.waitForStep(steps() / 4);
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
    story.click("Resume");
    window.actions().changeWords->trigger();
    bar.transport().words().setText("a red chair with a blue seat");
    story.shot("other-words");
    story.click("Go on with this");
    story.wait(
        "the new words", [&] { return window.run().prompt().ends_with("seat"); }, 60);
    story.waitForEnd();
    story.shot("finished");
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

void stopAndKeep(ui::MainWindow& window, Storyteller& story) {
    window.runSettings().setValue("steps", steps());
    story.start("a green mug");
    story.waitForStep(steps() / 3);
    window.actions().stop->trigger();
    story.shot("stop-choice");
    QElapsedTimer timer;
    timer.start();
    story.click("Keep what is there");
    story.wait(
        "the stop", [&] { return window.run().state() != JobState::Running; }, 10);
    story.expect(true, QString("stopped after %1 ms").arg(timer.elapsed()));
    story.waitForEnd();
    story.shot("kept");
}

void secondStart(ui::MainWindow& window, Storyteller& story, const QString& folder) {
    ui::AssetModel& model = window.libraryView().model();
    story.wait(
        "the library's object", [&] { return model.total() == 1; }, 10);
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
    stopAndKeep(window, story);
    tests::reopenChapter(window, story, QDir(folder).filePath("a red chair with a blue seat.glb"));
    window.actions().newPrompt->trigger();
    story.start("a yellow car");
    story.waitForStep(steps() / 2);
    window.close(); // in the middle of the run
    story.wait(
        "the window's end", [&] { return !window.isVisible(); }, 10);
}

void thirdStart(ui::MainWindow& window, Storyteller& story) {
    story.expect(window.stage().messages().currentId() == "recovery",
                 "the offer to resume: " + window.stage().messages().sentence());
    story.shot("recovery");
    story.click("Resume");
    story.waitForEnd();
    story.shot("resumed-and-finished");
    story.expect(window.libraryView().model().total() == 5, "five objects in the library");
}

ui::MainWindow* studioWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = dynamic_cast<ui::MainWindow*>(widget)) return window;
    }
    return nullptr;
}

int failures = 0;

void tell() {
    ui::MainWindow* window = studioWindow();
    if (!window) {
        failures = 1;
        return QApplication::quit();
    }
    window->resize(1600, 1000);
    const QString chapter = qEnvironmentVariable(kChapter), folder = qEnvironmentVariable(kFolder);
    Storyteller story(*window, folder, chapter);
    if (chapter == "1") firstStart(*window, story, folder);
    if (chapter == "2") secondStart(*window, story, folder);
    if (chapter == "3") thirdStart(*window, story);
    if (chapter == "brush") tests::brushChapter(*window, story);
    failures = story.failures();
    window->close();
    QApplication::quit();
}

void whenTheStudioRuns() {
    if (std::getenv(kChapter)) QTimer::singleShot(2500, tell);
}
Q_COREAPP_STARTUP_FUNCTION(whenTheStudioRuns)

// What the chapters said, passed on and counted.
class Tally {
  public:
    void follow(QProcess& chapter) {
        while (chapter.waitForReadyRead(-1) || chapter.bytesAvailable() > 0) {
            while (chapter.canReadLine())
                take(chapter.readLine());
        }
        take(chapter.readAll());
        chapter.waitForFinished(-1);
    }
    void print(const QString& folder) const {
        int shots = 0;
        for (const QFileInfo& file : QDir(folder).entryInfoList({"*.png"}))
            shots += file.lastModified() >= m_begin;
        std::printf("STORY checks=%d failed=%d shots=%d seconds=%lld\n", m_checks, m_failed, shots,
                    static_cast<long long>(m_begin.secsTo(QDateTime::currentDateTime())));
    }

  private:
    void take(const QByteArray& line) {
        m_failed += line.startsWith("STORY FAILED");
        m_checks += line.startsWith("STORY ok") || line.startsWith("STORY FAILED");
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
    }
    QDateTime m_begin = QDateTime::currentDateTime();
    int m_checks = 0, m_failed = 0;
};

int playChapter(int argc, char** argv) {
    app::prepareProcess();
    cli::Composition composition;
    composition.version = "0.0-story";
    composition.methods = methods::builtinMethods();
    composition.models = app::productModels();
    const int code = studio::runStudio(argc, argv, composition);
    return code != 0 ? code : failures;
}

} // namespace

// Each chapter is a process of its own, as the studio's starts are.
int main(int argc, char** argv) {
    if (std::getenv(kChapter)) return playChapter(1, argv);
    const QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("usage: studio_story FOLDER [STEPS [CHAPTER]]\n", stderr);
        return 2;
    }
    const QString folder = QFileInfo(QString::fromLocal8Bit(argv[1])).absoluteFilePath();
    QDir().mkpath(folder);
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
        environment.insert(variable, home.filePath(variable));
    environment.insert(kFolder, folder);
    environment.insert(kSteps, argc > 2 ? argv[2] : "240");
    environment.insert("LC_ALL", "C.UTF-8");
    int failed = 0;
    Tally tally;
    const QStringList chapters =
        argc > 3 ? QStringList{argv[3]} : QStringList{"1", "2", "3", "brush"};
    for (const QString& chapter : chapters) {
        environment.insert(kChapter, chapter);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QString::fromLocal8Bit(argv[0]), {});
        tally.follow(process);
        const bool good = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (!good)
            std::printf("STORY chapter %s ended with %d\n", qPrintable(chapter),
                        process.exitCode());
        failed += good ? 0 : 1;
    }
    tally.print(folder);
    return failed;
}
