#include <filesystem>
#include <thread>

#include <QDockWidget>
#include <QElapsedTimer>
#include <QPushButton>
#include <QUndoStack>

#include "engine/base/paths.h"
#include "engine/io/atomic_file.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/library/library_place.h"
#include "ui/library/library_view.h"
#include "ui/run/commands.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_settings.h"
#include "ui/shell/session_keeper.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using tests::StudioFixture;
namespace fs = std::filesystem;

namespace {

fs::path journalOf(const StudioFixture& studio) {
    return assets::SessionJournal::fileFor(base::stateFolder(), studio.libraryFolder());
}

// The journal stays as a kill would leave it; closing a window in order forgets it.
void reopenAsAfterAKill(StudioFixture& studio) {
    const fs::path file = journalOf(studio);
    const fs::path kept = file.string() + ".kept";
    fs::copy_file(file, kept, fs::copy_options::overwrite_existing);
    studio.close();
    QVERIFY(!fs::exists(file) && !fs::exists(file.string() + ".new"));
    fs::rename(kept, file);
    studio.open();
}

ui::LibraryPlace newProject(StudioFixture& studio, const char* name) {
    const std::string uid = assets::newUid();
    studio.library().apply(assets::addProject(name, uid));
    studio.library().flush();
    QCoreApplication::processEvents();
    for (const assets::Project& project : studio.library().projects()) {
        if (project.uid == uid) return ui::LibraryPlace::of(project.id);
    }
    return {};
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatWasTypedAndSetIsBackAfterAKill() {
        StudioFixture studio;
        ui::MainWindow& first = studio.window();
        first.stage().promptBar().focusPrompt();
        QTest::keyClicks(&first.stage().promptBar().edit(), "a wooden chair");
        first.stage().promptBar().edit().insertPlainText(", ähnlich");
        first.runSettings().setSeed(4711);
        first.runSettings().setPreset("standard");
        first.runSettings().setValue("steps", std::int64_t{77});
        first.actions().log->trigger();
        QElapsedTimer timer;
        timer.start();
        const fs::path file = journalOf(studio);
        QTRY_VERIFY(fs::exists(file));
        first.session()->flush();
        reopenAsAfterAKill(studio);
        ui::MainWindow& next = studio.window();
        QCOMPARE(next.stage().promptBar().prompt(), QString("a wooden chair, ähnlich"));
        QCOMPARE(next.runSettings().seed(), std::uint64_t{4711});
        QCOMPARE(next.runSettings().preset()->id, std::string("standard"));
        QVERIFY(next.runSettings().value("steps") == base::ParamValue(std::int64_t{77}));
        QVERIFY(next.findChild<QDockWidget*>("log")->isVisible());
        QCOMPARE(next.stage().messages().currentId(), QString("session"));
        for (QPushButton* each : next.stage().messages().findChildren<QPushButton*>()) {
            if (each->text() == "Start afresh") QTest::mouseClick(each, Qt::LeftButton);
        }
        QVERIFY(next.stage().promptBar().prompt().isEmpty());
        QVERIFY(next.runSettings().overrides().empty());
    }

    // A window that stands still from the moment of the last key: a run starts, the drive is slow.
    void wordsAreKeptThoughTheWindowStandsStill() {
        StudioFixture studio;
        const fs::path file = journalOf(studio);
        studio.window().stage().promptBar().setPrompt("a lamp like a heron");
        bool kept = false;
        for (int i = 0; i < 1000 && !kept; ++i) { // no event is handled meanwhile
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            kept = fs::exists(file) && io::readText(file).find("heron") != std::string::npos;
        }
        QVERIFY(kept);
    }

    // Every key within a second, while typing goes on without a pause.
    void steadyTypingIsKeptWithinASecond() {
        StudioFixture studio;
        ui::PromptBar& bar = studio.window().stage().promptBar();
        bar.focusPrompt();
        const fs::path file = journalOf(studio);
        QElapsedTimer typing;
        typing.start();
        while (typing.elapsed() < 1500) {
            QTest::keyClick(&bar.edit(), Qt::Key_X);
            QTest::qWait(40);
        }
        QVERIFY(fs::exists(file)); // a timer that each key starts anew would not have fired
    }

    void theObjectOnTheStageIsShownAgain() {
        StudioFixture studio;
        const assets::AssetId made = studio.make("a red chair");
        QVERIFY(made);
        studio.window().session()->flush();
        reopenAsAfterAKill(studio);
        QTRY_COMPARE(studio.window().onStage().value, made.value);
    }

    // Each project has its own prompt, settings and history; after a kill all are back but these.
    void whatIsSetInEachProjectIsBackAfterAKill() {
        StudioFixture studio;
        const ui::LibraryPlace chairs = newProject(studio, "Chairs");
        const ui::LibraryPlace mugs = newProject(studio, "Mugs");
        ui::PromptBar& bar = studio.window().stage().promptBar();
        studio.window().libraryView().setPlace(chairs);
        bar.setPrompt("a wooden chair");
        studio.window().runSettings().setValue("steps", std::int64_t{77});
        studio.window().libraryView().setPlace(mugs);
        bar.setPrompt("a blue mug");
        studio.window().runSettings().setValue("steps", std::int64_t{55});
        studio.window().undoStack().undo();
        QVERIFY(bar.prompt() != "a blue mug");
        studio.window().undoStack().redo();
        studio.window().session()->flush();
        reopenAsAfterAKill(studio);
        ui::MainWindow& next = studio.window();
        QCOMPARE(next.stage().promptBar().prompt(), QString("a blue mug"));
        QVERIFY(next.runSettings().value("steps") == base::ParamValue(std::int64_t{55}));
        QVERIFY(studio.library().project() == mugs.project());
        next.libraryView().setPlace(chairs);
        QCOMPARE(next.stage().promptBar().prompt(), QString("a wooden chair"));
        QVERIFY(next.runSettings().value("steps") == base::ParamValue(std::int64_t{77}));
        next.libraryView().setPlace(mugs);
        QCOMPARE(next.stage().promptBar().prompt(), QString("a blue mug"));
    }

    // What a project's next run is made with does not change under a run that goes on.
    void aRunKeepsItsProjectOpen() {
        StudioFixture studio({.steps = 400, .stepMilliseconds = 5});
        studio.window().libraryView().setPlace(newProject(studio, "Chairs"));
        const ui::LibraryPlace mugs = newProject(studio, "Mugs");
        studio.start("a wooden chair");
        QVERIFY(studio.waitForShare(0.02));
        ui::MainWindow& window = studio.window();
        window.libraryView().setPlace(mugs);
        QCOMPARE(window.stage().promptBar().prompt(), QString("a wooden chair"));
        window.undoStack().push(
            new ui::ChangeParam(window.runSettings(), "guidance", 9.0, "Prompt strength", 0));
        window.actions().stop->trigger();
        QVERIFY(studio.waitForEnd());
        QTRY_VERIFY(!window.undoStack().canUndo()); // the other project's, nothing done in it yet
    }

    void aWindowClosedInOrderLeavesNothing() {
        StudioFixture studio;
        studio.window().stage().promptBar().setPrompt("a red chair");
        studio.window().session()->flush();
        studio.reopen();
        QVERIFY(studio.window().stage().promptBar().prompt().isEmpty());
        QVERIFY(!studio.window().session()->restored());
        QVERIFY(studio.window().stage().messages().currentId().isEmpty());
    }

    void aSecondWindowDoesNotTouchTheFirstOnesSession() {
        StudioFixture studio;
        studio.window().stage().promptBar().setPrompt("a red chair");
        studio.window().session()->flush();
        const auto before = fs::last_write_time(journalOf(studio));
        ui::LibraryService second(studio.libraryFolder());
        QVERIFY(!second.canWrite());
        tests::FakeEngine engine{{}};
        tests::FakeModels models;
        {
            ui::MainWindow window({engine, second, models, {}, {}, "0.0-test"});
            QVERIFY(!window.session());
            window.stage().promptBar().setPrompt("something else");
            QTest::qWait(600);
        }
        QVERIFY(fs::last_write_time(journalOf(studio)) == before);
    }
};

MAQUETTE_TEST(SessionTest);
#include "tst_session_window.moc"
