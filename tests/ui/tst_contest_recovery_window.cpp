#include <filesystem>
#include <fstream>

#include <QPushButton>

#include "assets/library.h"
#include "tests/support/registry.h"
#include "tests/ui/contest_studio.h"
#include "ui/contest/contest_controller.h"
#include "ui/contest/contest_tile.h"
#include "ui/contest/contest_view.h"
#include "ui/run/run_controller.h"
#include "ui/stage/stage.h"
#include "ui/widgets/message_bar.h"

using namespace maquette;
using api::Standing;
using assets::RunState;
using tests::contest;
using tests::forming;
using tests::StudioFixture;
namespace fs = std::filesystem;

namespace {

constexpr double kCheckpoints = 0.05; // seconds
constexpr int kSteps = 210;

// As after kill -9: nothing is said to anybody, and the process is gone.
void kill(StudioFixture& studio) {
    studio.close();
    assets::Library library = assets::Library::open(studio.libraryFolder());
    for (const assets::Run& run : library.runs().list()) {
        if (assets::isLive(run.progress.state)) library.runs().setProcess(run.id, "");
    }
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::recursive_directory_iterator(folder, error)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    return files;
}

std::vector<RunState> states(const StudioFixture& studio) {
    std::vector<RunState> states;
    assets::Library library = assets::Library::openForReading(studio.libraryFolder());
    for (const assets::Run& run : library.runs().list())
        states.insert(states.begin(), run.progress.state);
    return states;
}

ui::MessageBar& messages(StudioFixture& studio) {
    return studio.window().stage().messages();
}

bool press(StudioFixture& studio, const QString& text) {
    for (QPushButton* each : messages(studio).findChildren<QPushButton*>()) {
        if (each->text() != text || !each->isVisible()) continue;
        QTest::mouseClick(each, Qt::LeftButton);
        return true;
    }
    return false;
}

const api::CandidateReport& candidate(StudioFixture& studio, std::size_t index) {
    return studio.window().contest().report().candidates.at(index);
}

// Four at the beginning of the second of two rounds, and paused there; the best is the second, the
// worst is pinned.
bool reachSecondRound(StudioFixture& studio) {
    ui::ContestController& running = studio.window().contest();
    const auto pauseThere = [&running] {
        if (running.report().round == 2) running.pause();
    };
    QObject::connect(&running, &ui::ContestController::reported, &running, pauseThere);
    running.start(contest({"a red chair", "a blue mug", "a red mug", "a blue chair"}, kSteps));
    const auto until = [](const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 30000);
    };
    if (!until([&] { return running.report().candidates.size() == 4; })) return false;
    running.setPinned(candidate(studio, 0).job, true);
    return until([&] { return running.state() == api::JobState::Paused; }) &&
           running.report().round == 2;
}

} // namespace

class ContestRecoveryTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aKilledContestIsOfferedAndEndsWithItsWinner() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        const api::ContestReport before = studio.window().contest().report();
        QCOMPARE(int(before.candidates[0].standing), int(Standing::Racing));
        QCOMPARE(int(before.candidates[2].standing), int(Standing::Out));
        kill(studio);
        studio.open();
        QCOMPARE(messages(studio).currentId(), QString("recovery"));
        const QString sentence = messages(studio).sentence();
        QVERIFY2(sentence.contains("a red chair") && sentence.contains("round 2 of 2") &&
                     sentence.contains("2 of 4 still in"),
                 qPrintable(sentence));
        QVERIFY(press(studio, "Resume the contest"));
        QVERIFY(studio.window().contest().isActive());
        QVERIFY(studio.window().contestView().isVisible());
        QTRY_VERIFY(studio.window().contest().report().round == 2);
        for (std::size_t i = 0; i < 4; ++i) {
            QCOMPARE(int(candidate(studio, i).standing), int(before.candidates[i].standing));
            QCOMPARE(candidate(studio, i).left, before.candidates[i].left);
            QCOMPARE(candidate(studio, i).rank, before.candidates[i].rank);
            QCOMPARE(candidate(studio, i).score, before.candidates[i].score);
        }
        QVERIFY(candidate(studio, 0).pinned && !candidate(studio, 1).pinned);
        QVERIFY(candidate(studio, 1).step >= kSteps / 7); // where the first round ended
        QVERIFY(messages(studio).currentId().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.window().contest().isActive(), 30000);
        // The last leg has room for one, and the pinned one comes first.
        QCOMPARE(int(candidate(studio, 0).standing), int(Standing::Winner));
        studio.library().flush();
        QVERIFY(studio.waitForObjects(1));
        const auto pages = studio.library().search({});
        const assets::Asset kept = studio.library().asset(pages.assets.front().id);
        QCOMPARE(kept.prompt, std::string("a red chair"));
        QVERIFY(kept.complete);
        const auto story = studio.library().story(kept.run);
        QCOMPARE(story.run.id.value, std::int64_t(1)); // the same run as before
        QVERIFY(story.run.parentUid.empty());
        const auto ended = states(studio);
        QCOMPARE(ended.size(), std::size_t(4));
        QVERIFY(ended[0] == RunState::Done && ended[2] == RunState::Stopped);
        QVERIFY(filesIn(studio.libraryFolder() / "contests").empty());
        studio.reopen();
        QVERIFY(messages(studio).currentId().isEmpty());
    }

    void thoseThatAreOutShowHowTheyLooked() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        kill(studio);
        studio.open();
        QVERIFY(press(studio, "Resume the contest"));
        const auto& tiles = studio.window().contestView().tiles();
        QTRY_COMPARE(tiles.size(), std::size_t(4));
        QVERIFY2(tiles[2]->words().contains("Out after round 1"), qPrintable(tiles[2]->words()));
        QTRY_VERIFY(!studio.window().contest().picture(tiles[2]->job()).isNull());
        studio.window().contest().stop(false);
        QTRY_VERIFY(!studio.window().contest().isActive());
        studio.library().flush();
        for (const RunState state : states(studio))
            QVERIFY(state == RunState::Stopped);
        QVERIFY(filesIn(studio.libraryFolder() / "contests").empty());
    }

    void forgettingItFreesWhatIsKept() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        kill(studio);
        studio.open();
        QVERIFY(!filesIn(studio.libraryFolder() / "objects").empty());
        QVERIFY(press(studio, "Forget it"));
        studio.library().flush();
        QVERIFY(messages(studio).currentId().isEmpty());
        QVERIFY(states(studio).empty()); // of runs that are not deleted
        QVERIFY(filesIn(studio.libraryFolder() / "objects").empty());
        QVERIFY(filesIn(studio.libraryFolder() / "staging").empty());
        QVERIFY(filesIn(studio.libraryFolder() / "contests").empty());
        studio.reopen();
        QVERIFY(messages(studio).currentId().isEmpty());
    }

    void aDamagedRecordIsToldAndItsRunsGoOnOneByOne() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        kill(studio);
        const auto records = filesIn(studio.libraryFolder() / "contests");
        QCOMPARE(records.size(), std::size_t(1));
        std::fstream(records[0], std::ios::in | std::ios::out).seekp(200) << "###";
        studio.open();
        QCOMPARE(messages(studio).currentId(), QString("contest-record"));
        QVERIFY2(messages(studio).sentence().contains("one by one"),
                 qPrintable(messages(studio).sentence()));
        messages(studio).close("contest-record");
        QCOMPARE(messages(studio).currentId(), QString("recovery"));
        QVERIFY2(messages(studio).sentence().contains("3 more"),
                 qPrintable(messages(studio).sentence()));
        QVERIFY(QTest::qWaitFor([&] { return press(studio, "Resume"); }));
        QVERIFY(studio.window().run().isActive());
        QVERIFY(studio.waitForEnd());
        QVERIFY(studio.waitForObjects(1));
        kill(studio);
        studio.open(); // it is told once
        QCOMPARE(messages(studio).currentId(), QString("recovery"));
    }

    void closingTheWindowSavesItAndTheNextStartGoesOn() {
        StudioFixture studio(forming(5, 30), tests::fakeCodec()); // no checkpoint by itself
        ui::ContestController& running = studio.window().contest();
        running.start(contest({"a red chair", "a blue mug"}, kSteps));
        QTRY_VERIFY(running.report().candidates.size() == 2 && candidate(studio, 1).step > 10);
        const std::int64_t step = candidate(studio, 1).step;
        studio.window().close();
        QTRY_VERIFY(!studio.window().isVisible());
        kill(studio);
        studio.open();
        QVERIFY2(messages(studio).sentence().contains("contest"),
                 qPrintable(messages(studio).sentence()));
        QVERIFY(press(studio, "Resume the contest"));
        QTRY_VERIFY(studio.window().contest().report().round == 1);
        QVERIFY(candidate(studio, 1).step >= step);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.window().contest().isActive(), 30000);
        QCOMPARE(int(candidate(studio, 1).standing), int(Standing::Winner));
        QVERIFY(studio.waitForObjects(1));
    }

    // Killed when the winner was stored and nothing was said of the others yet.
    void whatWasOverIsNotOffered() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        kill(studio);
        {
            assets::Library library = assets::Library::open(studio.libraryFolder());
            for (const std::int64_t id : {1, 2})
                library.runs().update({id}, {RunState::Done, kSteps, kSteps, 1, {}});
        }
        studio.open();
        QVERIFY2(messages(studio).currentId().isEmpty(), qPrintable(messages(studio).sentence()));
        studio.library().flush();
        const auto ended = states(studio);
        QVERIFY(ended[2] == RunState::Stopped && ended[3] == RunState::Stopped);
        QVERIFY(filesIn(studio.libraryFolder() / "contests").empty());
    }

    void aContestThatCannotGoOnNowCanLater() {
        StudioFixture studio(forming(2, kCheckpoints), tests::fakeCodec());
        QVERIFY(reachSecondRound(studio));
        kill(studio);
        for (const fs::path& file : filesIn(studio.libraryFolder() / "objects"))
            fs::rename(file, file.string() + ".away");
        studio.open();
        QVERIFY(press(studio, "Resume the contest"));
        QVERIFY(!studio.window().contest().isActive());
        QCOMPARE(messages(studio).currentId(), QString("run")); // says what is missing
        studio.close();
        for (const fs::path& file : filesIn(studio.libraryFolder() / "objects"))
            fs::rename(file, fs::path(file).replace_extension());
        studio.open();
        QVERIFY(press(studio, "Resume the contest"));
        QVERIFY(studio.window().contest().isActive());
        QTRY_VERIFY_WITH_TIMEOUT(!studio.window().contest().isActive(), 30000);
        QVERIFY(studio.window().contest().gaveWinner());
    }
};

MAQUETTE_TEST(ContestRecoveryTest);
#include "tst_contest_recovery_window.moc"
