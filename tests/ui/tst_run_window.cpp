#include <filesystem>
#include <fstream>

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "ui/basics/actions.h"
#include "ui/run/job_log.h"
#include "ui/run/log_models.h"
#include "ui/run/parameter_panel.h"
#include "ui/run/parameter_row.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/transport.h"
#include "ui/shell/inspector.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/value_slider.h"

using namespace maquette;
using api::JobState;
using tests::StudioFixture;

namespace {

QPushButton* button(QWidget& where, const QString& text) {
    for (QPushButton* one : where.findChildren<QPushButton*>()) {
        if (one->text() == text && one->isVisible()) return one;
    }
    return nullptr;
}

const tests::FakeEngine::Options kLong{.steps = 4000, .stepMilliseconds = 5};

} // namespace

class RunTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRunShowsHowFarItIsAndEndsOnTheStageAndInTheLibrary() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        const assets::AssetId made = studio.make("a red chair");
        QVERIFY(made);
        QVERIFY(window.stage().viewport().showsMesh());
        QVERIFY(!window.stage().promptBar().isRunning());
        QCOMPARE(studio.names(), QStringList({"a red chair"}));
        const assets::Asset asset = studio.library().asset(made);
        QVERIFY(asset.complete);
        QVERIFY(asset.file(assets::role::kGlb));
        QVERIFY(asset.file(assets::role::kTurntable));
        QVERIFY(asset.triangles > 100);
        QVERIFY(!asset.recipeJson.empty());
        QVERIFY(!studio.library().thumbnail(made).isNull());
        QCOMPARE(window.statusLine().text(), QString("Finished"));
        QVERIFY(window.jobLog().log().text().contains("The object is finished"));
        QVERIFY(window.jobLog().figures().curves().size() >= 2);
    }

    void progressIsToldInWords() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        ui::Transport& transport = studio.window().stage().promptBar().transport();
        QTRY_VERIFY(transport.progressText().contains("it/s"));
        QTRY_VERIFY(transport.progressText().contains("left"));
        QVERIFY2(transport.progressText().contains("of 4000"),
                 qPrintable(transport.progressText()));
        QVERIFY(studio.window().statusLine().text().startsWith("a red chair"));
    }

    void pauseHoldsTheStepsAndStillServesTheCamera() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        ui::MainWindow& window = studio.window();
        QTRY_VERIFY(button(window, "Pause"));
        QTest::mouseClick(button(window, "Pause"), Qt::LeftButton);
        QVERIFY(studio.waitForState(JobState::Paused));
        QTRY_VERIFY(button(window, "Resume"));
        QTest::qWait(100);
        const QString held = window.stage().promptBar().transport().progressText();
        const float azimuth = window.stage().viewport().camera().azimuth;
        QTest::keyClick(&window.stage().viewport(), Qt::Key_Right);
        QVERIFY(window.stage().viewport().camera().azimuth != azimuth);
        QTRY_VERIFY(studio.engine().lastView().camera.position() ==
                    window.stage().viewport().camera().camera(1, 1).position());
        QTest::qWait(300);
        QCOMPARE(window.stage().promptBar().transport().progressText(), held);
        QTest::mouseClick(button(window, "Resume"), Qt::LeftButton);
        QVERIFY(studio.waitForState(JobState::Running));
        QTRY_VERIFY(window.stage().promptBar().transport().progressText() != held);
    }

    void stopAsksFirstAndGoingOnIsPossible() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        ui::MainWindow& window = studio.window();
        window.actions().stop->trigger();
        QVERIFY(window.stage().promptBar().transport().isAsking());
        QTest::mouseClick(button(window, "Go on"), Qt::LeftButton);
        QVERIFY(!window.stage().promptBar().transport().isAsking());
        QCOMPARE(window.run().state(), JobState::Running);
    }

    void stopKeepsWhatIsThere() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        QTest::qWait(150);
        studio.window().actions().stop->trigger();
        QTest::mouseClick(button(studio.window(), "Keep what is there"), Qt::LeftButton);
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));
        QVERIFY(!studio.library().asset(studio.window().onStage()).complete);
        QVERIFY(studio.window().stage().viewport().showsMesh());
    }

    void stopDiscardsWithinASecond() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        QTRY_VERIFY(!studio.window().stage().viewport().isEmpty());
        studio.window().actions().stop->trigger();
        QTest::mouseClick(button(studio.window(), "Discard"), Qt::LeftButton);
        QVERIFY(studio.waitForEnd(1000));
        QVERIFY(studio.window().stage().viewport().isEmpty());
        QCOMPARE(studio.window().statusLine().text(), QString("Discarded"));
        studio.library().flush();
        QVERIFY(studio.waitForObjects(0));
    }

    void commandsThatCannotRunSayWhy() {
        StudioFixture studio(kLong);
        const ui::Actions& actions = studio.window().actions();
        QVERIFY(!actions.pause->isEnabled());
        QVERIFY(actions.pause->toolTip().contains("Nothing is being made"));
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        QTRY_VERIFY(actions.pause->isEnabled());
        QVERIFY(!actions.start->isEnabled());
        QVERIFY(actions.start->toolTip().contains("goes on already"));
        studio.window().stage().promptBar().start(); // a second run does not begin
        QCOMPARE(studio.window().run().job(), api::JobId(1));
    }

    void aFailureIsToldWithItsRemedyAndTheNextRunWorks() {
        StudioFixture studio({.steps = 20, .stepMilliseconds = 5, .fails = true});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Failed));
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE(messages.currentId(), QString("run"));
        QVERIFY2(messages.sentence().contains("draft preset"), qPrintable(messages.sentence()));
        QVERIFY(studio.window().jobLog().log().text().contains("more memory"));
        QVERIFY(!studio.window().stage().promptBar().isRunning());
        studio.start("a blue mug");
        QVERIFY(studio.window().run().isActive());
        QVERIFY(messages.currentId() != "run");
    }

    void aResultThatCannotBeStoredStaysInMemoryAndTheRunIsNotLost() {
        StudioFixture studio;
        ui::MainWindow& window = studio.window();
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        const std::filesystem::path folder = window.run().request().outputFolder;
        std::filesystem::remove_all(folder);
        std::ofstream(folder) << "a file where the folder was"; // nothing can be written there
        QVERIFY(studio.waitForEnd());
        ui::MessageBar& messages = window.stage().messages();
        QTRY_COMPARE(messages.currentId(), QString("keep"));
        QVERIFY2(messages.sentence().contains(folder.filename().c_str()),
                 qPrintable(messages.sentence()));
        studio.library().flush();
        const auto onlyRun = [&] {
            return assets::Library::openForReading(studio.libraryFolder()).runs().list().at(0);
        };
        QVERIFY(onlyRun().progress.state == assets::RunState::Interrupted);
        QVERIFY(onlyRun().process.empty());
        QVERIFY(!onlyRun().progress.message.empty());

        std::filesystem::remove(folder);
        std::filesystem::create_directories(folder);
        QTRY_VERIFY(button(messages, "Save it again"));
        QTest::mouseClick(button(messages, "Save it again"), Qt::LeftButton);
        QVERIFY(studio.waitForObjects(1));
        QVERIFY(messages.currentId().isEmpty());
        QVERIFY(onlyRun().progress.state == assets::RunState::Done);
        QCOMPARE(studio.library().asset(window.onStage()).run, onlyRun().id);
    }

    void parametersResetOneByOneAndAllAtOnceAndUndoBringsThemBack() {
        StudioFixture studio;
        ui::Inspector& inspector = studio.window().inspector();
        ui::RunSettings& settings = studio.window().runSettings();
        ui::ParameterRow* guidance = inspector.parameters().row("guidance");
        ui::ParameterRow* annealing = inspector.parameters().row("annealing");
        QVERIFY(guidance && annealing);
        const base::ParamValue standard = settings.value("guidance");
        Q_EMIT guidance->edited(22.0, 1);
        QTest::mouseClick(annealing->control(), Qt::LeftButton);
        QCOMPARE(inspector.parameters().changedCount(), 2);
        QVERIFY(guidance->resetButton()->isVisible());
        QTest::mouseClick(guidance->resetButton(), Qt::LeftButton);
        QVERIFY(settings.value("guidance") == standard);
        QVERIFY(!guidance->resetButton()->isVisible());
        studio.window().undoStack().undo();
        QVERIFY(settings.value("guidance") == base::ParamValue(22.0));
        for (QToolButton* each : inspector.findChildren<QToolButton*>()) {
            if (each->text() == "Reset all") QTest::mouseClick(each, Qt::LeftButton);
        }
        QCOMPARE(inspector.parameters().changedCount(), 0);
        studio.window().undoStack().undo();
        QCOMPARE(inspector.parameters().changedCount(), 2);
    }

    void oneDragIsOneStepOfUndo() {
        StudioFixture studio;
        ui::ParameterRow* row = studio.window().inspector().parameters().row("guidance");
        auto* slider = dynamic_cast<ui::ValueSlider*>(row->control());
        QVERIFY(slider);
        const double before = slider->value();
        const int steps = studio.window().undoStack().count();
        const QPoint middle = slider->rect().center();
        QTest::mousePress(slider, Qt::LeftButton, {}, middle);
        for (int x = 4; x <= 60; x += 4)
            QTest::mouseMove(slider, middle + QPoint(x, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, middle + QPoint(60, 0));
        QVERIFY(slider->value() > before);
        QCOMPARE(studio.window().undoStack().count(), steps + 1);
        studio.window().undoStack().undo();
        QCOMPARE(slider->value(), before);
    }

    void presetsAndSeedReachTheEngine() {
        StudioFixture studio;
        Q_EMIT studio.window().inspector().presets().chosen("fine");
        studio.window().runSettings().setSeed(77);
        Q_EMIT studio.window().inspector().parameters().row("guidance")->edited(12.0, 0);
        studio.start("a red chair");
        const api::Request request = studio.engine().lastRequest();
        QCOMPARE(request.preset, std::string("fine"));
        QCOMPARE(request.seed, std::uint64_t(77));
        QVERIFY(request.params == (base::Params{{"guidance", 12.0}}));
    }

    void liveParametersSteerTheRunAndOthersAreHeld() {
        StudioFixture studio(kLong);
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        ui::ParameterPanel& panel = studio.window().inspector().parameters();
        QVERIFY(panel.row("guidance")->control()->isEnabled());
        QVERIFY(!panel.row("steps")->control()->isEnabled());
        Q_EMIT panel.row("guidance")->edited(15.0, 0);
        QVERIFY(studio.engine().lastUpdate() == (base::Params{{"guidance", 15.0}}));
    }
};

MAQUETTE_TEST(RunTest);
#include "tst_run_window.moc"
