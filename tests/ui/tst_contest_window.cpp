#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "engine/runtime/engine.h"
#include "tests/support/registry.h"
#include "tests/ui/studio_fixture.h"
#include "tests/ui/support/fake_codec.h"
#include "tests/ui/support/fake_descriptions.h"
#include "tests/ui/support/forming_method.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_dialog.h"
#include "ui/contest/contest_tile.h"
#include "ui/contest/contest_view.h"
#include "ui/queue/queue_feature.h"
#include "ui/run/prompt_bar.h"
#include "ui/run/run_controller.h"
#include "ui/run/transport.h"
#include "ui/stage/stage.h"
#include "ui/view/viewport.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_line.h"

using namespace maquette;
using api::JobState;
using api::Standing;
using tests::StudioFixture;

namespace {

// Mugs are better than chairs, and blue is better than red.
class TasteJudge final : public runtime::ContestJudge {
  public:
    int side() const override { return 24; }
    std::vector<double> look(const std::string& prompt,
                             std::span<const base::Image8> views) override {
        const auto has = [&](const char* word) { return prompt.find(word) != std::string::npos; };
        return std::vector<double>(views.size(), 0.3 + 0.3 * has("mug") + 0.2 * has("blue"));
    }
};

StudioFixture::MakeEngine forming(int milliseconds) {
    return [milliseconds] {
        runtime::EngineConfig config;
        config.models = [] { return tests::fakeModels(); };
        config.judge = [] { return std::make_shared<TasteJudge>(); };
        runtime::MethodRegistry methods;
        methods.add(tests::formingMethod(milliseconds));
        return runtime::makeEngine(std::move(methods), std::move(config));
    };
}

api::ContestRequest contest(std::initializer_list<const char*> prompts, int steps = 60,
                            bool byHand = false) {
    api::ContestRequest request;
    request.byHand = byHand;
    for (const char* prompt : prompts) {
        api::Request each;
        each.prompt = prompt;
        each.method = tests::fakeMethods().front().id;
        each.params = {{"steps", std::int64_t(steps)}};
        request.candidates.push_back(each);
    }
    return request;
}

} // namespace

class ContestWindowTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theBestGoesOntoTheStageAndIntoTheLibraryAndAllHaveTheirStory() {
        StudioFixture studio(forming(3), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        window.contest().start(contest({"a red chair", "a blue mug", "a red mug", "a blue chair"}));
        QVERIFY(window.contestView().isVisible());
        QTRY_COMPARE(window.contestView().tiles().size(), std::size_t(4));
        QVERIFY(window.stage().promptBar().isRunning());
        QTRY_VERIFY(window.contestView().headline().contains("Round"));
        QVERIFY(window.statusLine().text().contains("Contest"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.contest().isActive(), 30000);
        const auto& tiles = window.contestView().tiles();
        QVERIFY(tiles[1]->report().standing == Standing::Winner);
        QCOMPARE(tiles[1]->report().rank, 1);
        QVERIFY2(tiles[1]->words().contains("Winner"), qPrintable(tiles[1]->words()));
        QVERIFY2(tiles[0]->words().contains("Out after round"), qPrintable(tiles[0]->words()));
        QVERIFY(studio.waitForObjects(1));
        QCOMPARE(studio.names(), QStringList({"a blue mug"}));
        QTRY_VERIFY(window.onStage());
        QTest::mouseClick(&window.contestView().closeButton(), Qt::LeftButton);
        QVERIFY(!window.contestView().isVisible());
        QVERIFY(window.stage().viewport().showsMesh());
        // Every candidate is a run of the library that knows its contest.
        studio.library().flush();
        const assets::Run winner =
            studio.library().story(studio.library().asset(window.onStage()).run).run;
        QVERIFY(winner.progress.state == assets::RunState::Done);
        int stopped = 0;
        for (std::int64_t id = 1; id <= 4; ++id) {
            const auto story = studio.library().story({id});
            stopped += story.run.progress.state == assets::RunState::Stopped;
            QVERIFY(!story.events.empty());
            QCOMPARE(story.events.front().kind, std::string("contest"));
            QVERIFY(story.events.front().payload.find("\"candidates\":4") != std::string::npos);
        }
        QCOMPARE(stopped, 3);
    }

    void oneCameraTurnsAllTiles() {
        StudioFixture studio(forming(5), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        window.contest().start(contest({"a red chair", "a blue mug", "a red mug"}, 4000));
        const auto& tiles = window.contestView().tiles();
        QTRY_COMPARE(tiles.size(), std::size_t(3));
        for (const ui::ContestTile* tile : tiles)
            QTRY_VERIFY(!window.contest().picture(tile->job()).isNull());
        window.contest().pause();
        QTRY_VERIFY(window.contest().state() == JobState::Paused);
        std::vector<QImage> before; // the pictures of the pause come, and stay
        QTRY_VERIFY([&] {
            before.clear();
            for (const ui::ContestTile* tile : tiles)
                before.push_back(window.contest().picture(tile->job()));
            QTest::qWait(300);
            for (std::size_t i = 0; i < tiles.size(); ++i) {
                if (window.contest().picture(tiles[i]->job()) != before[i]) return false;
            }
            return true;
        }());
        const float azimuth = window.contestView().camera().azimuth;
        QTest::mousePress(tiles[1], Qt::LeftButton, {}, {50, 50});
        QTest::mouseMove(tiles[1], {90, 52});
        QTest::mouseMove(tiles[1], {140, 55});
        QTest::mouseRelease(tiles[1], Qt::LeftButton, {}, {140, 55});
        QVERIFY(window.contestView().camera().azimuth != azimuth);
        for (std::size_t i = 0; i < tiles.size(); ++i)
            QTRY_VERIFY(window.contest().picture(tiles[i]->job()) != before[i]);
        window.contest().stop(false);
        QTRY_VERIFY(!window.contest().isActive());
    }

    // Whatever forms stays within a sphere; no edge of a tile's picture may cut it.
    void aTileShowsTheWholeObjectHoweverTheWindowIsCut() {
        StudioFixture studio(forming(5), tests::fakeCodec());
        ui::ContestView& view = studio.window().contestView();
        base::ViewRequest seen;
        connect(&view, &ui::ContestView::viewChanged, this,
                [&seen](const base::ViewRequest& asked) { seen = asked; });
        studio.window().contest().start(contest({"a red chair", "a blue mug", "a red mug"}, 4000));
        QTRY_COMPARE(view.tiles().size(), std::size_t(3));
        const auto uncut = [&] {
            const auto width = static_cast<float>(seen.camera.width);
            const auto height = static_cast<float>(seen.camera.height);
            constexpr float kWithFog = 1.25f; // how far the pretended objects reach
            for (const glm::vec2& edge : {glm::vec2(0, height / 2), glm::vec2(width, height / 2),
                                          glm::vec2(width / 2, 0), glm::vec2(width / 2, height)}) {
                if (!base::intersectSphere(seen.camera.ray(edge.x, edge.y), kWithFog).empty())
                    return false;
            }
            return width > 16;
        };
        QVERIFY(uncut());
        QTest::mouseClick(view.tiles()[0], Qt::LeftButton, {}, {40, 40}); // big
        QVERIFY(uncut());
        view.resize(330, 900); // a picture that is higher than wide
        QVERIFY(seen.camera.width < seen.camera.height);
        QVERIFY(uncut());
        studio.window().contest().stop(false);
        QTRY_VERIFY(!studio.window().contest().isActive());
    }

    void aTileIsShownBigAndSmallAgain() {
        StudioFixture studio(forming(5), tests::fakeCodec());
        ui::ContestView& view = studio.window().contestView();
        studio.window().contest().start(contest({"a red chair", "a blue mug", "a red mug"}, 4000));
        QTRY_COMPARE(view.tiles().size(), std::size_t(3));
        const QSize usual = view.tiles()[0]->size();
        QTest::mouseClick(view.tiles()[0], Qt::LeftButton, {}, {40, 40});
        QTRY_VERIFY(view.tiles()[0]->width() > usual.width());
        QVERIFY(view.tiles()[1]->width() < usual.width());
        view.tiles()[0]->setFocus();
        QTest::keyClick(view.tiles()[0], Qt::Key_Return);
        QTRY_COMPARE(view.tiles()[0]->size(), usual);
        studio.window().contest().stop(false);
        QTRY_VERIFY(!studio.window().contest().isActive());
    }

    void byHandSomebodyChoosesWhoGoesOn() {
        StudioFixture studio(forming(2), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        api::ContestRequest request = contest({"a red chair", "a blue mug", "a red mug"}, 60, true);
        request.rounds = 1;
        window.contest().start(request);
        QTRY_VERIFY(window.contest().report().waiting);
        ui::ContestTile& tile = *window.contestView().tiles()[0];
        QTRY_VERIFY(window.contestView().goOnButton().isVisible());
        QTest::mouseClick(&tile.pinButton(), Qt::LeftButton);
        QTRY_VERIFY(tile.report().pinned);
        QVERIFY(window.contestView().goOnButton().text().contains("1"));
        QTest::mouseClick(&window.contestView().goOnButton(), Qt::LeftButton);
        QTRY_VERIFY(!window.contest().isActive());
        QVERIFY(tile.report().standing == Standing::Winner);
        QVERIFY(studio.waitForObjects(1));
        QCOMPARE(studio.names(), QStringList({"a red chair"}));
    }

    void candidatesAreKeptAndTakenOutByHand() {
        StudioFixture studio(forming(5), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        window.contest().start(contest({"a red chair", "a blue mug", "a red mug"}, 400));
        const auto& tiles = window.contestView().tiles();
        QTRY_COMPARE(tiles.size(), std::size_t(3));
        QTRY_VERIFY(tiles[0]->report().step > 3);
        QTest::mouseClick(&tiles[0]->keepButton(), Qt::LeftButton);
        QTRY_VERIFY(tiles[0]->report().standing == Standing::Kept);
        QTest::mouseClick(&tiles[1]->stopButton(), Qt::LeftButton);
        QTRY_VERIFY(tiles[1]->report().standing == Standing::Out);
        QVERIFY(!tiles[1]->keepButton().toolTip().isEmpty());
        QVERIFY(studio.waitForObjects(1));
        QVERIFY(!window.onStage()); // the contest goes on there
        QTRY_VERIFY_WITH_TIMEOUT(!window.contest().isActive(), 30000);
        QVERIFY(tiles[2]->report().standing == Standing::Winner);
        QVERIFY(studio.waitForObjects(2));
    }

    void stoppingAsksAndKeepsTheBest() {
        StudioFixture studio(forming(5), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        window.contest().start(contest({"a red chair", "a blue mug"}, 4000));
        QTRY_VERIFY(window.contest().report().round == 1);
        QTRY_VERIFY(window.contest().report().candidates[1].step > 2);
        ui::Transport& transport = window.stage().promptBar().transport();
        transport.askStop();
        QVERIFY(transport.isAsking());
        Q_EMIT transport.stopRequested(true);
        QTRY_VERIFY(!window.contest().isActive());
        QVERIFY(studio.waitForObjects(1));
        QVERIFY(!window.stage().promptBar().isRunning());
    }

    void theQueueWaitsForTheContestAndFollowsIt() {
        StudioFixture studio(forming(2), tests::fakeCodec());
        ui::MainWindow& window = studio.window();
        window.contest().start(contest({"a red chair", "a blue mug"}));
        api::Request next = contest({"a red mug", "a"}).candidates.front();
        window.queue().line().add({next}, {});
        QTRY_COMPARE(window.queue().line().waiting(), 1);
        QVERIFY(window.contest().isActive());
        QVERIFY(!window.run().isActive());
        QVERIFY(studio.waitForObjects(2));
        QTRY_VERIFY(!window.run().isActive());
        QVERIFY(!window.contestView().isVisible());
    }

    void theDialogSaysWhatItWillTake() {
        api::Request settings;
        settings.prompt = "a red chair";
        settings.seed = 11;
        ui::ContestDialog dialog(settings, ui::Vocabulary(), 60);
        QVERIFY2(dialog.summary().contains(QStringLiteral("6 → 3 → 2 → 1")),
                 qPrintable(dialog.summary()));
        QVERIFY2(dialog.summary().contains("2:00"), qPrintable(dialog.summary())); // 2 runs' worth
        api::ContestRequest request = dialog.request();
        QCOMPARE(request.candidates.size(), std::size_t(6));
        QCOMPARE(request.candidates[5].seed, std::uint64_t(16));
        QVERIFY(!request.byHand);
        Q_EMIT dialog.kind().chosen("prompts");
        dialog.prompts().setPlainText("a red chair");
        QVERIFY(!dialog.startButton().isEnabled());
        dialog.prompts().setPlainText("a red chair\na blue mug");
        QVERIFY(dialog.startButton().isEnabled());
        dialog.minutes().setValue(3);
        dialog.judge().setCurrent("hand");
        request = dialog.request();
        QCOMPARE(request.candidates[1].prompt, std::string("a blue mug"));
        QCOMPARE(request.candidates[1].seed, std::uint64_t(11));
        QCOMPARE(request.budgetSeconds, 180.0);
        QVERIFY(request.byHand);
    }
};

MAQUETTE_TEST(ContestWindowTest);
#include "tst_contest_window.moc"
