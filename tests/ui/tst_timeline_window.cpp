#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QUndoStack>

#include "app/studio/recipe_codec.h"
#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/basics/actions.h"
#include "ui/library/lineage_view.h"
#include "ui/run/job_log.h"
#include "ui/run/log_models.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/prompt_edit.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_settings.h"
#include "ui/run/timeline_bar.h"
#include "ui/run/transport.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using api::JobState;
using tests::StudioFixture;

namespace {

std::unique_ptr<api::Engine> realEngine() {
    runtime::MethodRegistry methods;
    methods.add(tests::formingMethod(4));
    runtime::EngineConfig config;
    config.models = tests::fakeModels;
    config.momentBytes = 64 << 20;
    return runtime::makeEngine(std::move(methods), std::move(config));
}

// A studio with a finished object on its stage.
struct Made : StudioFixture {
    Made()
        : StudioFixture(realEngine, studio::recipeCodec()) {
        window().runSettings().setSeed(5);
        window().runSettings().setValue("steps", std::int64_t{120});
        first = make("a red chair");
    }
    ui::TimelineBar& bar() { return window().stage().timeline(); }
    // Goes to the moment in the middle of the line; its step.
    std::int64_t goBack() {
        bar().track().setValue(bar().track().maximum() / 2);
        return bar().current()->step;
    }
    assets::AssetId first;
};

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aRunLeavesMomentsThatReplayHowItFormed() {
        Made studio;
        QVERIFY(studio.first);
        QVERIFY(studio.bar().isVisible());
        QVERIFY(studio.bar().moments().size() >= 3); // more where there is time
        QVERIFY(!studio.bar().current());            // the finished object
        QVERIFY(studio.window().stage().viewport().showsMesh());
        const std::int64_t step = studio.goBack();
        QVERIFY(step > 0 && step < 120);
        QVERIFY(studio.window().stage().viewport().showsMoment());
        QVERIFY2(studio.bar().placeText().contains(QString::number(step)),
                 qPrintable(studio.bar().placeText()));
        QTest::keyClick(&studio.bar().track(), Qt::Key_Left);
        QVERIFY(studio.bar().current()->step < step);
        QTest::keyClick(&studio.bar().track(), Qt::Key_End);
        QVERIFY(!studio.window().stage().viewport().showsMoment());

        studio.window().actions().playTimeline->trigger();
        QVERIFY(studio.bar().isPlaying());
        QVERIFY(studio.bar().current());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.bar().isPlaying(), 15000);
        QVERIFY(!studio.bar().current()); // it ends at the object
    }

    void momentsAreThereAgainAfterAnotherStart() {
        Made studio;
        const std::size_t count = studio.bar().moments().size();
        studio.reopen();
        QVERIFY(studio.waitForObjects(1));
        studio.window().openAsset(studio.first);
        QTRY_COMPARE(studio.bar().moments().size(), count);
        studio.goBack();
        QVERIFY(studio.window().stage().viewport().showsMoment());
    }

    void aRunningJobCanBeLookedBackAtWithoutStoppingIt() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        studio.window().runSettings().setValue("steps", std::int64_t{2000});
        studio.start("a red chair");
        ui::TimelineBar& bar = studio.window().stage().timeline();
        QTRY_VERIFY_WITH_TIMEOUT(bar.moments().size() > 3, 30000);
        bar.track().setValue(2);
        const std::int64_t step = bar.current()->step;
        const std::size_t count = bar.moments().size();
        QTRY_VERIFY_WITH_TIMEOUT(bar.moments().size() > count, 30000);
        QCOMPARE(bar.current()->step, step); // new moments do not move the view
        QVERIFY(studio.window().run().isActive());
        QVERIFY(!studio.window().actions().forkMoment->isEnabled());
        QVERIFY(studio.window().actions().forkMoment->toolTip().contains("goes on already"));
        bar.toPresent();
        QVERIFY(!studio.window().stage().viewport().showsMoment());
    }

    void aMomentIsKeptAsAnAssetOfTheSameRun() {
        Made studio;
        QVERIFY(!studio.window().actions().keepMoment->isEnabled()); // the present is kept already
        studio.goBack();
        const std::int64_t step = studio.bar().currentState()->step;
        studio.window().actions().keepMoment->trigger();
        QVERIFY(studio.window().run().isActive());
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(2));
        QTRY_VERIFY(studio.window().onStage() != studio.first);
        const assets::Asset kept = studio.library().asset(studio.window().onStage());
        QCOMPARE(kept.run, studio.library().asset(studio.first).run);
        QCOMPARE(QString::fromStdString(kept.name), QString("a red chair, step %1").arg(step));
        QVERIFY(!kept.complete);
        QVERIFY(kept.file(assets::role::kGlb));
        const ui::LibraryService::Story story = studio.library().story(kept.run);
        QVERIFY(story.run.progress.state == assets::RunState::Done); // it stays as it was
        QCOMPARE(story.run.progress.step, std::int64_t{120});
        QCOMPARE(studio.window().lineage().tree().topLevelItem(0)->childCount(), 1);
    }

    void aForkGoesOnFromTheMomentWithOtherWordsAndIsShownInTheLineage() {
        Made studio;
        ui::MainWindow& window = studio.window();
        window.runSettings().setSeed(77); // of whatever comes next; the fork takes the run's
        studio.goBack();
        const std::int64_t step = studio.bar().currentState()->step;
        window.actions().forkMoment->trigger();
        QCOMPARE(window.stage().promptBar().prompt(), QString("a red chair"));
        QCOMPARE(window.runSettings().seed(), std::uint64_t(5));
        window.stage().promptBar().setPrompt("a blue chair");
        window.stage().promptBar().start();
        QVERIFY(window.run().request().fork.has_value());
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(2));
        QTRY_VERIFY(window.onStage() != studio.first);
        QVERIFY(window.jobLog().log().text().contains(
            QString("Starting from step %1 of \"a red chair\"").arg(step)));
        const assets::Asset forked = studio.library().asset(window.onStage());
        const ui::LibraryService::Story story = studio.library().story(forked.run);
        QCOMPARE(story.run.parentStep, step);
        QCOMPARE(story.run.parentUid,
                 studio.library().story(studio.library().asset(studio.first).run).run.uid);
        QVERIFY(story.moments.front().step >= step); // its own part only
        const QTreeWidget& tree = window.lineage().tree();
        QVERIFY(window.lineage().isVisible());
        QCOMPARE(tree.topLevelItemCount(), 1);
        QCOMPARE(tree.topLevelItem(0)->text(0), QString("a red chair"));
        QCOMPARE(tree.topLevelItem(0)->child(0)->text(0),
                 QString("from step %1: a blue chair").arg(step));
        Q_EMIT window.lineage().openRequested(studio.first);
        QTRY_COMPARE(window.onStage(), studio.first);
    }

    void aForkCanBeGivenUpBeforeItStarts() {
        Made studio;
        studio.goBack();
        studio.window().actions().forkMoment->trigger();
        Q_EMIT studio.window().stage().promptBar().originDropped();
        studio.window().stage().promptBar().start();
        QVERIFY(!studio.window().run().request().fork.has_value());
        QVERIFY(studio.waitForEnd());
    }

    void theMomentsAreExportedAsPicturesAndAVideo() {
        Made studio;
        studio.window().exportTimelapse(studio.path("."));
        ui::MessageBar& messages = studio.window().stage().messages();
        QTRY_COMPARE_WITH_TIMEOUT(messages.currentId(), QString("export"), 15000);
        const QDir folder(studio.path("a red chair, time-lapse"));
        const QStringList pictures = folder.entryList({"*.png"}, QDir::Files, QDir::Name);
        QCOMPARE(static_cast<std::size_t>(pictures.size()), studio.bar().moments().size());
        QCOMPARE(pictures.front(), QString("0001.png"));
        QCOMPARE(QImage(folder.filePath(pictures.back())).size(), QSize(640, 640));
        QFile video(folder.filePath("a red chair, time-lapse.avi"));
        QVERIFY(video.open(QIODevice::ReadOnly));
        const QByteArray bytes = video.readAll();
        QVERIFY(bytes.startsWith("RIFF") && bytes.mid(8, 4) == "AVI ");
        QVERIFY(bytes.contains("MJPG") && bytes.contains("idx1"));
    }

    void otherWordsSteerTheRunAreFlaggedAndStored() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        ui::MainWindow& window = studio.window();
        window.runSettings().setValue("steps", std::int64_t{400});
        QVERIFY(!window.actions().changeWords->isEnabled());
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        QTRY_VERIFY_WITH_TIMEOUT(window.stage().timeline().moments().size() >= 2, 20000);
        QTRY_VERIFY(window.actions().changeWords->isEnabled());
        window.actions().changeWords->trigger();
        ui::Transport& transport = window.stage().promptBar().transport();
        QVERIFY(transport.words().isVisible());
        QCOMPARE(transport.words().text(), QString("a red chair"));
        transport.words().setText("a blue mug");
        transport.leaveOut().setText("a handle");
        Q_EMIT transport.words().submitted();
        QTRY_COMPARE(window.run().prompt(), std::string("a blue mug"));
        QCOMPARE(window.run().leaveOut(), std::string("a handle"));
        QCOMPARE(window.stage().timeline().track().flags().size(), std::size_t{1});
        QVERIFY(window.stage().timeline().track().flags()[0].text.contains("a blue mug"));
        QVERIFY(window.jobLog().log().text().contains("Prompt: a blue mug"));
        QVERIFY(window.jobLog().log().text().contains("Negative prompt: a handle"));
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));
        QTRY_VERIFY(window.onStage());
        const assets::Asset asset = studio.library().asset(window.onStage());
        QCOMPARE(asset.prompt, std::string("a blue mug"));
        QCOMPARE(asset.negativePrompt, std::string("a handle"));
        QVERIFY(asset.recipeJson.find("a blue mug") != std::string::npos); // the steering
        const ui::LibraryService::Story story = studio.library().story(asset.run);
        std::vector<assets::RunEvent> steered; // beside them stand the figures of the run
        for (const assets::RunEvent& event : story.events) {
            if (event.kind == "steer") steered.push_back(event);
        }
        QCOMPARE(steered.size(), std::size_t{1});
        QVERIFY(steered[0].payload.find("a blue mug") != std::string::npos);
        QCOMPARE(window.stage().timeline().track().flags().size(), std::size_t{1});
    }

    void wordsTheModelDoesNotKnowAreRefusedWithoutHarm() {
        StudioFixture studio(realEngine, studio::recipeCodec());
        studio.window().runSettings().setValue("steps", std::int64_t{2000});
        studio.start("a red chair");
        QVERIFY(studio.waitForState(JobState::Running));
        studio.window().run().steerWords("xyzzy", "");
        ui::MessageBar& messages = studio.window().stage().messages();
        QCOMPARE(messages.currentId(), QString("refused"));
        QVERIFY(studio.window().run().isActive());
        QCOMPARE(studio.window().run().prompt(), std::string("a red chair"));
    }
};

MAQUETTE_TEST(TimelineTest);
#include "tst_timeline_window.moc"
